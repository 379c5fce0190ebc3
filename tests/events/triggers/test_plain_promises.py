"""Plain ways in which states promise, agree and are ready, and to whom."""

import pytest
from marked import RN, SN, B, R, S, code, countries


def told(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    """The actors' and recipients' countries of the reports of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(text) if r.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        f"{R} agreed to send {S} tanks.",
        f"{R} agreed to a {SN} proposal.",
        f"{R} committed 2 billion euros to {S}.",
        f"{S} will receive six fighter jets from {R}.",
        f"{S} is to get six fighter jets from {R}.",
        f"{R} said it was ready for talks with {S}.",
        f"{R} said it was open to talks with {S}.",
        f"{R} is ready for a round of talks with {S}.",
        f"{R} is prepared for negotiations with {S}, its king said.",
    ],
)
def test_whoever_gets_it_is_promised_it(text: str) -> None:
    assert told("AGREE", text) == [({"RUR"}, {"SYL"})]


def test_to_fly_again_is_no_retreat() -> None:
    text = f"{R} and {S} agreed to resume direct flights."
    assert (told("AGREE", text), told("CONCEDE", text)) == ([({"RUR", "SYL"}, set())], [])


def test_the_host_is_no_side_of_the_talks() -> None:
    text = f"{B} is ready to host talks between {R} and {S}, {B}'s king said."
    assert told("AGREE", text) == [({"BOR"}, {"RUR", "SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"A deal was reached between {R} and {S}.",
        f"The agreement between {R} and {S} was reached in the spring.",
    ],
)
def test_a_deal_that_is_reached_is_settled(text: str) -> None:
    assert told("SUPPORT", text) == [({"RUR", "SYL"}, set())]


@pytest.mark.parametrize(
    "text",
    [
        f"In a phone call, {RN} President [Anna Berg]{{PERSON:RUR}} and {SN} King [Otto Lind]{{PERSON:SYL}} "
        "discussed the war.",
        f"In a phone call with {SN} King [Otto Lind]{{PERSON:SYL}}, {RN} President [Anna Berg]{{PERSON:RUR}} "
        "urged calm.",
        f"During a meeting with {SN} King [Otto Lind]{{PERSON:SYL}}, {RN} President [Anna Berg]{{PERSON:RUR}} "
        "praised the plan.",
        f"{RN} President [Anna Berg]{{PERSON:RUR}} spoke by telephone to {SN} King [Otto Lind]{{PERSON:SYL}}.",
    ],
)
def test_both_take_part_in_talks(text: str) -> None:
    assert told("CONSULT", text) == [({"RUR", "SYL"}, set())]


def test_ministers_put_their_names_to_a_deal() -> None:
    assert told("SUPPORT", f"{RN} and {SN} ministers put their names to a peace deal.") == [({"RUR", "SYL"}, set())]


def test_a_plan_of_others_may_be_rejected() -> None:
    text = f"{R} rejects {S}'s plan to move the villagers."
    assert told("REJECT", text) == [({"RUR"}, {"SYL"})]


def test_condolences_are_no_offer() -> None:
    assert not told("AGREE", f"{R} offered its condolences to {S}.")
