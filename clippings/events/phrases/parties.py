"""Who could be a party: names and role nouns of a sentence, each with its entity, country and sector."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from clippings.entities.mention import Entity, Mention
from clippings.events.phrases.modifiers import is_by_another, is_pair, makes, modifies, names_accord
from clippings.events.report import Party
from clippings.events.words.grammar import CONJUNCTION, DETERMINER, NUMBERS, PREPOSITION, is_participle, word_set
from clippings.events.words.tokens import Words, after_dateline
from clippings.registry.roles import Role, Roles

PARTY_TYPES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_SOME = word_set("many some most several few fellow")
_YOUNG = word_set("ordinary young elderly")
_SO_MANY = word_set("dozens scores hundreds thousands millions")
_BEFORE_NOUN = DETERMINER | PREPOSITION | CONJUNCTION
BODIES = frozenset({"IGO", "NGO"})
_SPOKESMEN = word_set("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons")
# How far behind a spokesman those may begin whom he speaks for.
_NEAR = 3
_HIM = frozenset({"him", "her", "them", "it"})
_RULERS = frozenset({"government", "administration", "regime", "authorities"})
_STATE_WORDS = word_set(
    "government administration authorities regime state officials official authority ministers leaders"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase that may be a party: tokens `first` to `last` (excluded).

    `kind` is `name`, `role` (a role noun, with or without a name before it), `pronoun` or `adjective` (a nationality
    that stands before another noun). `owner` marks a possessive, `plural` what may be 'they'; `also` are further
    parties that the same words stand for ('both countries'), `other` whom a pronoun means if not `party`. `guessed` is
    whether nothing in the sentence says of which country it is.
    """

    first: int
    last: int
    party: Party
    kind: str
    plural: bool
    owner: bool
    person: bool
    also: tuple[Party, ...] = ()
    other: Party | None = None
    guessed: bool = False


def find_candidates(
    words: Words,
    roles: Roles,
    verbs: Container[int] = (),
    nouns: Container[int] = (),
    attacks: Container[int] = (),
) -> list[Candidate]:
    """Every noun phrase of the sentence that names a possible party, in order, none overlapping.

    `verbs` and `nouns` are the places of words that tell of an act, and so are no role. `attacks` are where nouns
    begin of acts of force, and what stands before one made it: 'a rebel attack'.
    """
    found: list[Candidate] = []
    index = after_dateline(words)
    while index < len(words.tokens):
        begins = words.mention_at[index] is not None or words.low(index) in roles
        candidate = _phrase(words, index, roles, verbs, nouns, attacks) if begins else None
        if candidate is not None:
            found.append(candidate)
        # Of 'a land mine' nothing is a party.
        hollow = _role_at(words, index, roles) if begins and candidate is None else None
        index = candidate.last if candidate is not None else index + (len(hollow.words) if hollow else 1)
    return [_speaking_for(words, one, other) for one, other in zip_longest(found, found[1:])]


def _speaking_for(words: Words, one: Candidate, other: Candidate | None) -> Candidate:
    """A spokesman with the sector of those whom he speaks for, who are named next: 'a spokesman for the university'."""
    if other is None or words.low(one.last - 1) not in _SPOKESMEN or words.low(one.last) not in {"for", "of"}:
        return one
    near = other.first - one.last <= _NEAR and not other.person and one.kind == "role"
    return replace(one, party=replace(one.party, sector=other.party.sector)) if near else one


