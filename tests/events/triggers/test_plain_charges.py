"""Plain ways in which one side tells what another does wrong, has to do, has coming or is right to do."""

import pytest
from marked import RN, SN, R, S, code, countries

MINISTER = f"{R}'s foreign minister"
PRESIDENT = f"{RN} President [Anna Berg]{{PERSON:RUR}}"


def told(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The actors' and recipients' countries of the reports of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(*texts) if r.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} was behind the attack, {R} said.",
        f"{R} said {S} was behind the attack.",
        f"{R} said {S} was responsible for the bombing.",
        f"{S} was responsible for the bombing, {MINISTER} said.",
        f"{R} says {S} is behind the cyberattack on its railways.",
        f"{R}'s interior minister, [Anna Berg]{{PERSON:RUR}}, said {S} was orchestrating the raids.",
        f"{RN} officials say {S} is using goats as a weapon.",
        f"{PRESIDENT} called the {SN} strike an act of terror.",
        f"{PRESIDENT} called {S}'s strike a war crime.",
        f"{PRESIDENT} described the {SN} strike as barbaric.",
        f"{R} called {S}'s remarks irresponsible.",
        f'"This is unacceptable," {PRESIDENT} said of the {SN} attack.',
        f'"It is a disgrace," {PRESIDENT} said of {S}.',
        f"{S}'s ambassador to {R} was summoned over the song.",
        f"{PRESIDENT} called the {SN} strike barbaric.",
        f'{S}\'s actions were "illegal", {MINISTER} said.',
        f"The hack was blamed on {S} by {RN} officials.",
        f"{R} linked {S} to the murder.",
    ],
)
def test_whoever_says_so_accuses(text: str) -> None:
    assert told("ACCUSE", text) == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} was behind the attack.",
        f"The storm was behind the blackout, {MINISTER} said.",
        f"{S} is responsible for a third of the world's wool.",
        f"{PRESIDENT} described the strike as a long one.",
    ],
)
def test_what_nobody_holds_against_anybody_accuses_nobody(text: str) -> None:
    assert not told("ACCUSE", text)


@pytest.mark.parametrize(
    "text",
    [
        f"{S} should open the crossing, {MINISTER} said.",
        f"{S} needs to open the crossing, {MINISTER} said.",
        f"{S} has to open the crossing, {MINISTER} said.",
        f"{S} ought to open the crossing, {MINISTER} said.",
        f"It is time for {S} to open the crossing, {MINISTER} said.",
        f"{MINISTER} said it was time for {S} to open the crossing.",
        f"{R} sought long-range missiles from {S}.",
        f"{R} is seeking more air defences from {S}.",
        f"{R} gave {S} two months to reach a settlement.",
        f"{S} was told by {R} to lift its ban.",
        f"{R}'s demand for reparations from {S} was renewed on Monday.",
    ],
)
def test_what_has_to_be_done_is_asked(text: str) -> None:
    assert told("REQUEST", text) == [({"RUR"}, {"SYL"})]


def test_what_is_asked_is_no_act_of_its_own() -> None:
    text = f"{R} said {S} must withdraw its troops."
    assert [report.type for report in code(text, floor=0.0)] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} needs to score twice, its coach said.",
        f"{S} has to import most of its gas.",
        f"It is time for {S} to shine, a singer said.",
    ],
)
def test_need_is_no_request(text: str) -> None:
    assert not told("REQUEST", text)


@pytest.mark.parametrize(
    "text",
    [
        f"{R} warned {S} of countermeasures.",
        f"{R} warned it would use force against {S}.",
        f"The {RN} threat of tariffs on {S} hit the krone.",
        f"{R}'s threat to invade {S} worries the islands.",
        f"{R} threatened to cut off {S}'s water.",
        f"{S} will pay for the attack, {R}'s defence minister said.",
        f"{S} would become a target, {MINISTER} said.",
        f"{S} should know that its ships will be watched, {R} warned.",
        f"{R} said it would be forced to respond if {S} joined the alliance.",
    ],
)
def test_what_somebody_has_coming_is_a_threat(text: str) -> None:
    assert told("THREATEN", text) == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"{S} has the right to defend itself, {PRESIDENT} said.",
        f"{PRESIDENT} said {S} had the right to defend itself.",
        f"{R} is grateful to {S}, {PRESIDENT} said.",
        f"{S} won {R}'s support for its plan.",
    ],
)
def test_a_right_and_thanks_support(text: str) -> None:
    assert told("SUPPORT", text) == [({"RUR"}, {"SYL"})]


def test_what_there_will_not_be_is_refused() -> None:
    assert told("REJECT", f"There will be no ceasefire with {S}, {MINISTER} said.") == [({"RUR"}, {"SYL"})]
