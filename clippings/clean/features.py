"""What can be seen of each line: its words, its end, its neighbours, its place on the page."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clippings.clean.lines import Line
from clippings.clean.words import ANAPHOR, ASK, SAID, STOP, TIME, WE, YOU, Words, shown, tally, word_buckets

Matrix = NDArray[np.float64]

OWN = (
    "words chars sentences end_stop end_ask end_bang end_quote end_colon end_dots end_comma end_none "
    "start_lower start_digit start_quote start_bracket bullet numbered capitals all_caps digits commas word_length stop you we said anaphor time "
    "ask quotes pipe copyright at link slash colon dateline acronym indent blank_before blank_after times_on_page "
    "seen_before text_mean text_min text_max text_start sentence_length"
).split()
SHIFTED = "words sentences end_stop capitals stop text_mean you digits prose".split()
PAGE = (
    "page_lines page_prose_lines page_prose_share page_blank place words_before prose_before prose_after "
    "prose_near prose_wide lines_since_prose lines_to_prose run_lines run_words run_place run_left run_right"
).split()
NAMES = (
    *OWN,
    "prose",
    *(f"{name}{shift:+d}" for shift in (-2, -1, 1, 2) for name in SHIFTED),
    *PAGE,
)
OPENERS, CLOSERS = "\"'“‘«„", "\"'”’»)]"


def own_features(lines: Sequence[Line], words: Words, text_weights: NDArray[np.float32]) -> Matrix:
    """Features of each line alone, in the order of OWN; shape (lines, len(OWN))."""
    n = len(lines)
    count = np.diff(words.first)
    safe = np.maximum(count, 1)
    has = count > 0
    first = np.minimum(words.first[:-1], max(len(words.hash) - 1, 0))

    def share(flags: NDArray[np.bool_]) -> Matrix:
        return tally(words.line, weights=flags.astype(np.float64), minlength=n) / safe

    def of_kind(bit: int) -> Matrix:
        return share((words.kind & bit) != 0)

    later = np.ones(len(words.hash), dtype=bool)
    later[first[has]] = False
    second = np.minimum(first + 1, max(len(words.hash) - 1, 0))
    opening: Matrix = np.zeros(n)
    if len(words.hash):
        opening = has * (
            (words.kind[first] & ANAPHOR != 0) * 1.0 + (words.kind[second] & ANAPHOR != 0) * (count > 1) * 0.5
        )
    seen = Counter(line.text for line in lines)
    met: set[str] = set()
    marks = np.array([_marks(line, seen, met) for line in lines], dtype=np.float64).reshape(n, -1)
    sentences = marks[:, 0]
    buckets, owner = word_buckets(words)
    token = text_weights[buckets].astype(np.float64)
    text_mean = tally(owner, weights=token, minlength=n) / np.sqrt(np.maximum(1, 2 * count + 1))
    low, high, start = np.zeros(n), np.zeros(n), np.zeros(n)
    np.minimum.at(low, owner, token)
    np.maximum.at(high, owner, token)
    head = np.arange(len(words.hash)) - words.first[words.line] < 3
    start = tally(
        words.line[head],
        weights=token[: len(words.hash)][head] + token[len(words.hash) : 2 * len(words.hash)][head],
        minlength=n,
    )
    log_words = np.log1p(count)
    columns = [
        log_words,
        np.log1p(marks[:, 1]),
        np.log1p(sentences),
        *marks[:, 2:15].T,
        share(later & (words.shape >= 1) & (words.shape <= 2)),
        share(words.shape == 2),
        share(words.shape == 3),
        marks[:, 15] / safe,
        tally(words.line, weights=words.length, minlength=n) / safe,
        of_kind(STOP),
        of_kind(YOU),
        of_kind(WE),
        of_kind(SAID),
        opening,
        of_kind(TIME),
        of_kind(ASK),
        *np.minimum(marks[:, 16:], 6).T,
        text_mean,
        low,
        high,
        start,
        np.log1p(count / np.maximum(sentences, 1)),
    ]
    return np.stack(columns, axis=1)


def _marks(line: Line, seen: Counter[str], met: set[str]) -> tuple[float, ...]:
    text = shown(line.text)
    bare = text.rstrip(CLOSERS)
    last = bare[-1] if bare else ""
    initial = text[0]
    quoted = bool(bare) and text[-1] in '"”’»' and last in ".,!?…"
    ended = last in ".!?…"
    sentences = text.count(". ") + text.count("? ") + text.count("! ") + text.count(".” ") + text.count('." ') + ended
    dash = text.find("—", 0, 60) + text.find(" – ", 0, 60) + text.find("(AP)", 0, 60) + 3
    before = text in met
    met.add(text)
    return (
        sentences,
        len(text),
        last == ".",
        last == "?",
        last == "!",
        quoted,
        last == ":",
        last == "…" or bare.endswith("..."),
        last in ",;",
        not last or (last.isalnum()),
        initial.islower(),
        initial.isdigit(),
        initial in OPENERS,
        initial in "([",
        line.bullet,
        text[:3].rstrip(".) ").isdigit() and text[1:3].strip(" 0123456789")[:1] in (".", ")"),
        text.count(","),
        text.count('"') + text.count("“") + text.count("”"),
        text.count("|") + text.count("»") + text.count("›") + text.count(" > "),
        text.count("©") + text.count("®") + text.count("™"),
        text.count("@"),
        text.count("http") + text.count("www.") + text.count(".com"),
        text.count("/"),
        text.count(": "),
        dash > 0 and text[:3].isupper(),
        text.count("(") if any(part[:2].isupper() for part in text.split("(")[1:3]) else 0,
        min(line.indent, 40) ** 0.5,
        min(line.blank_before, 3),
        min(line.blank_after, 3),
        min(seen[line.text] - 1, 5),
        before,
    )


def _shift(values: Matrix, by: int) -> Matrix:
    moved = np.zeros_like(values)
    if abs(by) < len(values):
        if by > 0:
            moved[:-by] = values[by:]
        else:
            moved[-by:] = values[:by]
    return moved


def _window(values: Matrix, reach: int) -> Matrix:
    """Sum over the lines within `reach` of each line, itself left out."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    around = total[np.minimum(at + reach + 1, len(values))] - total[np.maximum(at - reach, 0)]
    return np.asarray(around - values)


