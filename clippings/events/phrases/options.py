"""Who may be a party of an act: the phrases of its sentence, whom the article named before, and nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from clippings.events.phrases.parties import Candidate
from clippings.events.report import Party
from clippings.events.words.tokens import Words

# Whom an article has not named for so many others is seldom meant.
KEPT = 5


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to who acted, or was acted on.

    `where` is `nobody`, `here` (a phrase of the sentence), `stateless` or `local` (the same phrase, of no country or of
    the one the article speaks of most: 'farmers' may be anybody's) or `before` (somebody named `back` sentences ago,
    `times` over, the `first` of that sentence where so). `country` is the party's.
    """

    where: str
    party: Party | None = None
    candidate: Candidate | None = None
    back: int = 0
    times: int = 0
    first: bool = False
    country: str | None = None

    def same(self, other: "Option") -> bool:
        """Whether both are readings of one phrase."""
        return self.candidate is not None and self.candidate is other.candidate


class _Seen(NamedTuple):
    candidate: Candidate
    at: int
    times: int
    first: bool


def identity(party: Party) -> str:
    """What makes two phrases one party: its entity, else its country and sector, else its words."""
    if party.entity_id:
        return party.entity_id
    return f"{party.country} {party.sector}" if party.country else party.name.lower()


class Recollection:
    """Whom an article has named so far, the latest last. Made fresh for each article."""

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}
        self._at = 0

    def learn(self, candidates: Sequence[Candidate]) -> None:
        """Take up a sentence that has been coded."""
        self._at += 1
        for n, candidate in enumerate(candidates):
            if candidate.kind == "adjective" and candidate.party.country is None:
                continue
            for party in (candidate.party, *candidate.also):
                key = identity(party)
                old = self._seen.pop(key, None)
                kept = old.candidate if old is not None and candidate.kind == "pronoun" else candidate
                self._seen[key] = _Seen(kept, self._at, (old.times if old else 0) + 1, n == 0)

    def options(self, here: Sequence[Candidate]) -> tuple[Option, ...]:
        """Those named before whom the sentence does not name, the latest first."""
        taken = {identity(party) for c in here for party in (c.party, *c.also)}
        kept = [seen for key, seen in reversed(self._seen.items()) if key not in taken][:KEPT]
        return tuple(
            Option(
                "before",
                seen.candidate.party,
                seen.candidate,
                self._at + 1 - seen.at,
                seen.times,
                seen.first,
                seen.candidate.party.country,
            )
            for seen in kept
        )


def options_of(
    words: Words, candidates: Sequence[Candidate], before: Sequence[Option], home: str | None
) -> tuple[Option, ...]:
    """Every answer there is, nobody first."""
    here = (option for candidate in candidates for option in _readings(words, candidate, home))
    return (Option("nobody"), *here, *before)


def _readings(words: Words, candidate: Candidate, home: str | None) -> Iterator[Option]:
    """A phrase as it was read, and with the other countries it may be of where it names none."""
    party = candidate.party
    yield Option("here", party, candidate, country=party.country)
    if (
        candidate.kind != "role"
        or candidate.also
        or any(words.mention_at[i] for i in range(candidate.first, candidate.last))
    ):
        return
    if party.country is not None:
        yield Option("stateless", replace(party, country=None), candidate)
    if home is not None and party.country != home and party.sector != "UAF":
        yield Option("local", replace(party, country=home), candidate, country=home)
