"""Whose attack somebody warns of: another's is feared and not made, his own is a threat."""

import pytest
from marked import RN, SN, B, R, S, code, countries

LEAGUE = "[Heron League]{ORG}"


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (f"{R} warned of an attack by {S} on the dam.", {"SYL"}),
        (f"{R} warned of more attacks by {S}.", {"SYL"}),
        (f"{R} warned of {SN} attacks on the harbour.", {"SYL"}),
        (f"{R} warned of a possible attack on its embassy in {B}.", set()),
    ],
)
def test_what_others_may_do_is_feared_and_no_threat(text: str, by: set[str]) -> None:
    (report,) = code(text, floor=0.0)
    assert (report.type, report.modality, countries(report.actors)) == ("ASSAULT", "hypothetical", by)


@pytest.mark.parametrize("who", [f"{R}", f"{RN} police", "Police"])
def test_whoever_says_that_others_could_attack_does_not_threaten(who: str) -> None:
    reports = code(f"{who} warned that {LEAGUE} could attack the parade.", floor=0.0)
    assert [report.type for report in reports] == ["ASSAULT"]


@pytest.mark.parametrize("what", [f"of an attack on {S}", f"that it may attack {S}", f"that its navy may attack {S}"])
def test_what_he_may_do_himself_is_a_threat(what: str) -> None:
    assert "THREATEN" in [report.type for report in code(f"{R} warned {what}.", floor=0.0)]
