"""What denies or only claims an act from outside its verb: 'neither X nor Y', 'not true that', '…, X alleged'."""

from clippings.events.modality.occurring import prospect, weighed
from clippings.events.triggers.gerunds import is_gerund
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

NOBODY = word_set("none nobody neither")
CLAIM = word_set(
    "allege accuse claim alleged allegedly alleges alleging reportedly purportedly supposedly accused accusing accuses "
    "suspected claims claimed claiming blamed blames blaming allegation allegations accusation accusations rumoured "
    "rumor rumors rumour rumours theories speculation doubts doubted"
)
PREVENT = word_set(
    "prevent prevents prevented preventing deter deters deterred deterring keep keeps kept keeping dissuade dissuades "
    "dissuaded dissuading discourage discouraged stop stops stopped stopping bar bars barred ban banned prohibit "
    "prohibited forbid forbade forbidden block blocked restrained hindered"
)
DISPUTE = word_set("deny denies denied denying denial denials disputed disputes refuted refutes")
SPURN = DISPUTE | word_set("reject rejects rejected rejecting dismiss dismisses dismissed dismissing")
_NO_MODIFIER = PREPOSITION | SUBORDINATOR
_BEGINS = STOP | SUBORDINATOR | {",", "and", "but", "or"}
_CLAIMED = word_set("alleged alleges allege claimed claims claim")
_CHARGED = word_set("charged charges charge count counts indicted")
_SO = word_set("true case correct")
_NOT_SO = word_set("untrue false")
_SHOWN = word_set("evidence proof indication sign truth")
_NOT = word_set("not n't never isn't wasn't no nor hardly")
_INVERTED = frozenset({"had", "were"})
_THEN = word_set("would could might")
# 'No fewer than', 'no doubt', 'no matter', 'no later than'.
_NO_NONE = word_set("fewer less more longer later earlier doubt matter sooner")
_WHOSE = word_set("'s ’s his her their its")
_DENY = word_set("deny denies denied denying")
_FEAR = word_set("fear fears feared fearing afraid worry worries worried")
# What stands before 'of', 'than' or 'from' where something else was done: 'instead of signing'.
_THAN = {"of": frozenset({"short", "instead"}), "than": frozenset({"rather"}), "from": frozenset({"far", "refrained"})}
# How far before an act its owner may stand, and behind it what is said of it.
_OWNED, _PREDICATE = 3, 8
# How many words long a subject may be, and one between 'no' and its noun; how far before its act 'not true that' may
# stand; how long the name is of who alleges; how far before a report it may be rejected; how far before an act
# 'suspected of' may stand.
_SUBJECT, _MODIFIED, _WIDE, _SPEAKER, _CLAUSE, _HELD = 10, 4, 15, 7, 12, 4


def nobody_did(words: Words, index: int) -> int | None:
    """Where the subject that ends at an index says that nobody did it: 'no trade accord', 'neither X nor Y'."""
    crossed = False
    for place in range(index, max(-1, index - _SUBJECT), -1):
        low = words.low(place)
        if low in NOBODY:
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


def nobody_undergoes(words: Words, hit: Hit) -> int | None:
    """Where a verb's object says that it was done to nobody: 'detained no one', 'hit no town', 'had no contact'."""
    within = next((k for k in range(hit.first, hit.last) if words.low(k) in NEGATION), None)
    if within is not None and NEGATION.isdisjoint(hit.sense.words):
        return within
    low, following = words.low(hit.last), words.low(hit.last + 1)
    if low in NOBODY or low == "nothing":
        return hit.last
    return hit.last if low == "no" and following.isalpha() and following not in _NO_NONE else None


def _untrue(words: Words, hit: Hit) -> int | None:
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


def _kept_from(words: Words, hit: Hit) -> int | None:
    """Where it is said that something else was done: 'stopped short of signing', 'instead of signing'."""
    if hit.form != "ing":
        return None
    before = words.low(hit.first - 1)
    return hit.first - 2 if words.low(hit.first - 2) in _THAN.get(before, ()) else None


def _claimed_behind(words: Words, hit: Hit) -> int | None:
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


