"""Subjects and objects from surface order: what stands in for a dependency parse until there is one."""

from collections.abc import Sequence

from clippings.events.grammar import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    HAVE,
    NEGATION,
    NUMBERS,
    PREPOSITION,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    word_set,
)
from clippings.events.parties import Candidate
from clippings.events.phrases import CLAUSAL, Phrases, is_adjective, opening_bracket
from clippings.events.tokens import Words

_FILL = 5
_OBJECT_REACH = 7
_TIME = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december morning afternoon evening night overnight month week year"
)
_SUSPECTED = word_set("suspected accused convicted guilty suspicion charges")
_PART = word_set(
    "some many most several all any none dozens hundreds half both each scores part parts swathes stretches areas"
)
_LIST = CONJUNCTION | {","}
_NO_HEAD = CONJUNCTION | SUBORDINATOR | PREPOSITION
_VERB_GROUP = AUXILIARY | NEGATION
_NO_OBJECT_PAST = PREPOSITION | STOP | SUBORDINATOR | AUXILIARY | {",", ".", "to", "and"}
_NO_OBJECT = word_set("in on at during near since for from after over . , by as last when while outside inside between")


def subject(phrases: Phrases, index: int, depth: int = 0) -> Candidate | None:
    """The phrase that does what the verb at `index` says, by word order; None where nothing fits."""
    words = phrases.words
    j = _skip_adjuncts(words, index - 1)
    if depth > 3 or j < 0:
        return None
    word = words.low(j)
    if word == "to":
        controller = phrases.ending.get(j)
        if controller is None:
            return subject(phrases, j - 1, depth + 1)
        return controller if phrases.governed(controller) is None else _clause_subject(phrases, controller.first)
    if (candidate := phrases.ending.get(j + 1)) is not None and not candidate.owner:
        return candidate if words.low(index).endswith("ing") else _head(phrases, candidate)
    if word in RELATIVE:
        before = j - 1 if words.low(j - 1) != "," else j - 2
        antecedent = phrases.ending.get(before + 1)
        if antecedent is None:
            return _clause_subject(phrases, j)
        # 'Members of X who' are meant, but of 'the widows of farmers who' the farmers.
        whole = antecedent.kind == "role" and antecedent.plural
        return antecedent if whole or phrases.governed(antecedent) != "of" else _head(phrases, antecedent)
    if word == ",":
        outer = _before_aside(phrases, j)
        if outer is not None:
            return _head(phrases, outer)
    if words.low(index).endswith("ing") and word in _LIST:
        return _first_free(phrases, index)
    if word in {"of", "for", "from"} and (accused := phrases.ending.get(j)) is not None:
        # 'X was accused by Y of jamming': X did.
        return accused if phrases.governed(accused) != "by" else _clause_subject(phrases, accused.first)
    if word in {"of", "for"} and (suspect := _suspect(phrases, j, depth)) is not None:
        return suspect
    if word.replace("-", "").isalpha() and word not in _NO_HEAD:
        return _noun_before(phrases, j)
    return _clause_subject(phrases, index)


def _suspect(phrases: Phrases, j: int, depth: int) -> Candidate | None:
    """Who is held to have done what follows: 'arrested X on suspicion of', 'X, suspected of', 'X was fined for'."""
    before = phrases.words.low(j - 1)
    if before in _SUSPECTED:
        return subject(phrases, j - 1 - (phrases.words.low(j - 2) == "on"), depth + 1)
    return subject(phrases, j - 1, depth + 1) if before.endswith("ed") else None


def _first_free(phrases: Phrases, index: int) -> Candidate | None:
    """The subject of the sentence's first clause, which ', calling for …' goes on from."""
    for candidate in phrases.all:
        if candidate.last > index:
            return None
        if candidate.kind != "adjective" and not candidate.owner and phrases.governed(candidate) is None:
            return candidate
    return None


