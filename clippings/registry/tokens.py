"""Tokens: how names and sentences are cut into words, and when two spellings count as the same word."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# U.S., D.C.; words with inner apostrophes (Sana'a, d'Ivoire) but without the possessive; single marks.
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’ʻʿʼ`](?![sS]\b)[^\W_]+)*|['’][sS]\b|[^\w\s]|_", re.UNICODE)
_APOSTROPHES = re.compile(r"['’ʻʿʼ`]")
_LATIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"}
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into tokens: parallel tuples of surface, folded form and half-open span in that text."""

    texts: tuple[str, ...]
    folds: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.texts)

    def glued(self, index: int) -> bool:
        """Whether token `index` follows the one before it without a space."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


def tokenize(text: str) -> Tokens:
    """Cut a text into words and single marks; every character but white space is in exactly one token."""
    found = list(_TOKEN.finditer(text))
    texts = tuple([match[0] for match in found])
    return Tokens(
        texts=texts,
        folds=tuple([_fold_again(word) if len(word) <= _SHORT else fold(word) for word in texts]),
        starts=tuple([match.start() for match in found]),
        ends=tuple([match.end() for match in found]),
    )


def fold(word: str) -> str:
    """Lower case, without accents, apostrophes and the points of an abbreviation: 'Sana’a' and 'Sanaa' are one."""
    if word.isascii() and word.isalpha():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower().translate(_LATIN))
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    if len(plain) > 1:
        plain = _APOSTROPHES.sub("", plain)
    if len(plain) > 2:
        plain = plain.replace(".", "")
    return plain or word


# Most words of a text were met before; a hostile one of megabytes is not worth its room.
_SHORT, _REMEMBERED = 40, 1 << 16
_fold_again = lru_cache(_REMEMBERED)(fold)


def slug(name: str) -> str:
    """ASCII-folded words joined by hyphens, the tail of an entity id: 'Yaşar Güler' is 'yasar-guler'.

    A name without any letter that folds to ASCII keeps its own letters, so that two such names stay two.
    """
    folded = fold(name).replace("&", " and ")
    ascii_only = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")
    return ascii_only or re.sub(r"[\W_]+", "-", folded).strip("-") or "-"
