"""Which state 'the country', 'the kingdom' and 'the West African nation' are where they act: the one told of before."""

from collections.abc import Mapping, Sequence

from clippings.events.discourse.recent import Told, last_wanted
from clippings.events.discourse.stand_ins import begins_predicate
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.states import is_located
from clippings.events.words.grammar import CLOSED, NUMBERS, is_adverb, word_set
from clippings.events.words.tokens import Words

LANDS = word_set("country nation kingdom republic emirate sultanate")
# How many words may say which land it is: 'the landlocked West African nation'.
_DESCRIBED = 4
_OPENING = word_set(', ; : and but that as while after when because although said says — – " “')


def acts_as_land(words: Words, index: int) -> bool:
    """Whether a word for a land stands with 'the' as who does what follows: not 'in the country', 'the other state'."""
    if not begins_predicate(words, index + 1) or words.mention_at[index] is not None:
        return False
    place = index - 1
    while index - place <= _DESCRIBED and _describes(words, place):
        place -= 1
    return words.low(place) == "the" and (place == 0 or words.low(place - 1) in _OPENING)


def _describes(words: Words, place: int) -> bool:
    low, mention = words.low(place), words.mention_at[place]
    if mention is not None:
        # 'The Kenyan nation' says itself which it is.
        return mention.type in {"NORP", "LOC"} and mention.entity.country is None
    plain = low.replace("-", "").isalpha() and low not in CLOSED and low not in NUMBERS and low != "other"
    return plain and not is_adverb(low)


def land_meant(
    told: Told, words: Words, earlier: Sequence[Candidate], states: Mapping[str, Candidate]
) -> Candidate | None:
    """The state that was told of last, or whose minister was; first of all whom its sentence is about."""

    def may_be(candidate: Candidate) -> bool:
        state = candidate.party.sector == "GOV" and candidate.party.country is not None
        return state and candidate.kind not in {"pronoun", "list"} and not candidate.guessed

    found = last_wanted(told, [c for c in earlier if not is_located(words, c)], may_be)
    return None if found is None else states.get(found.party.country or "")
