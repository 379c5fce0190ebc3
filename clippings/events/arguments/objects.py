"""What an act is done to, by word order: the phrase after a verb or a preposition, or before a relative clause."""

from collections.abc import Sequence

from clippings.events.arguments.beside import is_object
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, before_number, is_adjective
from clippings.events.phrases.states import is_spot
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NUMBERS,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_OPENING_MARKS = frozenset('"“«')
_FILL = 5
_OBJECT_REACH = 7
_PART = word_set(
    "some many most several all any none dozens hundreds half both each scores part parts swathes stretches areas "
    "member members panel group team number couple handful variety"
)
_COUNTS = frozenset({"number", "couple", "handful", "group"})
_CALLED = 6
_CALLS = word_set("call calls called describe describes described")
_PLACE_NOUNS = word_set(
    "town city village province region district port island islands capital state suburb outskirts area villages towns "
    "city county municipality valley neighbourhood side coast"
)
# What is hit there belongs to whom it surrounds or is a part of: 'the wall around the embassy'.
_SHELL = word_set(
    "wall walls gate gates fence fences entrance entrances door doors building buildings premises grounds compound "
    "perimeter roof window windows"
)
# Times, and what a clause with 'that' is the content of.
_NOT_TOLD_OF = REPORTING | word_set(
    "news fact report reports claim claims allegation allegations accusation accusations charge charges evidence "
    "suspicion suspicions fear fears hope hopes belief view idea warning warnings sign signs signal signals word "
    "condition conclusion announcement statement rumour rumours rumor rumors theory assurance assurances time way "
    "extent agreement ruling verdict demand demands proof doubt notion impression argument day days night nights "
    "morning afternoon evening week weeks weekend month months year years hour hours summer winter spring autumn"
)
_AROUND = frozenset({"of", "around", "surrounding", "outside", "to"})
# Before who does what a clause tells that begins with no pronoun: 'the man an officer shot'.
_WHOSE = frozenset({"the", "its", "their", "a", "an"})
_NO_OBJECT_PAST = PREPOSITION | STOP | SUBORDINATOR | AUXILIARY | {",", ".", "to", "and"}


def relative_before(phrases: Phrases, doer: Candidate) -> int | None:
    """Where the pronoun stands of a relative clause that has its own subject: 'the farmer whom soldiers detained'."""
    words = phrases.words
    for k in range(doer.first - 1, max(-1, doer.first - 4), -1):
        if words.low(k) in {"whom", "which"} or (words.low(k) in {"that", "who"} and _ends_before(phrases, k)):
            return k
        if words.low(k) == "that" and _thing_from(words, k - 1) is not None:
            return k
        if words.low(k) not in DETERMINER and not is_adjective(words.low(k)):
            return None
    return None


def is_of_relative(phrases: Phrases, doer: Candidate) -> bool:
    """Whether a phrase is the subject of a relative clause, with a pronoun or without: 'two men the army killed'."""
    if relative_before(phrases, doer) is not None:
        return True
    words, k = phrases.words, doer.first - 1
    while is_adjective(words.low(k)):
        k -= 1
    begins = _thing_from(words, k - 1) if words.low(k) in _WHOSE else None
    # 'Told the committee the soldiers killed in May were farmers.'
    return begins is not None and words.low(begins - 1) not in REPORTING


def _ends_before(phrases: Phrases, place: int) -> bool:
    """Whether a phrase ends at a place, a comma between allowed: 'X, who Y threatened'."""
    return place in phrases.ending or (phrases.words.low(place - 1) == "," and place - 1 in phrases.ending)


def _thing_from(words: Words, index: int) -> int | None:
    """Where the phrase begins of a noun that is told of, 'the boats that': not 'said that', 'the news that'."""
    before = index - 1
    while is_adjective(words.low(before)):
        before -= 1
    first = words.low(before)
    whole = first in DETERMINER or first.isdigit() or first in NUMBERS
    noun = words.low(index)
    return (
        before
        if whole and noun.isalpha() and noun not in _NOT_TOLD_OF | PREPOSITION and not is_participle(noun)
        else None
    )


def antecedent(phrases: Phrases, doer: Candidate) -> Candidate | None:
    """Whom a relative clause is about that has its own subject."""
    place = relative_before(phrases, doer)
    if place is None:
        return _met_by(phrases, doer)
    return phrases.ending.get(place - (phrases.words.low(place - 1) == ","))


