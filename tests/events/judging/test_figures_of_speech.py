"""Words of acts in figures of speech and at play, which report none, and the same words of those who act."""

import pytest
from marked import RN, SN, R, S, code

BERG = "[Anna Berg]{PERSON:RUR}"


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} defied all expectations in {R}.",
        f"The war of words between {R} and {S} went on.",
        f"Police and fire crews stood at the mill in {R}.",
        f"The mill was built thanks in part to a gift of {S}.",
        f"{R} is scheduled to host four cup games in May.",
        f"The {SN} clerk was released from the hospital on Monday.",
        f"People left the area surrounding the {RN} mill.",
        f"The speech of {BERG} was politically charged.",
        f"{BERG} surrendered her fishing licence on Monday.",
        f"Both scandals have put pressure on the {RN} cabinet.",
        f"{R} said the balloon posed no threat to {S}.",
        f"{BERG} demonstrated to the world the charm of {R}.",
        f"The cabinet of {R} faces a handful of pressing issues.",
        f"The {RN} auditing office heard complaints of {S}.",
        f"{BERG} was 'encouraged' by the weather in {S}.",
        f"{BERG} called the captain of {S} “a very good man”.",
        f"{BERG} of {R} called it a “tragic” crash.",
        f"{R} said it was too early to speculate on the cause.",
        f"{SN} guards were caught off guard by {RN} guests.",
        f"The rumour was instantly seized on by all sides in {R}.",
        f"A study the {RN} council released in May is long.",
        f"{BERG} began a club, called “Sea Watch.”",
        f"In {S}, plans for a bridge were scaled back by {R}.",
        f"{BERG} pointedly refrained from criticizing {S}.",
        f"The {RN} ferry flight u-turned over {S}.",
        f"{R} did not hesitate to show {S} the map.",
        f"The water pipe will cut across the lagoon of {R}.",
        f"Songs were pumped out by {R} all night.",
        f"Teachers with marching band horns stood in {R}.",
    ],
)
def test_figures_of_speech_are_no_events(text: str) -> None:
    assert not code(f"{R} was quiet.", text, floor=0.0)


def test_whoever_phones_for_help_blames_nobody() -> None:
    reports = code(f"{R} was quiet.", f"{RN} police called the office of {BERG} last week seeking help.", floor=0.0)
    assert "ACCUSE" not in [report.type for report in reports]


def test_a_blast_is_no_crowd() -> None:
    reports = code(f"{R} was quiet.", f"A blast in {R} overturned cars and smashed windows.", floor=0.0)
    assert "PROTEST" not in [report.type for report in reports]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{BERG} defied a ban of {S} on Monday.", "REJECT"),
        (f"{RN} troops fired at {SN} guards.", "ASSAULT"),
        (f"{BERG} thanked {S} for its help.", "SUPPORT"),
        (f"{R} will host the president of {S} in May.", "AGREE"),
        (f"{S} released the {RN} clerk from prison on Monday.", "RETREAT"),
        (f"{RN} troops surrounded the {SN} fort on Monday.", "COERCE"),
        (f"Prosecutors in {R} charged {BERG} with theft.", "ACCUSE"),
        (f"{SN} rebels surrendered their posts to {R}.", "RETREAT"),
        (f"{R} put pressure on {S} to leave the island.", "REQUEST"),
        (f"{R} said that {S} posed a threat to its fishermen.", "ACCUSE"),
        (f"{BERG} called the treaty with {S} a disgrace.", "ACCUSE"),
        (f"{R} said it was too early to discuss a truce with {S}.", "REJECT"),
        (f"{RN} police caught two {SN} smugglers on Monday.", "COERCE"),
        (f"The sailors the {RN} navy released on Monday are at home.", "RETREAT"),
        (f"The {SN} minister encouraged {R} to sign the treaty.", "REQUEST"),
    ],
)
def test_the_same_words_of_those_who_act_are(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{R} and {S} met.", text, floor=0.0)]
