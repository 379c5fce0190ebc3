"""Propose elections by their titles: year, whose they are, and `election`: `2031 Norwegian general election`."""

from collections.abc import Sequence

from clippings.entities.cues import MONTHS_DAYS, word_set
from clippings.entities.proposal import Line, Proposal
from clippings.entities.runs import is_cap
from clippings.registry.load import Registry

KINDS = word_set(
    "general presidential parliamentary legislative federal state provincial regional local municipal mayoral "
    "gubernatorial special senatorial leadership assembly council constitutional primary"
)
HEADS = word_set("election elections referendum")
LONGEST = 8
SCORE = 0.9


def propose_elections(lines: Sequence[Line], registry: Registry) -> list[Proposal]:
    """A proposal for each title, with the place it ends in: `2031 European Parliament election in Italy`."""
    found = []
    for number, line in enumerate(lines):
        for year, text in enumerate(line.tokens.texts):
            if len(text) == 4 and text.isdigit() and (end := title_end(line, year)):
                start = year - (year > 0 and line.tokens.folds[year - 1] in MONTHS_DAYS)
                found.append(Proposal(number, start, end, "EVENT", SCORE))
    return found


def title_end(line: Line, year: int) -> int | None:
    """Where the title that begins with this year ends; None where none does."""
    tokens = line.tokens
    index = year + 1
    while index < len(tokens) and index - year < LONGEST and (is_cap(tokens, index) or tokens.texts[index] in "-–."):
        index += 1
    if index == year + 1:
        return None
    while index < len(tokens) and tokens.folds[index] in KINDS:
        index += 1
    if index >= len(tokens) or tokens.folds[index] not in HEADS:
        return None
    place = next((m for m in line.matches if m.start == index + 2 and tokens.folds[index + 1] == "in"), None)
    return place.end if place else index + 1