def _phrase(
    words: Words, start: int, roles: Roles, verbs: Container[int], nouns: Container[int], attacks: Container[int]
) -> Candidate | None:
    """The longest run of names, role nouns and their modifiers from `start`; None where it holds neither."""
    names: list[Mention] = []
    head: Role | None = None
    index, last, content = start, start, False
    ends_in_name = False
    while index < len(words.tokens):
        mention = words.mention_at[index]
        by_another = mention is not None and is_by_another(words, index, _mention_end(words, index, mention))
        if mention is not None and (by_another or names_accord(words, index)):
            # 'Norwegian-backed rebels' are not Norway, and no Norwegians; nor is 'the Dorval accord' Dorval.
            if index == start:
                return None
            break
        if mention is not None:
            if mention.type not in PARTY_TYPES or (names and names[-1].type == "PERSON"):
                break
            if head is not None and mention.type not in {"PERSON", "ORG"}:
                break
            if names and is_state_name(names[-1]) and is_state_name(mention):
                # 'Kenya Uganda and Chad': a comma was lost.
                break
            names.append(mention)
            index = _mention_end(words, index, mention)
            last, content, ends_in_name = index, True, True
            # 'U.S.-led forces' act for who leads them, and 'the U.S.-based club' is named behind.
            index += 2 * (words.low(index) == "-" and words.low(index + 1) in {"led", "based"})
            continue
        counts = words.low(index) in NUMBERS or words.low(index).isdigit()
        if counts and ends_in_name and index == last and names[-1].type == "GPE":
            # 'Sold Norway four jets.'
            break
        role = _role_at(words, index, roles)
        if role is not None and len(role.words) == 1 and (index in verbs or index in nouns):
            # But 'an aid convoy' is one, though 'aid' tells of an act.
            role = None
        if role is None or (names and names[-1].type != "NORP" and index == last and words.low(index).endswith("ed")):
            # In 'a court in X jailed three men' the court's act is no part of the name.
            break
        if role.sector is not None:
            whole = _role_at(words, index - 1, roles) if names else None
            head = whole if whole is not None and len(whole.words) > 1 else role
            last, content, ends_in_name = index + len(role.words), True, False
        index += len(role.words)
    if content and not ends_in_name and is_pair(words, start, last):
        return None
    made = makes(words, last, attacks)
    if not content or (not names and not made and last not in verbs and modifies(words, start, last)):
        return None
    if ends_in_name and names[-1].type != "PERSON":
        head = None if len(names) == 1 else head
    return _candidate(words, start, last, names, head, ends_in_name)


def is_state_name(mention: Mention) -> bool:
    """Whether a name is a state's own, and no people's or town's."""
    return mention.type == "GPE" and mention.entity.type == "GPE" and mention.entity.sector == "GOV"


def _mention_end(words: Words, index: int, mention: Mention) -> int:
    while index < len(words.tokens) and words.mention_at[index] is mention:
        index += 1
    return index


def _role_at(words: Words, index: int, roles: Roles) -> Role | None:
    for role in roles.get(words.low(index), ()):
        if words.lows[index : index + len(role.words)] == role.words:
            return role
    return None


def _candidate(
    words: Words, first: int, last: int, names: list[Mention], head: Role | None, ends_in_name: bool
) -> Candidate:
    owner = words.low(last) == "'s" or (words.low(last) == "'" and words.low(last - 1).endswith("s"))
    person = next((mention for mention in names if mention.type == "PERSON"), None)
    country = next((c for m in names if (c := country_of(m))), None)
    sector = head.sector if head is not None else None
    if words.low(last - 1) == "coalition" and any(low.endswith("led") for low in words.lows[first:last]):
        # Under others' lead states fight; a coalition of parties has a country of its own.
        sector = "MIL"
    if words.low(last - 1) in _SPOKESMEN and names and names[-1].type == "ORG":
        sector = names[-1].entity.sector
    body = _body_of_no_country(names)
    if person is not None and body is not None:
        # An envoy of the United Nations acts for no country.
        party = Party(person.entity.name, words.span(first, last), person.entity.entity_id, None, body)
        return Candidate(first, last, party, "name", False, owner, True)
    if person is not None:
        minority = country if _is_minority(names[: names.index(person)]) else None
        party = _of_entity(person.entity, words.span(first, last), minority or person.entity.country or country, sector)
        state = next((c for m in names if m is not person and (c := country_of(m))), None)
        if person.entity.sector == "IGO" and state is not None and sector is not None:
            # 'U.S. Secretary of State X', who heads a bank of many states today.
            party = replace(party, country=state, sector=sector)
        return Candidate(first, last, party, "name", False, owner, True)
    if ends_in_name and names[-1].stands_for is not None and names[-1].entity.entity_id == "GPE:brussels":
        # What acts as 'Brussels' is the union that sits there far more often than the kingdom.
        union = Party("European Union", words.span(first, last), "ORG:european-union", None, "IGO")
        return Candidate(first, last, union, "name", False, owner, False)
    # 'Ruritanians flee': they are no adjective.
    ending = words.low(last - 1)
    bare = ending.endswith("s") and not ending.endswith("ss")
    # 'Six Ruritanians' are people, where 'the Ruritanians' may be their state.
    many = (
        not NUMBERS.isdisjoint({words.low(first), words.low(first - 1)})
        or words.low(first - 1).isdigit()
        or (country is not None and _are_some(words, first))
    )
    people = ends_in_name and names[-1].type == "NORP" and (bare or not _noun_follows(words, last))
    single = people and _is_single(words, first)
    counted = people and (many or single)
    # 'The Socialist government' is the state's.
    creed = bool(names) and names[-1].type == "NORP" and country_of(names[-1]) is None and not ends_in_name
    creed &= words.low(last - 1) in _RULERS and words.low(first) not in {"arab", "western"}
    of_state = ends_in_name or (head is not None and words.low(last - 1) in _STATE_WORDS)
    if names and of_state and not counted and not creed:
        named = names[-2] if _is_minority(names) else names[-1]
        entity = named.stands_for or named.entity
        adjective = named.type == "NORP" and ends_in_name and not bare and _noun_follows(words, last)
        kind = "adjective" if adjective else "name"
        sector = sector or _default_sector(named, entity)
        # A movement of many countries does not act for the one where it has its seat.
        seat = entity.sector == "NGO" and words.low(first).endswith("-based")
        party = _of_entity(entity, words.span(first, last), entity.country or (None if seat else country), sector)
        if head is not None and entity.sector not in BODIES:
            party = replace(party, sector=head.sector)
        plural = named.type == "NORP" or (head.plural if head else False)
        return Candidate(first, last, party, kind, plural, owner, False)
    if head is not None and head.sector == "JUD" and words.low(first).endswith("-based"):
        # 'The Leiden-based court' is one of many states.
        country = None
    if head is not None and words.low(last) != "of" and (not names or len(head.words) > 1):
        # There is one pope, but for those who are said to be of some church.
        country = country or head.country
    party = Party(
        name=words.text(first, last),
        span=words.span(first, last),
        entity_id=next((m.entity.entity_id for m in names if m.type == "ORG"), None),
        country=country,
        sector="CVL" if counted else (country is None and body) or sector,
    )
    return Candidate(first, last, party, "role", head.plural if head else not single, owner, False)


