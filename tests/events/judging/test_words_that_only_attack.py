"""Attacks made in words, and questions, warnings, votes and rallies that are no act."""

import pytest
from marked import RN, SN, R, S, code

BERG, LUND = "[Anna Berg]{PERSON:RUR}", "[Karl Lund]{PERSON:SYL}"


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} attacked {LUND} last year for being too mild.",
        f"{BERG} attacked {LUND} on Twitter.",
        f"{BERG} made bitter attacks on {LUND}.",
    ],
)
def test_an_attack_in_words_accuses(text: str) -> None:
    kinds = {report.type for report in code(f"{R} was quiet.", text, floor=0.0)}
    assert "ACCUSE" in kinds
    assert "ASSAULT" not in kinds


@pytest.mark.parametrize(
    "text",
    [
        f"A man attacked {LUND} with a knife during the campaign.",
        f"Gunmen attacked {LUND} for failing to pay.",
        f"{BERG} condemned in a speech the attack on {SN} clerks.",
    ],
)
def test_an_attack_by_hand_does_not(text: str) -> None:
    assert "ASSAULT" in {report.type for report in code(f"{R} was quiet.", text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        f"{R} warned its residents to “duck and cover” on Monday.",
        f"{R} warned citizens that parts of the roof may fall.",
        f"Most voters in {R} voted for {BERG}.",
        f"{BERG} said at a rally in {R} that bread is dear.",
        f"Asked one clerk that {R} likes: “What should {S} do?”",
        f"A list of the leak names 22,000 alleged clients from {R} and {S}.",
        f"There is no danger that anybody will attack {R}.",
        f"Under {RN} law, a jury may sentence a thief to death.",
        f"The {RN} demonstration flight went well.",
    ],
)
def test_what_asks_warns_or_votes_is_no_event(text: str) -> None:
    assert not code(f"{R} was quiet.", text, floor=0.0)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} warned {S} that it would strike its ships.", "THREATEN"),
        (f"{R} warned residents that it would shell the town.", "THREATEN"),
        (f"Senators in {R} voted for the treaty with {S}.", "SUPPORT"),
        (f"Thousands held a rally in {R} against {BERG}.", "PROTEST"),
        (f"{R} alleged that {S} had shelled its posts.", "ACCUSE"),
        (f"{R} dismissed the allegation by {S} as “a tale”.", "REJECT"),
        (f"The former governor dismissed the argument that {LUND} is lazy.", "REJECT"),
        (f"{R} dismissed its minister {BERG}.", "SANCTION"),
    ],
)
def test_what_threatens_or_marches_is(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{R} and {S} met.", text, floor=0.0)]
