"""How the parser sees a word: one sign for each kind of quotation mark and dash, one digit for all."""

import re

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’‚`´", "'"),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("‒—―−", "–"),
        **dict.fromkeys("0123456789", "0"),
    }
)
_WHOLE = {"--": "–", "---": "–", "...": "…", "....": "…", "``": '"', "''": '"'}
_SPACE = re.compile(r"\s+")


def plain(word: str) -> str:
    """The word as the parser learned it. It never becomes empty, and no two words become one."""
    if word.isascii() and word.isalpha():
        return word
    return _SPACE.sub("_", _WHOLE.get(word, word).translate(_SIGNS)) or "_"
