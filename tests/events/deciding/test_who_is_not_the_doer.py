"""Who did not do it: whoever only tells of the dead, or does something else before or after an attack."""

import pytest
from marked import RN, SN, B, R, S, code, countries

NEWS = f"{R} fired missiles at {S} on Monday, killing two farmers."


def test_a_state_that_tells_of_its_dead_did_not_kill_them() -> None:
    texts = NEWS, f"{S} fired back at {R}.", f"{SN} officials said five clerks were killed near the lake."
    report = next(r for r in code(*texts, floor=0.0) if r.trigger == "killed" and r.recipients[0].name != "two farmers")
    assert "SYL" not in {party.country for party in report.actors}


@pytest.mark.parametrize("after", ["after", "following", "since"])
def test_what_somebody_does_after_an_attack_is_not_that_attack(after: str) -> None:
    text = f"{R} shut its embassy {after} an attack on a market in {S}."
    (report,) = (r for r in code(f"{B} was quiet.", text, floor=0.0) if r.type == "ASSAULT")
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"SYL"})


def test_a_passive_may_be_quoted() -> None:
    text = f"The {SN} boat was “deliberately rammed” by a {RN} navy ship."
    (report,) = code(f"{B} was quiet.", text, floor=0.0)
    assert [p.country for p in report.actors] == ["RUR"] and [p.country for p in report.recipients] == ["SYL"]


def test_what_somebody_is_charged_with_is_alleged() -> None:
    text = f"A {RN} clerk was charged with falsifying ballots in {S}."
    told = {r.trigger: r.modality for r in code(f"{B} was quiet.", text, floor=0.0)}
    assert told["falsifying"] == "alleged" and told["charged"] == "asserted"
