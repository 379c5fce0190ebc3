"""Help as newspapers tell it plainly: what is sent, handed over, shipped and received, and what only sounds so."""

import pytest
from marked import RN, R, S, article, countries


def helped(text: str) -> list[tuple[set[str], set[str]]]:
    return [(countries(r.actors), countries(r.recipients)) for r in article(text).reports if r.type == "AID"]


@pytest.mark.parametrize(
    "text",
    [
        f"{R} sent {S} 20 tanks.",
        f"{R} has sent dozens of howitzers to {S}.",
        f"{R} handed {S} five patrol boats.",
        f"{R} handed over five patrol boats to {S}.",
        f"{R} handed {S} a cheque for 12 million crowns.",
        f"{R} rushed ammunition to {S}.",
        f"{R} sent {S} [Falcon 2]{{PRODUCT}} tanks.",
        f"{R} gave 7 billion crowns to {S}.",
        f"{R} delivered a third air defence system to {S}.",
        f"{R} deposited 300 million dollars in {S}'s central bank.",
        f"{RN} planes flew food and tents to {S}.",
        f"A {RN} convoy brought food and medicine to {S}.",
        f"{RN} trucks carrying food and medicine crossed into {S}.",
        f"{R} rolled over a 2 billion crown loan to {S}.",
        f"Twenty tanks were given to {S} by {R}.",
    ],
)
def test_who_gives_helps_whom_he_gives_it(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in helped(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{S} received 20 tanks from {R}.",
        f"{S} got 20 tanks from {R} on Monday.",
        f"{S} took delivery of six {RN} howitzers.",
        f"{S} received a shipment of heavy bombs from {R}.",
    ],
)
def test_who_gets_is_helped_by_whom_he_has_it_from(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in helped(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} aid reached {S}.",
        f"{RN} ammunition has reached {S}.",
        f"{RN} rescuers arrived in {S}.",
        f"{RN} aid arrived in {S} on Monday.",
        f"The aid from {R} reached {S} on Monday.",
        f"{R}'s delivery of 20 tanks to {S} was completed on Monday.",
        f"Deliveries of {RN} tanks to {S} began on Monday.",
        f"A shipment of {RN} bombs arrived in {S}.",
    ],
)
def test_help_that_arrives_is_of_whom_it_is_called_after(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in helped(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} pupils handed the teacher five poems.",
        f"A late goal handed {R} the match.",
        f"A {RN} heat wave brought misery to {S}.",
        f"The storm reached {R} on Monday.",
        f"{RN} tourists arrived in {S} on Monday.",
        f"{R} received 40 points from the judges in {S}.",
        f"{R} got three points from a home match against {S}.",
    ],
)
def test_what_only_sounds_like_help_is_none(text: str) -> None:
    assert helped(text) == []
