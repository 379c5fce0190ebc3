"""What pronouns and 'the two countries' stand for, from what the article has said before."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from clippings.events.discourse import lands, recent
from clippings.events.discourse.memory import (
    FIRM,
    Memory,
    head_of,
    is_of_no_country,
    owner_of,
    recall,
    source_of,
    titles_of,
    with_told,
)
from clippings.events.discourse.numbered import SO_MANY, numbered, so_many, stands_alone
from clippings.events.discourse.pairs import Pairs, of_each, stands_for_one, two_as_one
from clippings.events.discourse.papers import maker_of_paper, speaks
from clippings.events.discourse.stand_ins import (
    ANOTHER,
    EACH,
    PAIR,
    SIDES,
    are_many,
    are_two_men,
    at_home,
    begins_predicate,
    counting,
    counts_two,
    heads_states,
    hidden_people,
    is_audience,
    is_human,
    is_impersonal,
    is_of_weapons,
    is_thing,
    judged_for,
    may_test,
    named_next,
    names_body,
    names_both,
    of_all,
    one_man,
    one_of_each,
    outsider_of,
    speaker_of,
    told_first,
    with_lists,
)
from clippings.events.phrases import pronouns
from clippings.events.phrases.clauses import clause_start
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.states import is_located, is_state, names_state
from clippings.events.report import Party
from clippings.events.words.grammar import PREPOSITION
from clippings.events.words.tokens import Words

# A country spoken of so many times as often as another: both sides are its own.
_APART = 4
_MEANT = pronouns.ANY | PAIR | EACH | lands.LANDS


class Discourse:
    """What one article has mentioned so far. Made fresh for each article and thrown away with it."""

    def __init__(self, home: str | None) -> None:
        self.memory = Memory({}, {}, home)
        self._sentences: list[tuple[Candidate, ...]] = []
        self._countries: Counter[str] = Counter()
        self._by_country: dict[str, Candidate] = {}
        self._states: set[str] = set()
        self._speaker: Candidate | None = None
        self._maker: Candidate | None = None
        self._sex: dict[str, bool] = {}
        self._numbered: dict[int, Candidate] = {}
        self._pairs = Pairs()

    def read(self, words: Words, candidates: Sequence[Candidate]) -> Phrases:
        """The sentence's candidates with what the article knows filled in, pronouns and pairs among them."""
        recalled: list[Candidate] = []
        # 'My' in a quotation is his who is named behind it.
        named_here = speaker_of(words, candidates)
        self._speaker = named_here if named_here and named_here.party.country else self._speaker
        for place, candidate in enumerate(candidates):
            # Who owns is known before what is owned: in 'the club said its rowers' both are of one country.
            known = [*recalled, *candidates[place:]]
            owner = owner_of(words, candidate, known) or self._possessor(words, candidate, known)
            one = recall(candidate, self.memory, words, owner)
            recalled.append(self._another(words, of_each(one, candidate, owner), known))
        named = tuple(
            source_of(words, c, known, self.memory, self._speaker)
            for c, known in zip(candidates, recalled, strict=True)
        )
        named = tuple(recent.band_meant(self._sentences, words, c, named[:n]) for n, c in enumerate(named))
        named = tuple(self._of_both(words, c, known, named) for c, known in zip(candidates, named, strict=True))
        self._learn(words, candidates)
        self.memory = with_told(self.memory, words, candidates, named)
        taken = {i for c in named for i in range(c.first, c.last)}
        speaker = speaker_of(words, named)
        self._speaker = speaker or self._speaker
        resolved = list(named)
        for index, low in enumerate(words.lows):
            if low in _MEANT and index not in taken:
                resolved.extend(self._pronoun(words, named, index, low))
            elif (low in SO_MANY or low.isdigit()) and index not in taken and stands_alone(words, index):
                resolved.append(so_many(words, index, self._numbered, self.memory.home))
        resolved.sort(key=lambda c: (c.first, c.party.country or ""))
        self._maker = maker_of_paper(words, resolved, speaker) or self._maker
        phrases = Phrases(words, resolved)
        free = [c for c in resolved if (c.kind != "pronoun" or not c.owner) and not is_audience(words, c)]
        meant = with_lists(words, free)
        self._numbered.update(numbered(words, meant))
        # Who stands free is meant sooner than who hangs on a preposition.
        meant.sort(key=lambda c: phrases.governed(c) is not None)
        self._pairs.learn(words, named)
        self._sentences.append((*meant, *hidden_people(words, resolved)))
        return phrases

    def _learn(self, words: Words, named: Sequence[Candidate]) -> None:
        by_entity, by_role = dict(self.memory.by_entity), dict(self.memory.by_role)
        for index, mention in enumerate(words.mention_at):
            # 'X officials' and "X's army" name the state X as well as 'X' does.
            country = mention.entity.country if mention is not None and names_state(words, index, mention) else None
            if mention is not None and country is not None and country not in self._states:
                self._states.add(country)
                party = Party(mention.entity.name, None, mention.entity.entity_id, country, "GOV")
                self._by_country[country] = Candidate(index, index + 1, party, "name", False, False, False)
        for candidate in named:
            title = words.low(candidate.first)
            if title in pronouns.COURTESY and candidate.person and candidate.party.entity_id:
                self._sex[candidate.party.entity_id] = title in pronouns.LADY
            if candidate.party.entity_id:
                by_entity[candidate.party.entity_id] = candidate.party
            if candidate.party.sector in {None, "BUS"} and (candidate.party.entity_id or "").startswith("ORG"):
                by_role[FIRM] = candidate.party
            called = dict.fromkeys((words.low(candidate.last - 1), head_of(words, candidate)), candidate.party)
            if candidate.party.entity_id and not candidate.person and is_of_no_country(candidate.party):
                by_role.update(called)
            if candidate.person and candidate.kind == "name":
                by_role.update(dict.fromkeys(titles_of(words, candidate), candidate.party))
            if candidate.party.country and candidate.kind != "adjective":
                by_role.update(called)
                self._countries[candidate.party.country] += not is_located(words, candidate)
                if candidate.party.sector == "GOV" and not candidate.person:
                    # 'The two countries' are the states themselves where they were named, and not a ministry of one.
                    self._by_country.setdefault(candidate.party.country, candidate)
                    if candidate.party.country not in self._states and is_state(words, candidate):
                        self._states.add(candidate.party.country)
                        self._by_country[candidate.party.country] = candidate
        self.memory = replace(self.memory, by_entity=by_entity, by_role=by_role)

    def _possessor(self, words: Words, candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
        """Whom 'its' means in 'its water ministry'."""
        if candidate.kind != "role" or words.low(candidate.last - 1) in ANOTHER:
            return None
        index = next(
            (i for i in range(candidate.first - 1, candidate.first - 4, -1) if words.low(i) in pronouns.WHOSE), None
        )
        named = any(words.mention_at[i] is not None for i in range(candidate.first, candidate.last))
        if index is None or named or any(words.low(i) in PREPOSITION for i in range(index + 1, candidate.first)):
            return None
        return next(iter(self._pronoun(words, candidates, index, words.low(index))), None)

    def _another(self, words: Words, candidate: Candidate, known: Sequence[Candidate]) -> Candidate:
        """Whose neighbour or rival he is not: 'its neighbour' is of the other country the article speaks of."""
        place = candidate.last - 1
        if words.low(place) not in pronouns.ACROSS or words.low(candidate.first - 1) not in pronouns.WHOSE:
            return candidate
        if any(words.mention_at[i] is not None for i in range(candidate.first, candidate.last)):
            return candidate
        owner = next(iter(self._pronoun(words, known, candidate.first - 1, words.low(candidate.first - 1))), None)
        if owner is None or owner.party.country is None:
            return candidate
        others = sorted(
            (c for c in self._by_country if c != owner.party.country), key=lambda c: (-self._countries[c], c)
        )
        country = others[0] if others else None
        return replace(candidate, party=replace(candidate.party, country=country, entity_id=None))

    def _pronoun(self, words: Words, named: Sequence[Candidate], index: int, low: str) -> list[Candidate]:
        begin = max((i for i in range(index) if words.low(i) == ";"), default=-1)
        earlier = [c for c in named if begin < c.first and c.last <= index and c.kind != "adjective"]
        found: Candidate | None = None
        earlier = earlier if low in {"him", "them"} else recent.not_fronted(words, told_first(words, earlier), low)
        ahead = named_next(words, named, index) if not earlier else None
        claims = recent.who_claims(words, named, index)
        if ahead is not None and self._may_mean(ahead, low):
            found = ahead
        elif claims is not None and (low in pronouns.THING or self._may_mean(claims, low)):
            found = claims
        elif low in pronouns.PERSON:
            earlier = recent.as_begun(words, earlier, low)
            found = one_man(words, earlier) if low != "him" else None
            here, *told = ([c for c in s if self._may_be(c, low)] for s in (earlier, *self._sentences[-recent.BACK :]))
            found = found or recent.last_wanted(told, here, lambda c: c.person, is_human)
        elif low in pronouns.THING and is_of_weapons(words, index):
            found = recent.last_wanted(self._sentences, earlier, may_test)
        elif low == "its" and (judged := judged_for(words, earlier, index)) is not None:
            found = judged
        elif low in pronouns.THING and not is_impersonal(words, index):
            near = words.low(index - 1) in pronouns.TELLING_THAT and words.low(index - 2) not in pronouns.HELD
            start = clause_start(words, index) if low == "its" else len(words.tokens)
            earlier = recent.but_undergone(words, earlier, index) if low == "it" else earlier
            clause = [c for c in earlier if c.first >= start and is_thing(c)]
            found = recent.last_wanted(self._sentences, clause or (earlier[-1:] if near else earlier), is_thing)
        elif low in pronouns.GROUP:
            # Nobody is 'them' to himself, and a list before is who acts.
            found = recent.many_meant(self._sentences, earlier if low == "them" else with_lists(words, earlier))
            found = found if found is None else of_all(words, found, named)
        elif low in pronouns.SELF and words.tokens[index].quoted:
            found = self._speaker
        elif low in pronouns.BODY and names_body(words, index):
            found = recent.body_meant(self._sentences, recent.but_undergone(words, earlier, index), low)
        elif low in pronouns.PAPERS and speaks(words, index):
            found = self._maker or self._speaker
        elif words.low(index - 1) in counting(low) or counts_two(words, index):
            return self._two(words, index, outsider_of(words, earlier, index - 1), earlier)
        elif low in {"latter", "former"} and stands_for_one(words, index):
            found = self._pairs.one_of(words, earlier, low)
        elif low in lands.LANDS and lands.acts_as_land(words, index):
            found = lands.land_meant(self._sentences, words, earlier, self._by_country)
        elif low == "two" and words.low(index - 1) == "the" and begins_predicate(words, index + 1):
            return self._two_people(words, index)
        if found is None:
            return []
        party, *also = (replace(p, span=words.span(index, index + 1)) for p in (found.party, *found.also))
        other = recent.another_like(self._sentences, earlier, found) if low in pronouns.OBJECT else None
        if other is not None and not also and found is next(iter(earlier), None) and recent.is_of_doing(words, index):
            # 'X punished Y after accusing it of a raid': X did not accuse X.
            party, other = replace(other, span=party.span), party
        owner = low in pronouns.OWNERS
        return [Candidate(index, index + 1, party, "pronoun", found.plural, owner, found.person, tuple(also), other)]

    def _may_mean(self, candidate: Candidate, low: str) -> bool:
        """Whether a pronoun is of the kind that somebody is."""
        if low in pronouns.PERSON:
            return candidate.person and self._may_be(candidate, low)
        return (low in pronouns.THING and is_thing(candidate)) or (low in pronouns.GROUP and are_many(candidate))

    def _may_be(self, candidate: Candidate, low: str) -> bool:
        """Whether somebody may be 'she': nobody is who was called 'Mr.'."""
        known = self._sex.get(candidate.party.entity_id or "", pronouns.sex_of(candidate.party.name))
        return known is None or known == (low in pronouns.WOMAN)

    def _of_both(self, words: Words, said: Candidate, candidate: Candidate, named: Sequence[Candidate]) -> Candidate:
        """The ministries in "the two countries' ministries", and 'the two leaders', as one of each."""
        if candidate.kind != "role":
            return candidate
        if are_two_men(words, candidate):
            people = recent.two_named(self._sentences, [c for c in named if c.last <= candidate.first])
            parties = [replace(party, span=candidate.party.span) for party in people]
            return replace(candidate, party=parties[0], also=tuple(parties[1:])) if parties else candidate
        place = candidate.first - 2
        pair = words.low(place) in PAIR and words.low(place - 1) in {"two", "both"} and words.low(place + 1) == "'"
        pair |= words.low(candidate.last) in {"of", "from"} and names_both(words, candidate.last + 1)
        pair |= (words.low(candidate.first - 2), words.low(candidate.first - 1)) == ("heads", "of")
        head = words.low(candidate.last - 1)
        bare = bool({words.low(candidate.first), words.low(candidate.first - 1)} & counting(head))
        bare |= one_of_each(words, candidate) or counts_two(words, candidate.last - 1)
        elsewhere = {"of", "from"} if heads_states(words, candidate) else {"of", "from", "in"}
        bare &= said.party.country is None and words.low(candidate.last) not in elsewhere
        if not (pair or bare):
            return candidate
        earlier = [c for c in named if c.last <= candidate.first]
        one, other = (
            replace(candidate.party, country=party.country, entity_id=None)
            for two in self._two_people(words, place, earlier if head in pronouns.OFFICES else None) or [candidate]
            for party in (two.party, *(two.also or (two.party,)))
        )
        return replace(candidate, party=one, also=() if other == one else (other,))

    def _two(
        self, words: Words, index: int, outsider: str | None = None, earlier: Sequence[Candidate] = ()
    ) -> list[Candidate]:
        """The two countries listed last, else those the article speaks of most but for an `outsider`'s, as a phrase."""
        if words.low(index) in SIDES and (sides := recent.with_body(self._sentences)):
            # One of the sides is a body of many states.
            return [two_as_one(words, index, *sides)]
        if len(self._by_country) < 2:
            return at_home(words, index, self.memory.home)
        known = [c for c in self._by_country if c != outsider or len(self._by_country) < 3]
        top = sorted(known, key=lambda c: (-self._countries[c], c))[:2]
        if (pair := self._pairs.of_states(words, earlier)) is not None and {*pair} <= {*known}:
            top = list(pair)
        elif _APART * self._countries[top[1]] < self._countries[top[0]]:
            # Both sides of a war at home are of one country.
            top = top[:1] * 2
        return [two_as_one(words, index, *(self._by_country[c].party for c in top))]

    def _two_people(self, words: Words, index: int, earlier: Sequence[Candidate] | None = ()) -> list[Candidate]:
        """The two people named last in one sentence, as one phrase; else, or with no `earlier`, the two countries."""
        if not (people := recent.two_named(self._sentences, earlier) if earlier is not None else ()):
            return self._two(words, index, earlier=earlier or ())
        return [two_as_one(words, index, *people)]
