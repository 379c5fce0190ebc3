"""What stands beside a phrase or noun: whose it is, what it is the object of, what it says."""

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, is_adjective
from clippings.events.words.grammar import (
    AUXILIARY,
    CLEAR_THIRD,
    CLEAR_VERB,
    DETERMINER,
    HAVE,
    PREPOSITION,
    REPORTING,
    SPOT,
    is_adverb,
    word_set,
)
from clippings.registry.inflect import PASTS

_DESCRIBED = 3
_VERBS = PASTS | CLEAR_THIRD | CLEAR_VERB
_DOING = HAVE | word_set("he she it they we i 's")


def whose_noun(phrases: Phrases, index: int) -> Candidate | None:
    """Whose the noun at `index` is: X in 'an X report that', "X's new report, which"."""
    for k in range(index, index - _DESCRIBED, -1):
        owner = phrases.ending.get(k)
        if owner is not None:
            return owner if (k == index and owner.kind == "name") or owner.owner or owner.kind == "adjective" else None
        if not (k == index or is_adjective(phrases.words.low(k)) or phrases.words.low(k) == "'s"):
            return None
    return None


def is_of_somebody(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a party stands before the 'of' that a phrase hangs on: 'members of X', and not 'a part of X'."""
    of = candidate.first - 1 - (phrases.words.low(candidate.first - 1) in DETERMINER)
    return phrases.ending.get(of) is not None


def before_object(phrases: Phrases, candidate: Candidate, verbs: frozenset[str]) -> int | None:
    """Where one of the verbs stands whose object a phrase is: whoever 'telephoned X to thank him' thanks, and not X."""
    words, k = phrases.words, candidate.first - 1
    while words.low(k) in DETERMINER or (k in phrases.inside and phrases.inside[k].kind in {"pronoun", "adjective"}):
        k -= 1
    return k if words.low(k) in verbs else None


def says(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a phrase says what follows: in 'officials in X say homes were hit' no home of theirs was."""
    words, k = phrases.words, candidate.last
    if words.low(k) in SPOT and (place := phrases.at.get(k + 1)) is not None:
        k = place.last
    while words.low(k) in AUXILIARY or is_adverb(words.low(k)):
        k += 1
    return words.low(k) in REPORTING


def is_object(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a phrase is the object of a verb with a subject of its own: X of 'she has slammed X', 'it hit X'."""
    words, verb = phrases.words, candidate.first - 1
    verb -= words.low(verb) in DETERMINER
    done = (words.low(verb).endswith("ed") or words.low(verb) in PASTS) and words.low(verb) not in REPORTING
    return done and words.low(verb - 1) in _DOING


def is_done_to(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a verb stands right before a phrase, so that what is X's is only its object: 'curbs X's rights and'."""
    words, verb = phrases.words, candidate.first - 1
    verb -= words.low(verb) in DETERMINER
    done = words.low(verb) in _VERBS or (is_adverb(words.low(verb - 1)) and words.low(verb).endswith(("s", "ed")))
    return verb > 0 and done and verb not in phrases.inside


def first_free(phrases: Phrases, index: int) -> Candidate | None:
    """The subject of the sentence's first clause, which ', calling for …' goes on from; no 'we' that it only quotes."""
    words = phrases.words
    for candidate in phrases.all:
        if candidate.last > index:
            return None
        if candidate.kind == "pronoun" and words.tokens[candidate.first].quoted and not words.tokens[index].quoted:
            continue
        if candidate.kind != "adjective" and not candidate.owner and phrases.governed(candidate) is None:
            return candidate
    return None


def whoever_does(phrases: Phrases, candidate: Candidate) -> Candidate | None:
    """Whom an act to somebody describes: of 'the troops fighting X have withdrawn' the troops, and not X."""
    words, k = phrases.words, candidate.first - 1
    while words.low(k) in DETERMINER:
        k -= 1
    doing = words.low(k)
    return phrases.ending.get(k) if doing.endswith("ing") and doing not in PREPOSITION else None


def owner_of_noun(phrases: Phrases, index: int) -> Candidate | None:
    """Whose a noun is before 'for', 'of' or 'in' and a verb in -ing: X of "X's reasons for leaving"."""
    words, noun = phrases.words, index - 1
    if not words.low(noun).isalpha() or noun in phrases.inside:
        return None
    while is_adjective(words.low(noun - 1)):
        noun -= 1
    owner = phrases.ending.get(noun - (words.low(noun - 1) in {"'s", "'"}))
    return owner if owner is not None and owner.owner else None


def is_town_taken(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a phrase is a town right behind a verb, and so no doer: 'stormed X killing ten'."""
    words, verb = phrases.words, candidate.first - 1
    name = words.mention_at[candidate.last - 1]
    town = name is not None and name.type == "GPE" and name.stands_for is None and name.entity.sector is None
    while is_adjective(words.low(verb)) and words.low(verb) not in _VERBS:
        verb -= 1
    infinitive = words.low(verb - 1) == "to"
    return (
        town and candidate.kind == "name" and (words.low(verb) in _VERBS or words.low(verb)[-2:] == "ed" or infinitive)
    )
