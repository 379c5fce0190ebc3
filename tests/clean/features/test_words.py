import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.features.characters import QUOTE, SLASH, read_characters
from clippings.clean.features.words import hash_of, join_lines, read_words

# The plain definition of a word: letters and digits, with a joint between any two of them.
WORD = re.compile(r"[^\W_]+(?:[’'.][^\W_]+)*")
LETTERS = st.sampled_from([*"abzABZß09’'._-\"“/ 中é½²İ·\u00ad\u0301\U0001d400"]) | st.characters(codec="utf-8")
LINES = st.lists(st.text(LETTERS).map(lambda text: text.replace("\n", " ") + "."), min_size=1, max_size=6)


@given(LINES)
def test_words_are_what_the_pattern_finds_line_by_line(lines: list[str]) -> None:
    words = read_words(join_lines(lines))
    found = [(i, word) for i, line in enumerate(lines) for word in WORD.findall(line)]
    plain = [word.lower().replace("’", "'").removesuffix("'s") for _, word in found]
    assert words.line.tolist() == [i for i, _ in found]
    assert words.hash.tolist() == [hash_of(word) for word in plain]
    assert words.length.tolist() == [min(len(word), 63) for _, word in found]
    assert np.diff(words.first).tolist() == [len(WORD.findall(line)) for line in lines]


@given(LINES)
def test_signs_are_counted_line_by_line(lines: list[str]) -> None:
    seen = read_characters(join_lines(lines))
    assert seen.counts[QUOTE].tolist() == [sum(line.count(mark) for mark in '"“”„«»') for line in lines]
    assert seen.counts[SLASH].tolist() == [line.count("/") for line in lines]
    assert seen.length.tolist() == [len(line) for line in lines]
