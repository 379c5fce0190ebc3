"""Many phrases as one regular expression."""

import re
from collections.abc import Iterable
from itertools import groupby


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest that goes on to match first; no character is looked at twice."""
    ordered = sorted(set(phrases))
    rest = [phrase for phrase in ordered if phrase]
    branches = [
        re.escape(first) + either(phrase[1:] for phrase in group)
        for first, group in groupby(rest, key=lambda phrase: phrase[0])
    ]
    if not branches:
        return ""
    if len(rest) < len(ordered):
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
