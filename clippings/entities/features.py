"""Features of a row of capitals: what its words, its shape and the words beside it look like."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from clippings.entities import cues
from clippings.entities.candidates import PREFIX, SUFFIX, WHOLE, Candidate
from clippings.entities.proposal import Line
from clippings.entities.runs import starts_sentence
from clippings.registry.words import Words

CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("title", cues.TITLES),
    ("said", cues.SAID),
    ("gpe-noun", cues.GPE_NOUNS),
    ("fac-noun", cues.FAC_NOUNS),
    ("loc-noun", cues.LOC_NOUNS),
    ("org-noun", cues.ORG_NOUNS),
    ("people", cues.PEOPLE_NOUNS),
    ("product", cues.PRODUCT_CUES),
    ("function", cues.FUNCTION_WORDS),
)
HEADS: tuple[tuple[str, frozenset[str]], ...] = (
    ("law", cues.LAW_HEADS),
    ("event", cues.EVENT_HEADS),
    ("fac", cues.FAC_HEADS),
    ("loc", cues.LOC_HEADS),
    ("org", cues.ORG_HEADS),
    ("gpe", cues.GPE_HEADS),
    ("product", cues.PRODUCT_HEADS),
)
OPENERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("law", cues.LAW_OPENERS),
    ("event", cues.EVENT_OPENERS),
    ("org", cues.ORG_OPENERS),
    ("loc", cues.LOC_OPENERS),
    ("fac", cues.FAC_OPENERS),
)
ASIDES = frozenset({"a", "an", "the", "which", "who", "whose", "where"})
ASIDE_ENDS = frozenset({",", ".", "of", "that", "which", "who", "in", "for"})
CALLED = frozenset({"called", "named", "nicknamed", "dubbed", "as"})


def has_head(folds: tuple[str, ...], start: int, end: int) -> bool:
    """Whether the words end in the head of a body, place, act or event: then a title inside is part of the name."""
    if end - start < 2:
        return False
    last = folds[end - 1]
    if any(last in heads for kind, heads in HEADS if kind != "gpe"):
        return True
    return folds[start] not in cues.TITLES and any(word in ("of", "for") for word in folds[start + 1 : end])


@dataclass(frozen=True, slots=True)
class Rows:
    """What an article's longer rows of capitals begin and end with, and the words it writes inside sentences."""

    first: frozenset[str]
    last: frozenset[str]
    inside: frozenset[str]


def read_rows(pieces: Iterable[tuple[Line, int, int]]) -> Rows:
    """The rows of one article."""
    first, last, inside = set(), set(), set()
    for line, start, end in pieces:
        folds = line.tokens.folds
        if end - start > 1:
            first.add(folds[start])
            last.add(folds[end - 1])
        elif not starts_sentence(line.tokens, start):
            inside.add(folds[start])
    return Rows(frozenset(first), frozenset(last), frozenset(inside))


def features(line: Line, candidate: Candidate, words: Words, rows: Rows) -> list[str]:
    """The features of tokens `start` to `end`, as readable strings; no feature depends on another article."""
    start, end = candidate.start, candidate.end
    return [
        "bias",
        *of_cut(line, candidate),
        *of_article(line, start, end, rows),
        *of_shape(line, start, end, words),
        *of_words(line, start, end, words),
        *of_surroundings(line, start, end),
        *of_apposition(line, start, end),
        *of_registry(line, start, end),
    ]


def of_cut(line: Line, candidate: Candidate) -> Iterator[str]:
    """How the words stand to the rows that the rules found, and what kinds of words stand right beside them."""
    cut, start, end = candidate.cut, candidate.start, candidate.end
    folds, texts = line.tokens.folds, line.tokens.texts
    yield f"cut={cut}"
    kind = cut.split(" ")[0]
    left = kind_of(texts[start - 1]) if start else "<s>"
    right = kind_of(texts[end]) if end < len(texts) else "</s>"
    yield f"cut={kind} left={left} right={right}"
    if cut == WHOLE:
        return
    yield f"{kind} first={folds[start]}"
    yield f"{kind} last={folds[end - 1]}"
    if cut == SUFFIX:
        yield f"left out={folds[start - 1]}"
        yield f"left out2={folds[start - 1]} {folds[start]}"
    if cut == PREFIX:
        yield f"left out behind={folds[end]}"
        yield f"left out behind2={folds[end - 1]} {folds[end]}"
    for match in line.matches:
        ends = match.start == start, match.end == end
        if any(ends):
            side = WHOLE if all(ends) else "first" if ends[0] else "last"
            yield f"{cut} {side} known={match.readings[0].type}"


def kind_of(text: str) -> str:
    """A mark is itself; of a word, how it begins."""
    if not text[0].isalnum():
        return text
    return "capital" if text[0].isupper() else "number" if text[0].isdigit() else "small"


def of_article(line: Line, start: int, end: int, rows: Rows) -> Iterator[str]:
    """Whether a single word is a part of a longer row elsewhere, or stands inside a sentence elsewhere."""
    if end - start == 1:
        fold = line.tokens.folds[start]
        yield f"part of longer: first={fold in rows.first} last={fold in rows.last}"
        yield f"opening={starts_sentence(line.tokens, start)} inside elsewhere={fold in rows.inside}"


def headed(line: Line, start: int, end: int) -> str | None:
    """The type that a head word settles by itself: the last word of a treaty, the first word of an operation."""
    folds = line.tokens.folds
    if end - start < 2:
        return None
    if folds[start] in cues.EVENT_PREFIXES:
        return "EVENT"
    last = end - 1
    while last > start and not folds[last][0].isalpha():
        last -= 1
    if folds[last] in cues.LAW_HEADS:
        return "LAW"
    return None


