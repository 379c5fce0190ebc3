"""Some of a people are no state: 'forty Ruritanians', 'Ruritanians marched'."""

import pytest
from marked import RS, SN, SS, R, code


@pytest.mark.parametrize("many", ["Two", "Forty", "Nineteen", "40", "Many"])
def test_so_many_of_a_people_are_people(many: str) -> None:
    (report,) = code(f"{many} {RS} were detained by {SN} police.", floor=0.0)
    assert [(p.country, p.sector) for p in report.recipients] == [("RUR", "CVL")]


@pytest.mark.parametrize("act", ["marched through [Zenda]{GPE:RUR}", "took to the streets", "rallied on Monday"])
def test_a_people_that_marches_is_no_government(act: str) -> None:
    (report,) = code(f"{RS} {act}.", floor=0.0)
    assert [(p.name, p.country, p.sector) for p in report.actors] == [("Ruritanians", "RUR", "CVL")]


@pytest.mark.parametrize("act", [f"signed a pact with {SS}", f"met the {SN} envoy", f"rejected an offer by {SS}"])
def test_a_people_that_negotiates_is_its_state(act: str) -> None:
    (report,) = code(f"The {RS} {act}.", floor=0.0)
    assert ("RUR", "GOV") in [(p.country, p.sector) for p in report.actors]


def test_a_state_that_protests_stays_one() -> None:
    reports = code(f"{R} protested on Monday to the {SS}.", floor=0.0)
    assert all(p.sector == "GOV" for r in reports for p in r.actors if p.country == "RUR")
