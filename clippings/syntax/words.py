"""Where a word stands in the embedding tables: by hashes of its norm, prefix, suffix and shape, as spaCy takes them.

`_string_hash` is MurmurHash64A (Austin Appleby, public domain), `_four` thinc's variant of MurmurHash3 for 64-bit keys.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from clippings.syntax.spelling import plain

KEPT = 2**16
_ALL = 2**64 - 1
_MULTIPLIER = 0xC6A4A7935BD1E995
_LONG, _RUN = 100, 4

Rows = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Spelled:
    """What turns words into rows: tables as (rows, seed) for norm, prefix, suffix and shape, norms of signs that have
    one, and strings that spaCy numbers instead of hashing."""

    tables: tuple[tuple[int, int], ...]
    norms: Mapping[str, str]
    symbols: Mapping[str, int]


def finder(spelled: Spelled) -> Callable[[str], Rows]:
    """The rows of a word, four in each table, counted through all tables one below another."""

    @lru_cache(KEPT)
    def rows(word: str) -> Rows:
        seen, found, above = plain(word), [], 0
        traits = (spelled.norms.get(seen) or seen.lower(), seen[0], seen[-3:], shape(seen))
        for trait, (size, seed) in zip(traits, spelled.tables, strict=True):
            number = spelled.symbols.get(trait)
            key = _string_hash(trait.encode("utf-8", "surrogatepass")) if number is None else number
            found += [above + row % size for row in _four(key, seed)]
            above += size
        return tuple(found)

    return rows


def shape(word: str) -> str:
    """Capitals, letters and digits as X, x and d, of equal ones four at most."""
    if len(word) >= _LONG:
        return "LONG"
    kept: list[str] = []
    for char in word:
        kind = ("X" if char.isupper() else "x") if char.isalpha() else "d" if char.isdigit() else char
        if kept[-_RUN:] != [kind] * _RUN:
            kept.append(kind)
    return "".join(kept)


def _string_hash(key: bytes) -> int:
    value = 1 ^ len(key) * _MULTIPLIER & _ALL
    whole = len(key) & ~7
    for start in range(0, whole, 8):
        block = int.from_bytes(key[start : start + 8], "little") * _MULTIPLIER & _ALL
        value = (value ^ (block ^ block >> 47) * _MULTIPLIER) * _MULTIPLIER & _ALL
    if key[whole:]:
        value = (value ^ int.from_bytes(key[whole:], "little")) * _MULTIPLIER & _ALL
    value = (value ^ value >> 47) * _MULTIPLIER & _ALL
    return value ^ value >> 47


def _four(key: int, seed: int) -> tuple[int, int, int, int]:
    low = key * 0x87C37B91114253D5 & _ALL
    low = (low << 31 | low >> 33) * 0x4CF5AD432745937F & _ALL
    high = seed ^ 8
    low = (low ^ high) + high & _ALL
    high = high + low & _ALL
    low, high = _mixed(low), _mixed(high)
    low = low + high & _ALL
    high = high + low & _ALL
    return low & 0xFFFFFFFF, low >> 32, high & 0xFFFFFFFF, high >> 32


def _mixed(value: int) -> int:
    value = (value ^ value >> 33) * 0xFF51AFD7ED558CCD & _ALL
    value = (value ^ value >> 33) * 0xC4CEB9FE1A85EC53 & _ALL
    return value ^ value >> 33
