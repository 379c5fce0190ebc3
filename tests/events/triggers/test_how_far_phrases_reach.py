"""How far a phrase with a gap reaches, and words of giving way and of help that often mean something else."""

import pytest
from marked import RN, SN, R, S, code, countries


def types(text: str, floor: float = 0.0) -> set[str]:
    return {report.type for report in code(text, floor=floor)}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{R} launched a wave of airstrikes on {S}.", "launched a wave of airstrikes"),
        (f"{R} launched a website about airstrikes on {S}.", "airstrikes"),
        (f"{R} offered a long truce to {S}.", "offered a long truce"),
        (f"{R} offered {S} food during a truce.", "offered"),
    ],
)
def test_a_gap_crosses_no_preposition_but_of(text: str, trigger: str) -> None:
    assert [report.trigger for report in code(text, floor=0.0)][:1] == [trigger]


@pytest.mark.parametrize(
    "text",
    [
        f"The case against a {SN} weaver was dropped by {R}.",
        f"{R} shelved an inquiry into {S}'s envoy.",
        f"{R}'s court acquitted a {SN} weaver.",
        f"{R} offered {S} a truce.",
        f"{R} caved in to {S}'s weavers.",
    ],
)
def test_giving_way_is_conceded(text: str) -> None:
    assert "CONCEDE" in types(text)


def test_a_case_that_is_dropped_is_given_up_by_whom_it_names() -> None:
    (report,) = (
        r for r in code(f"The case against a {SN} weaver was dropped by {R}.", floor=0.0) if r.type == "CONCEDE"
    )
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    "text",
    [
        f"The {RN} champion dispatched of her {SN} rival.",
        f"A {RN} judge awarded two million crowns to a {SN} weaver.",
    ],
)
def test_sport_and_damages_are_no_help(text: str) -> None:
    assert not {"AID", "SUPPORT"} & types(text, floor=0.2)


def test_what_a_cabinet_awards_is_help() -> None:
    assert types(f"{R} awarded two million crowns to {S}.") == {"AID"}
