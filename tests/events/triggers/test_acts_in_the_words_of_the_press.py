"""Acts that the press tells in words or in a form of its own: they were found nowhere, or held for too unsure."""

import pytest
from marked import BN, RN, SN, R, S, article


def kinds(*texts: str) -> list[tuple[str, str | None]]:
    return [(report.type, report.mode) for report in article(*texts).reports]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} Condemns Shelling Of Border Towns In {S}", "ACCUSE"),
        (f"{R} Seizes Cargo Vessel Off Northern Coast Of {S}", "COERCE"),
        (f"{R} Launches Another Missile, Third One This Month", "MOBILIZE"),
        (f"{RN} Premier Visits {S} Despite Growing Tension", "CONSULT"),
        (f"{R} Rejects Latest Peace Proposal From {S}", "REJECT"),
    ],
)
def test_a_line_all_in_capitals_is_a_headline_wherever_it_stands(text: str, kind: str) -> None:
    assert kind in {found for found, _ in kinds("The paper had these lines.", text)}


@pytest.mark.parametrize(
    "text",
    [
        f"The House Speaker of {R} lives in Dorval.",
        f"The Upper House Visits Office in {R} has four clerks.",
        f"The {RN} Visits Office opens at nine.",
        f"The song Lakeside Condemns Nobody is sung in {S}.",
        f"The ship Dorval Seizes Luck sails from {R}.",
        f"A play named The King Condemns Town opened in {S}.",
    ],
)
def test_a_word_with_a_capital_in_a_sentence_is_still_a_name(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        (f"{R} sent its condolences to the president of {S}.", "SUPPORT", None),
        (f"{R} joined the alliance with {S} in May.", "SUPPORT", None),
        (f"{R} and {S} had their leaders meet; the pair conferred for two hours.", "CONSULT", None),
        (f"{R} was alarmed by the arrests of teachers in {S}.", "ACCUSE", "disapprove"),
        (f"{R} called the law of {S} a disgrace.", "ACCUSE", "disapprove"),
        (f"The {RN} minister came under fire for the raid in {S}.", "ACCUSE", "disapprove"),
        (f"The president of {R} ordered a review of the army.", "REQUEST", "yield"),
        (f"The {RN} minister said the time for talks is over with {S}.", "REJECT", "meet"),
        (f"{RN} police officers were swarming the suburb at dawn.", "MOBILIZE", "police"),
        (f"{R} fired off a missile over {S} on Friday.", "MOBILIZE", "weapons"),
        (f"The {RN} police put the editor in jail.", "COERCE", "arrest"),
        (f"The girls of {S} were forcibly married to {BN} fighters.", "ASSAULT", "sexual"),
        (f"A {RN} drone destroyed a fuel depot in {S}.", "ASSAULT", "destroy"),
        (f"{R} compensated the families of the {SN} fishermen.", "AID", None),
        (f"{R} bears responsibility for the massacre, the {SN} president said.", "ACCUSE", "allege"),
        (f"The raid by {R} claimed the lives of six {SN} farmers in a bombing.", "ASSAULT", None),
        (f"The {SN} port was subjected to shelling by {R}.", "ASSAULT", None),
        (f"{R} built up its troops near {S}.", "MOBILIZE", "troops"),
        (f"{RN} rebels were given safe passage out of {S}.", "RETREAT", "access"),
        (f"{RN} soldiers returned to their barracks in {S}.", "RETREAT", "withdraw"),
        (f"A court in {R} gave life sentences to ten {SN} men.", "SANCTION", "convict"),
        (f"The {RN} mayor conceded the race to his rival.", "CONCEDE", None),
    ],
)
def test_the_press_has_more_words_for_an_act(text: str, kind: str, mode: str | None) -> None:
    assert (kind, mode) in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} hopes to have talks and join the alliance one day, a poll in {S} says.", "SUPPORT"),
        (f"The {RN} cook spoke for two hours to reporters in {S}.", "CONSULT"),
        (f"The {RN} fans were alarmed by the film about {S}.", "ACCUSE"),
        (f"{RN} troops came under fire from rebels near the border of {S}.", "ACCUSE"),
        (f"Tourists were swarming the old town of {S}.", "MOBILIZE"),
        (f"The {RN} airline compensated its customers in {S}.", "AID"),
        (f"The mayor bears responsibility for roads and parks in {R}.", "ACCUSE"),
        (f"The storm claimed the lives of six {SN} farmers.", "ASSAULT"),
        (f"{SN} pupils were subjected to a long speech in {R}.", "ASSAULT"),
        (f"The {RN} singer returned to his barracks song in {S}.", "RETREAT"),
        (f"A flood destroyed a fuel depot in {S}.", "ASSAULT"),
    ],
)
def test_where_such_words_tell_of_something_else(text: str, kind: str) -> None:
    assert kind not in {found for found, _ in kinds(text)}


def test_a_bomber_who_crashes_a_truck_is_no_accident() -> None:
    assert ("ASSAULT", None) in kinds(
        f"Two clerks of {R} were killed after a bomber crashed a truck into a bank in {S}."
    )
    assert kinds(f"Two clerks of {R} were killed after a bus crashed in {S}.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Demonstrations in the capital of {R} drew thousands of people.",
        "Demonstrations in the capital drew thousands of people.",
    ],
)
def test_an_act_that_a_noun_tells_need_not_be_likelier_than_others(text: str) -> None:
    assert ("PROTEST", "demo") in kinds(text)
