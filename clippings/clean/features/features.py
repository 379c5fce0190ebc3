"""What can be seen of each line: its words, its end, its neighbours, its place on the page."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features import characters as ch
from clippings.clean.features.words import (
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
from clippings.clean.lines.lines import Line

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
# Where things stand among the features, and what they are counted by. `time` stands where a comma and an anaphor, which
# are no sums over words, leave room.
ROW = {name: row for row, name in enumerate(OWN)}
ENDS = np.array([ROW[f"end_{name}"] for name in ("stop", "ask", "bang", "colon", "dots", "comma")])
END_KINDS = np.array([[ch.STOP], [ch.ASK], [ch.BANG], [ch.COLON], [ch.DOTS], [ch.COMMA]])
SHARES = slice(ROW["capitals"], ROW["ask"] + 1)
KINDS = np.array([[STOP], [YOU], [WE], [SAID], [0], [TIME], [ASK], [SHOWN]], dtype=np.uint8)
NUMBERS, TIMES = ROW["digits"] - SHARES.start, ROW["time"] - SHARES.start
SIGNS = slice(ROW["quotes"], ROW["acronym"] + 1)
SIGN_KINDS = [ch.QUOTE, ch.PIPE, ch.MARK, ch.AT, ch.OTHER, ch.SLASH, ch.COLON, ch.OTHER, ch.OTHER]
PLACED, MOST_PLACED = slice(ROW["indent"], ROW["blank_after"] + 1), np.array([[40], [3], [3]])
TEXTS = slice(ROW["text_mean"], ROW["text_start"] + 1)
GAP = 3  # lines from one line of prose to the next within a run


def line_features(lines: Sequence[Line], page: str, words: Words, text_weights: NDArray[np.float32]) -> Matrix:
    """Everything about each line but how it hangs together with others; shape (lines, len(NAMES)), by NAMES.

    `page` is the lines joined by newlines (`words.join_lines`), at least one.
    """
    count = np.diff(words.first)
    found = np.zeros((len(NAMES), len(lines)))
    own, prose = found[: len(OWN)], found[len(OWN)]
    _fill_own(own, lines, page, words, text_weights)
    sentences, stop, blank, states = (own[ROW[name]] for name in ("sentences", "stop", "blank_after", "states"))
    prose[:] = np.minimum(count, 50) / 50 * (sentences > 0) * (stop > 0.15) * (count >= 8)
    _fill_shifted(found[len(OWN) + 1 : -len(PAGE)], np.vstack([own[SHIFTED_ROWS], prose]))
    found[-len(PAGE) :] = _page_features(count, prose, blank, states > 0)
    return found.T


def _fill_own(own: Matrix, lines: Sequence[Line], page: str, words: Words, text_weights: NDArray[np.float32]) -> None:
    """Features of each line alone, a row each, in the order of OWN."""
    count = np.diff(words.first)
    signs = ch.read_characters(page)
    counts, final, initial = signs.counts, signs.final, signs.initial
    has = np.flatnonzero(count)
    sums = _sums(words, has, len(lines))
    sentences = np.maximum(signs.sentences, signs.ended)
    own[:3] = count, signs.length, sentences
    np.log1p(own[:3], out=own[:3])
    own[ENDS] = final == END_KINDS
    own[ROW["end_quote"]] = signs.quoted & signs.ended
    own[ROW["end_none"]] = (final >= ch.UPPER) | (final == ch.OTHER)
    own[ROW["start_lower"]] = initial == ch.LOWER
    own[ROW["start_digit"]] = initial == ch.DIGIT
    own[ROW["start_quote"]] = (initial == ch.QUOTE) | (initial == ch.APOSTROPHE)
    own[ROW["start_bracket"]] = initial == ch.OPEN
    own[ROW["numbered"]] = signs.numbered
    own[SHARES] = sums[:-1]
    own[ROW["commas"]] = counts[ch.COMMA]
    own[SHARES] /= np.maximum(count, 1)
    own[ROW["anaphor"]] = _opening(words, has, count)
    own[SIGNS] = counts[SIGN_KINDS]
    own[ROW["link"]] = signs.addresses
    own[ROW["dateline"]] = _upper_first(words, has, len(lines)) & signs.dash_near
    own[ROW["acronym"]] = signs.acronyms
    np.minimum(own[SIGNS], SPARSE, out=own[SIGNS])
    _fill_placed(own, lines)
    own[TEXTS] = _text(words, has, count, text_weights)
    own[ROW["sentence_length"]] = np.log1p(count / np.maximum(sentences, 1))
    own[ROW["shown"]] = np.minimum(sums[-1], 5)
    own[ROW["states"]] = _states(words, count, sums[TIMES], sums[NUMBERS])


def _fill_placed(own: Matrix, lines: Sequence[Line]) -> None:
    """How each line is set, and how often it is printed."""
    texts, indent, bullet, before, after = zip(*[line[3:] for line in lines], strict=True)
    met: dict[str, int] = {}
    earliest = np.array([met.setdefault(text, i) for i, text in enumerate(texts)])
    own[ROW["bullet"]] = bullet
    own[PLACED] = indent, before, after
    np.minimum(own[PLACED], MOST_PLACED, out=own[PLACED])
    np.sqrt(own[PLACED.start], out=own[PLACED.start])
    own[ROW["times_on_page"]] = np.minimum(np.bincount(earliest)[earliest] - 1, 5)
    own[ROW["seen_before"]] = np.arange(len(lines)) > earliest


def _sums(words: Words, has: Index, n: int) -> NDArray[np.float32]:
    """What the words of each line add up to, in the order of `SHARES`, and how many of them speak of pictures."""
    values = np.zeros((SHARES.stop - SHARES.start + 1, len(words.hash)), dtype=np.float32)
    capital, capped, digits, _, length = values[:5]
    np.equal(words.shape, 2, out=capped)
    np.add(words.shape == 1, capped, out=capital)
    capital[words.first[has]] = 0  # a line's first word is written so whatever it is
    np.equal(words.shape, 3, out=digits)
    length[:] = words.length
    values[5:] = (words.kind & KINDS) != 0
    total = np.zeros((len(values), n), dtype=np.float32)
    if len(has):
        total[:, has] = np.add.reduceat(values, words.first[has], axis=1)
    return total


def _opening(words: Words, has: Index, count: Index) -> Matrix:
    """Whether a line takes up what was said before by its first word, or by its second."""
    opening = np.zeros(len(count))
    first = words.first[has]
    anaphor = (words.kind & ANAPHOR) != 0
    opening[has] = anaphor[first]
    two = count[has] > 1
    opening[has[two]] += 0.5 * anaphor[first[two] + 1]
    return opening


def _upper_first(words: Words, has: Index, n: int) -> Flags:
    """Whether a line begins with a word in capitals."""
    upper = np.zeros(n, dtype=bool)
    first = words.first[has]
    upper[has] = (words.shape[first] == 2) & (words.length[first] > 2)
    return upper


def _text(words: Words, has: Index, count: Index, weights: NDArray[np.float32]) -> Matrix:
    """What the words say by their learned weights: on the whole, at worst, at best, and in the first three."""
    n, size = len(count), len(words.hash)
    buckets, owner = word_buckets(words)
    token = weights.take(buckets).astype(np.float64)
    said = np.zeros((4, n))
    said[0] = tally(owner, token, n) / np.sqrt(np.maximum(1, 2 * count + 1))
    if len(has):
        starts, ends = words.first[has], token[2 * size :]
        for row, least in ((1, np.minimum), (2, np.maximum)):
            word, pair = least.reduceat(token[: 2 * size].reshape(2, size), starts, axis=1)
            said[row, has] = least(least(least(word, pair), ends), 0)
    head = np.flatnonzero(np.arange(size) - words.first[words.line] < 3)
    said[3] = tally(words.line[head], token[head] + token[size + head], n)
    return said


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


def _fill_shifted(found: Matrix, values: Matrix) -> None:
    """What the lines `SHIFTS` lines on have, zero beyond the page; a column a line."""
    rows, n = values.shape
    for k, by in enumerate(SHIFTS):
        shifted = found[k * rows : (k + 1) * rows]
        if 0 < by < n:
            shifted[:, :-by] = values[:, by:]
        elif -n < by < 0:
            shifted[:, -by:] = values[:, :by]


def _window(values: Matrix, reach: int) -> Matrix:
    """Sum over the lines within `reach` of each line, itself left out."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    around = total[np.minimum(at + reach + 1, len(values))] - total[np.maximum(at - reach, 0)]
    return np.asarray(around - values)
