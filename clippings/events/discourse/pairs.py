"""Which two 'both governments' and 'the latter' are: those whom the same sentence, or the last, lists together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.report import Party
from clippings.events.words.grammar import AUXILIARY, is_adverb, is_participle
from clippings.events.words.tokens import Words

# How many sentences back two may have been listed.
_BACK = 2
LATTER, FORMER = "latter", "former"


def two_as_one(words: Words, index: int, one: Party, other: Party) -> Candidate:
    """Two parties as the phrase that begins a word before `index`; one party where they are the same."""
    first, second = (replace(party, span=words.span(index - 1, index + 1)) for party in (one, other))
    also = () if second == first else (second,)
    return Candidate(index - 1, index + 1, first, "pronoun", plural=True, owner=False, person=False, also=also)


class Pairs:
    """The lists of two of an article's last sentences."""

    def __init__(self) -> None:
        self._told: list[tuple[Words, Sequence[Candidate]]] = []

    def learn(self, words: Words, named: Sequence[Candidate]) -> None:
        """Keep a sentence with the phrases that name somebody."""
        self._told = [*self._told[1 - _BACK :], (words, named)]

    def of_states(self, words: Words, earlier: Sequence[Candidate]) -> tuple[str, str] | None:
        """The two countries listed together last, before a place in a sentence or in those before it."""
        for here, named in ((words, earlier), *reversed(self._told)):
            for listed in _lists(here, named):
                countries = {p.country for c in listed for p in (c.party, *c.also)}
                if len(countries) == 2 and None not in countries:
                    one, other = sorted(c for c in countries if c is not None)
                    return one, other
        return None

    def one_of(self, words: Words, earlier: Sequence[Candidate], low: str) -> Candidate | None:
        """Whom 'the latter' or 'the former' means: the last, or the first, of two that were listed."""
        for here, named in ((words, earlier), *reversed(self._told)):
            for listed in _lists(here, named):
                return listed[-1] if low == LATTER else listed[0]
            free = [c for c in named if c.kind not in {"adjective", "pronoun"} and not c.owner]
            if len(free) > 1:
                return free[-1] if low == LATTER else free[0]
        return None


def _lists(words: Words, named: Sequence[Candidate]) -> Iterator[tuple[Candidate, ...]]:
    """The lists of two of a sentence, those that hang on nothing first."""
    phrases = Phrases(words, named)
    lists = {chain[0].first: chain for c in named if len(chain := phrases.series(c)) == 2}
    yield from sorted(lists.values(), key=lambda chain: phrases.governed(chain[0]) is not None)


def stands_for_one(words: Words, index: int) -> bool:
    """Whether 'the latter' or 'the former' stands alone: 'the latter has', and not 'the former king'."""
    behind = index + 1
    while is_adverb(words.low(behind)):
        behind += 1
    low = words.low(behind)
    alone = low in AUXILIARY or is_participle(low) or low in {",", ".", "'s"} or words.low(index) == LATTER
    return words.low(index - 1) == "the" and alone and words.mention_at[index] is None


def of_each(candidate: Candidate, said: Candidate, owner: Candidate | None) -> Candidate:
    """A phrase of many with one party for each of those whose they are: 'their ministers', said of X and Y."""
    if owner is None or not owner.also or owner.kind != "pronoun" or said.party.country is not None:
        return candidate
    countries = {p.country for p in (owner.party, *owner.also)}
    if candidate.kind != "role" or not candidate.plural or len(countries) < 2 or None in countries:
        return candidate
    parties = [replace(candidate.party, country=p.country, entity_id=None) for p in (owner.party, *owner.also)]
    return replace(candidate, party=parties[0], also=tuple(parties[1:]))
