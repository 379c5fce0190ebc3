"""Which phrases pronouns, 'both sides' and the like may stand for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from clippings.events.phrases.clauses import clause_start
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.pronouns import MANY, ONE
from clippings.events.phrases.states import is_located
from clippings.events.report import Party
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    CLOSED,
    CONJUNCTION,
    DETERMINER,
    REPORTING,
    is_adverb,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

_OPENING = 3
_LIKENED = 4
_FRONTED = word_set("if when after although though while as before since once because until")
# Those of whom two are two states, whatever they are like.
_LANDS = word_set("countries nations neighbours neighbors rivals foes allies enemies republics")
_ASIDE, _BACK = 3, 6
_DESCRIBED = 6
_ARMS = frozenset({"nuclear", "missile", "missiles", "atomic", "ballistic", "rocket", "weapons"})
_TRIALS = frozenset({"test", "tests", "launch", "launches"})
_JUDGING = word_set(
    "sanctions sanction criticized criticised criticizes criticizing criticise criticize condemned condemns condemn "
    "condemning praised praises praise praising thanked thanks thank punished punish punishing fined faulted rebuked "
    "chided blasted slammed denounced denounces lauded hailed commended applauded rapped reprimanded"
)
_NO_MEMBER = frozenset({"adjective", "pronoun"})
_JOINING = DETERMINER | {",", "and", "&"}
BANDS = frozenset({"REB", "UAF", "PRM", "CRM"})
BOTH = frozenset({"two", "both"})
# Whoever is somebody's neighbour is of another country.
ANOTHER = word_set(
    "neighbour neighbor neighbours neighbors counterpart counterparts ally allies rival rivals opponent opponents "
    "enemy enemies partner partners friend friends"
)
SIDES = word_set("sides parties")
_SIDES = word_set("sides leaders presidents neighbours neighbors")
_HEADS = word_set("presidents premiers kings leaders chancellors parliaments")
_POSTS = _HEADS | word_set(
    "agencies services delegations secretaries commanders chiefs mayors negotiators envoys ambassadors legislatures"
)
_MEN = word_set("men women politicians statesmen")
_ADDRESSING = word_set(
    "urge urges urged urging ask asks asked asking call calls called calling press pressed beg begs begged tell told "
    "thank thanks thanked praise praised appeal appeals appealed appealing plead pleaded invite invites invited warned"
)
_JUDGED = word_set(
    "premature early late important necessary vital essential impossible possible difficult hard crucial critical "
    "clear unclear wrong right unacceptable time good better best urgent imperative inappropriate"
)
_TOLD_OF = word_set("alleged claimed believed reported said thought understood feared rumoured rumored hoped")
EACH = word_set("side country government nation state party")
_SOURCE = word_set("source sources spokesman spokeswoman spokesperson statement official officials")
_SAYING = REPORTING - word_set("told tells telling tell informed")
PAIR = word_set(
    "countries sides nations governments neighbours neighbors leaders parties states ministers presidents "
    "armies navies militaries foes rivals allies enemies republics capitals camps ministries"
)
# Of whom each of two countries has one.
_OF_TWO = PAIR | _POSTS


def counting(low: str) -> frozenset[str]:
    """What stands before a word where it means the two sides of an article: 'both countries', 'each side'."""
    if low in EACH:
        return frozenset({"each"})
    if low in PAIR:
        counted = BOTH | {"all"} if low in SIDES else BOTH
        return counted | {"the"} if low in _SIDES else counted
    return frozenset()


def counts_two(words: Words, index: int) -> bool:
    """Whether 'the two', with what they are like, stands before states told of before: 'the two longtime rivals'."""
    for k in range(index - 1, index - 1 - _LIKENED, -1) if words.low(index) in _LANDS else ():
        if words.low(k) in BOTH:
            return words.low(k) == "both" or words.low(k - 1) == "the"
        if not words.low(k).replace("-", "").isalpha() or words.low(k) in CLOSED:
            return False
    return False


def names_both(words: Words, index: int) -> bool:
    """Whether 'the two countries', 'both sides' or 'the two border services' stand at a place."""
    index += words.low(index) == "the"
    return words.low(index) in BOTH and bool({words.low(index + 1), words.low(index + 2)} & _OF_TWO)


def one_of_each(words: Words, candidate: Candidate) -> bool:
    """Whether a phrase says that each of two countries has one: 'both parliaments', 'the two labour ministers'."""
    head = words.low(candidate.last - 1)
    if head not in _OF_TWO:
        return False
    for place in range(candidate.first - 2, candidate.first + 1):
        counted = words.low(place) == "both" or (words.low(place) == "two" and words.low(place - 1) == "the")
        if counted and (place == candidate.first or words.low(candidate.first - 1).isalpha()):
            return True
    return False


def are_two_men(words: Words, candidate: Candidate) -> bool:
    """Whether 'the two men' or 'both men' may be two who were named."""
    counted = words.low(candidate.first) == "two" and words.low(candidate.first - 1) == "the"
    whole = candidate.last - candidate.first == 2
    return whole and words.low(candidate.last - 1) in _MEN and (counted or words.low(candidate.first) == "both")


def heads_states(words: Words, candidate: Candidate) -> bool:
    """Whether a phrase is of those of whom a country has one, so that two are of two."""
    return words.low(candidate.last - 1) in _HEADS


def outsider_of(words: Words, earlier: Sequence[Candidate], index: int) -> str | None:
    """Whose country none of the two is that stand at a place: in 'X urged both sides' the state X's."""
    if not {words.low(index - 1), words.low(index - 2)} & _ADDRESSING:
        return None
    free = [c.party for c in earlier if c.first >= clause_start(words, index)]
    return free[0].country if free and free[0].sector == "GOV" else None


