"""What stands between a verb and its subject, and what no party does: 'the blast, on Monday, also killed'."""

from clippings.events.phrases.phrases import opening_bracket
from clippings.events.words.grammar import (
    AUXILIARY,
    DETERMINER,
    NEGATION,
    PREPOSITION,
    REPORTING,
    SPOT,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_believed

_TIME = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december morning afternoon evening night overnight month week year"
)
_BLASTS = word_set(
    "blast blasts explosion explosions bomb bombs device devices mine mines missile missiles rocket rockets shell "
    "shells"
)
_MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar apr aug sept "
    "oct nov dec"
)
# What is made on somebody: 'strikes on the villages of X'.
STRIKES = word_set(
    "strike strikes airstrike airstrikes raid raids attack attacks bombing bombings bombardment bombardments shelling "
    "shellings assault assaults fire blast blasts explosion explosions"
)
_ONTO = frozenset({"on", "at", "against", "near", "in", "outside"})
_SOME, _TOLD = 10, 9
_ASIDE = 20
_BEFORE = DETERMINER | {"of"}
_AFTER = SPOT | {",", "around", "outside"}
_VERB_GROUP = AUXILIARY | NEGATION
_OPENING_MARKS = frozenset({'"', "“"})


def skip_adjuncts(words: Words, j: int) -> int:
    """Leftwards over auxiliaries, adverbs, 'on Tuesday' and '(an acronym)'."""
    while j >= 0 and words.mention_at[j] is None:
        low = words.low(j)
        if low in _VERB_GROUP or (is_adverb(low) and not (low == "since" and words.low(j + 1).endswith("ing"))):
            j -= 1
        elif low in _TIME:
            while words.low(j) in _TIME or words.low(j).isdigit():
                j -= 1
            j -= words.low(j) in {"on", "in", "last", "late", "early"}
        elif low.isdigit() and words.low(j - 1).rstrip(".") in _MONTHS and words.low(j - 2) not in DETERMINER:
            # 'On March 3', 'in May 2016', but not 'a May 15 deadline'.
            j -= 1
            j -= 1 + (words.low(j - 1) in {"on", "in", "last", "since"})
        elif low == ")" and (opening := opening_bracket(words, j)) is not None:
            j = opening - 1
        elif low in _OPENING_MARKS and words.low(j - 1) in _VERB_GROUP:
            # 'Had "peacefully detained"'.
            j -= 1
        elif is_participle(words.low(j + 1)) and (believed := is_believed(words, j)) is not None:
            j = believed
        else:
            return j
    return j


def struck_with(words: Words, preposition: int) -> int | None:
    """Where the blow stands that a phrase behind a preposition takes: 'the strikes' of 'strikes on the town of X'."""
    for k in range(preposition, max(0, preposition - _SOME), -1):
        low = words.low(k)
        if low in _ONTO and words.low(k - 1) in STRIKES:
            return k - 1
        # 'Strikes on the town of X in the west of Y.'
        within = low in SPOT and words.mention_at[k - 1] is not None
        plain = within or low == "of" or low in DETERMINER or (low.isalpha() and low not in PREPOSITION)
        if not plain or low in _VERB_GROUP or low in SUBORDINATOR or low in REPORTING:
            return None
    return None


def told_aside(words: Words, comma: int) -> int | None:
    """Where an aside opens that ends in a comma and says who tells it: 'the raid, officials said, killed two'."""
    for k in range(comma - 1, max(0, comma - _TOLD), -1):
        if words.low(k) in STOP:
            return None
        if words.low(k) == ",":
            return k if words.low(comma - 1) in REPORTING or words.low(k + 1) == "according" else None
    return None


def is_by_blast(words: Words, index: int) -> bool:
    """Whether a blast does what the verb at `index` says: 'the explosion, on Monday, also killed'."""
    j = skip_adjuncts(words, index - 1)
    if words.low(j) in _BLASTS:
        return True
    if words.low(index).endswith("ing") and words.low(j) == ",":
        return _is_told_of_blast(words, j)
    for k in range(j, max(-1, j - _ASIDE), -1):
        low = words.low(k)
        if low in _BLASTS and any(words.low(i) in _BEFORE for i in range(k - 3, k)):
            return words.low(k + 1) in _AFTER
        if low in STOP or low in SUBORDINATOR or low in REPORTING or low in AUXILIARY or is_participle(low):
            return False
    return False


def _is_told_of_blast(words: Words, last: int) -> bool:
    """Whether somebody tells what a blast did: 'police said the device hit a bank, killing two'."""
    said = next((k for k in range(last - 1, max(-1, last - _ASIDE), -1) if words.low(k) in REPORTING), None)
    begins = () if said is None else range(said + 1, said + 3 + (words.low(said + 1) == "that"))
    return any(words.low(k) in DETERMINER and {words.low(k + 1), words.low(k + 2)} & _BLASTS for k in begins)
