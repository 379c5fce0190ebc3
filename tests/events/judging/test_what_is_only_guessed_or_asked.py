"""What is only guessed at, asked in a trial or in an interview, or what comes about of itself."""

import pytest
from marked import R, S, article, code

ANNA = "[Anna Berg]{PERSON:RUR}"


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The court in {R} will probably reject the plan of {S}.", "REJECT"),
        (f"{R} will surely condemn {S}.", "ACCUSE"),
        (f"Once signed, the pact will bind {R} and {S}.", "SUPPORT"),
        (f"The lawyer asked the jury to acquit {ANNA}.", "REQUEST"),
        (f"The lawyer pressed {ANNA} on the dates of the loans.", "REQUEST"),
        (f"The agency in {R} looked into buying boats.", "ACCUSE"),
        (f"The agency in {R} is looking into ways to pay.", "ACCUSE"),
        (f"{ANNA} expressed confidence in winning.", "SUPPORT"),
        (f"{ANNA} looked tired, resigned and sad.", "RETREAT"),
        (f"{ANNA} was resigned to losing the vote.", "RETREAT"),
        (f"The scandal has threatened to topple the government of {R}.", "THREATEN"),
        (f"Soldiers of {R} trained for the long haul stood by.", "AID"),
        (f"{ANNA} was named in a trove of leaked tax documents.", "COERCE"),
        ("It is lucky that no one has been killed.", "ASSAULT"),
        (f"According to initial reports, {ANNA} owned a boat.", "SUPPORT"),
        (f"Friends of {ANNA} marched to the mill with flowers.", "PROTEST"),
        (f"It is irresponsible to blame {S}, a clerk in {R} said.", "ACCUSE"),
        (f"The games make it possible for {R} to meet the demand of {S}.", "CONCEDE"),
        (f"Other judges have found that suing {S} would cost too much.", "ACCUSE"),
        (f"It frees {ANNA} to work with the council.", "RETREAT"),
        (f"No one else is to blame, {R} said.", "ACCUSE"),
        (f"The truck pushed {ANNA} to the side.", "REQUEST"),
        (f"{ANNA} insisted that all doors in {S} were open.", "REQUEST"),
        (f"Clerks in {R} tend to blame {S}.", "ACCUSE"),
        (f"Many are unwilling to lend {S} a boat.", "REJECT"),
        (f"The clients I met in {S} wore hats.", "CONSULT"),
        (f"German riot police stood near {ANNA}.", "PROTEST"),
        (f"{R} deeply regrets the death of ten passengers in the crash.", "ACCUSE"),
        (f"{ANNA} leads a group charged with beautifying the town.", "ACCUSE"),
        (f"A man in {R} was arrested for helping scam clerks.", "AID"),
        (f"{ANNA} declined to run for council again.", "REJECT"),
        (f"The chairman of the {R} bank will come from a rival firm.", "AGREE"),
        (f"The people of {R} supported {ANNA} by five points in 1988.", "SUPPORT"),
        (f"There was a culture clash between {R} and {S}.", "ASSAULT"),
        (f"{ANNA} was beaten in the party primary.", "ASSAULT"),
        (f"The family of {ANNA} paid tribute to her.", "SUPPORT"),
        (f"Families of victims marched to the spot with flowers near {ANNA}.", "PROTEST"),
        (f"The gifts to {ANNA} require an investigation by a judge.", "ACCUSE"),
        (f"The council is to find out how {R} will pay {S}.", "AGREE"),
        (f"{ANNA} may have {S} to blame.", "ACCUSE"),
        (f"The question is whether {R} will lend {S} a boat.", "AGREE"),
        (f"{R} and {S} have a long history of signing pacts.", "SUPPORT"),
        (f"{R} is known for jailing clerks of {S}.", "COERCE"),
        (f"{R} and {S} challenge the council over how to stem the flood.", "REQUEST"),
        (f'{ANNA} called the envoy of {S} "my partner in all this".', "ACCUSE"),
        (f'At home {ANNA} described {S} as "kind" at heart.', "ACCUSE"),
        (f"{ANNA} wants someone to cook eels in {S}.", "REQUEST"),
        (f"In {S} a bull ran past the crowd which gathered by a pond.", "PROTEST"),
        (f"Thieves in {S} may spoil all the files they release with errors.", "RETREAT"),
        (f"Thieves in {S} hijacked the Twitter account of a bank.", "ASSAULT"),
        (f"{ANNA} is rallying a coalition against {S}.", "PROTEST"),
        (f"{ANNA} blamed it on the severe weather in {S}.", "ACCUSE"),
    ],
)
def test_no_act(text: str, kind: str) -> None:
    assert kind not in told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The court in {R} will reject the plan of {S}.", "REJECT"),
        (f"{ANNA}, once arrested in {S}, left.", "COERCE"),
        (f"{R} signed the pact with {S} once again.", "SUPPORT"),
        (f"{ANNA} asked the court to bar {S}.", "REQUEST"),
        (f"{R} pressed {S} on the dates to free the sailors.", "REQUEST"),
        (f"The agency in {R} looked into killings by {S}.", "ACCUSE"),
        (f"{ANNA} resigned on Monday.", "RETREAT"),
        (f"{ANNA} resigned to spend time with her sons.", "RETREAT"),
        (f"Rebels in {R} have threatened to topple the government of {S}.", "THREATEN"),
        (f"{R} trained soldiers of {S}.", "AID"),
        (f"A clerk in {R} leaked secret documents of {S}.", "COERCE"),
        (f"{R} and {S} initialled the pact on Monday.", "SUPPORT"),
        (f"Villagers in {R} marched against the mine.", "PROTEST"),
        (f"It was wrong of {R} to invade {S}, a clerk said.", "ASSAULT"),
        (f"{R} found it necessary to expel the envoy of {S}.", "SANCTION"),
        (f"Suing {S}, the clerks of {R} asked for two boats.", "ACCUSE"),
        (f"The army freed {ANNA} to please the council.", "RETREAT"),
        (f"{R} pushed {S} to sign the pact.", "REQUEST"),
        (f"{R} insisted that {S} must leave the island.", "REQUEST"),
        (f"{R} blamed {S} again.", "ACCUSE"),
        (f"{ANNA} met the envoy of {S}.", "CONSULT"),
        (f"{R} regrets the decision of {S} to expel its envoy.", "ACCUSE"),
        (f"Police in {R} charged {ANNA} with stealing a boat.", "ACCUSE"),
        (f"{R} helped refugees from {S}.", "AID"),
        (f"{R} declined to lend {S} a boat.", "REJECT"),
        (f"The minister of {R} will come to {S} on Monday.", "AGREE"),
        (f"{R} supported {S} again.", "SUPPORT"),
        (f"There was a clash between {R} and {S}.", "ASSAULT"),
        (f"A mob in {S} beat {ANNA} with rolled-up ballot papers.", "ASSAULT"),
        (f"{R} paid tribute to {ANNA}.", "SUPPORT"),
        (f"Families of victims marched in {S} to demand justice.", "PROTEST"),
        (f"Judges in {R} opened an investigation into {ANNA}.", "ACCUSE"),
        (f"{R} will pay {S} for its boats.", "AGREE"),
        (f"{R} told {S} to leave the island.", "REQUEST"),
        (f'{ANNA} called the envoy of {S} "a liar and a cheat".', "ACCUSE"),
        (f"{ANNA} wants {S} to leave the island.", "REQUEST"),
        (f"A crowd gathered in {S} to call for the release of the clerks.", "PROTEST"),
        (f"Rebels in {S} release two clerks.", "RETREAT"),
        (f"Gunmen hijacked a bus in {S}.", "ASSAULT"),
        (f"Thousands in {S} rallied against {R}.", "PROTEST"),
    ],
)
def test_its_neighbours_are_acts(text: str, kind: str) -> None:
    assert kind in told(text)


