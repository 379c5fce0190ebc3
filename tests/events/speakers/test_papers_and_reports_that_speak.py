"""Papers, outlets and who owns up to an act speak for what they tell."""

import pytest
from marked import R, S, code


def said(sentence: str, trigger: str) -> str:
    """Who stands behind the act that a word tells."""
    return next(report.attribution for report in code(sentence, floor=0.1) if trigger in report.trigger)


@pytest.mark.parametrize(
    ("told", "trigger", "by"),
    [
        (f"The statement thanked {S} for its help.", "thanked", "document"),
        (f"A report by the clerks of {R} criticised {S} for shelling the camp.", "criticised", "document"),
        (f"A statement released by the mayor condemned {S} for the raid.", "condemned", "document"),
        (f"In a statement, {R} condemned {S} for the raid.", "condemned", "document"),
        (f"{R} condemned {S} for the raid.", "condemned", "narrator"),
        (f"In a village, {R} condemned {S} for the raid.", "condemned", "narrator"),
        (f"The report writer condemned {S} for the raid.", "condemned", "narrator"),
        (f"The statement was condemned by {S}.", "condemned", "narrator"),
        (f"After the report, {R} condemned {S} for the raid.", "condemned", "narrator"),
    ],
)
def test_what_a_paper_says_is_said_by_the_paper(told: str, trigger: str, by: str) -> None:
    assert said(told, trigger) == by


@pytest.mark.parametrize(
    ("teller", "by"),
    [
        ("A newspaper in the valley is reporting that", "other_media"),
        ("The capital's media report that", "other_media"),
        (f"Reports from {R} say", "other_media"),
        (f"Officials from {R} say", "anonymous_official"),
        ("Farmers allege that", "anonymous_official"),
        (f"The army of {R} reports that", "named_speaker"),
        (f"A spokesman for {R} is denying that", "named_speaker"),
    ],
)
def test_who_reports_or_alleges(teller: str, by: str) -> None:
    assert said(f"{teller} rebels shelled a hospital in {S}.", "shelled") == by


def test_who_says_that_he_will_not_or_owns_up_says_so_himself() -> None:
    assert said(f"{R} says it will not release the pilots of {S}.", "not") == "named_speaker"
    assert said(f"{R} will not release the pilots of {S}.", "release") == "narrator"
    assert said(f"{R} claimed responsibility for the attack on {S}.", "responsibility") == "named_speaker"
    assert said(f"Responsibility for the attack on {S} by {R} is unclear.", "attack") == "narrator"


def test_who_is_named_with_no_comma_says_it_and_who_is_led_to_speak_does_not() -> None:
    assert said(f"According to {R} more than thirty rebels were killed in {S}.", "killed") == "named_speaker"
    assert (
        said(f"{R} threatened {S} with war, leading its president to say that he would answer.", "threat") == "narrator"
    )
    assert said(f"{R} threatened {S} with war, its president said.", "threat") == "named_speaker"
