"""What an article has said of who is who, and what a phrase that leaves it out gets from there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clippings.events.discourse.ships import told_vessels, vessel_of
from clippings.events.discourse.stand_ins import is_one
from clippings.events.phrases.abroad import ANYBODYS, is_allied, is_from_abroad, is_of_many
from clippings.events.phrases.hangs_on import country_after, country_around, country_of_army
from clippings.events.phrases.parties import BODIES, Candidate
from clippings.events.phrases.pronouns import QUOTED
from clippings.events.report import Party
from clippings.events.words.grammar import (
    AUXILIARY,
    CLEAR_THIRD,
    CLEAR_VERB,
    CLOSED,
    CONJUNCTION,
    PREPOSITION,
    REPORTING,
    SUBORDINATOR,
    is_adverb,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

# How long an aside is that says what somebody is.
_ASIDE = 16
_DUTY = 4
_VERBS = CLEAR_VERB | CLEAR_THIRD | AUXILIARY | REPORTING | PASTS
_HARM = frozenset({"kill", "wound", "injure", "hurt", "hit"})
_NOT_SERVED = _VERBS | SUBORDINATOR
# Where `by_role` has the organisation named last that may be a firm.
FIRM = "@firm"
# Where it has the man or woman named last by no name: 'the man' is the clerk told of before.
ONE = "@one"
_DUTIES = word_set(
    "human rights foreign policy trade migration aid relief humanitarian special political refugee refugees health "
    "security defence defense economic climate food children nuclear top senior deputy affairs peace enlargement war "
    "crimes criminal weapons arms explosives drug election emergency peacekeeping press energy "
    "coordinator commissioner rapporteur representative"
)
_SOMEBODY = frozenset({"man", "woman", "suspect", "officer", "defendant", "detainee", "prisoner", "captive"})
# 'Former President X' is not 'the president'.
_NOT_HELD = word_set("former ex vice deputy assistant late acting")
_SENT = word_set("soldier soldiers troops marines servicemen serviceman members member aircraft tank tanks")
_ANYWHERE = word_set(
    "muslims christians jews arabs westerners europeans africans asians catholics scandinavians latin "
    "muslim christian jewish arab western european african asian catholic scandinavian islamic soviet yugoslav american"
)
# Who is called by a people, and is of the country told of as it is; and how far behind its name.
_OF_A_PEOPLE = word_set(
    "minority majority community communities group groups alliance bloc coalition faction factions militia militias "
    "militiamen tribesmen nationalists politicians politician extremists party parties members participation "
    "demands calls voters seats"
)
_SOME = 3
_LEADING = frozenset({"leaders", "officials", "authorities"})
_ARTICLES = frozenset({"the", "a", "an"})
_LETTERS = frozenset({"u.s.", "u.k.", "us", "uk", "u.s"})
# Who is where he is today and may be elsewhere tomorrow.
_PASSING = frozenset({"UAF", "CVL", "REF"})
_LOCALS = frozenset({"activist", "activists", "campaigner", "campaigners", "volunteer", "volunteers"})
_COURTS = ("court", "tribunal")
_SERVING_MANY = frozenset(_COURTS) | word_set("mission agency panel commission committee council force team bank fund")
_NOWHERE = frozenset({"IGO", "NGO", "UAF"})


@dataclass(frozen=True, slots=True)
class Memory:
    """What an article has said so far of who is who: sector and country of each entity, and the last of each role."""

    by_entity: Mapping[str, Party]
    by_role: Mapping[str, Party]
    home: str | None


def recall(candidate: Candidate, memory: Memory, words: Words, owner: Candidate | None) -> Candidate:
    """Fill in from the article what the phrase leaves out: 'the army' has the country of the army named before.

    Nearest first: the owner ('Kenya's army'), the place it hangs on ('police in Kenya'), the same role word
    earlier in the article, the country the article speaks of most.
    """
    party, guessed = candidate.party, False
    if party.entity_id is not None and (known := memory.by_entity.get(party.entity_id)):
        country, sector = party.country or known.country, party.sector or known.sector
        if candidate.person and is_of_no_country(known):
            country, sector = None, known.sector
        if (country, sector) != (party.country, party.sector):
            party = replace(party, country=country, sector=sector)
    if "ethnic" in words.lows[candidate.first : candidate.last]:
        # 'Ethnic X' are citizens of where they live, which is seldom X.
        country = country_around(candidate, words) or memory.home
        sector = party.sector if candidate.kind == "role" else "CVL"
        party = Party(words.text(candidate.first, candidate.last), party.span, None, country, sector)
    if candidate.person and owner is not None and is_of_no_country(owner.party):
        # Whoever speaks for a body of many states acts for none of them.
        party = replace(party, country=None, sector=owner.party.sector)
    elif party.name.endswith(" Party") and party.entity_id is not None and party.country is None and owner is None:
        party = replace(party, country=memory.home)
    elif candidate.kind == "name" and party.country is None and owner is not None:
        party = replace(party, country=owner.party.country)
    elif _is_people(candidate, words) and party.country is None:
        # 'Tutsis in X' are of X, and 'the Sunnis' of the country told of; Muslims may be anybody's.
        before = words.mention_at[candidate.last - 2] if candidate.last - candidate.first > 1 else None
        alone = words.low(candidate.last - 1) in _ANYWHERE and before is None
        country = country_after(candidate, words) or (None if alone else memory.home)
        # 'Kurdish leaders' are of a people, and no state's.
        party = replace(party, country=country, sector="SOC" if _leads_people(candidate, words) else party.sector)
    if (
        candidate.kind == "role"
        and party.entity_id is not None
        and (is_of_no_country(party) or _of_band(candidate, words))
    ):
        # 'The U.N. envoy for X' is not of X.
        return candidate
    if candidate.kind == "role" and party.country is None and owner is not None and _is_stateless_band(owner.party):
        return replace(candidate, party=replace(party, sector="REB"))
    if candidate.kind == "role" and party.country is None and owner is not None and is_of_no_country(owner.party):
        # 'The U.N. war crimes tribunal in X' is the U.N.'s.
        return replace(candidate, party=replace(party, entity_id=owner.party.entity_id, sector=owner.party.sector))
    if candidate.kind == "role" and party.country is None and party.sector != "IGO":
        named = FIRM if party.sector == "BUS" and words.low(candidate.first - 1) in {"the", "this"} else ""
        role = words.low(candidate.last - 1)
        exact = memory.by_role.get(f"{words.low(candidate.last - 2)} {role}")
        known = memory.by_role.get(named) or exact or memory.by_role.get(role)
        if known is None and role in _SOMEBODY and words.low(candidate.last - 2) == "the":
            known = memory.by_role.get(ONE)
        abroad = is_from_abroad(candidate, words)
        if abroad and is_of_many(candidate, words):
            # They are of no one country, whichever leads them.
            known = None
        nowhere = abroad or (party.sector == "UAF" and owner is None)
        near = owner.party.country if owner is not None else None if nowhere else country_around(candidate, words)
        if role in _SENT and owner is None and not abroad and words.low(candidate.last) not in {"of", "from"}:
            near = country_of_army(candidate, words, memory.by_role) or near
        vessel = vessel_of(candidate, words) if near is None else None
        if vessel is not None:
            known = told_vessels(words).get(vessel) or memory.by_role.get(vessel) or known
        country = near or (known.country if known and party.sector != "UAF" else None)
        many = known is not None and is_of_no_country(known)
        nobodys = role in ANYBODYS or (party.sector in _NOWHERE and role not in _LOCALS)
        anywhere = many or nobodys or party.entity_id is not None or abroad
        if country is None and not anywhere:
            country = memory.home
        guessed = near is None
        same = known is not None and near is None
        party = replace(
            party, country=country, entity_id=party.entity_id or (known.entity_id if known and same else None)
        )
    return candidate if party is candidate.party else replace(candidate, party=party, guessed=guessed)


def with_told(memory: Memory, words: Words, said: Sequence[Candidate], named: Sequence[Candidate]) -> Memory:
    """The memory with whom only their place in the sentence gives a country, 'a Kenyan tea worker', ships and ONE.

    And with what serves a body of many states: 'the tribunal' is the U.N.'s.
    """
    whose = told_vessels(words)
    for candidate, recalled in zip(said, named, strict=True):
        head = words.low(recalled.last - 1)
        if recalled.kind == "role" and recalled.party.country is None and is_allied(recalled, words):
            # 'The force' is later on that of many states.
            whose[head] = replace(recalled.party, sector="IGO")
        if head in _SERVING_MANY and recalled.party.entity_id and is_of_no_country(recalled.party):
            whose.update(dict.fromkeys(_COURTS if head in _COURTS else (head,), recalled.party))
        if _is_placed(candidate, recalled):
            whose.update(dict.fromkeys((words.low(recalled.last - 1), head_of(words, recalled)), recalled.party))
        if recalled.party.country and is_one(words, recalled):
            whose[ONE] = recalled.party
    return replace(memory, by_role={**memory.by_role, **whose}) if whose else memory


def source_of(
    words: Words, said: Candidate, candidate: Candidate, memory: Memory, speaker: Candidate | None
) -> Candidate:
    """'The officials' are of the side that was quoted last, where nothing says whose they are."""
    role = words.low(candidate.last - 1)
    told = candidate.kind == "role" and role in QUOTED and words.low(candidate.first - 1) == "the"
    if not told or said.party.country is not None or role in memory.by_role or speaker is None:
        return candidate
    guessed = candidate.party.country == memory.home
    country = speaker.party.country
    return replace(candidate, party=replace(candidate.party, country=country)) if guessed and country else candidate


def _is_placed(said: Candidate, recalled: Candidate) -> bool:
    if said.party.country is not None or recalled.party.country is None or recalled.guessed or recalled.person:
        return False
    return recalled.kind == "role" and recalled.party.sector not in _PASSING


def head_of(words: Words, candidate: Candidate) -> str:
    """The word that says what a phrase is: 'commission' in 'Commission on Tides'."""
    inside = range(candidate.first + 1, candidate.last)
    return words.low(next((i for i in inside if words.low(i) in PREPOSITION), candidate.last) - 1)


def titles_of(words: Words, candidate: Candidate) -> tuple[str, ...]:
    """What somebody is called later whose name has a title before it: 'the president', 'the prime minister'."""
    places = range(candidate.first, candidate.last)
    name = next((i for i in places if (m := words.mention_at[i]) is not None and m.type == "PERSON"), candidate.first)
    title, before = words.low(name - 1), words.low(name - 2)
    held = name > candidate.first and words.mention_at[name - 1] is None and title.isalpha()
    return (title, f"{before} {title}") if held and before not in _NOT_HELD else ()


def is_of_no_country(party: Party) -> bool:
    """Whether a party belongs to many states or none."""
    return party.country is None and party.sector in BODIES


def _is_stateless_band(party: Party) -> bool:
    """Whether a party is an armed movement of many countries."""
    return party.country is None and party.sector == "REB" and party.entity_id is not None


def _of_band(candidate: Candidate, words: Words) -> bool:
    """Whether a phrase has the name of an armed movement of many countries."""
    names = words.mention_at[candidate.first : candidate.last]
    return any(m is not None and m.entity.sector == "REB" and m.entity.country is None for m in names)


def _is_people(candidate: Candidate, words: Words) -> bool:
    """Whether a phrase names a people, a faith or a party and no more, or some of them: 'Kurdish tribesmen'."""
    some = candidate.kind == "adjective" and any(words.low(candidate.last + k) in _OF_A_PEOPLE for k in range(_SOME))
    led = candidate.party.sector is None or _leads_people(candidate, words)
    return (candidate.kind == "name" or some) and candidate.plural and led


def _leads_people(candidate: Candidate, words: Words) -> bool:
    """Whether those who lead a people are told of, which may be one of several in its country: 'Kurdish leaders'."""
    name = words.mention_at[candidate.first]
    whole = name is not None and name.type == "NORP" and words.low(candidate.first) not in _ANYWHERE
    return whole and words.low(candidate.last - 1) in _LEADING


def _is_verb(words: Words, index: int, later: bool) -> bool:
    """Whether a word between a nationality and a phrase is a verb; a participle may stand right behind the first."""
    low = words.low(index)
    past = later and low.endswith("ed") and not is_adverb(words.low(index - 1))
    # 'X strikes kill 12.'
    return low in _VERBS or past or (later and low in _HARM)


def owner_of(words: Words, candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """Whose it is: 'X' in "X's self-proclaimed leader", 'a Kenyan mortar crew' and 'X, whose leader'."""
    for other in candidates:
        duties = range(other.last + other.owner, candidate.first)
        whole = is_of_no_country(other.party) or _is_stateless_band(other.party)
        if whole and 0 < len(duties) <= _DUTY and all(_is_duty(words, i) for i in duties):
            # 'U.N. human rights chief X'.
            return other
        owns = other.owner or other.kind == "adjective" or _is_short(words, other)
        if owns and 1 <= candidate.first - other.last <= 4:
            between = range(other.last + other.owner, candidate.first)
            if between and (words.low(between[0]) in CONJUNCTION or any(words.low(i) in _ARTICLES for i in between)):
                # 'X and the Y': nobody owns what has an article.
                continue
            if all(words.low(i).replace("-", "").isalpha() and words.low(i) not in PREPOSITION for i in between):
                # 'An Omani strike kills nurses': the nurses are not Oman's.
                return None if any(_is_verb(words, i, i > between[0]) for i in between) else other
        if words.low(candidate.first - 1) == "whose" and 1 <= candidate.first - other.last <= 2:
            return other
    return _body_served(words, candidate, candidates) if candidate.person and candidate.kind == "name" else None


def _is_duty(words: Words, index: int) -> bool:
    """Whether a word says what somebody of a body sees to: 'the U.N. anti-drug chief'."""
    low = words.low(index)
    plain = low.replace("-", "").isalpha() and not low.endswith(("s", "ed")) and words.tokens[index].text.islower()
    return low in _DUTIES or (plain and low not in CLOSED and low not in _VERBS)


def _is_short(words: Words, candidate: Candidate) -> bool:
    """Whether a state is called by its letters, as it is before a noun: 'a U.S. weapons inspector'."""
    return candidate.kind == "name" and words.low(candidate.last - 1) in _LETTERS and candidate.party.sector == "GOV"


def _body_served(words: Words, candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The body of many states somebody works for: 'X of the Y', 'X, its director for the west at the Y'."""
    body = next((c for c in candidates if c.first > candidate.last and is_of_no_country(c.party)), None)
    if body is None or body.first - candidate.last > _ASIDE:
        return None
    aside = words.low(candidate.last) == "," and words.low(candidate.last + 1) not in PREPOSITION
    between = [words.low(k) for k in range(candidate.last + aside, body.first)]
    if between and between[-1] == "the":
        between.pop()
    hangs = between[-1:] and between[-1] in ({"of", "at", "for", "with"} if aside else {"of"})
    plain = all(low.replace("-", "").isalpha() and low not in _NOT_SERVED for low in between)
    # 'X, filed a complaint with the Y': of whom is told what he did, and he serves nobody.
    plain &= not (aside and between[:1] and between[0].endswith("ed"))
    return body if hangs and plain and (aside or len(between) == 1) else None
