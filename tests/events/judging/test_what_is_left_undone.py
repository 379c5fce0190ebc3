"""Acts that are only named as not done, allowed, usual or likely, and those that were done."""

import pytest
from marked import RN, SN, R, S, code


@pytest.mark.parametrize(
    "text",
    [
        f"Instead of troops searching every stall, {R} now counts them in {S}.",
        f"Rather than attack {S}, {R} has built a wall.",
        f"The {RN} mayor has been reluctant to condemn {S}.",
        f"{R} is likely to visit {S} in May.",
        f"The cabinet of {R} should not be too quick to praise {S}.",
        f"{R} routinely attacks tankers of {S}.",
        f"The law allows {RN} police to detain {SN} clerks for a month.",
        f"The {SN} goods were banned by the new rules of the port.",
        f"Nobody was arrested in {R} over the theft.",
        f"No one else was injured by the {RN} guards.",
    ],
)
def test_what_is_left_undone_or_only_may_be_is_no_event(text: str) -> None:
    assert not code(f"{R} was quiet.", text, floor=0.0)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} attacked {S} on Monday instead of waiting.", "ASSAULT"),
        (f"The {RN} mayor condemned {S} on Monday.", "ACCUSE"),
        (f"{R} is to visit {S} in May.", "AGREE"),
        (f"{R} has often attacked tankers of {S}.", "ASSAULT"),
        (f"{RN} police detained a {SN} clerk on Monday.", "COERCE"),
        (f"{RN} goods were banned by {S} on Monday.", "COERCE"),
        (f"{RN} drones were banned by {SN} law enforcement on Monday.", "COERCE"),
        (f"The {RN} minister said nobody had been beaten in {S}.", "ASSAULT"),
    ],
)
def test_what_is_done_or_denied_is_one(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{R} and {S} met.", text, floor=0.0)]


def test_an_act_that_another_word_only_denies_is_kept() -> None:
    reports = code(f"{R} was quiet.", f"Nobody was killed in the raid by {R} on {S}.", floor=0.0)
    assert [report.trigger for report in reports] == ["raid"]
