"""Whether a temporal expression of a sentence cannot be an act's: it is a thing's, a teller's or another deed's."""

from collections.abc import Sequence
from itertools import pairwise

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    CLOSED,
    CONJUNCTION,
    DAYS,
    DETERMINER,
    FUTURE,
    PREPOSITION,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    word_set,
)
from clippings.events.words.tokens import Words

# How near a noun of an act stands to a day that is its own.
WITHIN = 4
_LENGTHS = word_set("days weeks months years decades")
_SPANS = word_set("day days week weeks month months year years decades")
# 'A year ago', 'the previous Monday', 'the next day' are days, and no 'March accord'.
_ENDING = DAYS | word_set("ago day before earlier later week month year")
_CHARGED = word_set("of with for")
_WHEN = word_set("after as before when while")
_AT_ONCE = word_set("at during on")
# What joins an act to what is told before it, or is no end of it.
_LINKING = STOP | SUBORDINATOR | CONJUNCTION | {",", "to"}
_WORDS_FOR_DEEDS = frozenset({"AGREE", "REQUEST", "THREATEN"})


def is_of_another(words: Words, hit: Hit, hits: Sequence[Hit], place: tuple[int, int], between: Sequence[str]) -> bool:
    """Whether the expression at tokens `place` cannot date an act, by the words `between` them and around it."""
    if any(one in _SPANS and other in {"after", "before"} for one, other in pairwise(between)):
        # 'On Monday, three months after …'
        return True
    if words.low(hit.first - 1) == "of" and words.low(hit.first - 2) in _LENGTHS:
        # 'Months of talks' were not all held on the day that is named.
        return True
    if _of_a_noun(words, hit, place):
        return True
    if place[1] <= hit.first:
        return _was_named_for_another(words, hit, hits, place, between)
    return place[0] >= hit.last and _is_named_for_another(words, hit, place, between)


def _of_a_noun(words: Words, hit: Hit, place: tuple[int, int]) -> bool:
    """Whether a day stands as part of what a noun names: 'the March accord', "Monday's raid", 'the riots of 2003'."""
    first, last = place
    if words.low(first) == "of":
        return not (hit.nominal and hit.last <= first <= hit.last + WITHIN)
    article = words.low(first) in {"the", "a", "an"} and words.low(last - 1) not in _ENDING
    noun = article or words.low(last) == "'s"
    return noun and not ((hit.nominal or hit.form == "ing") and 0 <= hit.first - last <= WITHIN)


def _was_named_for_another(
    words: Words, hit: Hit, hits: Sequence[Hit], place: tuple[int, int], between: Sequence[str]
) -> bool:
    """Whether a day before an act is another's."""
    if ("," in between and _in_aside(words, place[0])) or _of_who_acts(words, hit, place):
        return True
    if hit.nominal and "under" in {words.low(hit.first - 1), words.low(hit.first - 2)}:
        # 'Have been leaving since 2031 under a treaty.'
        return True
    if _is_content(words, hit, hits) or _is_of_what_is_told(words, hit, between):
        return True
    if hit.nominal:
        return False
    if "that" in between and "had" in between[-2:]:
        # 'Denied on Monday that it had agreed': that was before.
        return True
    # 'Was stopped on Monday but sails on.'
    return "but" in between and place[0] > 1 and hit.form != "ing"


def _is_named_for_another(words: Words, hit: Hit, place: tuple[int, int], between: Sequence[str]) -> bool:
    """Whether a day behind an act is another's."""
    if _of_another_thing(words, hit, place, between) or _opens_another(words, place):
        return True
    if _of_whom_it_is_done_to(hit, between) or _of_what_is_charged(hit, between):
        return True
    if _of_what_is_to_be_done(words, hit, place[0]) or (between[:1] == ["that"] and not hit.nominal):
        # 'Alleged that no checks were made on Monday.'
        return True
    # 'Has opened an inquiry and will report on Monday': the day is that of what is still to come.
    return hit.form != "future" and not FUTURE.isdisjoint(between)


