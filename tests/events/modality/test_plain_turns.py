"""What a word before an act makes of it: 'plans to cut ties', 'vowed to lift sanctions'."""

import pytest
from marked import SN, R, S, code, countries


def told(text: str) -> list[tuple[str, set[str], set[str], str]]:
    return [(r.type, countries(r.actors), countries(r.recipients), r.modality) for r in code(text)]


@pytest.mark.parametrize(
    ("before", "modality"),
    [("is set to", "planned"), ("has yet to", "denied")],
)
def test_a_verb_that_is_its_own_past_may_be_to_come(before: str, modality: str) -> None:
    assert told(f"{R} {before} cut ties with {S}.") == [("SANCTION", {"RUR"}, {"SYL"}, modality)]


def test_whoever_refuses_to_cut_ties_refuses() -> None:
    assert told(f"{R} refused to cut ties with {S}.")[0][:2] == ("REJECT", {"RUR"})


@pytest.mark.parametrize("yielding", [f"lift sanctions on {S}", f"free two {SN} miners"])
def test_whoever_vows_to_yield_threatens_nobody(yielding: str) -> None:
    assert told(f"{R} vowed to {yielding}.") == [("CONCEDE", {"RUR"}, {"SYL"}, "asserted")]


@pytest.mark.parametrize("said", [f"{R} will not", f"{R} said it would not"])
def test_whoever_will_not_send_troops_refuses_them(said: str) -> None:
    assert told(f"{said} send troops to {S}.") == [("REJECT", {"RUR"}, {"SYL"}, "asserted")]


@pytest.mark.parametrize("crowd", ["Mill workers", "Football fans"])
def test_a_crowd_that_sets_fire_riots(crowd: str) -> None:
    assert [kind for kind, *_ in told(f"{crowd} in {R} set fire to two mills.")] == ["PROTEST"]