def are_many(candidate: Candidate) -> bool:
    """Whether a phrase can be 'they'."""
    return candidate.plural or candidate.party.sector in BANDS or candidate.party.name.lower().endswith(MANY)


def is_band(candidate: Candidate) -> bool:
    """Whether a phrase is of one armed group, and not of armed men."""
    one = candidate.party.entity_id is not None or not candidate.plural
    return one and candidate.kind not in {"pronoun", "list"} and candidate.party.sector in BANDS


def is_thing(candidate: Candidate) -> bool:
    """Whether a phrase can be 'it'."""
    return not candidate.person and not candidate.plural and not is_human(candidate)


def is_human(candidate: Candidate) -> bool:
    """Whether a phrase without a name is of one man or woman: 'a soldier', 'the envoy'."""
    return candidate.kind == "role" and not candidate.plural and candidate.party.name.lower().endswith(ONE)


def is_one(words: Words, candidate: Candidate) -> bool:
    """Whether one man or woman is told of: 'an envoy', 'a Kenyan miner'."""
    described = candidate.kind == "adjective" and words.low(candidate.last).endswith(ONE)
    return described or is_human(candidate)


def is_of_weapons(words: Words, index: int) -> bool:
    """Whether what a word owns, or does, is a test of arms: 'its sixth nuclear test', 'it staged two launches of'."""
    behind = [words.low(k) for k in range(index + 1, index + 1 + _DESCRIBED)]
    return bool(_ARMS & set(behind)) and bool(_TRIALS & set(behind))


def may_test(candidate: Candidate) -> bool:
    """Whether a phrase is a state, which alone tests such arms: no body of many states does."""
    return is_thing(candidate) and candidate.party.country is not None and candidate.party.sector in {"GOV", "MIL"}


def is_impersonal(words: Words, index: int) -> bool:
    """Whether 'it' means nobody: 'it was too early to tell'."""
    place = index + 1
    while words.low(place) in BE or is_adverb(words.low(place)) or words.low(place) in {"too", "very"}:
        place += 1
    told = words.low(place) in _JUDGED and words.low(place + 1) in {"to", "that", "for"}
    return words.low(place - 1) != "it" and (told or words.low(place) in _TOLD_OF)


def is_audience(words: Words, candidate: Candidate) -> bool:
    """Whether a phrase only says who was told: in 'told reporters that …' nobody speaks of the reporters."""
    return candidate.party.sector == "JRN" and words.low(candidate.first - 1) in {"told", "tells", "telling", "to"}


def told_first(words: Words, earlier: Sequence[Candidate]) -> list[Candidate]:
    """The phrases with the subject of what is told before who tells it: 'police say the miners fled when they'."""
    for speaker, subject in pairwise(earlier):
        if words.low(speaker.last) in _SAYING:
            between = [words.low(k) for k in range(speaker.last + 1, subject.first)]
            if len(between) <= _OPENING and all(low in DETERMINER or low == "that" for low in between):
                return [subject, *(c for c in earlier if c is not subject)]
    return list(earlier)


def named_next(words: Words, named: Sequence[Candidate], index: int) -> Candidate | None:
    """Who is named only behind the pronoun that stands for him: 'after it won, X', 'if he is convicted, X'."""
    if index > _OPENING or words.low(0) not in _FRONTED:
        return None
    comma = next((k for k in range(index + 1, len(words.tokens)) if words.low(k) == ","), len(words.tokens))
    after = next((c for c in named if c.first > comma), None)
    return after if after is not None and after.first - comma <= _OPENING and not after.owner else None