def modalities(text: str, kind: str) -> set[str]:
    """How acts of a type are told."""
    return {report.modality for report in article(text).coded(0.0) if report.type == kind}


@pytest.mark.parametrize("text", [f"{R} has not had any contact with {S}.", f"{R} had no contact with {S}."])
def test_a_negation_within_the_words_of_an_act_denies_it(text: str) -> None:
    assert modalities(text, "CONSULT") == {"denied"}


def test_not_only_denies_nothing() -> None:
    assert modalities(f"{R} not only condemned {S} but left.", "ACCUSE") == {"asserted"}
    assert modalities(f"{R} has not condemned {S}.", "ACCUSE") == {"denied"}


def test_what_is_doubted_is_only_said() -> None:
    assert modalities(f"{R} doubts that {S} shelled the port.", "ASSAULT") == {"alleged"}
    assert modalities(f"{R} found that {S} shelled the port.", "ASSAULT") == {"asserted"}


def test_contact_that_was_had_is_none_denied() -> None:
    assert modalities(f"{R} has had some contact with {S}.", "CONSULT") == {"asserted"}


@pytest.mark.parametrize("text", [f"7. Has {R} shelled a port in {S}?", f"And has {R} shelled a port in {S}?"])
def test_a_question_is_one_behind_its_number(text: str) -> None:
    assert modalities(text, "ASSAULT") == {"hypothetical"}
