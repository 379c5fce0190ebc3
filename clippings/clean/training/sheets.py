"""Pages to learn from, read once: their lines, what is seen of them, labels and weights."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.cohesion import Ties, find_ties
from clippings.clean.features.words import Matrix, Words, join_lines, read_words
from clippings.clean.lines.lines import Line, split_lines, without_rules
from clippings.clean.training.align import align
from clippings.clean.training.articles import STYLES, Article
from clippings.clean.training.hard_pages import Labelled, Stock, bare_page, empty_page, glued_page

HARD_PAGES = 6  # made from each article of the benchmark; one from each of our own
LEAST_RUN = 3  # lines in a row that are no body, from which they are taken as furniture
KNOWN = 0.25  # weight from which a label of a real page is passed on to the page made of it


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page. `made` pages come from `hard_pages`; labels are 1 for body; a weight of 0 hides a line."""

    name: str
    site: str
    made: bool
    lines: tuple[Line, ...]
    page: str
    words: Words
    ties: Ties
    labels: Matrix
    weights: Matrix


def real_sheets(rows: Iterable[dict[str, Any]], rarity: NDArray[np.float32]) -> list[Sheet]:
    """Benchmark rows of the real styles as sheets; rows without a label left out."""
    sheets = []
    for row in rows:
        if row["style"] in STYLES:
            lines = split_lines(row["dump"])
            labels, weights = align([line.text for line in lines], row)
            if weights.any() and without_rules(lines):
                sheets.append(_sheet(row["id"], row["site"], False, lines, labels, weights, rarity))
    return sheets


def hard_sheets(
    real: Sequence[Sheet],
    articles: Sequence[Article],
    own: Sequence[Article],
    rarity: NDArray[np.float32],
    seed: str,
) -> list[Sheet]:
    """Hard pages made of these sheets and articles alone, the same ones for the same seed."""
    runs = tuple(run for sheet in real if sheet.name.endswith("|block") for run in _furniture_runs(sheet))
    by_name = {sheet.name: sheet for sheet in real}
    sheets = []
    for article in articles:
        for turn in range(HARD_PAGES):
            rng = random.Random(f"{seed}|{article.page}|{turn}")
            others = [other for other in articles if other.page != article.page]
            if rng.random() < 0.6:
                others += rng.sample(own, min(40, len(own)))
            stock = Stock(tuple(others), runs)
            if turn in (2, 4):
                sheet = by_name.get(f"{article.page}|{rng.choice(STYLES)}")
                lines = _known_lines(sheet) if sheet else []
                if sum(label == 1 for _, label in lines) < 3:
                    continue
                lines = glued_page(rng, lines, article, stock)
            elif turn == 5 and rng.random() < 0.5:
                lines = empty_page(rng, stock)
            else:
                lines = bare_page(rng, article, stock, inserts=turn == 1)
            sheets.append(_made(f"{article.page}|{turn}", article.site, rng, lines, rarity))
    for article in own:
        rng = random.Random(f"{seed}|{article.page}")
        others = rng.sample(own, min(120, len(own))) + list(articles)
        stock = Stock(tuple(other for other in others if other.page != article.page), runs)
        lines = bare_page(rng, article, stock, inserts=rng.random() < 0.3)
        sheets.append(_made(article.page, article.site, rng, lines, rarity))
    return sheets


def _sheet(
    name: str,
    site: str,
    made: bool,
    lines: tuple[Line, ...],
    labels: Matrix,
    weights: Matrix,
    rarity: NDArray[np.float32],
) -> Sheet:
    told = list(without_rules(lines))
    read = tuple(lines[i] for i in told)
    page = join_lines([line.text for line in read])
    words = read_words(page)
    return Sheet(name, site, made, read, page, words, find_ties(words, rarity), labels[told], weights[told])


def _made(name: str, site: str, rng: random.Random, lines: Sequence[Labelled], rarity: NDArray[np.float32]) -> Sheet:
    """Render a made page: with blank lines between its lines, without, or here and there."""
    style = rng.random()
    blanks = 0.0 if style < 0.55 else 1.0 if style < 0.8 else 0.5
    parts: list[str] = []
    labels: list[int] = []
    for text, label in lines:
        visible = text.rstrip()
        if not visible.strip():
            continue
        marked = style > 0.8 and len(visible.split()) < 5 and rng.random() < 0.3
        parts.append(f"  {rng.choice('•*')} {visible.strip()}" if marked else visible)
        labels.append(label)
        if rng.random() < blanks:
            parts.append("")
    known = np.array(labels)
    found = split_lines("\n".join(parts))
    return _sheet(name, site, True, found, np.maximum(known, 0).astype(float), (known >= 0).astype(float), rarity)


def _furniture_runs(sheet: Sheet) -> list[tuple[str, ...]]:
    runs: list[list[str]] = [[]]
    for line, label, weight in zip(sheet.lines, sheet.labels, sheet.weights, strict=True):
        if label == 0 and weight == 1:
            runs[-1].append(line.text)
        else:
            runs.append([])
    return [tuple(run) for run in runs if len(run) >= LEAST_RUN]


def _known_lines(sheet: Sheet) -> list[Labelled]:
    return [
        (" " * line.indent + line.text, int(label) if weight > KNOWN else -1)
        for line, label, weight in zip(sheet.lines, sheet.labels, sheet.weights, strict=True)
    ]
