"""The words of each line as numbers: classes, and hashes that weights are looked up by."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

WORD = re.compile(r"[^\W_]+(?:[’'.][^\W_]+)*")
# What a line is shows in its first characters and its end; a hostile line of megabytes is not read whole.
HEAD, TAIL = 4000, 400
BUCKETS = 1 << 15
EDGE = 0x9E3779B1

CLASSES: dict[str, str] = {
    "stop": (
        "a an the of to in and that for on with as at by from it is was were be been are has have had will would "
        "can could may might should which who whom whose this these those his her their its he she they them him "
        "not but or if than when while where there after before into over under about between against during "
        "because since until out up down so no more most some any all also only other such what how then just like "
        "being do does did"
    ),
    "you": "you your yours yourself",
    "we": "we us our ours i my me mine",
    "anaphor": (
        "he she they it his her their its this these those that such however but and also moreover meanwhile "
        "still yet nevertheless instead another both earlier later then there nor despite similarly additionally "
        "furthermore thus therefore so him them here"
    ),
    "said": (
        "said says told tells added adds stated announced noted explained warned wrote according reported "
        "confirmed argued claimed insisted asked tweeted"
    ),
    "time": (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec ago hours minutes "
        "yesterday today updated published posted min mins gmt est edt utc pm am"
    ),
    "ask": (
        "click read watch subscribe sign join share follow download register login log newsletter newsletters "
        "email comment comments cookies cookie privacy policy terms rights reserved copyright advertisement "
        "related trending popular latest recommended sponsored menu search app facebook twitter whatsapp instagram "
        "youtube linkedin pinterest reddit telegram tags topics photo image getty reuters ap afp credit"
    ),
}
STOP, YOU, WE, ANAPHOR, SAID, TIME, ASK = (1 << bit for bit in range(len(CLASSES)))
WORD_CLASSES: dict[str, int] = reduce(
    lambda known, entry: {**known, **{word: known.get(word, 0) | 1 << entry[0] for word in entry[1].split()}},
    enumerate(CLASSES.values()),
    {},
)


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a page, in order. Arrays are one value a word; `first[i]:first[i + 1]` are those of line i."""

    first: NDArray[np.int64]
    line: NDArray[np.int64]
    kind: NDArray[np.int64]  # bit set of CLASSES
    shape: NDArray[np.int64]  # 0 lower case, 1 capitalised, 2 all capitals, 3 begins with a digit
    length: NDArray[np.int64]
    hash: NDArray[np.uint32]  # of the lower-cased word
    stem: NDArray[np.uint32]  # of its first letters, so that Syria and Syrian meet


def shown(text: str) -> str:
    """The part of a line that is read."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"


def _shape(word: str) -> int:
    initial = word[0]
    if initial.isdigit():
        return 3
    if not initial.isupper():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def read_words(texts: Sequence[str]) -> Words:
    """Look up each distinct word once; everything after this is arrays."""
    found = [WORD.findall(text) for text in texts]
    counts = np.array([len(words) for words in found], dtype=np.int64)
    flat = [word for words in found for word in words]
    index = {word: i for i, word in enumerate(dict.fromkeys(flat))}
    lower = [word.lower().replace("’", "'").removesuffix("'s") for word in index]
    known = np.array(
        [
            (WORD_CLASSES.get(low, 0), _shape(word), len(word), _hash(low), _hash(low[:6]))
            for word, low in zip(index, lower, strict=True)
        ],
        dtype=np.int64,
    ).reshape(-1, 5)
    values = known[np.array([index[word] for word in flat], dtype=np.int64)]
    return Words(
        first=np.concatenate([[0], np.cumsum(counts)]),
        line=np.repeat(np.arange(len(texts)), counts),
        kind=values[:, 0],
        shape=values[:, 1],
        length=values[:, 2],
        hash=values[:, 3].astype(np.uint32),
        stem=values[:, 4].astype(np.uint32),
    )


def word_buckets(words: Words) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Buckets of each word and of each pair of neighbours (a line's edges count as words), with their lines."""
    before = np.full(len(words.hash), EDGE, dtype=np.uint32)
    before[1:] = words.hash[:-1]
    starts = words.first[:-1][np.diff(words.first) > 0]
    before[starts] = EDGE
    ends = words.first[1:][np.diff(words.first) > 0] - 1
    pairs = np.concatenate(
        [before * np.uint32(31) + words.hash * np.uint32(EDGE), words.hash[ends] * np.uint32(31) + np.uint32(7)]
    )
    buckets = np.concatenate([words.hash >> np.uint32(17), (pairs * np.uint32(2654435761)) >> np.uint32(17)])
    lines = np.concatenate([words.line, words.line, words.line[ends]])
    return buckets.astype(np.int64), lines


def tally(index: NDArray[np.int64], weights: NDArray[Any], minlength: int = 0) -> NDArray[np.float64]:
    """Sum of `weights` for each value of `index`."""
    return np.bincount(index, weights=weights, minlength=minlength).astype(np.float64)
