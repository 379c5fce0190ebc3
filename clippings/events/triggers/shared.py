"""The auxiliary that a verb shares with one before it: the 'will' of 'will disarm and hand over'."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import CONJUNCTION, FUTURE, MODAL, STOP, SUBORDINATOR, is_adverb, word_set
from clippings.events.words.tokens import Words

# 'will meet the elders of both towns, and hear': farther back it is another verb's.
_REACH = 12
_OPENS = FUTURE | MODAL
# Past forms that are the base form, too.
_UNCHANGED = word_set("beat cut hit let put quit set shut spread")


def shared_auxiliary(words: Words, hit: Hit) -> int | None:
    """Where the auxiliary stands that a verb shares with one before it: 'is expected to disarm and hand over'."""
    before = hit.first - 1
    while is_adverb(words.low(before)):
        before -= 1
    if words.low(before) not in CONJUNCTION:
        return None
    if hit.form in {"base", "future"}:
        return governing(words, before)
    # 'Would disarm and let inspectors in'; but 'refused to leave and hit the town'.
    shared = governing(words, before) if words.low(hit.first) in _UNCHANGED else None
    return None if shared is None or words.low(shared) == "to" else shared


def governing(words: Words, conjunction: int) -> int | None:
    """The 'to', 'will' or 'may' before a conjunction, in the same clause and not far."""
    for index in range(conjunction - 1, max(-1, conjunction - _REACH), -1):
        low = words.low(index)
        if low in STOP or low in SUBORDINATOR:
            return None
        if low == "to" or low in _OPENS:
            return index
    return None
