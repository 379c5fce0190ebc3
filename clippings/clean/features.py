"""What can be seen of each line: its words, its end, its neighbours, its place on the page."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clippings.clean import characters as ch
from clippings.clean.lines import Line
from clippings.clean.words import (
    ANAPHOR,
    ASK,
    SAID,
    SHOWN,
    STOP,
    TIME,
    WE,
    YOU,
    Flags,
    Index,
    Matrix,
    Words,
    columns,
    hash_of,
    tally,
    word_buckets,
)

OWN = (
    "words", "chars", "sentences", "end_stop", "end_ask", "end_bang", "end_quote", "end_colon", "end_dots",
    "end_comma", "end_none", "start_lower", "start_digit", "start_quote", "start_bracket", "bullet", "numbered",
    "capitals", "all_caps", "digits", "commas", "word_length", "stop", "you", "we", "said", "anaphor", "time",
    "ask", "quotes", "pipe", "copyright", "at", "link", "slash", "colon", "dateline", "acronym", "indent",
    "blank_before", "blank_after", "times_on_page", "seen_before", "text_mean", "text_min", "text_max",
    "text_start", "sentence_length", "shown", "states",
)  # fmt: skip
SHIFTED = (
    "words", "sentences", "end_stop", "capitals", "stop", "text_mean", "you", "digits", "times_on_page", "at", "shown",
    "states",
)  # fmt: skip
SHIFTS = (-2, -1, 1, 2)
SHIFTED_ROWS = np.array([OWN.index(name) for name in SHIFTED])
PAGE = (
    "page_lines", "page_prose_lines", "page_prose_share", "page_blank", "place", "words_before", "prose_before",
    "prose_after", "prose_near", "prose_wide", "lines_since_prose", "lines_to_prose", "run_lines", "run_words",
    "run_place", "run_left", "run_right", "since_stated", "prose_since_stated", "to_stated",
)  # fmt: skip
NAMES = (*OWN, "prose", *(f"{name}{by:+d}" for by in SHIFTS for name in (*SHIFTED, "prose")), *PAGE)
SPARSE = 6  # counts above this say nothing more
BRIEF = 14  # words of a line that may be a date or a byline
BY = hash_of("by")
KINDS = np.array([[STOP], [YOU], [WE], [SAID], [TIME], [ASK], [SHOWN]])
GAP = 3  # lines from one line of prose to the next within a run


def line_features(lines: Sequence[Line], page: str, words: Words, text_weights: NDArray[np.float32]) -> Matrix:
    """Everything about each line but how it hangs together with others; shape (lines, len(NAMES)), by NAMES.

    `page` is the lines joined by newlines (`words.join_lines`), at least one.
    """
    own = own_features(lines, page, words, text_weights).T
    count = np.diff(words.first)
    sentences, stop, blank, states = (own[OWN.index(name)] for name in ("sentences", "stop", "blank_after", "states"))
    prose = np.minimum(count, 50) / 50 * (sentences > 0) * (stop > 0.15) * (count >= 8)
    near = np.vstack([own[SHIFTED_ROWS], prose])
    placed = _page_features(count, prose, blank, states > 0)
    return np.vstack([own, prose, *(_shift(near, by) for by in SHIFTS), placed]).T


def own_features(lines: Sequence[Line], page: str, words: Words, text_weights: NDArray[np.float32]) -> Matrix:
    """Features of each line alone, in the order of OWN."""
    n = len(lines)
    count = np.diff(words.first)
    signs = ch.read_characters(page)
    counts = signs.counts
    has = np.flatnonzero(count)
    first = words.first[has]
    second = first[count[has] > 1] + 1
    later = np.ones(len(words.hash), dtype=bool)
    later[first] = False
    opening = np.zeros(n)
    opening[has] = (words.kind[first] & ANAPHOR) != 0
    opening[count > 1] += 0.5 * ((words.kind[second] & ANAPHOR) != 0)
    all_caps = words.shape == 2
    upper_first = np.zeros(n, dtype=bool)
    upper_first[has] = all_caps[first] & (words.length[first] > 2)
    capital = (all_caps | (words.shape == 1)) & later
    stop, you, we, said, time, ask, shown, capitals, capped, digits, letters = _sums(
        words, np.vstack([(words.kind & KINDS) != 0, capital, all_caps, words.shape == 3, words.length])
    )
    texts, indent, bullet, blank_before, blank_after = zip(*[line[3:] for line in lines], strict=True)
    met: dict[str, int] = {}
    earliest = np.array([met.setdefault(text, i) for i, text in enumerate(texts)])
    sentences = np.maximum(signs.sentences, signs.ended)
    sparse = (
        *(counts[:, kind] for kind in (ch.QUOTE, ch.PIPE, ch.MARK, ch.AT)),
        signs.addresses,
        *(counts[:, kind] for kind in (ch.SLASH, ch.COLON)),
        upper_first & signs.dash_near,
        signs.acronyms,
    )
    return columns(
        [
            np.log1p(count),
            np.log1p(signs.length),
            np.log1p(sentences),
            *(signs.final == kind for kind in (ch.STOP, ch.ASK, ch.BANG)),
            signs.quoted & signs.ended,
            *(signs.final == kind for kind in (ch.COLON, ch.DOTS, ch.COMMA)),
            (signs.final >= ch.UPPER) | (signs.final == ch.OTHER),
            signs.initial == ch.LOWER,
            signs.initial == ch.DIGIT,
            (signs.initial == ch.QUOTE) | (signs.initial == ch.APOSTROPHE),
            signs.initial == ch.OPEN,
            bullet,
            signs.numbered,
            *(ch.share(values, count) for values in (capitals, capped, digits, counts[:, ch.COMMA], letters)),
            *(ch.share(values, count) for values in (stop, you, we, said)),
            opening,
            *(ch.share(values, count) for values in (time, ask)),
            *np.minimum(np.stack(sparse), SPARSE),
            np.sqrt(np.minimum(indent, 40)),
            np.minimum(blank_before, 3),
            np.minimum(blank_after, 3),
            np.minimum(np.bincount(earliest)[earliest] - 1, 5),
            np.arange(n) > earliest,
            *_text(words, count, text_weights),
            np.log1p(count / np.maximum(sentences, 1)),
            np.minimum(shown, 5),
            _states(words, count, time, digits),
        ],
        n,
    )


def _sums(words: Words, values: Index) -> Index:
    """The sum of each row of `values`, one value a word, over the words of each line; shape (rows, lines)."""
    total = np.zeros((len(values), values.shape[1] + 1), dtype=np.int64)
    np.cumsum(values, axis=1, out=total[:, 1:])
    return np.diff(total[:, words.first])


def _text(words: Words, count: Index, weights: NDArray[np.float32]) -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """What the words say by their learned weights: on the whole, at worst, at best, and in the first three."""
    n, size = len(count), len(words.hash)
    buckets, owner = word_buckets(words)
    token = weights[buckets].astype(np.float64)
    low, high = np.zeros(n), np.zeros(n)
    np.minimum.at(low, owner, token)
    np.maximum.at(high, owner, token)
    head = np.flatnonzero(np.arange(size) - words.first[words.line] < 3)
    start = tally(words.line[head], token[head] + token[size + head], n)
    return tally(owner, token, n) / np.sqrt(np.maximum(1, 2 * count + 1)), low, high, start


def _states(words: Words, count: Index, times: Index, numbers: Index) -> Flags:
    """Short lines that look like a date or a byline, as they stand between a headline and its story."""
    has = np.flatnonzero(count)
    dated = (numbers > 0) & ((times > 0) | (numbers == count)) & (numbers + times >= 2)
    by = np.zeros(len(count), dtype=bool)
    by[has] = words.hash[words.first[has]] == BY
    return np.asarray((count <= BRIEF) & (dated | (by & (count > 1))))


def _page_features(count: Index, prose: Matrix, blank: Matrix, states: Flags) -> Matrix:
    n = len(count)
    at = np.arange(n)
    is_prose = prose > 0
    last = np.maximum.accumulate(np.where(is_prose, at, -100))
    following = np.minimum.accumulate(np.where(is_prose, at, n + 100)[::-1])[::-1]
    prose_words = count * is_prose
    before = np.cumsum(prose_words) - prose_words
    total = max(float(prose_words.sum()), 1.0)
    stated = np.maximum.accumulate(np.where(states, at, -100))
    seen = [
        np.log1p(n),
        np.log1p(is_prose.sum()),
        prose_words.sum() / max(count.sum(), 1),
        np.count_nonzero(blank > 0) / n,
        at / max(n - 1, 1),
        np.log1p(np.cumsum(count) - count),
        before / total,
        np.log1p(np.maximum(total - before - prose_words, 0)),
        _window(prose, 4),
        _window(prose, 12),
        np.log1p(at - np.concatenate([[-100], last[:-1]])),
        np.log1p(np.concatenate([following[1:], [n + 100]]) - at),
        *_runs(at[is_prose], count, n),
        np.log1p(at - stated),
        np.where(stated >= 0, np.log1p(np.abs(before - before[np.maximum(stated, 0)])), -1.0),
        np.log1p(np.minimum.accumulate(np.where(states, at, n + 100)[::-1])[::-1] - at),
    ]
    return columns(seen, n).T


def _runs(order: Index, count: Index, n: int) -> tuple[Matrix, Matrix, Matrix, Matrix, Matrix]:
    """Of the run of prose a line stands in: lines, words, place in it, lines before and after."""
    found = (np.zeros(n), np.zeros(n), np.zeros(n), np.zeros(n), np.zeros(n))
    if len(order):
        run_of = np.cumsum(np.concatenate([[False], np.diff(order) > GAP])).astype(np.int64)
        sizes = np.bincount(run_of)
        size = sizes[run_of]
        inside = np.arange(len(order)) - (np.cumsum(sizes) - sizes)[run_of]
        found[0][order] = np.log1p(size)
        found[1][order] = np.log1p(tally(run_of, count[order])[run_of])
        found[2][order] = inside / np.maximum(size - 1, 1)
        found[3][order] = np.minimum(inside, 10)
        found[4][order] = np.minimum(size - 1 - inside, 10)
    return found


def _shift(values: Matrix, by: int) -> Matrix:
    """What the line `by` lines on has, zero beyond the page; a column a line."""
    moved = np.zeros_like(values)
    if abs(by) < values.shape[1]:
        if by > 0:
            moved[:, :-by] = values[:, by:]
        else:
            moved[:, -by:] = values[:, :by]
    return moved


def _window(values: Matrix, reach: int) -> Matrix:
    """Sum over the lines within `reach` of each line, itself left out."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    around = total[np.minimum(at + reach + 1, len(values))] - total[np.maximum(at - reach, 0)]
    return np.asarray(around - values)