def of_shape(line: Line, start: int, end: int, words: Words) -> Iterator[str]:
    """Length, capitals, digits, and whether the capital may be the sentence's."""
    texts = line.tokens.texts
    names = [text for text in texts[start:end] if text[0].isalnum()]
    opening = starts_sentence(line.tokens, start)
    size = min(len(names), 5)
    yield f"size={size}"
    yield f"opening={opening} size={min(size, 2)}"
    if size == 1:
        text = names[0]
        yield f"letters={min(len(text), 7)} capitals={text.isupper()}"
        yield f"opening={opening} common={words.everyday(line.tokens.folds[start])}"
        yield f"opening={opening} end={line.tokens.folds[start][-2:]}"
    if any(any(mark.isdigit() for mark in text) for text in names):
        yield f"digits size={min(size, 2)}"
    if all(text.isupper() for text in names) and size > 1:
        yield "all capitals"
    if any(text.islower() and text in cues.PARTICLES for text in names):
        yield f"particle {texts[start] if texts[start].islower() else '-'}"
    if "&" in texts[start:end]:
        yield "ampersand"


def of_words(line: Line, start: int, end: int, words: Words) -> Iterator[str]:
    """The words themselves, their ends, what kind of head they are, and given names."""
    folds = line.tokens.folds
    inside = [fold for fold in folds[start:end] if fold[0].isalpha()]
    if not inside:
        return
    if len(inside) > 1 and inside[0] in cues.ARABIC_ARTICLES:
        yield f"article={line.tokens.texts[start]} size={min(len(inside), 3)}"
        inside = inside[1:]
    first, last = inside[0], inside[-1]
    yield f"first={first}"
    yield f"last={last}"
    yield f"last end={last[-3:]}"
    yield f"first end={first[-3:]} size={min(len(inside), 2)}"
    for word in inside[1:-1]:
        yield f"inner={word}"
    for kind, heads in HEADS:
        if last in heads and len(inside) > 1:
            yield f"head={kind}"
    opener = next((inside[i - 1] for i in range(1, len(inside)) if inside[i] in ("of", "for", "on")), None)
    for kind, openers in OPENERS:
        if opener in openers:
            yield f"of-head={kind}"
        if first in openers:
            yield f"opener={kind}"
    size = min(len(inside), 4)
    surname = last in words.surnames
    yield f"surname={surname} given={first in words.given_names} known word={last in words.common} size={min(size, 3)}"
    yield f"begins={first[:4]} size={min(size, 2)}"
    yield f"ends={last[-4:]} size={min(size, 2)}"
    yield f"given={first in words.given_names},{last in words.given_names} size={size}"
    common = sum(word in words.common for word in inside)
    if first in words.given_names and not common and 1 < len(inside) < 5:
        yield "full name after the" if before_the(line, start) else "full name"
    yield f"common={common if common < len(inside) else 'all'} size={size}"


def before_the(line: Line, start: int) -> bool:
    return start > 0 and line.tokens.folds[start - 1] == "the"


def of_surroundings(line: Line, start: int, end: int) -> Iterator[str]:
    """Two words on each side and their classes."""
    folds = line.tokens.folds
    before = [folds[i] if i >= 0 else "<s>" for i in (start - 1, start - 2, start - 3)]
    after = [folds[i] if i < len(folds) else "</s>" for i in (end, end + 1)]
    single = end - start == 1
    yield f"before={before[0]}"
    yield f"before2={before[1]} {before[0]}"
    yield f"after={after[0]}"
    yield f"after2={after[0]} {after[1]}"
    yield f"between={before[0]}_{after[0]} single={single}"
    if after[0].isalpha():
        yield f"after ends={after[0][-2:]} single={single}"
    if before[0].isalpha():
        yield f"before ends={before[0][-2:]} single={single}"
    if before[0] in (".", ",", "the", "a", '"', "-"):
        yield f"far before={before[1]}"
    for name, members in CLASSES:
        if before[0] in members or (before[0] == "." and before[1] in members):
            yield f"before is {name} single={single}"
        if before[0] == "the" and before[1] in members:
            yield f"before the is {name}"
        if before[0] == "of" and before[1] in members:
            yield f"before of is {name}"
        if before[0] == "," and before[1] in members:
            yield f"before comma is {name}"
        if after[0] in members:
            yield f"after is {name} single={single}"
        elif after[1] in members:
            yield f"after2 is {name} {after[0] if not after[0][0].isalnum() else ''}"


def of_apposition(line: Line, start: int, end: int) -> Iterator[str]:
    """What the words are said to be: `X, a weekly paper`, `a weekly paper, X`, `a weekly paper called X`."""
    folds = line.tokens.folds
    if end + 1 < len(folds) and folds[end] == "," and folds[end + 1] in ASIDES:
        yield f"aside {folds[end + 1]}"
        for fold in takewhile(lambda fold: fold not in ASIDE_ENDS, folds[end + 2 : end + 6]):
            yield f"aside={fold}"
    before = folds[start - 1] if start else ""
    if before == ",":
        yield from (f"aside of={fold}" for fold in folds[max(start - 5, 0) : start - 1])
    elif before in CALLED:
        yield from (f"called={fold}" for fold in folds[max(start - 4, 0) : start - 1])


def of_registry(line: Line, start: int, end: int) -> Iterator[str]:
    """What the registry knows of the words or of their first or last part."""
    for match in line.matches:
        best = match.readings[0]
        if match.start == start and match.end == end:
            yield f"known={best.type} doubtful={best.needs_context} large={best.weight > 300_000}"
        elif match.start == start and match.end < end:
            yield f"starts with {best.type} doubtful={best.needs_context}"
        elif start < match.start and match.end == end:
            yield f"ends with {best.type} doubtful={best.needs_context}"
