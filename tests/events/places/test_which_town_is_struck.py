"""The town that is struck, helped or left, where the words name its country too, and the town where somebody hosts."""

import pytest
from marked import RN, SN, B, R, S, code, countries

ZENDA = "[Zenda]{GPE:RUR}"


@pytest.mark.parametrize(
    "text",
    [
        f"{SN} jets bombed the {RN} town of {ZENDA} on Monday.",
        f"{SN} jets bombed the {RN} coastal town of {ZENDA} on Monday.",
        f"{SN} rebels seized the {RN} port of {ZENDA} on Monday.",
        f"{S} delivered tents to {ZENDA} on Monday.",
        f"{S} delivered tents to the town of {ZENDA} on Monday.",
        f"{R} expelled two {SN} envoys from {ZENDA} on Monday.",
    ],
)
def test_the_town_to_which_it_is_done(text: str) -> None:
    assert [r.where.name for r in code(text, floor=0.0)] == ["Zenda"]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} delivered tents to {R} on Monday.",
        f"{S} thanked the {RN} town of {ZENDA} on Monday.",
        f"{S} condemned the mayor of {ZENDA} on Monday.",
        f"{S} expelled two envoys elected by {ZENDA} on Monday.",
        f"{S} delivered tents made by {ZENDA} on Monday.",
        f"{S} accused the {RN} town of {ZENDA} of theft on Monday.",
    ],
)
def test_a_town_to_which_it_is_not_done(text: str) -> None:
    assert [r.where.name for r in code(text, floor=0.0)] == [None]


@pytest.mark.parametrize("guest", ["king", "delegation", "foreign minister"])
@pytest.mark.parametrize("host", ["received", "hosted"])
def test_who_is_received_in_a_town_is_the_guest(guest: str, host: str) -> None:
    (report,) = code(f"{R}'s president {host} the {SN} {guest} in {ZENDA} on Monday.", floor=0.0)
    assert (countries(report.actors), countries(report.recipients), report.where.name) == ({"SYL"}, {"RUR"}, "Zenda")


def test_who_leaves_after_talks_refuses_none() -> None:
    reports = code(f"{R}'s president left {B} on Monday after talks with the {SN} king.", floor=0.0)
    assert all(r.type != "REJECT" for r in reports)


def test_who_leaves_the_talks_refuses_them() -> None:
    reports = code(f"{R}'s envoy left the talks with {S} on Monday.", floor=0.0)
    assert "REJECT" in {r.type for r in reports}
