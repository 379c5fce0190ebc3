"""The sector that a body's own name says."""

import pytest

from clippings.entities.sectors import sector_of_name


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Lakeland Senate", "LEG"),
        ("House of Wardens", "LEG"),
        ("Senate Harbour Committee", "LEG"),
        ("Lakeland Supreme Court", "JUD"),
        ("Court of Appeals", "JUD"),
        ("Dorval Police Department", "COP"),
        ("Department of Ferries", "GOV"),
        ("Lakeland Navy", "MIL"),
        ("University of Dorval", "EDU"),
        ("Dorval Times", "JRN"),
        ("Dorval Port Authority", "GOV"),
        ("Lakeland Coast Guard", "MIL"),
        ("Lakeside Dockers' Union", "LAB"),
        ("Lakeland Trades Congress", "LAB"),
        ("Lakeland Customs Union", None),
        ("Heron Party", "PTY"),
        ("Lakeside Airlines", "BUS"),
        ("Bank of Lakeland", None),
        ("Salvation Army", None),
        ("Heron League", None),
        ("", None),
    ],
)
def test_a_name_says_what_a_body_is(name: str, sector: str | None) -> None:
    assert sector_of_name(name) == sector
