"""Propose names by their shape: rows of capitals, split at titles and nationalities, typed by cues."""

from collections.abc import Iterator, Sequence

from clippings.entities.cues import NO_NAMES, TITLE_PARTS, TITLES
from clippings.entities.evidence import by_head, by_surroundings, has_head
from clippings.entities.proposal import Line, Proposal
from clippings.entities.runs import HYPHENS, find_runs, starts_sentence
from clippings.registry.load import Registry
from clippings.registry.words import Words

LOWER_CASE_TITLE = 0.85


def propose_patterns(lines: Sequence[Line], registry: Registry) -> list[Proposal]:
    """Proposals for the capitalised rows of an article. Later a trained model stands here."""
    found: list[Proposal] = []
    for number, line in enumerate(lines):
        for start, end in find_runs(line.tokens, registry.words):
            for first, last in pieces(line, start, end, registry.words):
                found.extend(read_piece(number, line, first, last, registry))
    return found


def pieces(line: Line, start: int, end: int, words: Words) -> Iterator[tuple[int, int]]:
    """Split a run at titles and after leading nationalities: `Turkish Defense Minister Yasar Guler` gives two."""
    folds = line.tokens.folds
    while start < end and folds[start] in NO_NAMES:
        start += 1
    if start >= end:
        return
    if not has_head(folds, start, end):
        for index in range(end - 1, start - 1, -1):
            if (
                folds[index] in TITLES
                and not line.tokens.texts[index].isupper()
                and not belongs_to_person(line, index, start)
            ):
                left = index
                while left > start and (
                    folds[left - 1] in TITLE_PARTS or folds[left - 1] in TITLES or folds[left - 1] in "-of."
                ):
                    left -= 1
                if left > start:
                    yield from pieces(line, start, left, words)
                right = index + 1
                while right < end and not line.tokens.texts[right][0].isalnum():
                    right += 1
                if right < end:
                    yield right, end
                return
        for match in line.matches:
            if match.start == start and match.end < end and match.readings[0].type == "NORP":
                yield start, match.end
                rest = match.end
                if line.tokens.texts[rest] in HYPHENS:
                    rest += 1
                if rest < end:
                    yield from pieces(line, rest, end, words)
                return
    yield start, end


def belongs_to_person(line: Line, index: int, start: int) -> bool:
    """A title word in the middle of given names is a name: `Nasser Sultan`."""
    return index > start and line.tokens.folds[index] in {
        "sultan",
        "emir",
        "sheikh",
        "king",
        "prince",
        "saint",
        "justice",
        "judge",
        "father",
        "major",
        "marshal",
        "lord",
    }


def read_piece(number: int, line: Line, start: int, end: int, registry: Registry) -> Iterator[Proposal]:
    """The piece as a proposal of the type its head or its surroundings speak for, if any does."""
    headed = by_head(line, start, end)
    if headed is not None:
        kind, score = headed
        yield Proposal(number, start, end, kind, score)
        return
    alone = end - start == 1
    if alone and starts_sentence(line.tokens, start) and line.tokens.folds[start] in registry.words.common:
        return
    kind, score = by_surroundings(line, start, end, registry.words)
    yield Proposal(number, start, end, kind, score)
