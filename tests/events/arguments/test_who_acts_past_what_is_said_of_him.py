"""Who acts, or is struck, though words stand between him and his verb: who backs him, what he does, who tells of it."""

import pytest
from marked import RN, SN, B, R, S, code, countries


def sides(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    """The countries of who acts and who is acted on in the reports of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(text, floor=0.0) if r.type == kind]


@pytest.mark.parametrize("backer", [f"backed by {SN} warplanes", f"armed with {SN} rifles", f"backed by {S} and {B}"])
def test_who_is_backed_by_another_acts_himself(backer: str) -> None:
    told = sides("ASSAULT", f"{RN} troops {backer} have stormed a camp near [Zenda]{{GPE:RUR}}.")
    assert [actors for actors, _ in told] == [{"RUR"}]


def test_who_is_backed_by_another_acts_where_an_object_follows() -> None:
    told = sides("COERCE", f"{RN} troops backed by {SN} warplanes seized a port.")
    assert [actors for actors, _ in told] == [{"RUR"}]


def test_a_column_is_hit_and_not_whom_it_helps() -> None:
    reports = code(f"Soldiers guarding the farmers of {R} were shot on Monday.", floor=0.0)
    assert [p.name for r in reports if r.type == "ASSAULT" for p in r.recipients] == ["Soldiers"]


@pytest.mark.parametrize("aside", ["officials said", "according to officials"])
def test_who_tells_of_a_raid_between_commas_made_none(aside: str) -> None:
    (report,) = code(f"The raid, {aside}, killed two {SN} nurses.", floor=0.0)
    assert all(party.name != "officials" for party in report.actors)


def test_rebels_of_whom_an_aside_tells_act() -> None:
    assert sides("ASSAULT", f"{RN} rebels, police said, have shelled a camp in {S}.")[0][0] == {"RUR"}


def test_who_blocked_somebody_since_asking_for_something_asked() -> None:
    assert sides("REQUEST", f"{R} has blocked the {SN} inspectors since calling for an inquiry.")[0][0] == {"RUR"}


def test_protests_that_began_are_no_complaint() -> None:
    text = f"{S} was quiet. Police in {R} broke up pro-reform protests that began in March."
    assert sides("ACCUSE", text) == []


def test_all_are_killed_and_not_only_those_among_them() -> None:
    reports = code(f"Ten people including three children killed by the {RN} army", floor=0.0)
    assert [p.name for r in reports if r.type == "ASSAULT" for p in r.recipients] == ["Ten people"]
