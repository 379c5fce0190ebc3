"""Noun phrases that stand side by side and are one: whose minister somebody is, what he is called besides his name."""

from dataclasses import replace

from clippings.events.phrases.parties import BODIES, Candidate, body_within
from clippings.events.words.grammar import CLOSED, word_set
from clippings.events.words.tokens import OPEN, Words

_QUOTES = OPEN | {"'", "‘"}
_ARTICLES = frozenset({"the", "a", "an"})
_HEADS = word_set(
    "head leader chief chairman chairwoman chair director president secretary founder spokesman spokeswoman"
)
# Words from such a head to whose head he is.
_HEADED = 4
_OF_WHAT = frozenset({"of", "for", "at", "in", "from", "who", "and"})
# 'Of the Republic of'.
_OF_THE = 4
_ENVOYS = frozenset({"ambassador", "envoy", "representative", "consul", "emissary"})
_SENT_TO = frozenset({"to", "for", "in", "at"})


def joined(words: Words, found: list[Candidate]) -> tuple[Candidate, ...]:
    """The phrases of a sentence with those that are one as one."""
    return _joined_appositions(words, _joined_offices(words, _joined_owners(words, found)))


def _joined_offices(words: Words, found: list[Candidate]) -> list[Candidate]:
    """'President of X Y' as one phrase: 'X Y' has the name of Y already."""
    joined: list[Candidate] = []
    for candidate in found:
        office = joined[-1] if joined and candidate.person and candidate.kind == "name" else None
        if office is not None and _is_envoy_to(words, office, candidate):
            # 'The Ruritanian ambassador to Sylvania X' is Ruritania's.
            party = replace(candidate.party, country=office.party.country, sector=office.party.sector)
            joined[-1] = replace(candidate, first=office.first, party=party)
            continue
        if office is not None and office.kind == "role" and not office.plural and words.low(office.last) == "of":
            place = words.mention_at[candidate.first]
            if place is not None and place.type != "PERSON" and candidate.first - office.last <= _OF_THE:
                party = replace(candidate.party, sector=candidate.party.sector or office.party.sector)
                joined[-1] = replace(candidate, first=office.first, party=party)
                continue
        joined.append(candidate)
    return joined


def _is_envoy_to(words: Words, envoy: Candidate, candidate: Candidate) -> bool:
    """Whether somebody is the envoy of whom the phrase before tells: 'U.S. ambassador to the United Nations X'."""
    sent = words.low(envoy.last - 1) in _ENVOYS and words.low(envoy.last) in _SENT_TO
    if not sent or envoy.plural or envoy.person:
        return False
    place = words.mention_at[candidate.first]
    abroad = place is not None and place.type != "PERSON" and words.mention_at[candidate.last - 1] is not place
    return abroad and candidate.first - envoy.last <= _OF_THE and envoy.party.country is not None


def _joined_owners(words: Words, found: list[Candidate]) -> list[Candidate]:
    """ "X's minister Y" as one phrase, so that it can stand in a list."""
    joined: list[Candidate] = []
    for candidate in found:
        last = joined[-1] if joined else None
        if last is not None and _is_chief_of(words, last, candidate):
            party = replace(candidate.party, country=candidate.party.country or last.party.country)
            joined[-1] = replace(candidate, first=last.first, party=party)
        elif last is not None and _owns(words, last, candidate) and candidate.kind != "adjective":
            of_another = _is_body_of(last, candidate)
            party = replace(candidate.party, country=(not of_another and candidate.party.country) or last.party.country)
            body = last.party.sector if last.party.sector in BODIES else body_within(words, last)
            if body is not None and last.party.country is None and (candidate.person or not party.country):
                party = replace(party, country=None, sector=body)
            if candidate.kind == "role" and party.entity_id is None:
                party = replace(party, name=words.text(last.first, candidate.last))
            joined[-1] = replace(candidate, first=last.first, party=party)
        else:
            joined.append(candidate)
    return joined


def _owns(words: Words, owner: Candidate, candidate: Candidate) -> bool:
    """Whether a phrase stands right behind whose it is, or in quotation marks there: "X's 'militia'"."""
    beside = owner.owner and candidate.first == owner.last + 1 + (words.low(owner.last + 1) in _QUOTES)
    # "X's Y offensive" is X's and in Y.
    elsewhere = _is_place(candidate) and owner.party.country not in {None, candidate.party.country}
    # "A's B endorsement" is A's and B is endorsed; of 'A's minister B' he is A's.
    bare = words.mention_at[candidate.first]
    elsewhere |= owner.person and candidate.person and bare is not None and bare.type == "PERSON"
    return beside and not (elsewhere and words.low(candidate.last).isalpha())