def _are_some(words: Words, first: int) -> bool:
    """Whether some of a people are told of: 'many Ruritanians', 'thousands of young Ruritanians'."""
    first += words.low(first) in _SOME
    described = words.low(first - 1) in _YOUNG
    before = words.low(first - 1 - described)
    return described or before in _SOME or (before == "of" and words.low(first - 2 - described) in _SO_MANY)


def _is_single(words: Words, first: int) -> bool:
    """Whether a nationality is somebody's: 'a Ruritanian', 'the 40-year-old Ruritanian'; 'the French' are many."""
    before = words.low(first - 1)
    # 'The Ruritanian hit a guard.'
    one = before == "the" and words.low(first).endswith(("n", "i")) and _acts(words, first + 1)
    return before in {"a", "an", "another"} or before.endswith("year-old") or one


def _is_minority(names: Sequence[Mention]) -> bool:
    """Whether a people is called by its state: 'Bosnian Serbs' are Bosnia's."""
    if len(names) < 2 or names[-1].type != "NORP" or names[-2].type != "NORP" or country_of(names[-2]) is None:
        return False
    return names[-1].start - names[-2].end == 1


def body_within(words: Words, candidate: Candidate) -> str | None:
    """The sector of a body of many states, or of none, that a phrase names: IGO of 'the U.N. envoy'."""
    names = [m for i in range(candidate.first, candidate.last) if (m := words.mention_at[i]) is not None]
    return _body_of_no_country(names)


def _body_of_no_country(names: Iterable[Mention]) -> str | None:
    """The sector of a body of many states, or of none, among names."""
    return next((m.entity.sector for m in names if m.entity.sector in BODIES and country_of(m) is None), None)


def country_of(mention: Mention) -> str | None:
    """The country a name belongs to; of a capital that stands for its government, that country."""
    return (mention.stands_for or mention.entity).country


def _of_entity(entity: Entity, span: tuple[int, int], country: str | None, sector: str | None) -> Party:
    # The head of a body of many states is of a country, but does not act for it.
    return Party(
        entity.name, span, entity.entity_id, None if entity.sector == "IGO" else country, entity.sector or sector
    )


def _default_sector(mention: Mention, entity: Entity) -> str | None:
    if entity.sector is not None:
        return entity.sector
    return "GOV" if entity.type == "GPE" or mention.type == "GPE" else None


def _acts(words: Words, index: int) -> bool:
    """Whether a verb with its object stands behind a nationality: of 'the X grabbed a gun' X is no adjective."""
    after = index + 1 < len(words.tokens) and words.mention_at[index + 1] is not None
    return is_participle(words.low(index)) and (
        after or words.low(index + 1) in DETERMINER or words.low(index + 1) in _HIM
    )


def _noun_follows(words: Words, index: int) -> bool:
    """Whether a lower-case content word comes next, so that a nationality before it is an adjective."""
    token = words.low(index)
    if not token.replace("-", "").isalpha() or token in _BEFORE_NOUN or _acts(words, index):
        return False
    return token not in {"who", "which", "that", "have", "has", "had", "are", "is", "were", "was", "will", "said"}
