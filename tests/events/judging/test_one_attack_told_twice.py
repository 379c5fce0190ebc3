"""One attack told in two words of a sentence is one report: the deed, and whom it harmed or what it is called."""

import pytest
from marked import RN, SN, R, S, code


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        ("rammed a truck into", f"A gunman rammed a truck into a bank in {S} killing two clerks."),
        ("ploughed a truck into", f"Nine people killed when a {SN} man ploughed a truck into crowds were buried."),
        ("drove through", f"Sixty people were killed after a lorry drove through a crowd in {S}."),
        ("mowed down", f"Nine people were killed on Monday on a pier in {S}, mowed down by a lorry."),
        ("clash", f"A clash between {RN} guards and {SN} rebels near the quay has left three rebels dead."),
        ("drove a lorry into crowds", f"The attack, in which a man drove a lorry into crowds in {S}, shocked {R}."),
        ("killed", f"In another attack in the town, {SN} gunmen killed a clerk."),
        ("struck at", f"{SN} rebels struck at a bank in the north of {R} late on Monday, killing two clerks."),
    ],
)
def test_it_is_reported_once(kept: str, text: str) -> None:
    assert [report.trigger for report in code(text, floor=0.0) if report.type == "ASSAULT"] == [kept]


def test_whoever_is_accused_of_killing_while_others_attack_is_told_of_apart() -> None:
    text = f"{RN} rebels attacked a village, and {S} accused them of killing two miners."
    assert "killing" in {report.trigger for report in code(text, floor=0.0)}
