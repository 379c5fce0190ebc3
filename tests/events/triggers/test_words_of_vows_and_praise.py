"""Who rips, praises, fires back and vows, as the press has it; and whom a storm drives out."""

import pytest
from marked import RN, SN, R, S, code, countries

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"


def acts(*texts: str) -> list[tuple[str, str | None]]:
    return [(report.type, report.mode) for report in code(*texts, floor=0.0)]


@pytest.mark.parametrize("did", ["ripped", "fired back at"])
def test_whoever_is_ripped_is_accused(did: str) -> None:
    (report,) = code(f"{ANNA} {did} {OTTO} on Monday.", floor=0.0)
    assert (report.type, countries(report.recipients)) == ("ACCUSE", {"SYL"})


def test_troops_fire_back_with_guns() -> None:
    assert acts(f"{RN} troops fired back at the {SN} rebels.") == [("ASSAULT", "firearms")]


@pytest.mark.parametrize("praise", ["heaped praise on", "lavished praise on"])
def test_whoever_is_praised_is_supported(praise: str) -> None:
    (report,) = code(f"{ANNA} {praise} {OTTO}.", floor=0.0)
    assert (report.type, countries(report.recipients)) == ("SUPPORT", {"SYL"})


@pytest.mark.parametrize("end", ["end", "stop", "halt"])
def test_a_vow_to_end_a_war_is_no_threat(end: str) -> None:
    assert [kind for kind, _ in acts(f"{ANNA} vowed to {end} the war in {S}.")] == ["AGREE"]


def test_a_vow_to_attack_is_a_threat() -> None:
    assert [kind for kind, _ in acts(f"{ANNA} vowed to attack {S}.")] == ["THREATEN"]


def test_whom_a_storm_drives_out_nobody_deports() -> None:
    assert acts(f"A storm forced 2,000 people from their homes in {R}.") == []
    assert acts(f"{RN} troops forced 2,000 people from their homes.") == [("COERCE", "deport")]


def test_a_state_is_sold_so_many_jets() -> None:
    (sale,) = code(f"{R} sold {S} four jets.", floor=0.0)[:1]
    assert [party.name for party in sale.actors][1:] in ([], ["Sylvania"])


def test_a_deputy_of_a_sheriff_is_police() -> None:
    (shot,) = code(f"A sheriff's deputy was shot in {R}.", floor=0.0)
    assert [party.sector for party in shot.recipients] == ["COP"]
