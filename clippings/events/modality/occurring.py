"""Whether what a noun tells of came about: 'talks may be held', 'no pact was signed', 'fighting has not resumed'."""

from collections.abc import Sequence

from clippings.events.phrases.phrases import is_adjective
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    CLEAR_THIRD,
    CONJUNCTION,
    DETERMINER,
    DO,
    FUTURE,
    HAVE,
    MAKERS,
    MODAL,
    NEGATION,
    PLAN,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_BROUGHT_ABOUT = word_set(
    "signed reached concluded finalised finalized agreed struck held launched carried conducted staged made imposed "
    "ordered ratified approved announced lifted"
)
_UNDERTAKE = word_set("face launch stage mount impose open conduct lodge file oversee announce produce offer order")
_OCCUR = word_set(
    "occur occurred happen happened begin begun start started resume resumed erupt erupted re-emerged reemerged return "
    "returned recur recurred materialise materialised materialize materialized take taken come spread"
)
SAID_TO = word_set("said believed thought reported understood alleged rumoured")
_PASSIVE_GROUP = BE | HAVE | DO | NEGATION | FUTURE | MODAL | PLAN | SAID_TO | {"to"}
_WHERE = PREPOSITION | CONJUNCTION | DETERMINER
_REACH, _SIDES, _DESCRIBED, _THERE = 8, 10, 4, 4
# How far behind a noun its verb may stand.
_LONG = 16
_PLANNING = word_set("plan plans planning prepare prepares preparing plot plots plotted plotting")
_STOPPED = word_set(
    "foil foils foiled thwart thwarts thwarted avert averts averted prevent prevents prevented abort aborts aborted"
)
_FEARED = word_set("fear fears feared fearing fearful")
_UNSURE = word_set("fear fears risk risks danger possibility prospect threat likelihood chance")
_SHOWN = word_set("sign signs evidence proof indication indications question word")
_RUMOURS = word_set("reports rumours rumors")
_AWAITED = word_set("expected planned scheduled due slated foreseen")
WEIGHING = word_set(
    "consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling contemplate "
    "contemplates contemplated contemplating discuss discusses discussed discussing debate debates debated debating"
)
_OFF = word_set(
    "postponed cancelled canceled averted foiled thwarted prevented abandoned scrapped shelved aborted delayed"
)
_NEAR = {"imminent": "planned", "inevitable": "planned", "likely": "hypothetical", "possible": "hypothetical"}
_HOSTILE = frozenset({"ACCUSE", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
_SETTLED = word_set("the this that these those his her its their")
_MEANS = word_set("drone missile rocket prisoner")
_ATTRIBUTIVE = DETERMINER | MAKERS | _MEANS | word_set("'s major new possible joint further armed terrorist")


def concluding(words: Words, hit: Hit) -> int | None:
    """Where the passive verb stands by which an act named by a noun comes about: 'talks may be held'."""
    begin = _predicate(words, hit)
    for index in range(begin, min(begin + _REACH, len(words.tokens))):
        low = words.low(index)
        if low in _OCCUR and words.low(index - 1) in MODAL | FUTURE:
            # 'Talks between X and Y may resume.'
            return index
        if low in _BROUGHT_ABOUT:
            return index if words.low(index - 1) in BE or is_adverb(words.low(index - 1)) else None
        if low not in _PASSIVE_GROUP and not is_adverb(low):
            return None
    return None


def undertaken(words: Words, hit: Hit) -> int | None:
    """Where the verb stands by which an act that a noun names is done: 'may order an inquiry', 'there will be one'."""
    index = hit.first - 1
    while index > hit.first - 1 - _DESCRIBED and _describes(words, index):
        index -= 1
    if not _SETTLED.isdisjoint(words.lows[max(0, index + 1) : hit.first]):
        return None
    there_be = words.low(index) == "be" and "there" in words.lows[max(0, index - _THERE) : index]
    return index if there_be or words.low(index) in _UNDERTAKE else None


def come_about(words: Words, hits: Sequence[Hit]) -> set[Hit]:
    """Doubtful verbs that only say that what a noun names came about: 'a ceasefire was reached'."""
    verbs = {concluding(words, hit) for hit in hits if hit.nominal and hit.sure} - {None}
    doubtful = [hit for hit in hits if not hit.sure and not hit.nominal] if verbs else []
    return {hit for hit in doubtful if any(place in verbs for place in range(hit.first, hit.last))}


def never_came(words: Words, hit: Hit) -> int | None:
    """Where it is said that an act did not come about: 'the fighting has not re-emerged', 'a raid never happened'."""
    begin = _predicate(words, hit)
    for index in range(begin, min(begin + _REACH, len(words.tokens) - 1)):
        low = words.low(index)
        if low in NEGATION:
            following = index + 1
            while is_adverb(words.low(following)):
                following += 1
            return index if words.low(following) in _OCCUR else None
        if not _says_where(words, index) and low not in AUXILIARY and not is_adverb(low):
            return None
    return None


def prospect(words: Words, hit: Hit) -> tuple[int, str] | None:
    """What the words around a noun say of its act, and where: 'plans a raid', 'foiled a raid', 'a raid is imminent'."""
    index = hit.first - 1
    while index > hit.first - 1 - _DESCRIBED and _describes(words, index):
        index -= 1
    low = words.low(index)
    if low in _PLANNING and words.low(index - 1) not in DETERMINER:
        return index, "planned"
    if low in _STOPPED and not _is_plan(words, index):
        return index, "denied"
    if low in _FEARED or (low == "of" and words.low(index - 1) in _UNSURE):
        return index, "hypothetical"
    if low == "of" and words.low(index - 1) in _SHOWN and words.low(index - 2) == "no":
        return index - 1, "denied"
    if low == "of" and words.low(index - 1) in _RUMOURS:
        return index - 1, "alleged"
    begun = end = _predicate(words, hit)
    while end < begun + _DESCRIBED and _is_of_group(words.low(end)):
        end += 1
    if words.low(end - 1) not in BE or end == begun:
        return None
    if words.low(end) in _AWAITED and words.low(end + 1) != "to":
        return end, "planned"
    off = words.low(end) in _OFF or (words.low(end), words.low(end + 1)) == ("called", "off")
    return (end, "denied") if off else (end, _NEAR[words.low(end)]) if words.low(end) in _NEAR else None


def weighed(words: Words, hit: Hit) -> int | None:
    """Where it is said that a hostile act is thought about: 'is considering closing X', 'weighs whether to close it'.

    Help or a meeting that is only thought about is no event.
    """
    whether = (words.low(hit.first - 2), words.low(hit.first - 1)) == ("whether", "to")
    if hit.sense.type not in _HOSTILE or not (hit.nominal or hit.form == "ing" or whether):
        return None
    index = hit.first - (3 if whether else 1)
    while hit.nominal and index > hit.first - 1 - _DESCRIBED and _describes(words, index):
        index -= 1
    settled = not _SETTLED.isdisjoint(words.lows[max(0, index + 1) : hit.first])
    return index if words.low(index) in WEIGHING and not settled else None


def _predicate(words: Words, hit: Hit) -> int:
    """Where the predicate begins of the act that a noun tells of: at 'was' of 'the raid by rebels on a camp was'.

    Past those who take part, and where the noun is a subject past whatever else goes with it.
    """
    end = hit.last
    while end < hit.last + _SIDES and _says_where(words, end):
        end += 1
    if words.low(end) in AUXILIARY or not _is_subject(words, hit):
        return end
    for index in range(end, min(hit.last + _LONG, len(words.tokens))):
        low = words.low(index)
        if low in AUXILIARY:
            return index
        told = low in STOP or low in SUBORDINATOR or low in REPORTING or low in {",", "that", "to"}
        if (told and low not in PREPOSITION) or low in CLEAR_THIRD or is_participle(low):
            return end
    return end


def _is_subject(words: Words, hit: Hit) -> bool:
    """Whether a noun begins a clause with what stands before it in its phrase: 'the raid', "X's two raids"."""
    index = hit.first - 1
    while index > hit.first - 1 - _DESCRIBED and (_describes(words, index) or is_adjective(words.low(index))):
        index -= 1
    return index < 0 or words.low(index) in {",", "that", "but", "said"} or words.low(index) in STOP


def _is_of_group(low: str) -> bool:
    return low in BE or low in HAVE or (is_adverb(low) and low not in _NEAR)


def _describes(words: Words, index: int) -> bool:
    """Whether a word stands between a verb and the noun it governs: 'a', 'its', 'X', 'major'."""
    return words.low(index) in _ATTRIBUTIVE or words.mention_at[index] is not None


def _is_plan(words: Words, index: int) -> bool:
    """Whether what stops an act is itself only planned or tried: 'to foil a raid'."""
    return words.low(index - 1) in {"to", "not"} or words.low(index - 1) in MODAL | FUTURE


def _says_where(words: Words, index: int) -> bool:
    named = index < len(words.tokens) and words.mention_at[index] is not None
    return named or words.low(index) in _WHERE or words.low(index) == "'s"
