"""The place of the act, not of those who act."""

import pytest
from marked import RN, RS, SN, B, R, S, article, code, only

ZENDA, STRELSAU = "[Zenda]{GPE:RUR}", "[Strelsau]{GPE:RUR}"
SQUARE, VALLEY = "[Mill Square]{FAC}", "[Tarn Valley]{LOC}"


def test_place_after_the_act_with_its_coordinates() -> None:
    where = only(f"{S} and {R} signed a treaty in {ZENDA}.").where
    assert (where.name, where.country, where.precision, where.lat) == ("Zenda", "RUR", "city", 50.0)


def test_country_has_no_coordinates() -> None:
    where = only(f"The two fishing guilds of {S} and {B} signed a treaty in {R}.").where
    assert (where.name, where.precision, where.lat, where.lon) == ("Ruritania", "country", None, None)


STATED = [
    (f"{S} shelled {ZENDA} on Monday.", "Zenda"),
    (f"{S} shelled {R} on Monday.", "Ruritania"),
    (f"Gunmen killed two soldiers in the {RN} city of {ZENDA}.", "Zenda"),
    (f"Gunmen killed two soldiers in {R}'s northern city of {ZENDA}.", "Zenda"),
    (f"A {SN} raid on {ZENDA} killed three people.", "Zenda"),
    (f"{S} shelled {R}'s southern villages.", "Ruritania"),
    (f"{S} laid siege to {ZENDA}.", "Zenda"),
    (f"Protesters marched through {ZENDA}.", "Zenda"),
    (f"Police in {ZENDA} fired tear gas at protesters.", "Zenda"),
    (f"{S}'s president travelled to {ZENDA}.", "Zenda"),
    (f"{SN} troops withdrew from {ZENDA}.", "Zenda"),
    (f"Talks between {S} and {R} were held in the {RN} capital, {STRELSAU}.", "Strelsau"),
    (f"Gunmen killed two soldiers in the north of {R}.", "Ruritania"),
    (f"Miners went on strike in {VALLEY}.", "Tarn Valley"),
    (f"In {ZENDA}, {S} and {R} signed a treaty.", "Zenda"),
    (f"{S}'s president flew to {ZENDA} in July, where he and {B}'s signed a treaty.", "Zenda"),
    (f"{B} met {S} in {ZENDA}, where gunmen later killed two guards.", "Zenda"),
]
UNSTATED = [
    f"Gunmen shot {S}'s ambassador on Monday.",
    f"Gunmen attacked the embassy of {S}.",
    f"{S} condemned {R}.",
    f"The {RN} capital condemned {S}.",
    f"{S} condemned {R}'s raid in {ZENDA}.",
    f"{S}'s embassy in {ZENDA} said that {R} condemned {B}.",
    f"{S} and {R} signed a treaty, said a clerk in {ZENDA}.",
]
TRIGGERS = {"attacked", "condemned", "shot", "signed a treaty", "signed"}


@pytest.mark.parametrize(("text", "place"), STATED)
def test_the_place_that_a_sentence_names(text: str, place: str) -> None:
    report = code(text, floor=0.2)[0]
    assert (report.where.name, report.where.basis) == (place, "stated")
    start, end = report.where.span or (0, 0)
    assert article(text).sentences[0].text[start:end] == place


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{S} and {B} signed a treaty in the {RN} capital.", "Ruritanian capital"),
        (f"Gunmen killed two soldiers in {R}'s capital.", "Ruritania's capital"),
        (f"{S} bombed the {RN} capital on Monday.", "Ruritanian capital"),
        (f"Police in the {RN} capital arrested four rowers.", "Ruritanian capital"),
    ],
)
def test_a_capital_may_be_called_by_its_country(text: str, words: str) -> None:
    report = code(text, floor=0.2)[0]
    start, end = report.where.span or (0, 0)
    assert (report.where.name, article(text).sentences[0].text[start:end]) == ("Strelsau", words)


def test_a_capital_that_is_bombed_is_still_whom_it_was_done_to() -> None:
    report = only(f"{S} bombed the {RN} capital on Monday.")
    assert [party.country for party in report.recipients] == ["RUR"]


@pytest.mark.parametrize("text", UNSTATED)
def test_places_of_other_things_are_not_its_own(text: str) -> None:
    report = next(r for r in code(text, floor=0.2) if r.trigger in TRIGGERS)
    assert report.where.name is None


def test_a_place_that_opens_a_sentence_takes_no_part() -> None:
    report = only(f"On Monday in {B}, {S} and {R} signed a treaty.")
    assert [party.country for party in report.actors] == ["SYL", "RUR"]
    assert report.where.name == "Borduria"


def test_what_is_told_again_was_where_it_was() -> None:
    _, again = code(f"{S} and {R} signed a treaty in {ZENDA}.", f"{S} and {R} had never signed a treaty on eels.")
    assert (again.where.name, again.where.basis) == ("Zenda", "same_act")


def test_talks_of_the_same_parties_are_not_all_in_one_place() -> None:
    reports = code(f"{S} and {R} held talks in {ZENDA}.", f"{S} and {R} had held talks by telephone.")
    assert [r.where.name for r in reports] == ["Zenda", None]


def test_two_attacks_of_the_same_parties_are_not_in_one_place() -> None:
    first, second = code(f"{S} shelled {ZENDA}.", f"{S} bombed {RS}.")
    assert first.where.name == "Zenda"
    assert second.where.name != "Zenda"


def test_a_war_at_home_is_at_home_and_says_that_it_is_inferred() -> None:
    where = only(f"{RN} rebels clashed with {RN} troops.").where
    assert (where.name, where.precision, where.basis) == ("Ruritania", "country", "parties")


def test_an_army_that_fights_nobody_named_may_be_abroad() -> None:
    assert only(f"The {RN} army launched an offensive on Monday.").where.name is None