def _noun_before(phrases: Phrases, j: int) -> Candidate | None:
    """The party behind an ordinary noun that ends at `j`: its owner, or what 'in the northern town' hangs on."""
    words = phrases.words
    for k in range(j, max(-1, j - 8), -1):
        candidate = phrases.ending.get(k + 1)
        if candidate is not None:
            compound = k == j - 1 and candidate.kind == "name"
            whole = compound or candidate.owner or candidate.kind == "adjective"
            return candidate if whole else _head(phrases, candidate)
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR - CLAUSAL or low in REPORTING:
            return None
        if low == ",":
            return _before_aside(phrases, k)
        if low in CONJUNCTION or low in AUXILIARY:
            return _clause_subject(phrases, k)
    return None


def _skip_adjuncts(words: Words, j: int) -> int:
    """Leftwards over auxiliaries, adverbs, 'on Tuesday' and '(an acronym)'."""
    while j >= 0 and words.mention_at[j] is None:
        low = words.low(j)
        if low in _VERB_GROUP or is_adverb(low):
            j -= 1
        elif low in _TIME:
            while words.low(j) in _TIME or words.low(j).isdigit():
                j -= 1
            j -= words.low(j) in {"on", "in", "last", "late", "early"}
        elif low == ")" and (opening := opening_bracket(words, j)) is not None:
            j = opening - 1
        else:
            return j
    return j


def _head(phrases: Phrases, candidate: Candidate) -> Candidate:
    """Climb from 'X' in 'the army of X' or 'troops in X' to the phrase it hangs on."""
    for _ in range(3):
        preposition = phrases.governed(candidate)
        if preposition is None:
            return candidate
        index = candidate.first - 1
        while phrases.words.low(index) != preposition:
            index -= 1
        above = phrases.ending.get(index)
        if above is None:
            outer = _clause_subject(phrases, candidate.first)
            return outer if outer is not None and phrases.governed(outer) is None else candidate
        candidate = above
    return candidate


def _before_aside(phrases: Phrases, comma: int) -> Candidate | None:
    """The phrase before ', an aside,' that ends at `comma`."""
    for k in range(comma - 1, max(-1, comma - 25), -1):
        if phrases.words.low(k) == "," and (found := phrases.ending.get(k)) is not None:
            return found
        if phrases.words.low(k) in STOP:
            return None
    return None


def _clause_subject(phrases: Phrases, index: int) -> Candidate | None:
    """The first phrase of the clause that hangs on no preposition; else of the sentence."""
    start = clause_start(phrases.words, index)
    free = [
        c
        for c in phrases.all
        if c.last <= index and c.kind != "adjective" and not c.owner and phrases.governed(c) is None
    ]
    inside = [c for c in free if c.first >= start]
    if inside:
        return inside[0]
    owners = [c for c in phrases.all if start <= c.first and c.last <= index and (c.owner or c.kind == "adjective")]
    if owners and phrases.governed(owners[0]) is None:
        return owners[0]
    return free[0] if free else None


def clause_start(words: Words, index: int) -> int:
    """Where the clause of a word begins: after the last mark, quotation mark or subordinator before it."""
    for k in range(index - 1, -1, -1):
        if words.low(k) in STOP or (words.low(k) in SUBORDINATOR and k < index - 1):
            return k + 1
    return 0


def antecedent(phrases: Phrases, index: int, doer: Candidate) -> Candidate | None:
    """Whom a relative clause is about that has its own subject: 'the farmer whom soldiers detained'."""
    words = phrases.words
    for k in range(doer.first - 1, max(-1, doer.first - 4), -1):
        if words.low(k) in {"whom", "which", "that"}:
            last = k if words.low(k - 1) != "," else k - 1
            return phrases.ending.get(last)
        if words.low(k) not in DETERMINER and not is_adjective(words.low(k)):
            return None
    return None


