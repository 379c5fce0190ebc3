"""Where the clause begins that a word stands in, and where the verb stands that an infinitive goes on from."""

from collections.abc import Iterator

from clippings.events.phrases.phrases import before_number
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    TELLING,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.registry.inflect import verb_forms

USE = word_set("use uses used using")
NO_HEAD = CONJUNCTION | SUBORDINATOR | PREPOSITION
# How far before 'to' it may stand what is used.
_USED = 6
# How far before its verb a subject may stand that a clause describes.
_CLAUSE = 14
_SERIES = 16
_FOILED = frozenset(
    form
    for verb in word_set("foil thwart uncover disrupt avert prevent stop discover expose detect unravel survive escape")
    for form in verb_forms(verb)
)
_DESCRIBING = ("ist", "ed", "al")
_PLOTS = word_set("plot plots plan plans attempt attempts conspiracy scheme bid")
_BROKEN = word_set("break breaks broke broken breaking")
_NO_VERB = DETERMINER | PRONOUN | PREPOSITION | CONJUNCTION
_AFTER_TOLD = PREPOSITION | CONJUNCTION | {",", ".", "it", "he", "she", "they", "to"}


def clause_start(words: Words, index: int) -> int:
    """Where the clause of a word begins: after the last mark, quotation mark or subordinator before it."""
    # 'X said soldiers crossed a river, burned barns and shot at clerks': the soldiers did.
    on = words.low(index) in RELATIVE or (words.low(index - 1) == "and" and words.low(index - 2) != ",")
    comma = False
    for k in range(index - 1, -1, -1):
        low = words.low(k)
        if comma and low in RELATIVE and words.low(k - 1) == ",":
            # 'X, who was late, thanked Y and left': what stands between commas is over.
            continue
        if low in STOP or (low in SUBORDINATOR and k < index - 1):
            return k + 1
        told = words.low(k + 1) not in _AFTER_TOLD or before_number(words, k + 1) or before_number(words, k + 2)
        if low in TELLING and k < index - 2 and told and (not comma or on):
            # 'X said soldiers were shelling Y': what is told begins with no 'that'.
            return k + 1
        comma |= low == ","
    return 0


def using(words: Words, to: int) -> int | None:
    """Where the verb stands in 'use the talks to press Y': whoever uses them presses."""
    for index in range(to - 1, max(0, to - _USED), -1):
        if words.low(index) in USE:
            return index
        if words.low(index) in NO_HEAD or not words.low(index).replace("-", "").isalpha():
            return None
    return None


def described_before(words: Words, index: int, last: int) -> int | None:
    """Where the clause begins that describes the subject of the verb at `index` and ends at `last`.

    The 'who' of 'the soldiers who guarded the bridge were killed', where a verb group of its own follows the clause,
    or an object: 'the band which has robbed two banks shot a guard'.
    """
    if RELATIVE.isdisjoint(words.lows[max(0, last - _CLAUSE) : last]):
        return None
    group = [words.low(k) for k in range(last + 1, index)]
    joins = words.low(last) in NO_HEAD or not words.low(last).isalpha()
    acts = is_participle(words.low(index)) and _begins_object(words, index + 1)
    if joins or (AUXILIARY.isdisjoint(group) and group != ["also"] and not acts):
        return None
    for k in range(last - 1, max(0, last - _CLAUSE), -1):
        low = words.low(k)
        if low in RELATIVE:
            return k if _has_verb(words, k, last) else None
        if low in STOP or low in SUBORDINATOR or low in REPORTING or low in {",", "."}:
            return None
    return None


def participles_before(words: Words, index: int, last: int) -> Iterator[int]:
    """Where participles stand that may describe the subject of the verb at `index` up to the word at `last`.

    'Troops backed by X have shelled Y', 'trucks taking aid to X were hit', where a verb group or an object follows.
    """
    grouped = any(words.low(k) in AUXILIARY for k in range(last + 1, index))
    acts = is_participle(words.low(index)) and _begins_object(words, index + 1)
    if not (grouped or acts) or words.low(last) in NO_HEAD or not words.low(last).isalpha():
        return
    joined = False
    for k in range(last - 1, max(0, last - _CLAUSE), -1):
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR or low in REPORTING or low in AUXILIARY or low in {",", "."}:
            return
        joined |= low in CONJUNCTION
        passive = is_participle(low) and words.low(k + 1) in {"by", "with"}
        if passive or (grouped and not joined and low.endswith("ing") and low not in PREPOSITION):
            yield k


