"""Modes that the trigger's own word does not give: what is asked for or refused, who is sent, whom it is done to."""

import pytest
from marked import B, R, S, code


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        (f"{R} asked {S} to stop shelling the delta.", "REQUEST", "yield"),
        (f"{R} asked {S} to deport two smugglers.", "REQUEST", "yield"),
        (f"{R} asked {S} to investigate the raid.", "REQUEST", "change"),
        (f"{R} invited {S} to talks.", "REQUEST", "meet"),
        (f"{R} rejected allegations by {S} that it had shelled the port.", "REJECT", None),
        (f"{R} refused to ratify the treaty with {S}.", "REJECT", None),
        (f"{R} refused to meet envoys of {S}.", "REJECT", "meet"),
        (f"{R} refused to withdraw its troops from {S}.", "REJECT", "yield"),
        (f"{R} moved a company of gendarmes to its border with {S}.", "MOBILIZE", "police"),
        (f"{R} sent 200 soldiers to the border with {S}.", "MOBILIZE", "troops"),
        (f"{R} lifted its ban on grain from {S}.", "RETREAT", None),
        (f"The league suspended {R} over the coup.", "SANCTION", "expel"),
        (f"{R} suspended trade talks with {S}.", "SANCTION", "discontinue"),
        (f"{R} threatened to expel the ambassador of {S}.", "THREATEN", "expel"),
        (f"Guards of {R} and {B} were in an exchange of fire.", "ASSAULT", "firearms"),
    ],
)
def test_the_mode_of_an_act(text: str, kind: str, mode: str | None) -> None:
    assert (kind, mode) in {(report.type, report.mode) for report in code(text, floor=0.2)}
