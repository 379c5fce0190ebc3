"""The characters of a page as numbers."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]

NEWLINE, SPACE = np.uint32(10), np.uint32(32)
LETTERS = 0x40000  # code points from here on are no letters


def codes_of(text: str) -> Codes:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def is_alphanumeric(codes: Codes) -> NDArray[np.bool_]:
    """Which characters are letters or digits of any script."""
    return _alphanumeric().take(codes, mode="clip")


@cache
def _alphanumeric() -> NDArray[np.bool_]:
    every = np.arange(LETTERS, dtype=np.uint32).tobytes().decode("utf-32-le", "surrogatepass")
    return np.fromiter(map(str.isalnum, every), np.bool_, LETTERS)
