"""Where an article names countries: in which lines, how often, first, last, in its headline and in its dateline."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from clippings.entities.mention import Entity
from clippings.entities.proposal import Line, Proposal

# Lines within which a report may begin with its place.
DATELINES = 4


@dataclass(frozen=True, slots=True)
class Naming:
    """Tokens `start` to `end` of a line name what is of this country; `plainly` by a place or a nationality."""

    line: int
    start: int
    end: int
    country: str
    type: str
    plainly: bool


@dataclass(frozen=True, slots=True)
class Countries:
    """What an article says of countries. `times` and `ranks` count what names them plainly, as `order` has it."""

    by_line: Mapping[int, Sequence[Naming]]
    order: Sequence[Naming]
    times: Counter[str]
    ranks: Mapping[str, int]
    paragraphs: frozenset[tuple[int, str]]
    titled: frozenset[str]
    dateline: str | None

    @property
    def first(self) -> str | None:
        """The country that is named first."""
        return self.order[0].country if self.order else None

    def share(self, country: str) -> float:
        """Of all namings, those of this country."""
        return self.times[country] / max(len(self.order), 1)

    def latest(self, proposal: Proposal) -> Naming | None:
        """The last plain naming before a name."""
        index = bisect_left(self.order, (proposal.line, proposal.start), key=lambda n: (n.line, n.start))
        return self.order[index - 1] if index else None

    def near(self, proposal: Proposal, reach: int) -> Sequence[Naming]:
        """What is named within so many words before or after a name, in its line."""
        row = self.by_line.get(proposal.line, ())
        low = bisect_left(row, proposal.start - reach, key=attrgetter("end"))
        high = bisect_left(row, proposal.end + reach + 1, key=attrgetter("start"))
        return [n for n in row[low:high] if n.end <= proposal.start or proposal.end <= n.start]


def read_countries(lines: Sequence[Line], proposals: Sequence[Proposal], entities: Sequence[Entity]) -> Countries:
    """The countries of what is known so far, in page order as the proposals are."""
    found = [
        Naming(p.line, p.start, p.end, entity.country, p.type, bool(p.readings) and p.type in ("GPE", "NORP"))
        for p, entity in zip(proposals, entities, strict=True)
        if entity.country
    ]
    by_line: dict[int, list[Naming]] = {}
    for naming in found:
        by_line.setdefault(naming.line, []).append(naming)
    order = [naming for naming in found if naming.plainly]
    times = Counter(naming.country for naming in order)
    ranked = sorted(times, key=lambda country: (-times[country], country))
    return Countries(
        by_line,
        order,
        times,
        {country: rank for rank, country in enumerate(ranked)},
        frozenset((lines[n.line].sentence.paragraph, n.country) for n in order),
        frozenset(n.country for n in order if lines[n.line].sentence.role == "title"),
        next((n.country for n in order if n.line < DATELINES and _opens(lines[n.line], n)), None),
    )


def _opens(line: Line, naming: Naming) -> bool:
    """`NAIROBI, March 16`: whether it begins its line in capitals."""
    text = line.tokens.texts[0]
    return naming.start == 0 and text.isupper() and len(text) > 1 and line.sentence.role != "title"
