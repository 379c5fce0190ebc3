"""Which phrases pronouns, 'both sides' and the like may stand for."""

from collections.abc import Iterator, Sequence

from clippings.events.grammar import AUXILIARY, is_adverb, word_set
from clippings.events.parties import Candidate
from clippings.events.report import Party
from clippings.events.tokens import Words
from clippings.registry.inflect import PASTS

_ONE = (
    "soldier", "officer", "man", "woman", "journalist", "reporter", "activist", "leader", "minister", "president",
    "envoy", "senator", "lawmaker", "lawyer", "worker", "teacher", "student", "teenager", "boy", "girl", "cleric",
    "priest", "singer", "writer", "businessman", "engineer", "doctor", "nurse", "driver", "pilot", "fisherman",
    "politician", "diplomat", "ambassador", "commander", "general", "colonel", "judge", "mayor", "governor",
    "suspect", "prisoner", "hostage",
    "captain", "chief", "head", "director", "professor", "scientist", "researcher", "aide", "adviser",
)  # fmt: skip
# Bodies that are 'they' though they are one.
_MANY = ("forces", "troops", "police", "authorities")
_BANDS = frozenset({"REB", "UAF", "PRM", "CRM"})
BOTH = frozenset({"two", "both"})
_ALL = word_set("sides parties")
_SIDES = word_set("sides leaders presidents neighbours neighbors")
EACH = word_set("side country government nation state party")
PAIR = word_set(
    "countries sides nations governments neighbours neighbors leaders parties states ministers presidents "
    "armies navies militaries foes rivals capitals camps ministries"
)


def counting(low: str) -> frozenset[str]:
    """What stands before a word where it means the two sides of an article: 'both countries', 'each side'."""
    if low in EACH:
        return frozenset({"each"})
    if low in PAIR:
        counted = BOTH | {"all"} if low in _ALL else BOTH
        return counted | {"the"} if low in _SIDES else counted
    return frozenset()


def names_both(words: Words, index: int) -> bool:
    """Whether 'the two countries' or 'both sides' stand at a place."""
    index += words.low(index) == "the"
    return words.low(index) in BOTH and words.low(index + 1) in PAIR


def are_many(candidate: Candidate) -> bool:
    """Whether a phrase can be 'they'."""
    return candidate.plural or candidate.party.sector in _BANDS or candidate.party.name.endswith(_MANY)


def is_human(candidate: Candidate) -> bool:
    """Whether a phrase without a name is of one man or woman: 'a soldier', 'the envoy'."""
    return candidate.kind == "role" and not candidate.plural and candidate.party.name.lower().endswith(_ONE)


def is_one(words: Words, candidate: Candidate) -> bool:
    """Whether one man or woman is told of: 'an envoy', 'a Kenyan miner'."""
    described = candidate.kind == "adjective" and words.low(candidate.last).endswith(_ONE)
    return described or is_human(candidate)


def begins_predicate(words: Words, index: int) -> bool:
    """Whether a verb follows, so that 'the two' stands alone."""
    while is_adverb(words.low(index)):
        index += 1
    return words.low(index) in AUXILIARY or words.low(index) in PASTS or words.low(index).endswith("ed")


def hidden_people(words: Words, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """People whose names stand inside other phrases: X in "X's party"."""
    known = {c.party.entity_id for c in candidates}
    for index, mention in enumerate(words.mention_at):
        if mention is not None and mention.type == "PERSON" and mention.entity.entity_id not in known:
            known.add(mention.entity.entity_id)
            entity = mention.entity
            party = Party(entity.name, None, entity.entity_id, entity.country, entity.sector)
            yield Candidate(index, index + 1, party, "name", False, False, True)