def line_features(lines: Sequence[Line], words: Words, text_weights: NDArray[np.float32]) -> Matrix:
    """Everything about each line but its cohesion with others, in the order of NAMES; shape (lines, len(NAMES))."""
    own = own_features(lines, words, text_weights)
    n = len(lines)
    count = np.diff(words.first)
    stop = own[:, OWN.index("stop")]
    prose = np.minimum(count, 50) / 50 * (own[:, OWN.index("sentences")] > 0) * (stop > 0.15) * (count >= 8)
    near = np.column_stack([own[:, [OWN.index(name) for name in SHIFTED[:-1]]], prose])
    is_prose = prose > 0
    at = np.arange(n)
    last = np.maximum.accumulate(np.where(is_prose, at, -100))
    following = np.minimum.accumulate(np.where(is_prose, at, n + 100)[::-1])[::-1]
    previous = np.concatenate([[-100], last[:-1]])
    after = np.concatenate([following[1:], [n + 100]])
    prose_words = count * is_prose
    before_words = np.concatenate([[0.0], np.cumsum(prose_words)[:-1]])
    total = max(float(prose_words.sum()), 1.0)
    # A run is prose with at most two other lines between.
    order = at[is_prose]
    breaks = np.concatenate([[True], np.diff(order) > 3]) if len(order) else np.zeros(0, dtype=bool)
    run_of = np.cumsum(breaks) - 1
    run_lines, run_words, run_place = np.zeros(n), np.zeros(n), np.zeros(n)
    run_left, run_right = np.zeros(n), np.zeros(n)
    if len(order):
        sizes = np.bincount(run_of)
        weight = tally(run_of, weights=count[order])
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        inside = np.arange(len(order)) - starts[run_of]
        run_lines[order] = np.log1p(sizes[run_of])
        run_words[order] = np.log1p(weight[run_of])
        run_place[order] = inside / np.maximum(sizes[run_of] - 1, 1)
        run_left[order] = np.minimum(inside, 10)
        run_right[order] = np.minimum(sizes[run_of] - 1 - inside, 10)
    page = [
        np.full(n, np.log1p(n)),
        np.full(n, np.log1p(is_prose.sum())),
        np.full(n, prose_words.sum() / max(count.sum(), 1)),
        np.full(n, np.mean(own[:, OWN.index("blank_after")] > 0) if n else 0.0),
        at / max(n - 1, 1),
        np.log1p(np.concatenate([[0], np.cumsum(count)[:-1]])),
        before_words / total,
        np.log1p(total - before_words - prose_words),
        _window(prose, 4),
        _window(prose, 12),
        np.log1p(at - previous),
        np.log1p(after - at),
        run_lines,
        run_words,
        run_place,
        run_left,
        run_right,
    ]
    return np.column_stack([own, prose, *(_shift(near, by) for by in (-2, -1, 1, 2)), np.stack(page, axis=1)])
