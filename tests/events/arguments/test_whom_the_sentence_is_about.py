"""Who acts in a sentence that opens with somewhere, or with another's word, and what only stands near an act."""

import pytest
from marked import BN, RN, B, R, S, code, countries


def by(text: str, kind: str, *before: str) -> list[set[str]]:
    """The countries of who acts, for each report of a type."""
    return [countries(r.actors) for r in code(*before, text, floor=0.0) if r.type == kind]


@pytest.mark.parametrize("opening", [f"In {S}", f"Near the border with {S}", f"Unlike {S}"])
def test_it_is_not_what_only_opens_the_sentence(opening: str) -> None:
    assert by(f"{opening}, {R} has been quiet since it bombed a bridge.", "ASSAULT") == [{"RUR"}]


def test_it_is_what_opens_the_sentence_where_nothing_else_may_be() -> None:
    assert by(f"In {S}, after it bombed a bridge, nobody slept.", "ASSAULT") == [{"SYL"}]


def test_he_is_not_to_whom_a_letter_goes() -> None:
    writer, reader = "[Ivo Brandt]{PERSON:RUR}", "[Olga Lind]{PERSON:SYL}"
    text = f"In a letter to Mr {reader}, Mr {writer} said he had freed the pilot."
    assert by(text, "RETREAT") == [{"RUR"}]


@pytest.mark.parametrize("word", [f"A {RN} announcement", f"The {RN} claim", f"{R}'s admission"])
def test_it_is_whose_word_it_is(word: str) -> None:
    assert by(f"{word} that it bombed a bridge was read by {B}.", "ASSAULT") == [{"RUR"}]


def test_railway_police_are_they() -> None:
    before = f"Passengers were trapped in a train in {S}."
    police = "[Sylvanian Railway Police]{ORG:SYL}"
    reports = code(before, f"{police} said they were investigating the driver.", floor=0.0)
    named = [party.name for r in reports if r.mode == "investigate" for party in r.actors]
    assert named == ["Sylvanian Railway Police"]


def test_who_heads_a_union_speaks_for_it() -> None:
    text = f"The chairman of {R}'s dockers' union, [Ivo Brandt]{{PERSON}}, criticized the ban."
    (report,) = [r for r in code(text, floor=0.0) if r.type == "ACCUSE"]
    assert [(p.name, p.country, p.sector) for p in report.actors] == [("Ivo Brandt", "RUR", "LAB")]


def test_whose_rights_are_curbed_arrests_nobody() -> None:
    text = f"The law regularly suppresses {S}'s rights and arrests nurses."
    assert not any(by(text, "COERCE"))


def test_a_repeat_of_attacks_is_nobodys() -> None:
    text = f"{R} and {S} worry that a repeat of attacks on nurses could help {B}."
    assert all(not {"RUR", "SYL"} & acting for acting in by(text, "ASSAULT"))


def test_whoever_repeats_an_attack_makes_it() -> None:
    assert by(f"{BN} troops repeated attacks on nurses.", "ASSAULT") == [{"BOR"}]
