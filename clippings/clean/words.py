"""The words of each line as numbers: classes, shapes, and hashes that weights are looked up by."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Index = NDArray[np.int64]
Flags = NDArray[np.bool_]

TOKEN = re.compile(r"\n|[^\W_]+(?:[’'.][^\W_]+)*")
# What a line is shows in its first characters and its end; a hostile line of megabytes is not read whole.
HEAD, TAIL = 4000, 400
BUCKETS = 1 << 15
EDGE = 0x9E3779B1
STEM = 6  # letters that two words share when they are taken for one, so that Syria and Syrian meet

STOP, YOU, WE, ANAPHOR, SAID, TIME, ASK, SHOWN = (1 << bit for bit in range(8))
CLASSES: dict[int, str] = {
    STOP: (
        "a an the of to in and that for on with as at by from it is was were be been are has have had will would "
        "can could may might should which who whom whose this these those his her their its he she they them him "
        "not but or if than when while where there after before into over under about between against during "
        "because since until out up down so no more most some any all also only other such what how then just "
        "like being do does did"
    ),
    YOU: "you your yours yourself",
    WE: "we us our ours i my me mine",
    ANAPHOR: (
        "he she they it his her its their this these those that such however but and also moreover meanwhile "
        "still yet nevertheless instead another both earlier later then there nor despite similarly additionally "
        "furthermore thus therefore so him them here"
    ),
    SAID: (
        "said says told tells added adds stated announced noted explained warned wrote according reported "
        "confirmed argued claimed insisted asked tweeted"
    ),
    TIME: (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec ago hours minutes "
        "yesterday today updated published posted min mins gmt est edt utc pm am"
    ),
    ASK: (
        "click read watch subscribe sign join share follow download register login log newsletter newsletters "
        "email comment comments cookies cookie privacy policy terms rights reserved copyright advertisement "
        "related trending popular latest recommended sponsored menu search app facebook twitter whatsapp "
        "instagram youtube linkedin pinterest reddit telegram tags topics photo image getty reuters ap afp credit"
    ),
    SHOWN: (
        "photo photos photograph photographer photographed picture pictures pictured image images caption credit "
        "courtesy illustration illustrated graphic screenshot footage file handout via pool seen shown shows poses "
        "posing left right centre center background foreground above below getty afp epa reuters shutterstock "
        "istock alamy unsplash ap xinhua anadolu archive infographic rendering chart map"
    ),
}
KINDS = {bit: frozenset(members.split()) for bit, members in CLASSES.items()}


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a page, in order. Arrays are one value a word; `first[i]:first[i + 1]` are those of line i."""

    first: Index
    line: Index
    kind: Index  # bit set of CLASSES
    shape: Index  # 0 lower case, 1 capitalised, 2 all capitals, 3 begins with a digit
    length: Index
    hash: NDArray[np.uint32]  # of the lower-cased word
    stem: NDArray[np.uint32]  # of its first letters


def shown(text: str) -> str:
    """The part of a line that is read."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"


@lru_cache(maxsize=1 << 16)
def _look_up(word: str) -> tuple[int, int]:
    """Kind, shape and length of a word in one number, both its hashes in another."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    kind = sum(bit for bit, members in KINDS.items() if low in members)
    initial = word[0]
    if initial.isdigit():
        shape = 3
    elif not initial.isupper():
        shape = 0
    else:
        shape = 2 if len(word) > 1 and word.isupper() else 1
    return kind | shape << 8 | min(len(word), 63) << 10, hash_of(low) << 32 | hash_of(low[:STEM])


def hash_of(word: str) -> int:
    """A word as `Words.hash` has it."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def read_words(page: str) -> Words:
    """The words of a page whose lines are joined by newlines; each distinct word is looked up once."""
    tokens = TOKEN.findall(page)
    number = {token: place for place, token in enumerate(dict.fromkeys(tokens))}
    flat = np.fromiter(map(number.__getitem__, tokens), np.int64, len(tokens))
    known = [_look_up(token) if token != "\n" else (-1, 0) for token in number]
    traits = np.array([trait for trait, _ in known], dtype=np.int64)[flat]
    hashes = np.array([both for _, both in known], dtype=np.uint64)[flat]
    breaks = traits < 0
    line = np.cumsum(breaks).astype(np.int64)[~breaks]
    traits, hashes = traits[~breaks], hashes[~breaks]
    n_lines = int(breaks.sum()) + 1
    return Words(
        first=np.searchsorted(line, np.arange(n_lines + 1)).astype(np.int64),
        line=line,
        kind=traits & 255,
        shape=traits >> 8 & 3,
        length=traits >> 10,
        hash=(hashes >> np.uint64(32)).astype(np.uint32),
        stem=(hashes & np.uint64(0xFFFFFFFF)).astype(np.uint32),
    )


def word_buckets(words: Words) -> tuple[Index, Index]:
    """Buckets of each word, of each pair of neighbours and of each last word (in this order), with their lines."""
    filled = np.diff(words.first) > 0
    before = np.full(len(words.hash), EDGE, dtype=np.uint32)
    before[1:] = words.hash[:-1]
    before[words.first[:-1][filled]] = EDGE
    ends = words.first[1:][filled] - 1
    pairs = np.concatenate(
        [before * np.uint32(31) + words.hash * np.uint32(EDGE), words.hash[ends] * np.uint32(31) + np.uint32(7)]
    )
    buckets = np.concatenate([words.hash >> np.uint32(17), (pairs * np.uint32(2654435761)) >> np.uint32(17)])
    return buckets.astype(np.int64), np.concatenate([words.line, words.line, words.line[ends]])


def tally(index: Index, weights: NDArray[Any], minlength: int = 0) -> Matrix:
    """Sum of `weights` for each value of `index`."""
    return np.bincount(index, weights=weights, minlength=minlength).astype(np.float64)


def join_lines(texts: Sequence[str]) -> str:
    """A page as it is read: one line each, none longer than what is read of it."""
    return "\n".join(shown(text.replace("\n", " ")) if "\n" in text else shown(text) for text in texts)
