"""Which reading of a trigger's words holds where they stand."""

from collections.abc import Sequence

from clippings.events.phrases.phrases import before_number
from clippings.events.words.cues import stands_near
from clippings.events.words.grammar import BE, DAYS, NUMBERS, PREPOSITION, word_set
from clippings.events.words.tokens import Words
from clippings.registry.triggers import GAP, Pattern, Sense

_REACH_BEFORE, _REACH_AFTER = 9, 11
_UNLESS_BEFORE, _UNLESS_AFTER = 4, 7
_NEVER_AFTER = 4
_GAP = 4
_OBJECT = 5
_WHOM = frozenset({"@was", ">@whom"})
_NOT_CROSSED = PREPOSITION | {",", ".", "while", "when", "because", "although"}
# 'Lifted the state of emergency', but not 'sent an envoy for talks on aid'.
_NOT_REACHED_OVER = _NOT_CROSSED - {"of"}
# What goes with a verb though a day parts them; behind 'agreed on Monday to' and 'died Monday in' more is told.
_PARTED = word_set("for on of at against with out off up down")
_COUNTED = NUMBERS | word_set("a an dozens hundreds thousands millions more $ € £")
QUOTES = frozenset('"“')
_NAMING = frozenset({"GPE", "NORP", "ORG", "PERSON"})


def match(words: Words, index: int, pattern: Pattern) -> int | None:
    """Where a phrase ends whose first word stands at `index`; None where it does not."""
    position, gap = index + 1, False
    for word in pattern.rest:
        if word == GAP:
            while before_number(words, position) or before_number(words, position + 1):
                # 'Left at least eight dead.'
                position += 1
            if words.low(position) in _NOT_CROSSED:
                return None
            gap, position = True, position + 1
            continue
        if not gap and word in _PARTED and words.low(position) != word and pattern.form != "noun":
            position = behind_day(words, position)
        # 'Was “illegal”.'
        position += not gap and word not in QUOTES and words.low(position) in QUOTES
        end = position + _GAP - 1 if gap else position
        while position <= end and words.low(position) != word:
            # 'Ordered a firm from X to pay.'
            if gap and word != "to" and words.low(position) in _NOT_REACHED_OVER:
                return None
            position += 1
        if position > end or position >= len(words.tokens):
            return None
        position, gap = position + 1, False
    return position


def behind_day(words: Words, index: int) -> int:
    """Past a day that parts a verb from what goes with it: 'called on Monday for', 'pulled out Monday of'."""
    day = index + (words.low(index) == "on")
    return day + 1 if words.low(day) in DAYS else index


def readings(words: Words, last: int, pattern: Pattern) -> tuple[Sense, ...]:
    """The readings of a phrase that the words right behind it leave: 'offered no evidence' has none."""
    if not pattern.barred:
        return pattern.senses
    behind = words.lows[last : last + _NEVER_AFTER]
    return tuple(sense for sense in pattern.senses if not stands_near(sense.never, (), behind))


def choose(words: Words, first: int, last: int, senses: Sequence[Sense]) -> Sense | None:
    """The reading that holds: the first whose cue stands near, else the first that needs none; `unless` forbids."""
    before = [*words.lows[max(0, first - _REACH_BEFORE) : last]]
    after = [*words.lows[last : last + _REACH_AFTER]]
    if not _NAMING.isdisjoint([m.type for m in words.mention_at[max(0, first - 4) : first] if m is not None]):
        before.append("@party")
    beside = words.mention_at[last : last + 2] + words.mention_at[max(0, first - 2) : first]
    if "PERSON" in [m.type for m in beside if m is not None]:
        after.append("@person")
    place = words.mention_at[last] if last < len(words.tokens) else None
    if place is not None and place.type in {"GPE", "NORP"}:
        after.append("@place")
    if place is not None and _is_owner(words, last):
        after.append("@owned")
    if any(not _WHOM.isdisjoint(sense.cue) for sense in senses):
        after += ["@was"] * (words.low(first - 1) in BE or words.low(first - 2) in BE)
        after += ["@whom"] * _is_of_person(words, last)
    after.extend(["@body"] * _is_of_states(words, last))
    near = before[-_UNLESS_BEFORE - (last - first) :], after[:_UNLESS_AFTER]
    if _is_given(words, last):
        near[1].append("@given")
    allowed = [sense for sense in senses if not stands_near(sense.unless, *near)]
    cued = next((sense for sense in allowed if sense.cue and stands_near(sense.cue, before, after)), None)
    return cued or next((sense for sense in allowed if not sense.cue), None)


def _is_of_person(words: Words, index: int) -> bool:
    """Whether the object that begins at `index` is somebody by name: 'X', 'deputy X', 'its director, X'."""
    for place in range(index, min(index + _OBJECT, len(words.tokens))):
        mention = words.mention_at[place]
        if mention is not None and mention.type == "PERSON":
            return True
        if words.low(place) in PREPOSITION or words.low(place) == ".":
            return False
    return False


def _is_owner(words: Words, index: int) -> bool:
    """Whether it is something of somebody by name that a verb is about: 'questioned X's record'."""
    owner = words.mention_at[index]
    while index < len(words.tokens) and words.mention_at[index] is owner:
        index += 1
    return words.low(index) in {"'s", "’s"}


def _is_given(words: Words, index: int) -> bool:
    """Whether a state named behind a verb is given what follows: 'sent X 20 tanks', 'handed X a cheque'."""
    index += words.low(index) == "the"
    place = words.mention_at[index] if index < len(words.tokens) else None
    if place is None or place.type != "GPE":
        return False
    while index < len(words.tokens) and words.mention_at[index] is place:
        index += 1
    following = words.low(index)
    make = words.mention_at[index] if index < len(words.tokens) else None
    return following[:1].isdigit() or following in _COUNTED or (make is not None and make.type == "PRODUCT")


def _is_of_states(words: Words, index: int) -> bool:
    """Whether a body of many states is named behind a verb: 'withdrew from the U.N. agency'."""
    index += words.low(index) == "the"
    body = words.mention_at[index] if index < len(words.tokens) else None
    return body is not None and body.entity.sector == "IGO"
