"""Where a sentence has trigger words, and which reading of them holds there."""

from collections.abc import Sequence
from dataclasses import dataclass

from clippings.events.grammar import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    FUTURE,
    HAVE,
    MODAL,
    PREPOSITION,
    PRONOUN,
    is_adverb,
)
from clippings.events.tokens import Words
from clippings.registry.triggers import GAP, Pattern, Sense, Triggers

_REACH_BEFORE, _REACH_AFTER, _GAP = 9, 11, 4
_NOT_A_SUBJECT = DETERMINER | PREPOSITION | CONJUNCTION


@dataclass(frozen=True, slots=True)
class Hit:
    """Tokens `first` to `last` (excluded) report an act in one reading; `form` is that of the first word."""

    first: int
    last: int
    sense: Sense
    form: str

    @property
    def nominal(self) -> bool:
        """Whether the act is reported by a noun."""
        return self.form == "noun"


def find_hits(words: Words, triggers: Triggers) -> tuple[Hit, ...]:
    """Every trigger of a sentence, the longest phrase first where they overlap; names are never triggers."""
    hits: list[Hit] = []
    index = 0
    while index < len(words.tokens):
        hit = None if words.mention_at[index] is not None else _hit_at(words, index, triggers)
        if hit is not None:
            hits.append(hit)
        index = hit.last if hit is not None else index + 1
    return tuple(hits)


def _hit_at(words: Words, index: int, triggers: Triggers) -> Hit | None:
    for pattern in triggers.get(words.tokens[index].low, ()):
        last = _match(words, index, pattern)
        if last is None or not _fits(words, index, last, pattern):
            continue
        sense = choose(words, index, last, pattern.senses)
        if sense is not None:
            return Hit(index, last, sense, pattern.form)
    return None


def _match(words: Words, index: int, pattern: Pattern) -> int | None:
    position, gap = index + 1, False
    for word in pattern.rest:
        if word == GAP:
            gap = True
            continue
        end = position + _GAP if gap else position
        while position <= end and words.low(position) != word:
            position += 1
        if position > end or position >= len(words.tokens):
            return None
        position, gap = position + 1, False
    return position


def _fits(words: Words, index: int, last: int, pattern: Pattern) -> bool:
    """Whether the place is one where a verb, or a noun, can stand."""
    previous = words.low(index - 1)
    if pattern.form == "noun":
        return not (
            previous == "to" and words.low(index - 2) != "" and last - index == 1 and _bare_verb_follows(words, last)
        )
    if pattern.form in {"base", "s"}:
        return _finite_fits(words, index, pattern.form)
    if pattern.form == "past":
        return previous not in DETERMINER and not (previous in PREPOSITION and not pattern.rest)
    return previous not in {"the", "a", "an"} or words.low(last) == "of"


def _bare_verb_follows(words: Words, last: int) -> bool:
    return words.low(last) in DETERMINER


def _finite_fits(words: Words, index: int, form: str) -> bool:
    previous = words.low(index - 1)
    back = index - 1
    while is_adverb(words.low(back)):
        back -= 1
    before = words.low(back)
    if form == "base":
        if before in FUTURE | MODAL | DO | {"to", "let", "lets"} | PRONOUN:
            return True
        if before in HAVE | BE | _NOT_A_SUBJECT - CONJUNCTION or before == "'s" or back < 0:
            return False
        return before.endswith("s") or before in CONJUNCTION | {
            "people",
            "police",
            "who",
            "men",
            "women",
            "which",
            "that",
        }
    return previous not in DETERMINER | PREPOSITION and not (
        index == 0 or words.low(index + 1) in AUXILIARY | {".", ","}
    )


def choose(words: Words, first: int, last: int, senses: Sequence[Sense]) -> Sense | None:
    """The reading that holds: the first whose cue stands near, else the first that needs none; `unless` forbids."""
    near = [words.low(i) for i in range(max(0, first - _REACH_BEFORE), min(len(words.tokens), last + _REACH_AFTER))]
    allowed = [sense for sense in senses if not stands_near(sense.unless, near)]
    cued = next((sense for sense in allowed if sense.cue and stands_near(sense.cue, near)), None)
    return cued or next((sense for sense in allowed if not sense.cue), None)


def stands_near(cues: Sequence[str], near: Sequence[str]) -> bool:
    """Whether one of the words, or a word with one of the prefixes (`missile*`), is among those near."""
    for cue in cues:
        if cue.endswith("*"):
            if any(word.startswith(cue[:-1]) for word in near):
                return True
        elif cue in near:
            return True
    return False