def direct_object(phrases: Phrases, index: int) -> Candidate | None:
    """The phrase that follows a verb with no preposition between; a possessive or adjective counts as the owner's."""
    words = phrases.words
    for k in range(index, min(index + _OBJECT_REACH, len(words.tokens))):
        word = words.low(k)
        if (word == "that" and k <= index + 1) or _counts(words, k) or (word == "of" and _is_part(words, k)):
            continue
        if (candidate := phrases.at.get(k)) is not None:
            if _is_possessive(phrases, candidate):
                continue
            return candidate
        if word in _NO_OBJECT_PAST:
            return None
    return None


def _is_possessive(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a pronoun only says whose the phrase after it is: 'with her counterpart'."""
    return candidate.kind == "pronoun" and (candidate.owner or candidate.last in phrases.at)


def _is_part(words: Words, index: int) -> bool:
    """Whether 'of' stands between a count and what it is counted from: 'four of them', 'some of his men'."""
    low = words.low(index - 1)
    return low in _PART or low in NUMBERS or low.isdigit()


def _counts(words: Words, index: int) -> bool:
    """Whether a word only helps to count: 'more than sixty', 'at least nine', 'up to five'."""
    before, word, after = (words.low(index + step) for step in (-1, 0, 1))
    if word == "than":
        return before in {"more", "fewer", "less"}
    return (word in {"at", "up"} and after in {"least", "most", "to"}) or (before, word) == ("up", "to")


def after_preposition(
    phrases: Phrases,
    index: int,
    prepositions: Sequence[str],
    reach: int = 12,
    *,
    past_commas: bool = False,
    past_verbs: bool = True,
) -> Candidate | None:
    """The first phrase after one of the prepositions, within the clause.

    Past the commas of a list where asked, and not past an auxiliary where that begins a predicate of its own.
    """
    words = phrases.words
    wanted: int | None = None
    for k in range(index, min(index + reach, len(words.tokens))):
        word = words.low(k)
        if wanted is not None and (candidate := phrases.at.get(k)) is not None:
            if _is_possessive(phrases, candidate):
                continue
            return candidate
        if (
            word in STOP
            or (word in SUBORDINATOR and word not in prepositions)
            or word == "."
            or (word == "," and not past_commas)
            or (word in REPORTING and words.low(k - 1) in {",", '"', "”"})
            or (word in AUXILIARY and not past_verbs)
        ):
            return None
        if word == "at" and words.low(k + 1) in {"least", "most"}:
            continue
        if word in PREPOSITION or word in prepositions:
            wanted = k if word in prepositions and (word != "to" or _nominal_follows(phrases, k + 1)) else None
        elif wanted is not None and k - wanted > _FILL:
            wanted = None
    return None


def _nominal_follows(phrases: Phrases, index: int) -> bool:
    """Whether 'to' is followed by a noun phrase and not by a verb."""
    word = phrases.words.low(index)
    return index in phrases.inside or word in DETERMINER or word.isdigit() or is_adjective(word)


def is_passive(words: Words, index: int, form: str) -> bool:
    """Whether a past form is passive: after a form of 'be', or followed by 'by' with no subject of its own."""
    if form != "past":
        return False
    k = index - 1
    while k >= 0 and (words.low(k) in NEGATION or is_adverb(words.low(k))):
        k -= 1
    if words.low(k) in BE and not (words.low(k) == "'s" and words.mention_at[k - 1] is not None):
        return True
    return words.low(index + 1) == "by" and words.low(index + 2) not in {"phone", "telephone", "email"}


def is_reduced(words: Words, index: int, last: int) -> bool:
    """Whether a past form of a verb that needs an object has none: 'three killed in blast', 'lawmakers ousted in'."""
    following = words.low(last)
    if words.low(index - 1) in HAVE or following == "":
        return following == "" and words.low(index - 1) not in HAVE
    return following in _NO_OBJECT and words.low(last + 1) not in {"least", "most"}
