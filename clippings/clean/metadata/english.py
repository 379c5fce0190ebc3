"""Whether a text is plainly English, which most are: nothing costlier has to tell its language."""

from functools import cache

from clippings.clean.features.words import CLASSES, STOP

ENOUGH, SHARE = 20, 0.25  # words of a text that shows it; those of them that join others, in the barest English


def reads_english(text: str) -> bool:
    """Whether so many of a text's words are those that join English ones that it is in no other language."""
    words = text.lower().split()
    joints = _joints()
    return len(words) >= ENOUGH and "the" in words and sum(map(joints.__contains__, words)) > SHARE * len(words)


@cache
def _joints() -> frozenset[str]:
    return frozenset(CLASSES[STOP].split())
