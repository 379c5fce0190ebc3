"""Whether what a noun tells of came about: 'talks may be held', 'no pact was signed', 'fighting has not resumed'."""

from clippings.events.grammar import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    FUTURE,
    HAVE,
    MODAL,
    NEGATION,
    PLAN,
    PREPOSITION,
    is_adverb,
    word_set,
)
from clippings.events.lexicon import Hit
from clippings.events.tokens import Words

_BROUGHT_ABOUT = word_set(
    "signed reached concluded finalised finalized agreed struck held launched carried conducted staged made imposed "
    "ordered ratified approved announced lifted"
)
_OCCUR = word_set(
    "occur occurred happen happened begin begun start started resume resumed erupt erupted re-emerged reemerged return "
    "returned recur recurred materialise materialised materialize materialized take taken come spread"
)
SAID_TO = word_set("said believed thought reported understood alleged rumoured")
_PASSIVE_GROUP = BE | HAVE | DO | NEGATION | FUTURE | MODAL | PLAN | SAID_TO | {"to"}
_WHERE = PREPOSITION | CONJUNCTION | DETERMINER
_REACH = 8


def concluding(words: Words, hit: Hit) -> int | None:
    """Where the passive verb stands by which an act named by a noun comes about: 'talks may be held'."""
    for index in range(hit.last, min(hit.last + _REACH, len(words.tokens))):
        low = words.low(index)
        if low in _BROUGHT_ABOUT:
            return index if words.low(index - 1) in BE or is_adverb(words.low(index - 1)) else None
        if low not in _PASSIVE_GROUP and not is_adverb(low):
            return None
    return None


def never_came(words: Words, hit: Hit) -> int | None:
    """Where it is said that an act did not come about: 'the fighting has not re-emerged', 'a raid never happened'."""
    for index in range(hit.last, min(hit.last + _REACH, len(words.tokens) - 1)):
        low = words.low(index)
        if low in NEGATION:
            following = index + 1
            while is_adverb(words.low(following)):
                following += 1
            return index if words.low(following) in _OCCUR else None
        where = low in _WHERE or words.mention_at[index] is not None
        if not where and low not in AUXILIARY and not is_adverb(low):
            return None
    return None
