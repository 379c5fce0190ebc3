"""Words of acts on pages of trade, health, science, sport and home report nothing; those of politics still do."""

import pytest
from marked import RN, SN, R, S, article, code

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"
FIRM = "[Lakeside Mills]{ORG:RUR}"


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA} declined to say when the bridge of {S} opens.",
        f"{ANNA} declined to be interviewed by {OTTO}.",
        f"{FIRM} has declined to publicly confirm the figures.",
        f"A spokesman of {R} refused to comment on {OTTO}.",
        f"Sales of {FIRM} were badly hit last year in {S}.",
        f"{ANNA} captured the mill of {S} on her phone.",
        f"{FIRM} investigated how the new dye would change the cloth of {S}.",
        f"It has been proposed that the eels of {R} came from {S}.",
        f"The survey shows that {S} is fond of eels.",
        f"{ANNA} demanded how {OTTO} could be so sure.",
        f"{ANNA} asked before she left {OTTO}.",
        f"Asked later for an example, {ANNA} named {OTTO}.",
        f"Two people briefed on the talks of {R} laughed.",
        f"The {RN} jets turned back, {OTTO} said.",
        f"{ANNA} attended a wedding in {S}.",
        f"The book is a damning indictment of {S}.",
        f"As promised, {ANNA} sang in {S}.",
        f"{ANNA} conceded that the soup of {S} was better.",
        f"{ANNA} wore the coat to clear her name in {S}.",
        f"{ANNA} has not ruled out resigning.",
        f"{ANNA} met her future husband in {S}.",
        f"Those who refuse to wear a hat in {R} are few.",
        f"A discount is typically negotiated by {FIRM} and {OTTO}.",
        f"{ANNA} avoided direct criticism of {OTTO}.",
        f"{ANNA} would like to see {S} agree to it.",
        f"The boat of {FIRM} will be able to deliver 100 tons of food to {S}.",
        f"Doctors in {R} warned that children would cough in {S}.",
        f"{ANNA} warned that a flu would strike {S}.",
        f"{ANNA} has offered no help to {OTTO}.",
        f'{ANNA} described {OTTO} as "the finest cook".',
        f"{ANNA} discussed how soup is made.",
        f"Demand for homes in {S} grew.",
        f"{ANNA} and three friends took out loans in {S}.",
        f"{ANNA} is a jail guard from {S}.",
        f"The severance of their friendship saddened {S}.",
        f"{FIRM} scaled back hiring in {S}.",
        f"{ANNA} called {OTTO} while on the way to {S}.",
        f"{ANNA} moved the civil-rights question to the end.",
        f"The strategy for ending the protests in {R} is old.",
        f"It is too early to say whether {S} grew.",
        f"Should {R} show us the book, we will read it.",
        f"It was a cheap shot at {OTTO}.",
        f"{ANNA} vowed {R} has kept the terms.",
        f"{ANNA} undertook studies in {S}.",
        f"The quarrel left three {SN} soldiers, two clerks and a nurse of the base dead.",
        f"Ships are bound by the resolution adopted last week by {R}.",
        f"{ANNA} laughed when questioned about {S}.",
        "The drought has encouraged theft.",
        f"Monks settled on [Eel Isle]{{LOC}} before {R} was founded.",
        f"{ANNA} said we must stay calm in {S}.",
        f"It is the conduct that we want from {S}.",
        f"A poll shows that most voters want {OTTO} to run.",
        f"The film, which shows that {S} is cold, is long.",
        f"The choir is endangered in {S}.",
        f"{ANNA} wrote of efforts to undermine {S}.",
        f"{ANNA} warned the clerks about the risk of a raid.",
        f"The agency is working on a call for proposals in {S}.",
        f"{ANNA} said she was prepared to fight the charges.",
        f"{SN} mourners marched to the grave.",
        f"Many pubs and bars from {S} are closed.",
        f"{ANNA} adopted a “so what” attitude in {S}.",
        f"There is little demand for them in {S}.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    told = [r for r in code(text, floor=0.0) if r.type not in {"CONSULT"} or "called" not in text]
    assert told == []


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        (f"{R} declined to discuss a truce with {S}.", "REJECT", None),
        (f"{S}'s market was hit by {RN} rockets.", "ASSAULT", "heavy-weapons"),
        (f"{RN} troops captured three {SN} soldiers.", "ASSAULT", "abduct"),
        (f"{R} investigated how the attack on {S} began.", "ACCUSE", "investigate"),
        (f"{ANNA} demanded that {S} pull out.", "REQUEST", None),
        (f"{R} turned back two boats from {S}.", "COERCE", "restrict"),
        (f"{R} warned {S} of retaliation.", "THREATEN", None),
        (f"{R} will offer {S} a loan.", "AGREE", None),
        (f"{ANNA} discussed the border with {OTTO}.", "CONSULT", None),
        (f"{R} sent loans of 2 million to {S}.", "AID", None),
        (f"{R} said it shot down a {SN} drone.", "ASSAULT", None),
        (f"{R} said it shot down two {SN} jets.", "ASSAULT", "heavy-weapons"),
        (f"{RN} gunners downed a {SN} helicopter.", "ASSAULT", "heavy-weapons"),
        (f"Two clerks were shot down by {RN} police in {S}.", "ASSAULT", "firearms"),
        (f"{R} gave financial support to {S}.", "AID", None),
        (f"{R} reopened an investigation into {OTTO}.", "ACCUSE", "investigate"),
        (f"{ANNA} questioned {S}'s record.", "ACCUSE", "disapprove"),
        (f"{ANNA} undertook to pay {S}.", "AGREE", None),
        (f"{ANNA} said that {S} must withdraw its troops.", "REQUEST", None),
        (f'{ANNA} said: "We want {S} to stop the raids."', "REQUEST", None),
        (f"Workers marched against {R}.", "PROTEST", "demo"),
        (f"The {RN} parliament passed a resolution on {S}.", "SUPPORT", None),
        (f"{R} encouraged {S} to resume the talks.", "REQUEST", None),
        (f"The rebels pulled out of talks with {R}.", "REJECT", "meet"),
    ],
)
def test_politics_is(text: str, kind: str, mode: str | None) -> None:
    told = [(r.type, r.mode) for r in code(text, floor=0.0)]
    assert kind in [k for k, _ in told]
    assert mode is None or (kind, mode) in told


