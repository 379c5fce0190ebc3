"""Propose names by their shape: rows of capitals, cut by rules; a small model cuts them again and types them."""

from collections.abc import Iterator, Sequence

from clippings.entities.candidates import WHOLE, Candidate, candidates
from clippings.entities.company import read_company
from clippings.entities.cues import FUNCTION_WORDS, NO_NAMES, TITLE_PARTS, TITLES
from clippings.entities.features import features, has_head, headed, read_rows
from clippings.entities.known import certainty
from clippings.entities.precedence import CERTAIN
from clippings.entities.proposal import Line, Proposal
from clippings.entities.runs import HYPHENS, find_runs, starts_sentence
from clippings.entities.typer import NOTHING, Typer, packaged_typer
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Match
from clippings.registry.load import Registry
from clippings.registry.words import Words

# Title words that are given names too, once a name has begun: `Nasser Sultan`.
TITLES_THAT_NAME = frozenset(
    {"sultan", "emir", "sheikh", "king", "prince", "saint", "justice", "judge", "father", "major", "marshal", "lord"}
)
# How many words before a country its office is looked for, and how many words whoever holds it is named with.
REACH, FULL_NAME = 6, 2
_GIVING = {
    (verb,) for verb in ("send", "sends", "sent", "give", "gives", "gave", "given", "supplied", "handed", "sold")
}


def propose_patterns(lines: Sequence[Line], registry: Registry, typer: Typer | None = None) -> list[Proposal]:
    """Proposals for the capitalised rows of an article, typed by the packaged weights unless others are given.

    Two nationalities side by side are two names, whatever the typer says.
    """
    typer = typer or packaged_typer()
    pieces = [list(name_pieces(line, registry.words)) for line in lines]
    rows = read_rows((line, start, end) for line, spans in zip(lines, pieces, strict=True) for start, end in spans)
    placed = [
        (number, candidate)
        for number, (line, spans) in enumerate(zip(lines, pieces, strict=True))
        for sure in [set(certain_spans(line))]
        for candidate in candidates(line, spans)
        if (candidate.start, candidate.end) not in sure
    ]
    seen = (features(lines[number], candidate, registry.words, rows) for number, candidate in placed)
    answers = typer.judge(seen, read_company(lines, placed))
    judged: dict[int, list[Proposal]] = {}
    for (number, candidate), (kind, score) in zip(placed, answers, strict=True):
        if proposal := as_named(lines[number], number, candidate, kind, score):
            judged.setdefault(number, []).append(proposal)
    return [proposal for proposals in judged.values() for proposal in surest(proposals)]


def certain_spans(line: Line) -> Iterator[tuple[int, int]]:
    """What the registry is certain of."""
    return ((m.start, m.end) for m in line.matches if certainty(line, m) >= CERTAIN)


def as_named(line: Line, number: int, candidate: Candidate, kind: str, score: float) -> Proposal | None:
    """The proposal that an answer makes; None where it says that nothing is named."""
    start, end = candidate.start, candidate.end
    if candidate.cut == WHOLE and (settled := headed(line, start, end)):
        kind, score = settled, max(score, CERTAIN)
    if kind == NOTHING or (kind == "NORP" and candidate.joined):
        return None
    match = next((m for m in line.matches if (m.start, m.end) == (start, end)), None)
    readings = tuple(reading for reading in match.readings if reading.type == kind) if match else ()
    return Proposal(number, start, end, kind, score, readings)


def surest(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Of proposals that share a word the surest."""
    kept: list[Proposal] = []
    for proposal in sorted(proposals, key=lambda p: (-p.score, p.start - p.end, p.start)):
        if all(proposal.end <= other.start or other.end <= proposal.start for other in kept):
            kept.append(proposal)
    return kept


def name_pieces(line: Line, words: Words) -> Iterator[tuple[int, int]]:
    """The token spans that may each be one name."""
    for start, end in find_runs(line.tokens, words):
        yield from split_run(line, start + opens_with_a_word(line, start, end, words), end)


def opens_with_a_word(line: Line, start: int, end: int, words: Words) -> bool:
    """Whether a sentence's first word is none of the name: before a known name or a nationality, `Leaving Ghana`."""
    if end - start < 2 or not starts_sentence(line.tokens, start) or not words.everyday(line.tokens.folds[start]):
        return False
    return any(
        match.start == start + 1 and (match.end == end or match.readings[0].type == "NORP") for match in line.matches
    )


def split_run(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split a run at its last title, and after a nationality or the country of an office that the title names before.

    `Turkish Defense Minister Yasar Guler` gives two, and so does `President of Peru Ana Quispe`.
    """
    folds = line.tokens.folds
    while start < end and folds[start] in NO_NAMES:
        start += 1
    if start >= end:
        return
    if not has_head(folds, start, end):
        for index in range(end - 1, start - 1, -1):
            if is_title(line, index, start):
                yield from around_title(line, start, index, end)
                return
        for match in line.matches:
            if (
                match.start == start
                and match.end < end
                and (match.readings[0].type == "NORP" or is_held(line, match, end) or gets(line, match, end))
            ):
                rest = match.end + (line.tokens.texts[match.end] in HYPHENS)
                yield start, match.end
                if not is_counted(line, match, end):
                    yield from split_run(line, rest, end)
                return
    yield start, end


def is_held(line: Line, match: Match, end: int) -> bool:
    """Whether a country is that of an office, and whoever holds it is named behind it."""
    known, before = match.readings[0], line.tokens.folds[max(0, match.start - REACH) : match.start]
    if known.type != "GPE" or known.weight < CERTAINLY_KNOWN or end - match.end < FULL_NAME:
        return False
    return before[-1:] == ("of",) and not TITLES.isdisjoint(before)


def gets(line: Line, match: Match, end: int) -> bool:
    """Whether a state is given what is named behind it: 'sent Peru 20 tanks', 'gave Peru Falcon missiles'."""
    known, before = match.readings[0], line.tokens.folds[max(0, match.start - 1) : match.start]
    if known.type != "GPE" or known.weight < CERTAINLY_KNOWN:
        return False
    return is_counted(line, match, end) or (before[:1] in _GIVING and line.tokens.texts[match.end].isalpha())


def is_counted(line: Line, match: Match, end: int) -> bool:
    """Whether only a number stands behind a name that ends before it."""
    return end == match.end + 1 and line.tokens.texts[match.end].isdigit()


def is_title(line: Line, index: int, start: int) -> bool:
    fold, text = line.tokens.folds[index], line.tokens.texts[index]
    return fold in TITLES and not text.isupper() and not (index > start and fold in TITLES_THAT_NAME)


def around_title(line: Line, start: int, title: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands before the title with its modifiers, and what stands after it."""
    folds, texts = line.tokens.folds, line.tokens.texts
    left = title
    while left > start and (folds[left - 1] in TITLE_PARTS | TITLES or folds[left - 1] in ("-", "of", ".")):
        left -= 1
    if left > start:
        yield from split_run(line, start, left)
    right = title + 1
    while right < end and (not texts[right][0].isalnum() or folds[right] in FUNCTION_WORDS):
        right += 1
    if right < end:
        yield right, end
