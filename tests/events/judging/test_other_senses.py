"""Words of force, refusal and promise in sentences that hold no event."""

import pytest
from marked import R, code

ANNA = "[Anna Berg]{PERSON:RUR}"


@pytest.mark.parametrize(
    "text",
    [
        f"Asked about the ferry, a clerk from {R} smiled.",
        f"{ANNA} declined to speculate on the price of eels.",
        f"{ANNA} signed a letter to her aunt.",
        f"The striker from {R} shot from 20 metres.",
        f"{R} has exported oil and gas since spring.",
        f"Weeds threaten the peace of {R}.",
        f"Barges in {R} were backed up for days.",
        "The [Green League]{ORG:RUR} negotiating team ate fish.",
        f"{R} had extended its fishing limits to 40 miles in October.",
        f"{R} and its neighbours close their last dispute over eels.",
        f"{R} has a treaty to end the quarrel over eels.",
        f"{R} fishes off the place that [Sylvania]{{GPE:SYL}} calls the eel coast.",
    ],
)
def test_no_event(text: str) -> None:
    assert code(text) == ()


def test_ended_raids_are_no_raids() -> None:
    assert [r.type for r in code(f"{R} scaled back attacks.")] == ["RETREAT"]


def test_the_international_community_is_asked_not_who_it_should_act_on() -> None:
    (report,) = code(f"{ANNA} urged the international community to act against [Sylvania]{{GPE:SYL}}.")
    assert [party.name for party in report.recipients] == ["international community"]


def test_time_is_no_recipient() -> None:
    (report,) = code(f"The boats that {R} impounded two weeks ago float.")
    assert not any("ago" in party.name for party in report.recipients)
