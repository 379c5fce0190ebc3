"""Whether tables say what stands in the dumps they were made from: every span, hash and line of a page."""

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl

from clippings.clean.lines.lines import BREAK, UNSEEN
from clippings.dumps.dump import Dump
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.read import read_raw
from clippings.run.tables import read_tables
from schema.tables import KEYS
from schema.violation import Violation

Row = dict[str, Any]

# Columns whose value is what the dump has at the span of other columns, or of one.
_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "articles": {"title": ("title_start", "title_end"), "dateline": ("dateline_start", "dateline_end")},
    "sentences": {"text": ("dump_start", "dump_end")},
    "entity_mentions": {"text": ("dump_start", "dump_end")},
    "event_mentions": {"trigger": ("trigger_start", "trigger_end"), "date_text": ("date_span",)},
}
_LISTS = {"bylines": "byline_spans", "credits": "credit_spans"}
# Spans of what is named otherwise in the tables: all that can be asked is that they hold whole words.
_NAMED = ("location_span", "speaker_span", "modality_span", "actor_spans", "recipient_spans")


def traced(tables: Path, raw: Path, limits: Limits = DEFAULT_LIMITS) -> list[Violation]:
    """Where the tables of a folder, published or built, differ from the dumps of `raw`.

    Values that were withheld are held against their hashes. Raises FileNotFoundError where a table is missing.
    """
    rows = read_tables(tables)
    names = rows["blocks"]["dump"].unique()
    dumps = {item.name: item for item in read_raw(raw, limits) if isinstance(item, Dump) and item.name in names}
    found = list(_pages(rows["blocks"], dumps))
    of_article = {
        article: dumps.get(dump) for article, dump in rows["articles"].select("article_id", "dump").iter_rows()
    }
    for table in _WORDS:
        for row in rows[table].iter_rows(named=True):
            if (dump := of_article.get(row["article_id"])) is not None:
                key = row[KEYS[table][-1]]
                found += [Violation(table, key, *broken) for broken in _row(row, table, dump.text)]
    found += _bodies(rows, of_article)
    return found


def _pages(blocks: pl.DataFrame, dumps: dict[str, Dump]) -> Iterator[Violation]:
    """Each page of `blocks` is there, is the very one, and is told to its last character, line by line."""
    for (name,), lines in blocks.sort("dump", "dump_start").group_by("dump", maintain_order=True):
        page, dump = str(name), dumps.get(str(name))
        if dump is None:
            yield Violation("blocks", page, "dump", page, "no such dump")
            continue
        if (told := lines["dump_sha256"][0]) != dump.sha256:
            yield Violation("blocks", page, "dump_sha256", told, f"another dump: its sha256 is {dump.sha256}")
        if (end := lines["dump_end"][-1]) != len(dump.text):
            yield Violation("blocks", page, "dump_end", str(end), f"not the end of the dump, {len(dump.text)}")
        breaks = [match.end() for match in BREAK.finditer(dump.text)]
        for line, start, end in lines.select("line", "dump_start", "dump_end").iter_rows():
            seen = dump.text[start:end].lstrip(UNSEEN)
            if seen and (stands := bisect_right(breaks, end - len(seen)) + 1) != line:
                yield Violation("blocks", f"{page}:{line}", "line", str(line), f"stands on line {stands} of the dump")


def _row(row: Row, table: str, text: str) -> Iterator[tuple[str, str, str]]:
    """Column, value and rule where a value is not what stands at its span."""
    for name, span in _WORDS[table].items():
        if row[span[0]] is not None:
            start, end = (row[column] for column in span) if len(span) == 2 else _span(row[span[0]])
            yield from _compared(row, name, text[start:end])
    for names, spans in _LISTS.items() if table == "articles" else ():
        for value, place in zip(row[names], row[spans], strict=True):
            if place is not None and text[slice(*_span(place))] != value:
                yield names, str(value), f"not what the dump has at {place}"
    for name in _NAMED if table == "event_mentions" else ():
        for place in row[name] if isinstance(row[name], list) else [row[name]]:
            if place is not None and not _whole(text, *_span(place)):
                yield name, place, "does not begin and end with a word of the dump"


def _compared(row: Row, name: str, stands: str) -> Iterator[tuple[str, str, str]]:
    digest = row.get(f"{name}_sha256")
    if row[name] is not None and row[name] != stands:
        yield name, str(row[name]), "not what the dump has at its span"
    elif digest is not None and hashlib.sha256(stands.encode("utf-8")).hexdigest() != digest:
        yield f"{name}_sha256", digest, "not the hash of what the dump has at its span"


def _span(text: str) -> tuple[int, int]:
    start, _, end = text.partition("-")
    return int(start), int(end)


def _whole(text: str, start: int, end: int) -> bool:
    inside = text[start:end]
    cuts = [text[at - 1 : at + 1] for at in (start, end) if 0 < at < len(text)]
    return bool(inside) and inside == inside.strip() and not any(cut.isalnum() for cut in cuts)


def _bodies(rows: dict[str, pl.DataFrame], of_article: dict[str, Dump | None]) -> Iterator[Violation]:
    """A body is the lines of its blocks, joined by line feeds."""
    lines: dict[str, list[str]] = {}
    of_body = rows["blocks"].filter(pl.col("label").is_in(["body", "subheading"])).sort("dump", "dump_start")
    for article, start, end in of_body.select("article_id", "dump_start", "dump_end").iter_rows():
        if (dump := of_article.get(article)) is not None:
            lines.setdefault(article, []).append(dump.text[start:end].rstrip())
    for row in rows["articles"].iter_rows(named=True):
        if of_article[row["article_id"]] is not None:
            broken = _compared(row, "body", "\n".join(lines.get(row["article_id"], [])))
            yield from (Violation("articles", row["article_id"], *one) for one in broken)