def _begins_object(words: Words, index: int) -> bool:
    """Whether somebody or something told of begins there, and so a past form before it is no participle."""
    named = index < len(words.tokens) and words.mention_at[index] is not None
    return named or words.low(index) in DETERMINER or words.low(index).isdigit()


def _has_verb(words: Words, relative: int, last: int) -> bool:
    """Whether a clause has a verb before its last word, and so what comes behind it is the next clause's."""
    first = relative + 1
    while is_adverb(words.low(first)):
        first += 1
    if words.low(relative) == "whose":
        return any(words.low(k) in AUXILIARY or words.low(k).endswith("s") for k in range(first + 1, last - 1))
    opens = words.low(first)
    if opens in AUXILIARY or is_participle(opens):
        return first < last
    # 'Who control the town'; of 'the town which they hold' it is said what they do.
    own = words.low(relative) == "who" and opens not in _NO_VERB and words.mention_at[first] is None
    return own and first < last


def first_of_series(words: Words, j: int) -> int | None:
    """Where 'A-ing' stands in 'of A-ing and B-ing', left of the conjunction at `j`, or of a comma of the list."""
    further = range(j + 1, min(j + _SERIES, len(words.tokens)))
    if words.low(j) == "," and not any(
        words.low(k) in CONJUNCTION and words.low(k + 1).endswith("ing") for k in further
    ):
        # 'Held X on suspicion of spying, releasing him later.'
        return None
    for k in range(j - 1, max(0, j - _SERIES), -1):
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR:
            return None
        if low.endswith("ing") and words.low(k - 1) in {"of", "for", "from", "by"}:
            return k
    return None


def told_before(words: Words, j: int) -> int | None:
    """Where the verb of saying stands whose 'that' goes before another's."""
    for k in range(j - 1, 1, -1):
        if words.low(k) in STOP:
            return None
        if words.low(k) == "that" and (words.low(k - 1) in REPORTING):
            return k - 1
    return None


def doing_before(words: Words, by: int) -> int | None:
    """Where the verb in -ing stands of whose means 'by' and another tell: 'for breaking the law by selling arms'."""
    for k in range(by - 1, max(0, by - _USED), -1):
        low = words.low(k)
        if low.endswith("ing") and words.low(k - 1 - is_adverb(words.low(k - 1))) in {"of", "for", "from"}:
            return k
        if low in STOP or low in SUBORDINATOR or low in AUXILIARY or low == ",":
            return None
    return None


def infinitive_before(words: Words, index: int, joint: int) -> int | None:
    """Where the infinitive stands that a bare verb goes on from: 'storm' of 'were sent to storm a post and kill'."""
    low = words.low(index)
    if joint != index - 1 or is_participle(low) or low.endswith("ing") or (low[-1:] == "s" and low[-2:] != "ss"):
        return None
    for k in range(joint - 1, max(0, joint - _CLAUSE), -1):
        if words.low(k) in STOP or words.low(k) in SUBORDINATOR or words.low(k) in AUXILIARY or words.low(k) == ",":
            return None
        verb = words.low(k + 1)
        if words.low(k) == "to" and verb.isalpha() and verb not in _NO_VERB and words.mention_at[k + 1] is None:
            return k + 1
    return None


def plan_foiled(words: Words, to: int) -> bool:
    """Whether the 'to' of a plan follows one that was prevented or survived: 'broke up a plot to'."""
    return words.low(to) == "to" and words.low(to - 1) in _PLOTS and is_foiled(words, to - 1)


def is_foiled(words: Words, index: int) -> bool:
    """Whether the noun that begins at `index` tells what somebody prevented or survived: 'foiled an attack'."""
    verb = index - 1
    while words.low(verb) not in _FOILED and _describes(words.low(verb)):
        verb -= 1
    return words.low(verb) in _FOILED or (words.low(verb) == "up" and words.low(verb - 1) in _BROKEN)


def _describes(word: str) -> bool:
    return word in DETERMINER or word.endswith(_DESCRIBING)
