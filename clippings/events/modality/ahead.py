"""What is still to come, or would: 'talks will begin', 'ready for talks', 'an attack on X would be folly'."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    BE,
    DAYS,
    DO,
    FUTURE,
    HAVE,
    MODAL,
    REPORTING,
    STOP,
    SUBORDINATOR,
    word_set,
)
from clippings.events.words.tokens import Words

ACCORDS = word_set("agreement accord deal pact memorandum treaty protocol mou")
_UNDER, _NAMED = frozenset({"under", "per"}), 5
# What somebody is bound to do is still to be done: 'the deal requires X to withdraw'.
OBLIGING = word_set("requires required requiring obliges obliged obliging commits committed committing binds compels")
_TO_COME = word_set("scheduled planned expected due set")
_READY = word_set("ready prepare prepares prepared preparing scheduled")
_PAST_BE = frozenset({"was", "were"})
_BEFORE_BASE = FUTURE | MODAL | DO | {"to", "let", "lets"}
_SPANS = frozenset({"week", "month", "year"})
_VERB_REACH, _READY_REACH, _DAY_REACH, _PLAN_REACH = 8, 7, 9, 14
# How far before a noun its article, and behind it its verb, may stand.
_ARTICLE, _VERB = 4, 10
_ANY = word_set("any a an another")
_SETTLED = word_set("the this that his her its their") | {"'s"}
_WOULD = word_set("would could might")
_HOSTILE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "THREATEN"})
_OCCUR = word_set("be take begin start follow continue resume open")
# 'If need be', 'if necessary', 'even if', 'as if', 'asked if': nothing hangs on it.
_IDLE_IF = word_set("need needed necessary possible any only not so anything nothing")
_NO_IF = word_set("even as ask asks asked asking")
_CONDITION = 22
_BREAKS = STOP | BE | HAVE | DO | FUTURE | word_set(", . that which who and but")


def still_ahead(words: Words, hit: Hit) -> int | None:
    """The word that says that a meeting or a march is to come; None where none does."""
    if not hit.nominal:
        return _then(words, hit) if hit.form == "ing" else _on_a_day(words, hit)
    for index in range(hit.last, min(hit.last + _VERB_REACH, len(words.tokens))):
        low = words.low(index)
        if low in FUTURE or (low in _TO_COME and (index == hit.last or words.low(index - 1) in BE)):
            return index
        if low in HAVE and words.low(index + 1) == "been":
            # 'Have been scheduled.'
            continue
        if low in STOP or low in SUBORDINATOR or low in HAVE or low in _PAST_BE or low == ",":
            break
    for index in range(hit.first - 1, max(-1, hit.first - _READY_REACH), -1):
        if words.low(index) in _READY and words.low(index + 1) == "for":
            return index
    return None


def _on_a_day(words: Words, hit: Hit) -> int | None:
    """The day of what is told in the present: 'the two visit Sylvania on Friday', 'holds talks next week'."""
    finite = hit.form == "s" or (hit.form == "base" and words.low(hit.first - 1) not in _BEFORE_BASE)
    if not finite or words.sentence.role != "body":
        # A headline tells what has been in the present.
        return None
    for k in range(hit.last, min(hit.last + _DAY_REACH, len(words.tokens))):
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR:
            return None
        if low in DAYS or low == "tomorrow" or (low == "next" and words.low(k + 1) in _SPANS):
            return k
        if low == "later" and words.low(k + 1) == "this":
            return k
    return None


def _then(words: Words, hit: Hit) -> int | None:
    """Where the plan stands that goes on: 'will visit Sylvania before meeting the envoys'."""
    if words.low(hit.first - 1) not in {"before", "after"}:
        return None
    for k in range(hit.first - 2, max(-1, hit.first - _PLAN_REACH), -1):
        if words.low(k) in STOP:
            return None
        if words.low(k) in FUTURE:
            return k
    return None


def is_imagined(words: Words, hit: Hit) -> int | None:
    """The 'would' of what only would follow: 'an attack on X would be folly', 'any fighting there could spread'."""
    before = words.lows[max(0, hit.first - _ARTICLE) : hit.first]
    if _ANY.isdisjoint(before) or not _SETTLED.isdisjoint(before):
        return None
    article = max(k for k in range(hit.first) if words.low(k) in _ANY)
    if words.low(article - 1) == "of":
        # 'Reports of a raid could not be confirmed.'
        return None
    for k in range(hit.last, min(hit.last + _VERB, len(words.tokens))):
        if words.low(k) in _WOULD:
            return k if hit.sense.type in _HOSTILE or words.low(k + 1) not in _OCCUR else None
        if words.low(k) in _BREAKS:
            return None
    return None


def on_condition(words: Words, hit: Hit) -> bool:
    """Whether what is to come hangs on something: 'will lend if asked', 'if X asks, Y would lend'; not 'even if'."""
    for k in range(hit.last, min(hit.last + _CONDITION, len(words.tokens))):
        if _is_condition(words, k):
            return True
        if words.low(k) in STOP or words.low(k) in REPORTING:
            break
    for k in range(hit.first - 1, max(-1, hit.first - _CONDITION), -1):
        if words.low(k) in STOP or words.low(k) in REPORTING:
            return False
        if _is_condition(words, k):
            return "," in words.lows[k : hit.first]
    return False


def _is_condition(words: Words, index: int) -> bool:
    low, following = words.low(index), words.low(index + 1)
    if low == "if":
        return words.low(index - 1) not in _NO_IF and following not in _IDLE_IF
    return low == "provided" and following == "that"


def is_bound(words: Words, must: int) -> bool:
    """Whether it is an accord that binds somebody to do what he must: 'under the deal, X must withdraw'."""
    if words.low(must) != "must":
        return False
    under = (k for k, low in enumerate(words.lows) if low in _UNDER)
    return any(not ACCORDS.isdisjoint(words.lows[k : k + _NAMED]) for k in under)
