"""Which lines of a benchmark page are its gold body."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from clippings.clean.features.words import Matrix

WORD = re.compile(r"\w+")
GRAM = 4
LONG, MIDDLING = 8, 5  # words from which overlap says something
MOSTLY, PARTLY, SUMMARY = 0.7, 0.3, 0.6  # shares of a line's word 4-grams
UNSURE, FAINT = 0.3, 0.2  # weights of lines whose label is open


def plain(text: str) -> str:
    """Its words alone."""
    return " ".join(WORD.findall(text))


def align(texts: Sequence[str], row: dict[str, Any]) -> tuple[Matrix, Matrix]:
    """Label (1 body, 0 not) and weight of each line.

    Gold paragraphs are matched in their order, so that a copy of one elsewhere on the page is no body; a line that
    mostly consists of gold text is body too. Rows without a gold body label only what their segments name.
    """
    if not row["gold_body"]:
        return _by_segments(texts, row)
    lines = [plain(text) for text in texts]
    gold = [words for words in map(plain, row["gold_paragraphs"]) if words]
    labels, weights = np.zeros(len(lines)), np.ones(len(lines))
    labels[_in_order(lines, gold)] = 1
    grams = {gram for words in gold for gram in _grams(words)}
    summary = set(_grams(plain(row["gold_summary"])))
    for i, words in enumerate(lines):
        if labels[i] or not words:
            continue
        own = _grams(words)
        covered = sum(gram in grams for gram in own) / len(own)
        long = len(words.split()) >= LONG
        if words in gold:
            weights[i] = UNSURE if long else 1
        elif long and covered >= MOSTLY:
            labels[i] = 1
        elif len(words.split()) >= MIDDLING and PARTLY < covered < MOSTLY:
            weights[i] = FAINT
        elif summary and sum(gram in summary for gram in own) / len(own) > SUMMARY:
            weights[i] = 0
        elif not long and covered == 1:
            weights[i] = UNSURE
    return labels, weights


def _by_segments(texts: Sequence[str], row: dict[str, Any]) -> tuple[Matrix, Matrix]:
    labels, weights = np.zeros(len(texts)), np.zeros(len(texts))
    kept, dropped = ([plain(text) for text in row[key]] for key in ("gold_with", "gold_without"))
    for i, text in enumerate(texts):
        words = plain(text)
        if any(segment and segment in words for segment in kept):
            labels[i] = weights[i] = 1
        elif any(segment and segment in words for segment in dropped):
            weights[i] = 1
    return labels, weights


def _grams(words: str) -> list[tuple[str, ...]]:
    parts = words.split()
    return [tuple(parts[i : i + GRAM]) for i in range(max(1, len(parts) - GRAM + 1)) if parts]


def _in_order(lines: Sequence[str], gold: Sequence[str]) -> list[int]:
    """Lines of the longest common subsequence with the gold paragraphs, measured in words."""
    size = np.array([len(words.split()) for words in gold])
    where: dict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(gold):
        where[words].append(j)
    best = np.zeros((len(lines) + 1, len(gold) + 1))
    for i in range(len(lines) - 1, -1, -1):
        row = best[i + 1].copy()
        for j in where.get(lines[i], ()):
            row[j] = max(row[j], best[i + 1][j + 1] + size[j])
        best[i] = np.maximum.accumulate(row[::-1])[::-1]
    matched: list[int] = []
    i = j = 0
    while i < len(lines) and j < len(gold):
        if lines[i] == gold[j] and best[i][j] == best[i + 1][j + 1] + size[j]:
            matched.append(i)
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return matched
