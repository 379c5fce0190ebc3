"""Words of acts in what is published, played, studied and sold, which report none, and those that still do."""

import pytest
from marked import RN, B, R, S, code, only

BERG = "[Anna Berg]{PERSON:RUR}"
CLUB, OTHER = "[Hillford]{ORG}", "[Lakeside]{ORG}"


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} released her third album in May.",
        f"A video of three {RN} dancers was released on Monday.",
        f"Power plants in {R} released 40 tons of methane last year.",
        f"{CLUB} beat {OTHER} on Sunday.",
        f"{CLUB} was beaten out by {OTHER} for first place.",
        f"{R} beat {S} 3-1 in the rain.",
        f"Researchers in {R} investigated how sleep affects old sailors.",
        f"{BERG} concluded in her column that winters in {R} are long.",
        f"“Thank you all,” the statement of {BERG} concluded.",
        f"The bank's public offering drew buyers from {R}.",
        f"{BERG} was signed to {OTHER} as a singer.",
        f"“We must learn from {R},” said {BERG}.",
        f"Fans from {R} held up a banner near the goal.",
        f"{BERG} walked out of the room and called her sister.",
        f"Shares in {R} rallied with other assets.",
        f"Small disturbances in the jet stream may reach {R}.",
        f"{CLUB} had no offensive players left.",
        f"In the last scene {BERG} summons the strength to face {S}.",
        f"{BERG} kicked things off with a song for {S}.",
        f"She wrote a script called “Wild Geese,” a tale of two sisters in {R}.",
    ],
)
def test_acts_of_the_press_of_sport_of_science_and_of_trade_are_none(text: str) -> None:
    assert not code(f"{R} was quiet.", text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} released twelve {S} sailors on Monday.", "RETREAT"),
        (f"{RN} police beat the protesters with batons.", "ASSAULT"),
        (f"Police in {R} are investigating how the minister got the money from {S}.", "ACCUSE"),
        (f"{R} and {S} concluded a trade agreement.", "SUPPORT"),
        (f"{R} and {S} signed a treaty to end the war.", "SUPPORT"),
        (f"{BERG} called the raid “a crime” against {S}.", "ACCUSE"),
        (f"{RN} deputies walked out of parliament in protest.", "PROTEST"),
    ],
)
def test_the_same_words_of_states_and_people_are_acts(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{R} and {S} met.", text, floor=0.0)]


def test_praise_is_no_accusation() -> None:
    told = code(f"{R} was quiet.", f"{BERG} called the new bridge in {S} a bold, innovative work.")
    assert all(report.type != "ACCUSE" for report in told)


@pytest.mark.parametrize(
    "text", [f"{R} voiced regret over the raid by {S}.", f"{R} expressed “regret” over the raid by {S}."]
)
def test_regret_over_what_others_did_is_disapproval(text: str) -> None:
    reports = [r for r in code(f"{B} was quiet.", text, floor=0.0) if "regret" in r.trigger]
    assert [(r.type, r.mode) for r in reports] == [("ACCUSE", "disapprove")]


def test_regret_for_what_one_did_gives_way() -> None:
    (report,) = [r for r in code(f"{R} expressed regret for its raid on {S}.", floor=0.0) if "regret" in r.trigger]
    assert report.type == "CONCEDE"


def test_who_questions_what_another_does_looks_into_nothing() -> None:
    report = only(f"{B} was quiet.", f"{BERG} questioned the wisdom of {S} and its bankers.", floor=0.25)
    assert (report.type, report.mode) == ("ACCUSE", "disapprove")


def test_s_is_has_where_a_participle_has_an_object() -> None:
    (report, *_) = code(f"{BERG} spoke on Monday.", f"She's slammed {S}, a neighbour.", floor=0.0)[-1:]
    assert [p.name for p in report.recipients] == ["Sylvania"] and [p.country for p in report.actors] == ["RUR"]


def test_s_is_is_where_a_participle_has_none() -> None:
    (report, *_) = code(f"{BERG} spoke on Monday.", f"She's accused of theft by {S}.", floor=0.0)[-1:]
    assert [p.country for p in report.recipients] == ["RUR"]


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} spoke at the opening of a school in {R}.",
        f"On the show {BERG} discussed her childhood in {S}.",
        f"We asked ten voters in {R} to name a colour.",
    ],
)
def test_speeches_and_what_the_writer_asks_are_no_talks_and_no_requests(text: str) -> None:
    assert not [r for r in code(f"{R} was quiet.", text, floor=0.0) if r.type in {"CONSULT", "REQUEST"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{BERG} runs a club called “Sea Watch” in {S}.", "ACCUSE"),
        (f"{RN} officers bought moving trucks from {S}.", "MOBILIZE"),
        (f"{R}'s premier spoke about {S} for an hour.", "CONSULT"),
    ],
)
def test_names_of_things_carriers_and_speeches_are_not_even_unsure_acts(text: str, kind: str) -> None:
    assert kind not in {report.type for report in code(f"{R} was quiet.", text, floor=0.0)}


def test_whoever_is_quoted_may_ask() -> None:
    assert [r.type for r in code(f"{B} was quiet.", f"“We asked {S} for help,” {BERG} said.")] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        f"Five [Alba Air]{{ORG:RUR}} flights that had left for {B} stopped in {S}.",
        f"The committee of {R} has authority to investigate {S}.",
        f"Sales fell after two crashes of its popular jets in less than five months that killed 300 people in {R}.",
    ],
)
def test_halts_powers_and_crashes_are_nobodys_acts(text: str) -> None:
    assert not code(f"{R} was quiet.", text)
