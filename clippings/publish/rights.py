"""What of the tables may be published: page text only where its source's rights are open.

The rule: what is published for a source whose rights are not open holds no run of eight or more consecutive words
of its text. Headline, body and sentences are withheld whole; any other value that holds such a run is dropped
where the contract allows null, and else cut to seven words of it. Nor may a column give a run back when it is read
downwards, as the names do that an article lists one after the other: there, too, a value is dropped.
"""

from collections.abc import Iterator

import polars as pl

from clippings.errors import InvalidError
from clippings.publish.runs import RUN, cut, eight_word_runs, interrupted, runs_found
from schema.described import Described, columns
from schema.tables import KEYS

Tables = dict[str, pl.DataFrame]
OPEN = frozenset({"open"})
# Eight words of a letter each, with seven separators.
_SHORTEST = 2 * RUN - 1
_BODY = ("body", "subheading")


class RightsError(InvalidError):
    """Publishing was refused: a value that can be neither dropped nor cut holds words of a reserved text."""


def reserved_texts(tables: Tables, open_rights: frozenset[str] = OPEN) -> Iterator[str]:
    """Headlines, bodies and other sentences of the articles whose source's rights are not open."""
    return _texts(tables, ~_is_open(tables, open_rights))


def open_texts(tables: Tables, open_rights: frozenset[str] = OPEN) -> Iterator[str]:
    """Headlines, bodies and other sentences of the articles whose source's rights are open."""
    return _texts(tables, _is_open(tables, open_rights))


def withhold(tables: Tables, open_rights: frozenset[str] = OPEN) -> Tables:
    """The eight tables as they may be published. Pure; the tables given must have their text.

    `open_rights` are the values of `sources.rights` whose text may be published.

    Raises RightsError where eight words of a reserved text stand in a key, or in a value that must be as long as
    its span.
    """
    is_open = _is_open(tables, open_rights)
    bare = {table: _without_text(table, rows.sort(KEYS[table]), is_open) for table, rows in tables.items()}
    candidates = {
        run
        for table, rows in bare.items()
        for column in _strings(table)
        for value in (*_values(_reserved(rows, is_open), column), *_read_downwards(rows, column))
        for run in eight_word_runs(value)
    }
    forbidden = runs_found(reserved_texts(tables, open_rights), candidates)
    forbidden -= runs_found(open_texts(tables, open_rights), forbidden)
    return {table: _shorten(table, rows, is_open, forbidden) for table, rows in bare.items()} if forbidden else bare


def _is_open(tables: Tables, open_rights: frozenset[str]) -> pl.Expr:
    """Whether a row's article is one whose source's rights are open; null where the row has no article."""
    sources = tables["sources"].filter(pl.col("rights").is_in(sorted(open_rights)))["source_id"]
    articles = tables["articles"].filter(pl.col("source_id").is_in(sources.to_list()))["article_id"]
    return pl.col("article_id").is_in(articles.to_list())


def _texts(tables: Tables, which: pl.Expr) -> Iterator[str]:
    articles = tables["articles"].filter(which)
    for name in ("title", "body"):
        yield from articles[name].drop_nulls()
    yield from tables["sentences"].filter(which & ~pl.col("role").is_in(_BODY))["text"].drop_nulls()


def _without_text(table: str, rows: pl.DataFrame, is_open: pl.Expr) -> pl.DataFrame:
    hidden = [column.name for column in columns(table) if column.withheld]
    return rows.with_columns(pl.when(is_open).then(pl.col(name)).otherwise(None).alias(name) for name in hidden)


def _strings(table: str) -> list[Described]:
    return [column for column in columns(table) if "string" in column.type]


def _reserved(rows: pl.DataFrame, is_open: pl.Expr) -> pl.DataFrame:
    """Rows that do not belong to an article whose text may be published: those of no article, too."""
    return rows.filter(~is_open.fill_null(False)) if "article_id" in rows.columns else rows


def _values(rows: pl.DataFrame, column: Described) -> pl.Series:
    """Different values of a column, or elements of its lists, that are long enough to hold a run."""
    values = rows[column.name].explode() if column.is_list else rows[column.name]
    return values.filter(values.str.len_chars() >= _SHORTEST).unique(maintain_order=True)


def _read_downwards(rows: pl.DataFrame, column: Described) -> Iterator[str]:
    """A column of names and words as one text, and again with each value once."""
    coded = column.vocabulary is not None or column.refers_to is not None
    if column.nullable and not (coded or column.is_list or column.withheld):
        values = rows[column.name].drop_nulls()
        yield " ".join(values)
        yield " ".join(values.unique(maintain_order=True))


def _interrupt(rows: pl.DataFrame, column: Described, reserved: pl.Expr, forbidden: set[str]) -> pl.DataFrame:
    if not any(eight_word_runs(text) & forbidden for text in _read_downwards(rows, column)):
        return rows
    kept = interrupted(rows[column.name].to_list(), rows.select(reserved).to_series().to_list(), forbidden)
    return rows.with_columns(pl.Series(column.name, kept, pl.String))


def _shorten(table: str, rows: pl.DataFrame, is_open: pl.Expr, forbidden: set[str]) -> pl.DataFrame:
    reserved = ~is_open.fill_null(False) if "article_id" in rows.columns else pl.lit(True)
    for column in _strings(table):
        rows = _interrupt(rows, column, reserved, forbidden)
        cuts = {value: cut(value, forbidden) for value in _values(_reserved(rows, is_open), column)}
        changed = {value: shorter for value, shorter in cuts.items() if shorter != value}
        if not changed:
            continue
        spanned = f"{column.name}_start" in rows.columns and not column.nullable
        if column.key or column.refers_to is not None or spanned:
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
