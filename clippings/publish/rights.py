"""What of the tables may be published: page text only where its source's rights are open.

The rule: what is published for a source whose rights are not open holds no run of eight or more consecutive words
of its text. Headline, body and sentences are withheld whole; any other value that holds such a run is dropped
where the contract allows null, and else cut to seven words of it.
"""

import re
from collections.abc import Iterable, Iterator

import polars as pl

from clippings.errors import InvalidError
from schema.described import Described, columns
from schema.keys import ARTICLE_ID, MENTION_ID, SENTENCE_ID, SHA256, SPAN

RUN = 8
CUT = "…"
_WORD = re.compile(r"\w+")
_SHORTEST = 2 * RUN - 1
_NO_WORDS = {ARTICLE_ID, MENTION_ID, SENTENCE_ID, SHA256, SPAN}


class RightsError(InvalidError):
    """Publishing was refused: a value that can be neither dropped nor cut holds words of a reserved text."""


def eight_word_runs(text: str) -> set[str]:
    """Every run of eight consecutive words, lower-cased, joined by single spaces; punctuation does not count."""
    words = [word.lower() for word in _WORD.findall(text)]
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def runs_found(texts: Iterable[str], wanted: set[str]) -> set[str]:
    """Those of `wanted` that stand in any of the texts. Holds one text's runs at a time."""
    found: set[str] = set()
    for text in texts if wanted else ():
        found |= eight_word_runs(text) & wanted
    return found


def cut(value: str, forbidden: set[str]) -> str:
    """The value up to the last word before its first forbidden run is complete, with an ellipsis."""
    words = list(_WORD.finditer(value))
    for i in range(len(words) - RUN + 1):
        if " ".join(word.group().lower() for word in words[i : i + RUN]) in forbidden:
            return value[: words[i + RUN - 2].end()] + CUT
    return value


def _is_open(tables: dict[str, pl.DataFrame]) -> pl.Expr:
    """Whether a row's article is one whose source's rights are open; null where the row has no article."""
    sources = tables["sources"].filter(pl.col("rights") == "open")["source_id"]
    articles = tables["articles"].filter(pl.col("source_id").is_in(sources.to_list()))["article_id"]
    return pl.col("article_id").is_in(articles.to_list())


def withhold(tables: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The eight tables as they may be published. Pure; the tables given must have their text.

    Raises RightsError where eight words of a reserved text stand in a key, or in a value that must be as long as
    its span.
    """
    is_open = _is_open(tables)
    bare = {}
    for table, rows in tables.items():
        reserved = ~is_open if "article_id" in rows.columns else pl.lit(True)
        hidden = [column.name for column in columns(table) if column.withheld]
        bare[table] = rows.with_columns(
            pl.when(reserved.fill_null(True)).then(None).otherwise(pl.col(name)).alias(name) for name in hidden
        )
    candidates = set().union(
        *(eight_word_runs(value) for table, rows in bare.items() for value in _values(table, rows, is_open))
    )
    forbidden = runs_found(reserved_texts(tables), candidates)
    forbidden -= runs_found(open_texts(tables), forbidden)
    return {table: _shorten(table, rows, is_open, forbidden) for table, rows in bare.items()} if forbidden else bare


def reserved_texts(tables: dict[str, pl.DataFrame]) -> Iterator[str]:
    """Headlines, bodies and sentences of the articles whose source's rights are not open."""
    return _texts(tables, ~_is_open(tables))


def open_texts(tables: dict[str, pl.DataFrame]) -> Iterator[str]:
    """Headlines, bodies and sentences of the articles whose source's rights are open."""
    return _texts(tables, _is_open(tables))


def _texts(tables: dict[str, pl.DataFrame], which: pl.Expr) -> Iterator[str]:
    articles = tables["articles"].filter(which)
    for name in ("title", "body"):
        yield from articles[name].drop_nulls()
    yield from tables["sentences"].filter(which)["text"].drop_nulls()


def _wordy(table: str) -> list[Described]:
    """Columns whose values could hold eight words: not numbers, codes, hashes, spans or references."""
    return [
        column
        for column in columns(table)
        if "string" in column.type
        and column.vocabulary is None
        and column.refers_to is None
        and not any(value in _NO_WORDS for _, value in column.checks if isinstance(value, str))
    ]


def _reserved_rows(rows: pl.DataFrame, is_open: pl.Expr) -> pl.DataFrame:
    return rows.filter(~is_open.fill_null(False)) if "article_id" in rows.columns else rows


def _values(table: str, rows: pl.DataFrame, is_open: pl.Expr) -> Iterator[str]:
    rows = _reserved_rows(rows, is_open)
    for column in _wordy(table):
        values = rows[column.name].explode() if column.is_list else rows[column.name]
        values = values.drop_nulls().unique(maintain_order=True)
        yield from values.filter(values.str.len_chars() >= _SHORTEST)


def _shorten(table: str, rows: pl.DataFrame, is_open: pl.Expr, forbidden: set[str]) -> pl.DataFrame:
    reserved = ~is_open.fill_null(False) if "article_id" in rows.columns else pl.lit(True)
    for column in _wordy(table):
        values = _reserved_rows(rows, is_open)[column.name]
        values = (values.explode() if column.is_list else values).drop_nulls().unique(maintain_order=True)
        changed = {value: cut(value, forbidden) for value in values if cut(value, forbidden) != value}
        if not changed:
            continue
        if column.key or (f"{column.name}_start" in rows.columns and not column.nullable):
            raise RightsError(
                f"{table}.{column.name} {next(iter(changed))!r}: {RUN} or more consecutive words of a text whose "
                "rights are not open, in a value that can be neither dropped nor cut"
            )
        value = pl.col(column.name)
        if column.is_list:
            shorter = value.list.eval(pl.element().replace(changed))
        elif column.nullable:
            shorter = pl.when(value.is_in(list(changed))).then(None).otherwise(value)
        else:
            shorter = value.replace(changed)
        rows = rows.with_columns(pl.when(reserved).then(shorter).otherwise(value).alias(column.name))
    return rows
