"""What a report of an event is: one act in one sentence, before reports are brought together into events."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

Span = tuple[int, int]
# In `rule`: what was done again and again was done on no one day.
OVER_AND_OVER = "over-and-over"
# What is told as another act is none that the article told of before.
ANOTHER = "another-one"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who acts or is acted on: canonical name, where named (None where implied), entity, country, sector."""

    name: str
    span: Span | None = None
    entity_id: str | None = None
    country: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The date of a report: the words, and what they come to once the publication date is known."""

    text: str | None = None
    span: Span | None = None
    start: date | None = None
    end: date | None = None
    precision: str = "none"
    basis: str = "none"


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a report, as a canonical name, with the span of the words."""

    name: str | None = None
    span: Span | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: str = "none"
    basis: str = "none"


class Reading(NamedTuple):
    """The sense of a trigger as `rule` names it first: words joined by `_`, part of speech, its own type and mode."""

    words: str
    pos: str
    type: str
    mode: str


@dataclass(frozen=True, slots=True)
class Report:
    """One report of an event. Spans are code points of the dump; `headline` says that it stands in the headline.

    `rule` is what led to it, joined by `;`: the sense of its trigger, then what changed the report. `speech` says
    whether the act is told in a speaker's own words, `teller` who that speaker is.
    """

    article_id: str
    sentence_id: str
    type: str
    mode: str | None
    context: str | None
    trigger: str
    trigger_span: Span
    quote_span: Span
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    when: When
    where: Where
    modality: str
    modality_span: Span | None
    attribution: str
    speaker: str | None
    speaker_span: Span | None
    confidence: float
    rule: str
    headline: bool = False
    speech: str | None = None
    teller: Party | None = None

    @property
    def reading(self) -> Reading:
        """The sense of the trigger, read from `rule`, which published tables hold: `withdraw.v:RETREAT/withdraw`."""
        words, _, sense = self.rule.partition(";")[0].partition(".")
        pos, _, act = sense.partition(":")
        kind, _, mode = act.partition("/")
        return Reading(words, pos, kind, mode)


@dataclass(frozen=True, slots=True)
class Coded:
    """The reports of an article, and how many more were too unsure to be reported."""

    reports: tuple[Report, ...] = ()
    n_unsure: int = 0