def _of_another_thing(words: Words, hit: Hit, place: tuple[int, int], between: Sequence[str]) -> bool:
    """Whether a date behind an act is that of a thing named there: 'in the wake of the May 4 floods'.

    What was done at or during the thing was done on its day.
    """
    first, last = place
    if hit.nominal and first - hit.last <= WITHIN:
        return False
    noun = words.low(last).isalpha() and words.low(last) not in CLOSED
    owned = words.low(first - 1) in DETERMINER and words.low(first) not in DETERMINER
    during = words.low(first - 2) in _AT_ONCE or (words.low(first - 2) == "in" and hit.sense.type == "ASSAULT")
    return noun and owned and not during


def _opens_another(words: Words, place: tuple[int, int]) -> bool:
    """Whether a day opens what is told next: 'was opposed for years, and in June 2021, delegates overturned it'."""
    first, last = place
    before = first - 1 - (words.low(first - 1) in PREPOSITION)
    return words.low(before) == "and" and words.low(last) == "," and words.low(before - 1) == ","


def _of_whom_it_is_done_to(hit: Hit, between: Sequence[str]) -> bool:
    """Whether a date behind an act is only in what describes its object: 'lifted a ban that it had imposed in 2029'."""
    return not hit.nominal and not RELATIVE.isdisjoint(between)


def _of_what_is_charged(hit: Hit, between: Sequence[str]) -> bool:
    """Whether a date is that of what somebody is accused of: 'accused the guards of having looked on in July'."""
    charged = hit.sense.type == "ACCUSE" and not hit.nominal and "of" in between
    return charged and any(word.endswith("ing") for word in between)


def _of_what_is_to_be_done(words: Words, hit: Hit, first: int) -> bool:
    """Whether a date is that of the deed: 'asked him to appear on Wednesday', 'agreed to meet in April'."""
    if hit.nominal or hit.sense.type not in _WORDS_FOR_DEEDS:
        return False
    return any(
        words.low(i) == "to" and words.mention_at[i + 1] is None and words.low(i + 1) not in DETERMINER
        for i in range(hit.last - 1, first - 1)
    )


def _in_aside(words: Words, first: int) -> bool:
    """Whether a date stands in what is said between commas of somebody: 'X, who took office in May, …'."""
    for index in range(first - 1, 0, -1):
        low = words.low(index)
        if low == "," or low in STOP:
            return False
        if low in RELATIVE:
            return words.low(index - 1) == ","
    return False


def _of_who_acts(words: Words, hit: Hit, place: tuple[int, int]) -> bool:
    """Whether a date only says who it is that acts: 'a crew that was seized in July was freed'."""
    first, last = place
    if hit.nominal or hit.form == "ing":
        return False
    verb = hit.first
    while words.low(verb - 1) in AUXILIARY:
        verb -= 1
    between = words.lows[last : verb - (words.low(verb - 1) == ",")]
    if not _LINKING.isdisjoint(between):
        return False
    for index in range(first - 1, 0, -1):
        low = words.low(index)
        if low == "," or low in STOP:
            return False
        if low in RELATIVE:
            return index < first - 2 and words.low(index - 1) not in REPORTING
    return False


def _is_of_what_is_told(words: Words, hit: Hit, between: Sequence[str]) -> bool:
    """Whether a day is that of which somebody tells: 'when the wall fell on Monday, clerks alleged that'."""
    told = words.low(hit.last) == "that" and not hit.nominal
    return told and words.low(0) in _WHEN and "," in between


def _is_content(words: Words, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether an act is only what another is charged with: 'accused X of shelling'."""
    if hit.form != "ing" or words.low(hit.first - 1) not in _CHARGED:
        return False
    return any(other.sense.type in {"ACCUSE", "SANCTION"} and other.first < hit.first for other in hits)
