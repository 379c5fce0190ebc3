"""What somebody is in public life, by what an article tells of him beside his name, is so wherever he is named."""

import pytest
from marked import R, article

WEBER = "[Florian Weber]{PERSON:RUR}"


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        (f"{WEBER}, the mayor of [Zenda]{{GPE:RUR}}, imposed a curfew.", "GOV"),
        (f"{WEBER}, head of the dockers' union, met the minister.", "LAB"),
        (f"{WEBER}, director of the hospital, met the minister.", "MED"),
    ],
)
def test_an_office_beside_a_name(told: str, sector: str) -> None:
    first, *_, last = article(
        told, f"Later Weber accused {R}.".replace("Weber", "[Weber]{PERSON:RUR=Florian Weber}")
    ).reports
    assert {party.sector for report in (first, last) for party in report.actors if party.name == "Florian Weber"} == {
        sector
    }