def _would_have_been(words: Words, hit: Hit) -> int | None:
    """Where a sentence that begins with its auxiliary only supposes an act: 'had X signed, Y would have paid'."""
    if words.low(0) not in _INVERTED or hit.form != "past" or words.low(len(words.tokens) - 1) == "?":
        return None
    comma = next((k for k in range(hit.last, len(words.tokens)) if words.low(k) == ","), None)
    supposed = comma is not None and any(words.low(k) in _THEN for k in range(comma, len(words.tokens)))
    return 0 if supposed and not any(words.low(k) in {",", "would"} for k in range(hit.first)) else None


def _asked(words: Words, hit: Hit) -> int | None:
    """Where a question begins that asks whether somebody did it: 'Did X sign the pact?'"""
    # 'And will X sign?', '7. Will X sign?'
    begin = next((k for k, low in enumerate(words.lows) if low.isalpha() and low not in CONJUNCTION), 0)
    if words.low(begin) not in AUXILIARY or "?" not in words.lows[hit.last :]:
        return None
    between = words.lows[begin : hit.first]
    return None if not STOP.isdisjoint(between) or "," in between else begin


def doubted_to_come(words: Words, auxiliary: int) -> tuple[int, str] | None:
    """Where it is denied or feared that somebody will do it, and which: 'denied he would resign', 'fears X will'."""
    for index in range(auxiliary - 1, max(-1, auxiliary - _SUBJECT), -1):
        low = words.low(index)
        if low in _DENY or low in _FEAR:
            return None if words.low(index - 1) in _NOT else (index, "denied" if low in _DENY else "hypothetical")
        if low in STOP or low in AUXILIARY - {"'s"} or low in {",", "and", "but"} or low in SUBORDINATOR - {"that"}:
            return None
    return None


def beyond(words: Words, hit: Hit) -> tuple[int, str] | None:
    """What is said of an act from outside its verb, or of the act that a noun names: where, and what."""
    if (denied := _untrue(words, hit) or _kept_from(words, hit)) is not None:
        return denied, "denied"
    if (thought := weighed(words, hit)) is not None:
        return thought, "hypothetical"
    if (hit.nominal or is_gerund(words, hit)) and (found := prospect(words, hit)) is not None:
        return found
    supposed = _would_have_been(words, hit)
    if (supposed := _asked(words, hit) if supposed is None else supposed) is not None:
        return supposed, "hypothetical"
    claimed = _claimed_behind(words, hit)
    return None if claimed is None else (claimed, "alleged")


def spurned(words: Words, report: int) -> int | None:
    """Where it is said that a report is not believed."""
    for index in range(report - 1, max(-1, report - _CLAUSE), -1):
        low = words.low(index)
        if low in STOP or (low in SUBORDINATOR and low != "as"):
            return None
        if low in SPURN:
            return index
    return None


def is_suspected(words: Words, hit: Hit, index: int) -> bool:
    """Whether 'suspected' holds an act, 'suspected of shelling', and not only who is met: 'suspects were arrested'."""
    if words.low(index + 1) == "of":
        named = hit.nominal and hit.first - index <= _HELD
        return named or hit.form == "ing" or words.low(hit.first - 1) == "having"
    return hit.nominal and hit.first - index < _HELD


def is_granted(words: Words, hit: Hit) -> bool:
    """Whether a claim is only about what an act was like: 'alleged that his call to X was improper'."""
    if not hit.nominal or _WHOSE.isdisjoint(words.lows[max(0, hit.first - _OWNED) : hit.first]):
        return False
    for k in range(hit.last, min(hit.last + _PREDICATE, len(words.tokens) - 1)):
        if words.low(k) in {"was", "were", "is", "are"}:
            return not is_participle(words.low(k + 1))
        if words.low(k) in STOP or words.low(k) in {",", "that", "and"}:
            return False
    return False


def owns_up(words: Words, claim: int, hit: Hit) -> bool:
    """Whether a claim is of having done what surely was done: 'claimed the raid', 'claimed responsibility for it'."""
    first = claim + 1
    if words.low(first) == "responsibility":
        return True
    between = words.lows[first : hit.first]
    return words.low(first) in DETERMINER and _NO_MODIFIER.isdisjoint(between) and "," not in between
