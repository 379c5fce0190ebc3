"""Quotations: which stretches of a text stand between quotation marks."""

import re

Span = tuple[int, int]

MARK = re.compile(r"[“”„«»\"]")


def quotations(paragraph: str, longest: int) -> list[Span]:
    """Spans between double quotation marks, marks included, that are closed and no longer than `longest`."""
    spans = []
    opened: int | None = None
    for match in MARK.finditer(paragraph):
        at = match.start()
        if match[0] in "“„«" and not (match[0] == "“" and opened is not None and paragraph[opened] == "„"):
            opened = at
        elif opened is None:
            opened = at if match[0] == '"' else None
        else:
            if at - opened <= longest:
                spans.append((opened, at))
            opened = None
    return spans
