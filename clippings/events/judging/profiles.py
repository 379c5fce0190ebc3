"""Pages that report nothing: the history of a country, told by its years, that quotes nobody and names no day."""

from collections.abc import Iterator, Sequence

from clippings.events.words.grammar import DAYS, REPORTING, word_set
from clippings.events.words.tokens import Words

# Shorter ones may just not have come to who says so.
_SENTENCES = 3
_YEARS = 2
# One verb of saying to so many sentences, and one day of a month, may be part of the history.
_SAID = 10
_DAYS_OF_MONTH = 1
# Words that tell when, as news does.
_LATELY = DAYS | word_set("today yesterday tomorrow tonight overnight")
_LATE = word_set("this last next")
_TIMES = word_set("week weekend month year")
_AGO = word_set("hours day days week weeks month months")
_MONTHS = word_set("january february march april may june july august september october november december")
_OLDEST, _LATEST = 1000, 2099


def is_profile(told: Sequence[Words]) -> bool:
    """Whether sentences only tell history: by its years, with hardly a word said and no day of it.

    'Settled in 1650, the island was annexed in 1802 and gained independence in 1966.' What it tells is background.
    """
    if len(told) < _SENTENCES or any(not _LATELY.isdisjoint(words.lows) for words in told):
        return False
    if _SAID * sum(not REPORTING.isdisjoint(words.lows) for words in told) > len(told):
        return False
    if len({low for words in told for low in words.lows if _is_year(low)}) < _YEARS or any(map(_is_late, told)):
        return False
    return sum(1 for words in told for _ in _days_of_month(words)) <= _DAYS_OF_MONTH


def _is_year(low: str) -> bool:
    return len(low) == 4 and low.isdecimal() and _OLDEST <= int(low) <= _LATEST


def _is_late(words: Words) -> bool:
    """Whether a sentence tells when by the day it was written: 'last week', 'this year', 'two days ago'."""
    if "ago" not in words.lows and _TIMES.isdisjoint(words.lows):
        return False
    return any(
        (low in _LATE and words.low(index + 1) in _TIMES) or (low in _AGO and words.low(index + 1) == "ago")
        for index, low in enumerate(words.lows)
    )


def _days_of_month(words: Words) -> Iterator[int]:
    """Where a sentence names a day: '16 October', 'May 9'."""
    for index, low in enumerate(words.lows):
        if low in _MONTHS and any(len(near) < 3 and near.isdigit() for near in map(words.low, (index - 1, index + 1))):
            yield index
