"""What a trigger may report, before and after it is judged."""

from dataclasses import dataclass
from typing import NamedTuple

from clippings.events.arguments.sides import Arguments
from clippings.events.judging.rules import Act
from clippings.events.phrases.tellers import Attribution
from clippings.events.report import Span, When
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words


@dataclass(frozen=True, slots=True)
class Draft:
    """What a trigger may report, read by the rules and still to be judged, and the signs it is judged by."""

    words: Words
    hit: Hit
    act: Act
    found: Arguments
    when: When
    by: Attribution
    context: str | None
    signs: tuple[str, ...]

    @property
    def span(self) -> Span:
        """The code points of the trigger."""
        return self.words.span(self.hit.first, self.hit.last)


class Verdict(NamedTuple):
    """What a draft reports, and how sure that is."""

    type: str
    confidence: float
