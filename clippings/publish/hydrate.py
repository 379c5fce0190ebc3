"""Putting the text back into published tables, for whoever holds the page dumps."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import polars as pl

from clippings.dumps.dump import Dump
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.read import read_raw
from clippings.errors import InputError
from clippings.run.place import put_in_place, ready
from clippings.run.tables import read_tables, write_table

# A column that can be read back from a dump, and the columns of its span.
_SPANS: dict[str, dict[str, tuple[str, ...]]] = {
    "sentences": {"text": ("dump_start", "dump_end")},
    "articles": {"title": ("title_start", "title_end"), "dateline": ("dateline_start", "dateline_end")},
    "entity_mentions": {"text": ("dump_start", "dump_end")},
    "event_mentions": {"trigger": ("trigger_start", "trigger_end"), "date_text": ("date_span",)},
}


class HydrateError(InputError):
    """A dump is missing, is another one than the tables were made from, or does not give the text they name."""


def hydrate(published: Path, raw: Path, out: Path, limits: Limits = DEFAULT_LIMITS) -> None:
    """Write to `out` the published tables with their text, read from the dumps of `raw` (a folder or a file).

    Every dump is held against its hash, every sentence and body against its own. Where only text was withheld, the
    result is the private build, byte for byte.

    Raises HydrateError that names the dump, FileNotFoundError where a table is missing.
    """
    out = ready(out, raw)
    tables = read_tables(published)
    dumps = _dumps(tables["articles"], raw, limits)
    names = tables["articles"].filter(pl.col("dump").is_in(list(dumps))).select("article_id", "dump")
    of_article = {article: dumps[dump] for article, dump in names.iter_rows()}
    filled = tables | {table: _fill(tables[table], of_article, spans) for table, spans in _SPANS.items()}
    filled["articles"] = _bodies(filled["articles"], tables["blocks"], of_article)
    fresh = out.with_name(f".{out.name}.building")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        for table, rows in filled.items():
            write_table(rows.to_arrow(), table, fresh / f"{table}.parquet")
        put_in_place(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _dumps(articles: pl.DataFrame, raw: Path, limits: Limits) -> dict[str, Dump]:
    """The dumps that the articles stand in, by name, each the very one they were made from.

    One whose articles were published with their text may be missing.
    """
    wanted = dict(articles.select("dump", "dump_sha256").iter_rows())
    found: dict[str, Dump] = {}
    for dump in read_raw(raw, limits):
        if isinstance(dump, Dump) and dump.name in wanted:
            if dump.sha256 != wanted[dump.name]:
                raise HydrateError(
                    f"{dump.name}: not the dump these tables were made from: its sha256 is {dump.sha256}, "
                    f"theirs {wanted[dump.name]}"
                )
            found[dump.name] = dump
    needed = set(articles.filter(pl.col("body").is_null())["dump"])
    if missing := sorted(needed - found.keys()):
        raise HydrateError(f"{missing[0]}: missing from {raw}" + (f" ({len(missing)} are)" if missing[1:] else ""))
    return found


def _fill(rows: pl.DataFrame, of_article: dict[str, Dump], spans: dict[str, tuple[str, ...]]) -> pl.DataFrame:
    return rows.with_columns(
        pl.Series(name, [_value(row, name, span, of_article) for row in rows.iter_rows(named=True)], pl.String)
        for name, span in spans.items()
    )


def _value(row: dict[str, Any], name: str, span: tuple[str, ...], of_article: dict[str, Dump]) -> str | None:
    """The value where it was published, else what the dump has at its span; held against its hash where it has one."""
    digest = row.get(f"{name}_sha256")
    if row[name] is not None:
        return _checked(str(row[name]), digest, f"article {row['article_id']}: {name}")
    if row[span[0]] is None:
        return None
    start, end = (row[column] for column in span) if len(span) == 2 else map(int, row[span[0]].split("-"))
    dump = of_article[row["article_id"]]
    return _checked(dump.text[start:end], digest, f"{dump.name}: characters {start} to {end}")


def _bodies(articles: pl.DataFrame, blocks: pl.DataFrame, of_article: dict[str, Dump]) -> pl.DataFrame:
    """Bodies are their blocks' lines, joined by line feeds."""
    lines: dict[str, list[str]] = {}
    of_body = blocks.filter(
        pl.col("label").is_in(["body", "subheading"]) & pl.col("article_id").is_in(list(of_article))
    )
    spans = of_body.sort("dump", "dump_start").select("article_id", "dump_start", "dump_end")
    for article, start, end in spans.iter_rows():
        lines.setdefault(article, []).append(of_article[article].text[start:end].rstrip())
    bodies = [
        _checked("\n".join(lines.get(article, [])) if body is None else body, digest, f"article {article}: body")
        for article, body, digest in articles.select("article_id", "body", "body_sha256").iter_rows()
    ]
    return articles.with_columns(pl.Series("body", bodies, pl.String))


def _checked(text: str, digest: str | None, where: str) -> str:
    if digest is not None and hashlib.sha256(text.encode("utf-8")).hexdigest() != digest:
        raise HydrateError(f"{where}: not the text these tables were made from, by its hash")
    return text