def _is_place(candidate: Candidate) -> bool:
    """Whether a phrase is the name of a place and no more."""
    return candidate.kind == "name" and (candidate.party.entity_id or "").startswith("GPE:")


def _is_body_of(owner: Candidate, candidate: Candidate) -> bool:
    """Whether a state's own body is told of by a name that others of its kind have too: "X's Congress"."""
    body = (candidate.party.entity_id or "").startswith("ORG:") and candidate.last - candidate.first == 1
    return body and (owner.party.entity_id or "").startswith("GPE:") and owner.party.country is not None


def _is_chief_of(words: Words, chief: Candidate, candidate: Candidate) -> bool:
    """Whether 'chief' only goes before a role: "X's chief nuclear negotiator"."""
    gap = range(chief.last, candidate.first)
    if words.low(chief.last - 1) != "chief" or len(gap) not in {1, 2} or candidate.kind != "role":
        return False
    return all(words.low(i).isalpha() and words.low(i) not in CLOSED and not words.low(i).endswith("ed") for i in gap)


def _joined_appositions(words: Words, found: list[Candidate]) -> tuple[Candidate, ...]:
    """'the leader of the party, X,' and 'X, the party's leader,' as one phrase that has the name of X."""
    joined: list[Candidate] = []
    for n, candidate in enumerate(found):
        last = joined[-1] if joined else None
        if last is not None and words.low(last.last) == "," and candidate.first - last.last <= 2:
            aside = words.low(candidate.last) in {",", ".", '"', "”", ""}
            if aside and candidate.kind == "name" and candidate.person and last.kind == "role" and not last.plural:
                party = replace(candidate.party, country=candidate.party.country or last.party.country)
                party = replace(party, sector=party.sector or last.party.sector)
                body = last.party.sector if last.party.sector in BODIES else body_within(words, last)
                if body is not None and last.party.country is None:
                    party = replace(party, country=None, sector=body)
                joined[-1] = replace(candidate, first=last.first, party=party)
                if len(joined) > 1 and _is_head_of(words, joined[-2], last):
                    # 'The head of the dockers' union, X,'.
                    joined[-2:] = [replace(joined[-1], first=joined[-2].first)]
                continue
            named = (candidate.party.entity_id or "").startswith("ORG:") and candidate.kind == "name"
            if aside and named and last.kind == "role" and not last.plural and not candidate.owner:
                # 'The charity, X, said'.
                party = replace(candidate.party, country=candidate.party.country or last.party.country)
                joined[-1] = replace(candidate, first=last.first, party=party)
                continue
            if aside and last.person and candidate.kind == "role" and not candidate.plural and not candidate.owner:
                party = replace(last.party, country=last.party.country or candidate.party.country)
                party = replace(party, sector=party.sector or candidate.party.sector)
                joined[-1] = replace(last, last=candidate.last, party=party)
                continue
        if last is not None and last.person and last.party.sector is None and words.low(last.last) == ",":
            further = found[n + 1] if n + 1 < len(found) else None
            joined[-1] = replace(last, party=replace(last.party, sector=_told_of(words, last, candidate, further)))
        joined.append(candidate)
    return tuple(joined)


def _is_head_of(words: Words, head: Candidate, body: Candidate) -> bool:
    """Whether a phrase says who heads a body that is named right behind it."""
    led = words.low(head.last - 1) in _HEADS and head.kind == "role" and not head.plural
    return led and words.low(head.last) == "of" and body.first - head.last <= _OF_THE


def _told_of(words: Words, person: Candidate, candidate: Candidate, further: Candidate | None) -> str | None:
    """The sector of somebody's office, of which more is told: 'X, the mayor of Y', 'X, head of the dockers' union'."""
    between = [low for low in words.lows[person.last + 1 : candidate.first] if low not in _ARTICLES]
    heads = between[:1] and between[0] in _HEADS and between[1:2] == ["of"] and len(between) <= _HEADED
    whose = candidate if heads else None
    if candidate.kind == "role" and not between and words.low(candidate.last - 1) in _HEADS:
        whose = further if further is not None and further.first - candidate.last <= _HEADED else None
        heads = words.low(candidate.last) == "of"
    if heads and whose is not None and whose.kind == "adjective":
        # 'Chairman of the Rurish firm X': he heads no state.
        return None
    if heads and whose is not None and not (whose.party.entity_id or "").startswith("GPE:"):
        return whose.party.sector
    if candidate.kind != "role" or candidate.plural or candidate.owner or between:
        return None
    return candidate.party.sector if words.low(candidate.last) in _OF_WHAT else None