def of_all(words: Words, candidate: Candidate, named: Sequence[Candidate]) -> Candidate:
    """A phrase of many with each whose they are: the ministers of X and of Y in 'ministers of X and Y'."""
    if candidate.kind != "role" or candidate.also or words.low(candidate.last) != "of":
        return candidate
    after = [c for c in named if candidate.last < c.first <= candidate.last + 2]
    chain = next((c for c in with_lists(words, [c for c in named if c.first > candidate.last]) if after), None)
    if chain is None or chain.kind != "list" or chain.first != after[0].first:
        return candidate
    parties = [replace(candidate.party, country=p.country, entity_id=None) for p in (chain.party, *chain.also)]
    return replace(candidate, party=parties[0], also=tuple(parties[1:]))


def one_man(words: Words, earlier: Sequence[Candidate]) -> Candidate | None:
    """Whom 'he' means though he has no name: the governor of whom the sentence speaks first, or is told."""
    told = len(earlier) > 1 and earlier[0].first > earlier[1].first
    if any(c.person for c in earlier) and not told:
        return None
    first = next((c for c in earlier if not is_located(words, c)), None)
    return first if first is not None and is_human(first) else None


def judged_for(words: Words, earlier: Sequence[Candidate], index: int) -> Candidate | None:
    """Whom 'its' means in 'imposed sanctions on X for its refusal': X, whom the verb is about."""
    of = index - 1 - (words.low(index - 1) == "of")
    if words.low(of) not in {"for", "over", "because"}:
        return None
    near = [c for c in earlier if of - c.last <= _ASIDE and not c.person and not c.plural and not c.owner]
    judged = any(words.low(k) in _JUDGING for c in near[-1:] for k in range(max(0, c.first - _BACK), c.first))
    return near[-1] if judged else None


def names_body(words: Words, index: int) -> bool:
    """Whether 'group' or the like means one told of before: 'the group', 'the banned group'."""
    described = words.low(index - 1).endswith("ed") and words.low(index - 2) in {"the", "this"}
    before = index - described
    return words.low(before - 1) in {"the", "this"} and words.low(before - 2) != "of"


def begins_predicate(words: Words, index: int) -> bool:
    """Whether a verb follows, so that 'the two' stands alone."""
    while is_adverb(words.low(index)):
        index += 1
    return words.low(index) in AUXILIARY or words.low(index) in PASTS or words.low(index).endswith("ed")


def with_lists(words: Words, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The phrases, and before each list of them ('A and B', 'A, B and C') the list as one phrase of many."""
    found: list[Candidate] = []
    for place, candidate in enumerate(candidates):
        chain = [candidate]
        listed = words.low(candidate.last) in _JOINING and candidate.kind not in _NO_MEMBER and not candidate.owner
        for other in candidates[place + 1 :] if listed else ():
            between = [words.low(i) for i in range(chain[-1].last, other.first)]
            if other.owner or other.kind in _NO_MEMBER or not between or not set(between) <= _JOINING:
                break
            chain.append(other)
            if CONJUNCTION & set(between):
                break
        joined = len(chain) > 1 and words.low(chain[-1].first - 1 - (words.low(chain[-1].first - 1) in DETERMINER))
        if joined in {"and", "&"}:
            parties = tuple(party for c in chain for party in (c.party, *c.also))
            found.append(
                Candidate(candidate.first, chain[-1].last, parties[0], "list", True, False, False, parties[1:])
            )
        found.append(candidate)
    return found


def hidden_people(words: Words, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """People whose names stand inside other phrases: X in "X's party"."""
    known = {c.party.entity_id for c in candidates}
    for index, mention in enumerate(words.mention_at):
        if mention is not None and mention.type == "PERSON" and mention.entity.entity_id not in known:
            known.add(mention.entity.entity_id)
            entity = mention.entity
            party = Party(entity.name, None, entity.entity_id, entity.country, entity.sector)
            yield Candidate(index, index + 1, party, "name", False, False, True)


def speaker_of(words: Words, named: Sequence[Candidate]) -> Candidate | None:
    """Whoever stands beside a verb of saying, he or a source of his; whoever is told something is no speaker."""
    if REPORTING.isdisjoint(words.lows):
        return None
    for candidate in named:
        said = words.low(candidate.last + (words.low(candidate.last) in _SOURCE)) in REPORTING
        before = candidate.first - 1 - (words.low(candidate.first - 1) in DETERMINER)
        if said or words.low(before) in _SAYING:
            return candidate
    return None


def at_home(words: Words, index: int, home: str | None) -> list[Candidate]:
    """'Both sides' where the article speaks of one country alone: they are its own."""
    if words.low(index) != "sides" or home is None:
        return []
    party = Party(words.text(index - 1, index + 1), words.span(index - 1, index + 1), None, home)
    return [Candidate(index - 1, index + 1, party, "pronoun", True, False, False)]