def _met_by(phrases: Phrases, doer: Candidate) -> Candidate | None:
    """Whom a clause is about that begins with no pronoun of its own: 'the farmers they held'."""
    words = phrases.words
    near = phrases.ending.get(doer.first - (words.low(doer.first - 1) in _WHOSE))
    met = doer.kind == "pronoun" or words.low(doer.first - 1) in _WHOSE
    if not met or doer.owner or near is None or near.kind not in {"role", "name"} or near.owner:
        return None
    before = near.first - 1
    while words.low(before) in DETERMINER or is_adjective(words.low(before)) or words.low(before).isdigit():
        before -= 1
    # 'Told guards he had fired': he told them so.
    return None if words.low(before) in REPORTING or words.low(near.last - 1) in REPORTING else near


def before_aside(phrases: Phrases, comma: int) -> Candidate | None:
    """The phrase before ', an aside,' that ends at `comma`."""
    for k in range(comma - 1, max(-1, comma - 25), -1):
        found = phrases.ending.get(k) if phrases.words.low(k) == "," else None
        # 'Otto Lind, 34 of Zenda, Ruritania, was held.'
        # 'She has slammed X, voted against Y, been accused of it.'
        spot = found is not None and is_spot(found) and phrases.words.low(found.first - 1) in {"of", "from"}
        if found is not None and not spot and not is_object(phrases, found):
            return found
        if phrases.words.low(k) in STOP:
            return None
    return None


def direct_object(phrases: Phrases, index: int) -> Candidate | None:
    """The phrase that follows a verb with no preposition between; a possessive or adjective counts as the owner's."""
    words = phrases.words
    for k in range(index, min(index + _OBJECT_REACH, len(words.tokens))):
        word = words.low(k)
        counted = before_number(words, k) or before_number(words, k + 1)
        if word == "what":
            # 'Condemned what it calls X's raid.'
            called = next(
                (i for i in range(k + 1, min(k + _CALLED, len(words.tokens))) if words.low(i) in _CALLS), None
            )
            return direct_object(phrases, called + 1) if called is not None else None
        if (
            (word == "that" and k == index)
            or counted
            or (word == "of" and _is_part(words, k))
            or is_shell(words, k - 1)
        ):
            continue
        if (candidate := phrases.at.get(k)) is not None:
            if _is_possessive(phrases, candidate):
                continue
            return candidate
        if word in CONJUNCTION and k == index and is_participle(words.low(k + 1)):
            # 'Shot and killed X': both are done to X.
            return direct_object(phrases, k + 2)
        if word in _NO_OBJECT_PAST:
            return None
    return None


def is_shell(words: Words, index: int) -> bool:
    """Whether a part of a building stands there, and behind it of which: 'the gate of', 'a wall surrounding'."""
    return words.low(index) in _SHELL and words.low(index + 1) in _AROUND


def _is_possessive(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a pronoun only says whose the phrase after it is: 'with her counterpart'."""
    return candidate.kind == "pronoun" and (candidate.owner or candidate.last in phrases.at)


def _is_part(words: Words, index: int) -> bool:
    """Whether 'of' stands between a count and what it is counted from: 'four of them', 'some of his men'."""
    low = words.low(index - 1)
    return low in _PART or low in NUMBERS or low.isdigit()


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
            if _is_possessive(phrases, candidate) or words.low(k - 1) == "what":
                # 'Blamed on what he called rebels': on them.
                continue
            return candidate
        if before_number(words, k) or before_number(words, k + 1):
            # 'Fired on at least forty protesters.'
            continue
        if word in _OPENING_MARKS and k - 1 == wanted and k + 1 in phrases.at:
            # 'Blamed on "terrorists".'
            continue
        if (
            word in STOP
            or (word in SUBORDINATOR and word not in prepositions)
            or word == "."
            or (word == "," and not past_commas)
            or (word in REPORTING and words.low(k - 1) in {",", '"', "”"})
            or (word in AUXILIARY and not past_verbs)
        ):
            return None
        if word == "of" and wanted is not None and (words.low(k - 1) in _PLACE_NOUNS or words.low(k - 1) in _COUNTS):
            # 'On the town of X', 'with a number of envoys'.
            continue
        if wanted is not None and is_shell(words, k - 1):
            # 'At the wall of X.'
            wanted = k
            continue
        if word in PREPOSITION or word in prepositions:
            wanted = k if word in prepositions and (word != "to" or nominal_follows(phrases, k + 1)) else None
        elif wanted is not None and k - wanted > _FILL:
            wanted = None
    return None


def nominal_follows(phrases: Phrases, index: int) -> bool:
    """Whether 'to' is followed by a noun phrase and not by a verb."""
    while before_number(phrases.words, index) or before_number(phrases.words, index + 1):
        # 'To at least three generals.'
        index += 1
    word = phrases.words.low(index)
    return index in phrases.inside or word in DETERMINER or word.isdigit() or is_adjective(word)
