"""Who does what is told by a clause without a subject that opens a sentence."""

import pytest
from marked import RN, SN, B, R, S, code, countries


def sides(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    """The countries of who acts and who is acted on in the reports of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(text, floor=0.0) if r.type == kind]


@pytest.mark.parametrize(
    "opening",
    [
        f"Having shelled a {SN} port,",
        f"Having just shelled a {SN} port,",
        f"After shelling a {SN} port,",
        f"Despite having shelled a {SN} port,",
        f"On Monday, after shelling a {SN} port,",
        f"By shelling a {SN} port,",
        f"Shelling a {SN} port,",
    ],
)
@pytest.mark.parametrize("rest", [f"{R} said nothing more.", f"{R}, which votes in May, said nothing more."])
def test_who_stands_behind_the_comma_has_done_it(opening: str, rest: str) -> None:
    assert sides("ASSAULT", f"{opening} {rest}") == [({"RUR"}, {"SYL"})]


def test_what_an_opening_goes_on_with_is_done_by_the_same() -> None:
    assert sides("SANCTION", f"Having closed its border and expelled a {SN} envoy, {R} said nothing more.") == [
        ({"RUR"}, {"SYL"})
    ]


def test_who_is_held_before_he_does_something_was_held() -> None:
    assert sides("COERCE", f"After being detained by {RN} police, the {SN} clerk left the town.") == [
        ({"RUR"}, {"SYL"})
    ]


def test_those_visited_are_not_listed_with_who_visits_them() -> None:
    assert sides("CONSULT", f"After visiting {S} and {B}, {R} said little.") == [({"RUR"}, {"SYL", "BOR"})]


def test_who_stands_in_a_list_behind_a_comma_is_not_who_acts() -> None:
    assert sides("SANCTION", f"After expelling envoys of {S}, {B} and Strelsau, {R} said little.")[0][0] == {"RUR"}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (f"Shelling by {RN} troops killed two clerks, {S} said.", {"RUR"}),
        (f"{R} withdrew its envoy after expelling two {SN} clerks, {B} said.", {"RUR"}),
        (f"{R}, after expelling two {SN} clerks, thanked {B}.", {"RUR"}),
        (f"After {R} expelled two {SN} clerks, {B} spoke up.", {"RUR"}),
        (f"After meeting teachers who were expelled by {R}, {B} spoke up.", {"RUR"}),
        (f"In April, {R} expelled two clerks, {B} said.", {"RUR"}),
    ],
)
def test_a_clause_with_a_doer_of_its_own_keeps_him(text: str, actors: set[str]) -> None:
    assert {c for actors, _ in [*sides("ASSAULT", text), *sides("SANCTION", text)] for c in actors} == actors
