"""Words of news English for force, posture, protest and help that one set of articles does not teach another."""

import pytest
from marked import RN, SN, R, S, code

TROOPS, POLICE = f"{RN} troops", f"Police in {R}"


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        f"A {RN} trawler sideswiped a {SN} boat.",
        f"Two miners were slain in {S}.",
        f"{TROOPS} pushed farther into {S}.",
        f"{TROOPS} swept through a village in {S}.",
        f"{TROOPS} routed {SN} rebels.",
        f"{TROOPS} are hunting down rebels in {S}.",
        f"The {RN} militias turned on each other.",
        f"An artillery exchange between {R} and {S} began.",
        f"{RN} guards scuffled with {SN} miners.",
        f"{POLICE} used live ammunition against miners.",
        f"The use of excessive force by {RN} police was filmed.",
        f"{RN} gunmen riddled a {SN} bus with bullets.",
        f"{RN} rebels lobbed mortars at a quay in {S}.",
        f"{RN} soldiers set ablaze three barns in {S}.",
        f"{POLICE} used batons on miners.",
        f"{RN} jets dropped a bomb on a quay in {S}.",
    ],
)
def test_force(text: str) -> None:
    assert "ASSAULT" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{POLICE} turned out in force.",
        f"{TROOPS} crossed into {S}.",
        f"{RN} tanks were positioned along a quay.",
        f"{RN} jets violated {SN} airspace.",
        f"Authorities in {R} imposed tight security.",
        f"{POLICE} launched a manhunt.",
        f"{RN} rebels regrouped in {S}.",
    ],
)
def test_posture(text: str) -> None:
    assert "MOBILIZE" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} students forced their way into the town hall.",
        f"Miners in {R} turned out in their thousands.",
        f"{RN} youths pelted the {SN} consulate with eggs.",
        f"{RN} lawyers held a dharna.",
        f"{RN} deputies walked out of parliament.",
    ],
)
def test_protest(text: str) -> None:
    assert "PROTEST" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"President [Anna Berg]{{PERSON:RUR}} is in {S} for talks.",
        f"{RN} miners had contact with {SN} agents.",
    ],
)
def test_talks(text: str) -> None:
    assert "CONSULT" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{R} extended the mandate of its peacekeepers in {S}.",
        f"{RN} trucks rushed blankets and relief supplies flown to {S}.",
        f"{R} rehoused {SN} miners after the flood.",
    ],
)
def test_help(text: str) -> None:
    assert "AID" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{R} is cutting its troops in {S}.",
        f"{R} transferred control of a quay to {S}.",
        f"Prosecutors in {R} dropped all charges against two miners.",
        f"A {RN} minister announced her retirement.",
        f"{R} extended its ceasefire with {S}.",
        f"The {RN} candidate dropped out of the campaign.",
    ],
)
def test_giving_way(text: str) -> None:
    assert "RETREAT" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{R} and {S} pooled their resources.",
        f"{R} transferred two suspects to {S}.",
    ],
)
def test_working_together(text: str) -> None:
    assert "COOPERATE" in told(text)


@pytest.mark.parametrize(
    ("what", "mode"),
    [("[Zenda]{GPE:SYL}", "seize"), (f"{SN} soldiers", "abduct"), ("[Otto Lind]{PERSON:SYL}", "arrest")],
)
def test_a_town_is_seized_and_no_one_arrested(what: str, mode: str) -> None:
    assert code(f"{TROOPS} captured {what} on Monday.", floor=0.0)[0].mode == mode
