"""Lists of addresses: where the links of a page lead to, as text browsers print it below the page."""

import re
from collections.abc import Sequence

from clippings.clean.lines.lines import Line

ADDRESS = re.compile(r"(?:[\[(]?\d{1,5}[\]).:]*\s+|[*•-]\s+)?<?[a-z]{3,10}://\S*", re.IGNORECASE)
LEAST = 5  # lines of a list


def listed_addresses(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers, counted from 0, of the lines that hold an address and no word, several of them one below another."""
    found: list[int] = []
    run: list[int] = []
    for i in [i for i, line in enumerate(lines) if "://" in line.text]:
        if not ADDRESS.fullmatch(lines[i].text):
            continue
        if run and i > run[-1] + 1:
            found += run if len(run) >= LEAST else []
            run = []
        run.append(i)
    return frozenset(found + (run if len(run) >= LEAST else []))
