"""What denies or only claims an act from outside its verb: 'neither X nor Y', 'not true that', '…, X alleged'."""

from clippings.events.grammar import AUXILIARY, PREPOSITION, REPORTING, STOP, SUBORDINATOR, word_set
from clippings.events.lexicon import Hit
from clippings.events.tokens import Words

_NO_MODIFIER = PREPOSITION | SUBORDINATOR
_BEGINS = STOP | SUBORDINATOR | {",", "and", "but", "or"}
_NONE = word_set("none nobody neither")
_CLAIMED = word_set("alleged alleges allege claimed claims claim")
_CHARGED = word_set("charged charges charge count counts indicted")
_SO = word_set("true case correct")
_NOT_SO = word_set("untrue false")
_SHOWN = word_set("evidence proof indication sign truth")
_NOT = word_set("not n't never isn't wasn't no nor hardly")
_THAN = {"of": frozenset({"short", "instead"}), "than": frozenset({"rather"}), "from": frozenset({"far", "refrained"})}
_SUBJECT, _MODIFIED, _WIDE, _SPEAKER = 10, 4, 15, 7


def nobody_did(words: Words, index: int) -> int | None:
    """Where the subject that ends at an index says that nobody did it: 'no trade accord', 'neither X nor Y'."""
    crossed = False
    for place in range(index, max(-1, index - _SUBJECT), -1):
        low = words.low(place)
        if low in _NONE:
            # Whoever 'signed neither the pact nor the protocol and left' did leave.
            return None if words.low(index) in _BEGINS else place
        if low == "no" or (low in {"not", "none"} and words.low(place + 1) in {"a", "one"}):
            alone = place == 0 or words.low(place - 1) in _BEGINS
            return place if alone or (not crossed and index - place <= _MODIFIED and low == "no") else None
        if low == "'s":
            # 'None of X's ministers.'
            continue
        if low in STOP or low in SUBORDINATOR or low in AUXILIARY or low in REPORTING or low == ",":
            return None
        crossed |= low in _NO_MODIFIER or not low.replace("-", "").isalpha()
    return None


def untrue(words: Words, hit: Hit) -> int | None:
    """Where it is said that what follows is not so: 'it is not true that X fired', 'no evidence that X fired'."""
    for index in range(hit.first - 1, max(0, hit.first - _WIDE), -1):
        low = words.low(index)
        if low in STOP or low in {",", "but", "because", "while"}:
            return None
        if low != "that":
            continue
        before = words.low(index - 1)
        if before in _NOT_SO and words.low(index - 2) not in _NOT:
            return index - 1
        near = {words.low(i) for i in range(max(0, index - 4), index - 1)}
        return index - 1 if (before in _SO or before in _SHOWN) and near & _NOT else None
    return None


def kept_from(words: Words, hit: Hit) -> int | None:
    """Where it is said that something else was done: 'stopped short of signing', 'instead of signing'."""
    if hit.form != "ing":
        return None
    before = words.low(hit.first - 1)
    return hit.first - 2 if words.low(hit.first - 2) in _THAN.get(before, ()) else None


def claimed_behind(words: Words, hit: Hit) -> int | None:
    """Where it is said that somebody only claims an act: 'X fired first, Y alleged', 'charged with forging'."""
    if hit.form == "ing" and words.low(hit.first - 1) in {"with", "of"} and words.low(hit.first - 2) in _CHARGED:
        return hit.first - 2
    for index in range(hit.last, len(words.tokens)):
        if words.low(index) not in _CLAIMED or words.mention_at[index] is not None:
            continue
        if words.low(index - 1) == ",":
            return index
        closes = index + 1 >= len(words.tokens) or not words.low(index + 1).isalpha()
        named = any(words.low(k) == "," for k in range(max(hit.last, index - _SPEAKER), index))
        if closes and named:
            return index
    return None
