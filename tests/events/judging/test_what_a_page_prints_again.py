"""Captions that a page prints over and over tell their act once; a headline told again below stays."""

from marked import R, S, code

CAPTION = f"Photos of the day: scenes of the truck attack in {S} seen by us."


def told(*texts: str) -> list[str]:
    """The types of acts that sentences tell of."""
    return [report.type for report in code(*texts, floor=0.2)]


def test_what_is_printed_a_third_time_is_a_caption() -> None:
    captions = [f"{CAPTION} A clerk looks at number {n}." for n in ("one", "two", "three", "four")]
    assert told(*captions).count("ASSAULT") == 2


def test_a_headline_may_stand_twice() -> None:
    text = f"{R} accused {S} of killing five sailors near the old fort."
    assert told(text, text).count("ACCUSE") == 2


def test_acts_in_other_words_are_told_each_time() -> None:
    texts = [f"{R} shelled the {place} of {S}." for place in ("port", "mill", "fort", "camp")]
    assert told(*texts).count("ASSAULT") == 4


def test_short_sentences_are_no_captions() -> None:
    assert told(*[f"{R} attacked {S}."] * 4).count("ASSAULT") == 4
