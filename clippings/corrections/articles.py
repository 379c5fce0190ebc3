"""A corrected article: what follows in its row from what a person set."""

import re
from typing import Any

from clippings.corrections.held import Held, Row

_SPAN = re.compile(r"@(\d+)-(\d+)")


def corrected_article(row: Row, sets: dict[str, Any], held: Held) -> Row:
    """The row with the values set, and the columns that go with them: a title's span, a date's precision and basis."""
    fresh = row | sets
    if "title" in sets:
        fresh |= _title(row["article_id"], sets["title"], held)
    if "bylines" in sets:
        spans = dict(zip(row["bylines"], row["byline_spans"], strict=True))
        fresh["byline_spans"] = [spans.get(name) for name in sets["bylines"]]
    if "published_on" in sets:
        fresh |= _published(row, sets["published_on"]) | sets
    return fresh


def title_span(article: str, title: str, held: Held) -> tuple[int, int] | None:
    """Where the words of a title, or the span `@start-end`, stand in a sentence of the article; None where nowhere."""
    sentences = sorted(
        (row for row in held["sentences"].values() if row["article_id"] == article), key=lambda row: row["dump_start"]
    )
    named = _SPAN.fullmatch(title)
    for row in sentences:
        if named:
            start, end = int(named[1]), int(named[2])
            if row["dump_start"] <= start < end <= row["dump_end"]:
                return start, end
        elif row["text"] is not None and title and (at := row["text"].find(title)) >= 0:
            return row["dump_start"] + at, row["dump_start"] + at + len(title)
    return None


def _title(article: str, title: str | None, held: Held) -> Row:
    span = title_span(article, title, held) if title else None
    if span is None:
        return {"title": None, "title_start": None, "title_end": None}
    for row in held["sentences"].values():
        if row["article_id"] == article and row["dump_start"] <= span[0] < row["dump_end"] and row["text"] is not None:
            start, end = (place - row["dump_start"] for place in span)
            return {"title": row["text"][start:end], "title_start": span[0], "title_end": span[1]}
    return {"title": None, "title_start": span[0], "title_end": span[1]}


def _published(row: Row, day: Any) -> Row:
    """A person who gives a day vouches for it: it is stated, to the day, and replaces what the machine reasoned."""
    if day is None:
        nothing = {"published_at": None, "published_evidence": None}
        return nothing | {"published_precision": "none", "published_basis": "none"}
    printed = row["published_at"]
    same_day = printed is not None and printed[:10] == day.isoformat()
    return {
        "published_at": printed if same_day else None,
        "published_precision": row["published_precision"] if same_day else "day",
        "published_basis": "stated",
        "published_evidence": row["published_evidence"] if same_day else None,
    }
