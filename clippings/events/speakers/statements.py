"""On which day each side spoke, as an article says it once and goes on quoting."""

from collections.abc import Mapping, Sequence
from datetime import date

from clippings.events.dates.when import find_whens
from clippings.events.phrases.tellers import Saying
from clippings.events.report import When
from clippings.events.speakers.attribution import saying_of
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import STOP
from clippings.events.words.tokens import Words, after_dateline

_SPOKEN = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"})
# A month holds many statements; the day of an article without one is not yet known.
_DAYS = frozenset({"day", "none"})
# 'Said in a statement on Thursday', 'on Thursday told'.
_AFTER, _BEFORE = 6, 3
_NOT_CROSSED = STOP | {",", "that"}


class Statements:
    """The last day on which each country's speakers spoke. Made fresh for each article."""

    def __init__(self) -> None:
        self._days: dict[str, When] = {}
        self._running: str | None = None

    def read(self, words: Words, sayings: Sequence[Saying], published_on: date | None) -> None:
        """Take up who speaks in a sentence, and on which day where it says so."""
        speaking = [s for s in sayings if s.holder is not None and s.holder.party.country is not None]
        if not speaking:
            return
        whens = [w for w in find_whens(words.sentence.text, words.sentence.start, published_on) if w.span is not None]
        for saying in speaking:
            assert saying.holder is not None
            self._running = saying.holder.party.country
            said = next((when for when in whens if _is_when(words, saying, when)), None)
            if said is not None and said.precision in _DAYS and self._running is not None:
                self._days[self._running] = said

    def dated(self, words: Words, hits: Mapping[Hit, When], sayings: Sequence[Saying]) -> dict[Hit, When]:
        """The dates of a sentence's acts, those that consist in what is quoted by when their speaker spoke."""
        return {hit: self._spoken(words, hit, sayings) if when.text is None else when for hit, when in hits.items()}

    def _spoken(self, words: Words, hit: Hit, sayings: Sequence[Saying]) -> When:
        quoted = words.tokens[hit.first].quoted
        if hit.sense.type not in _SPOKEN or not (quoted or hit.sense.frame == "charge"):
            return When()
        saying = saying_of(words, hit, sayings)
        holder = saying.holder if saying is not None else None
        country = holder.party.country if holder is not None else self._running if quoted else None
        return self._days.get(country or "", When())


def _is_when(words: Words, saying: Saying, when: When) -> bool:
    """Whether a date says when something was said."""
    start, _ = when.span or (0, 0)
    place = next((i for i, token in enumerate(words.tokens) if token.end > start), 0)
    if place < after_dateline(words) or not saying.index - _BEFORE <= place <= saying.index + _AFTER:
        return False
    return not any(words.low(k) in _NOT_CROSSED for k in range(min(place, saying.index), max(place, saying.index)))
