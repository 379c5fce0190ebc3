"""Candidates: what may be one name. Rules cut rows of capitals; a model may join what they cut, or cut it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from clippings.entities.cues import TITLE_PARTS, TITLES, word_set
from clippings.entities.proposal import Line

# What may stand between two rows that are one name.
JOINERS = word_set(
    "of for in to and the on at de la le les du des del da do el und y et by from with against under between"
) | frozenset({"-", "–", "‑", "&", ".", "'", "’", "'s", "’s"})
LONGEST_GAP = 3
MOST_JOINED = 4
LONGEST = 12  # words; what is longer is no name, and trying each cut of it takes the square of its length

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `start` to `end` (half-open); `cut` says how they came from the rows that the rules found."""

    start: int
    end: int
    cut: str

    @property
    def joined(self) -> bool:
        """Whether the rules see more than one row here."""
        return self.cut.startswith(JOINED)


WHOLE, PREFIX, SUFFIX, JOINED = "whole", "prefix", "suffix", "joined"


def candidates(line: Line, rows: Sequence[Span]) -> Iterator[Candidate]:
    """The rows themselves, rows without their first or last words, neighbours joined, and a title with its name."""
    for index, (start, end) in enumerate(rows):
        yield Candidate(start, end, WHOLE)
        yield from _shorter(line, start, end)
        yield from _joined(line, rows[index : index + MOST_JOINED])
        if start and _is_title(line, start - 1):
            yield Candidate(start - 1, end, f"title {line.tokens.folds[start - 1]}")


def _shorter(line: Line, start: int, end: int) -> Iterator[Candidate]:
    texts = line.tokens.texts
    if end - start > LONGEST:
        return
    for inner in range(start + 1, end):
        if _may_border(texts[inner]):
            yield Candidate(inner, end, SUFFIX)
        if _may_border(texts[inner - 1]):
            yield Candidate(start, inner, PREFIX)


def _joined(line: Line, rows: Sequence[Span]) -> Iterator[Candidate]:
    start, last = rows[0]
    gaps: list[str] = []
    for first, end in islice(rows, 1, None):
        between = range(last, first)
        if len(between) > LONGEST_GAP or last - start > LONGEST or not all(_joins(line, index) for index in between):
            return
        gaps.append(" ".join(line.tokens.folds[last:first]))
        yield Candidate(start, end, f"{JOINED} {gaps[0]}" if len(gaps) == 1 else f"{JOINED} more")
        last = end


def _joins(line: Line, index: int) -> bool:
    return line.tokens.folds[index] in JOINERS or line.tokens.texts[index] in JOINERS or _is_title(line, index)


def _is_title(line: Line, index: int) -> bool:
    fold = line.tokens.folds[index]
    return line.tokens.texts[index][0].isupper() and (fold in TITLES or fold in TITLE_PARTS)


def _may_border(text: str) -> bool:
    """A word with a capital, or a number: what a name may begin or end with."""
    return text[0].isupper() or text[0].isdigit()
