"""The words of each line as numbers: classes, shapes, and hashes that weights are looked up by."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from struct import Struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.features.codes import NEWLINE, SPACE, Codes, codes_of, is_alphanumeric

Matrix = NDArray[np.float64]
Index = NDArray[np.int64]
Flags = NDArray[np.bool_]

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
JOINTS = tuple(map(ord, "’'."))  # they stand inside a word between two of its letters or digits
REMEMBERED = 1 << 16  # words that are looked up but once
TRAITS = np.dtype([("hash", "<u4"), ("stem", "<u4"), ("kind", "u1"), ("shape", "u1"), ("length", "u1")])
PACKED = Struct("<IIBBB")


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a page, in order. Arrays are one value a word; `first[i]:first[i + 1]` are those of line i."""

    first: Index
    line: Index
    kind: NDArray[np.uint8]  # bit set of CLASSES
    shape: NDArray[np.uint8]  # 0 lower case, 1 capitalised, 2 all capitals, 3 begins with a digit
    length: NDArray[np.uint8]
    hash: NDArray[np.uint32]  # of the lower-cased word
    stem: NDArray[np.uint32]  # of its first letters


def shown(text: str) -> str:
    """The part of a line that is read."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"


class _Known(dict[str, bytes]):
    """The traits of each word that was met; all are forgotten where there are many."""

    def __missing__(self, word: str) -> bytes:
        if len(self) >= REMEMBERED:
            self.clear()
        self[word] = traits = _look_up(word)
        return traits


@cache
def _known() -> _Known:
    return _Known()


def _look_up(word: str) -> bytes:
    low = word.lower()
    if "’" in low or "'" in low:
        low = low.replace("’", "'").removesuffix("'s")
    whole = hash_of(low)
    initial = word[0]
    if initial.isdigit():
        shape = 3
    elif not initial.isupper():
        shape = 0
    else:
        shape = 2 if len(word) > 1 and word.isupper() else 1
    stem = hash_of(low[:STEM]) if len(low) > STEM else whole
    return PACKED.pack(whole, stem, _kinds().get(low, 0), shape, min(len(word), 63))


@cache
def _kinds() -> dict[str, int]:
    """The classes of each word that is of any, as a bit set."""
    kinds: dict[str, int] = {}
    for bit, members in CLASSES.items():
        for word in members.split():
            kinds[word] = kinds.get(word, 0) | bit
    return kinds


def hash_of(word: str) -> int:
    """A word as `Words.hash` has it."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def read_words(page: str) -> Words:
    """The words of a page whose lines are joined by newlines."""
    codes = codes_of(page)
    inside = _inside_words(codes)
    begins = np.flatnonzero(inside & ~np.concatenate([[False], inside[:-1]]))
    edges = np.concatenate([[0], np.flatnonzero(codes == NEWLINE), [len(codes)]])
    first = np.searchsorted(begins, edges)
    tokens = np.where(inside, codes, SPACE).tobytes().decode("utf-32-le").split()
    traits = np.frombuffer(b"".join(map(_known().__getitem__, tokens)), dtype=TRAITS)
    return Words(
        first=first,
        line=np.repeat(np.arange(len(first) - 1), np.diff(first)),
        kind=traits["kind"].copy(),
        shape=traits["shape"].copy(),
        length=traits["length"].copy(),
        hash=traits["hash"].astype(np.uint32),
        stem=traits["stem"].astype(np.uint32),
    )


def _inside_words(codes: Codes) -> Flags:
    """Which characters are of words: letters and digits, and the joints between two of them."""
    inside = is_alphanumeric(codes)
    joints = np.flatnonzero((codes == JOINTS[0]) | (codes == JOINTS[1]) | (codes == JOINTS[2]))
    joints = joints[(joints > 0) & (joints < len(codes) - 1)]
    inside[joints[inside[joints - 1] & inside[joints + 1]]] = True
    return inside


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
    return np.bincount(index, weights=weights, minlength=minlength).astype(np.float64, copy=False)


def columns(values: Sequence[Any], n_rows: int) -> Matrix:
    """Values side by side: a column each, of one value a row or of one for all."""
    found = np.empty((len(values), n_rows))
    for column, own in zip(found, values, strict=True):
        column[:] = own
    return found.T


def join_lines(texts: Sequence[str]) -> str:
    """A page as it is read: one line each, none longer than what is read of it."""
    page = "\n".join(texts)
    if page.count("\n") == len(texts) - 1 and max(map(len, texts)) <= HEAD + TAIL:
        return page  # as most are
    return "\n".join(shown(text.replace("\n", " ")) if "\n" in text else shown(text) for text in texts)
