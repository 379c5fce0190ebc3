"""One spelling for comparing: case, accents, typographic quotes and spaces of page text folded away."""

import unicodedata
from functools import cache

MARKS = " \t:.,;•·|*-+<>»«…!?\"'()[]→←↓▼/"
QUOTES = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "ı": "i", "\xa0": " ", "\u202f": " "}
PUNCTUATION = tuple(pair for pair in QUOTES.items() if not pair[0].isalpha())  # all that most English is not ASCII by
# Latin with its accents, Greek, Cyrillic, punctuation: elsewhere case and accents do not matter to our word lists.
SCRIPTS = (range(0x80, 0x530), range(0x1E00, 0x2070))


def fold(text: str) -> str:
    """Case, accents and typographic quotes folded, character for character: offsets into the result hold in `text`."""
    if not text.isascii():
        plain = text
        for sign, bare in PUNCTUATION:
            plain = plain.replace(sign, bare)
        if not plain.isascii():
            return text.translate(_folding())
        text = plain
    return text.lower()


@cache
def _folding() -> dict[int, str]:
    table = {code: chr(code).lower() for code in range(0x80)}
    for script in SCRIPTS:
        for code in script:
            char = QUOTES.get(chr(code), chr(code))
            bare = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).lower()
            table[code] = bare if len(bare) == 1 else char.lower() if len(char.lower()) == 1 else char
    return table


def plain_of(text: str) -> str:
    """The text folded, one space between words."""
    folded = fold(text)
    if folded.isascii() and folded.isprintable() and "  " not in folded:
        return folded.strip(" ")  # as most lines are: no other space stands in them
    return " ".join(folded.split())


def key_of(plain: str) -> str:
    """What folded text says, without the marks at its ends."""
    return plain.strip(MARKS)
