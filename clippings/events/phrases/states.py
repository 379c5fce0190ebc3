"""Whether a name is a state that acts or owns, or only where something is."""

from collections import Counter
from collections.abc import Sequence

from clippings.entities.mention import Mention
from clippings.events.phrases.parties import Candidate, country_of
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

_FULL = 200
_WEIGHTS = {"ORG": 100, "PERSON": 1}
_LOCATING = word_set("in at near of outside around")


def names_state(words: Words, index: int, mention: Mention) -> bool:
    """Whether a name is a people's, or a state's that owns what follows."""
    if mention.type == "NORP":
        return True
    return mention.type == "GPE" and mention.entity.sector == "GOV" and words.low(index + 1) == "'s"


def is_located(words: Words, candidate: Candidate) -> bool:
    """Whether a place is only where something is."""
    return is_spot(candidate) and words.low(candidate.first - 1) in _LOCATING


def is_state(words: Words, candidate: Candidate) -> bool:
    """Whether a place acts, and is not only where something is."""
    return is_spot(candidate) and not is_located(words, candidate)


def is_spot(candidate: Candidate) -> bool:
    """Whether a phrase is a place, which may stand for its people or its state."""
    people = candidate.plural and candidate.kind != "adjective"
    return (candidate.party.entity_id or "").startswith("GPE:") and not people


def home_of(mentions: Sequence[Mention]) -> str | None:
    """The country the article speaks of most, and first: whose army 'the army' is when nothing nearer says so.

    Its places and peoples say so; bodies less, and who is abroad is told of elsewhere.
    """
    counts: Counter[str] = Counter()
    for mention in mentions:
        if country := country_of(mention):
            counts[country] += _WEIGHTS.get(mention.type, _FULL)
    return max(counts, key=lambda country: counts[country]) if counts else None
