"""Harm that nobody did is no event; harm that somebody did stays one beside a fire or a storm."""

import pytest
from marked import R, code


@pytest.mark.parametrize(
    "text",
    [
        f"Six people were killed in a bus crash in {R} on Monday.",
        f"A blaze at a mill in {R} killed nine workers.",
        f"Nine workers were injured when two barges collided near {R}.",
        f"A ferry disaster that killed 90 people in {R} was mourned.",
        f"The outbreak has killed 300 people in {R}.",
        f"Nine people were killed after the storm hit {R}.",
        f"Nine killed in a mill fire in {R}.",
        f"The flood of May 2004, which destroyed the mills of {R}, was mourned.",
        f"The minister spoke over a fire in a mill of {R} that killed nine.",
    ],
)
def test_a_mishap_attacks_nobody(text: str) -> None:
    assert [report for report in code(text) if report.type == "ASSAULT"] == []


@pytest.mark.parametrize(
    "text",
    [
        f"Nine people were killed by sniper fire in {R}.",
        f"Nine people were killed when troops of {R} stormed the mill.",
        f"Survivors of the crash killed a guard of {R}.",
        f"Troops of {R} killed nine people after a bus crash.",
        f"Nine villagers were killed by soldiers of {R} in a fire at the mill.",
        f"Soldiers of {R} set a fire that destroyed the mill.",
    ],
)
def test_who_does_harm_beside_a_mishap_does_it(text: str) -> None:
    assert "ASSAULT" in [report.type for report in code(text)]
