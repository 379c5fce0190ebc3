"""Missiles that are launched at nobody are a test of arms; at somebody they are an attack."""

import pytest
from marked import R, S, code


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        f"{R} fired what it called a long-range missile toward the sea.",
        f"{R} has not fired a missile for 60 days.",
        f"In the test {R} fired a missile at a sharper angle.",
        f"The missile, a ballistic one, was fired at 5:58 from a shed in {R}.",
        f"{R} fired an old rocket that flew far out over the ocean.",
        f"{R} fired a ballistic missile into the sea, one that could fly deep into {S}.",
    ],
)
def test_missiles_at_nobody_are_tests(text: str) -> None:
    assert "ASSAULT" not in told(text)
    assert "MOBILIZE" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{R} fired ballistic missiles at a port in {S}.",
        f"{R} fired a ballistic missile toward {S}.",
        f"{R} fired three missiles, killing ten clerks in {S}.",
        f"{R} fired rockets into the town on a hill in {S}.",
        f"{R} fired missiles from the sea at {S}.",
        f"{R} fired ballistic missiles at a port on the sea.",
        f"Rebels in {S} fired rockets on Monday.",
    ],
)
def test_missiles_at_somebody_are_attacks(text: str) -> None:
    assert "ASSAULT" in told(text)