# So that neither page is one on which nothing happens at all.
_DEADLY = ["Gunmen shot two clerks dead.", "A gunman stabbed a baker."]
_HOME = [*_DEADLY, *["The soup was warm.", "Nobody had salt at hand.", "Bread came later.", "It rained."] * 3]
_CAPITAL = [*_DEADLY, *["The parliament was full.", "A senator had a cold.", "The ministry is blue.", "It rained."] * 3]


def _types(*told: str) -> list[str]:
    return [report.type for report in article(*told).reports]


def test_what_a_page_of_no_politics_is_not_sure_of_is_left_out() -> None:
    told = f"{ANNA} asked for a second cake."
    assert _types(*_CAPITAL, told) == ["ASSAULT", "ASSAULT", "REQUEST"]
    assert _types(*_HOME, told) == ["ASSAULT", "ASSAULT"]


def test_force_is_told_on_every_page() -> None:
    assert _types(*_HOME, f"{RN} police arrested {OTTO}.") == ["ASSAULT", "ASSAULT", "COERCE"]


@pytest.mark.parametrize(
    "told", [f"An attack on {S} would be folly.", f"Any {RN} attack on {S} could spread the fire."]
)
def test_what_would_follow_is_only_imagined(told: str) -> None:
    assert [r.modality for r in code(told) if r.type == "ASSAULT"] == ["hypothetical"]


def test_an_attack_that_was_is_not() -> None:
    told = code(f"Any peace would be frail after {R} attacked {S}.")
    assert [r.modality for r in told if r.type == "ASSAULT"] == ["asserted"]


@pytest.mark.parametrize("arms", ["20 attack boats", "20 assault rifles", "20 battle tanks", "20 fighting vehicles"])
def test_arms_are_no_attack(arms: str) -> None:
    assert code(f"{R} has {arms} more than {S}.", floor=0.0) == ()


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ("Baker stabbed to death in {S}", "Baker"),
        ("Minister says eight killed and dozens injured in {S}", "eight"),
    ],
)
def test_whom_a_headline_has_killed_kills_nobody(told: str, whom: str) -> None:
    (report, *_) = article(told.replace("{S}", S), roles=["title"]).reports
    assert [party.name for party in report.actors] == ["unknown"]
    assert whom in [party.name for party in report.recipients]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{ANNA} alleged that {OTTO}'s phone call with {R} was improper.", "asserted"),
        (f"{ANNA} alleged a phone call between {OTTO} and {R}.", "alleged"),
    ],
)
def test_a_claim_of_what_a_call_was_like_grants_that_it_was(text: str, value: str) -> None:
    assert [r.modality for r in code(text, floor=0.0) if r.type == "CONSULT"] == [value]


def test_a_case_that_is_reopened_opens_no_way() -> None:
    told = code(f"The investigation was shelved but was re-opened in May after his eviction from the embassy of {S}.")
    assert "RETREAT" not in [report.type for report in told]


def test_who_serves_in_the_air_is_no_air_raid() -> None:
    told = code(f"A clerk of the {RN} air force was killed in {S}.")
    assert [r.mode for r in told if r.type == "ASSAULT"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        f"There are theories suggesting that {R} attacked {S}.",
        f"{ANNA} was accused of conspiring to kill {OTTO}.",
    ],
)
def test_what_is_guessed_or_held_against_somebody_is_alleged(text: str) -> None:
    assert "alleged" in [r.modality for r in code(text, floor=0.0) if r.type == "ASSAULT"]
