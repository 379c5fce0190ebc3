"""Text whose apostrophes and commas were lost on the way: whose army it is, and who signs with whom."""

from dataclasses import replace

import pytest
from marked import SN, B, R, S, article, countries


def told(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    """The reports of a type, where names of states are known to be states'."""
    read = article(text)
    known = [replace(m, entity=replace(m.entity, sector="GOV")) if m.type == "GPE" else m for m in read.mentions]
    reports = replace(read, mentions=tuple(known)).coded(0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind]


@pytest.mark.parametrize("army", [f"{R}s army", f"{R} s army", f"{R}s elite forces"])
def test_an_army_is_whose_name_stands_before_it(army: str) -> None:
    assert told("ASSAULT", f"{army} shelled a {SN} town.") == [({"RUR"}, {"SYL"})]


def test_a_minister_meets_a_president() -> None:
    assert told("CONSULT", f"{R}s foreign minister met {S}s president.") == [({"RUR", "SYL"}, set())]


def test_three_states_without_a_comma_are_a_list() -> None:
    assert told("SUPPORT", f"{R} {S} and {B} signed a gas deal.") == [({"RUR", "SYL", "BOR"}, set())]


def test_a_state_given_tanks_is_no_list() -> None:
    assert told("AID", f"{R} gave {S} {B} tanks.")[0][0] == {"RUR"}


def test_a_king_is_no_participle() -> None:
    assert told("CONSULT", f"{R}'s king met {S}'s president.") == [({"RUR", "SYL"}, set())]
