"""Which text of a folder of tables may be published, and which may not: that of sources whose rights are open."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from clippings.errors import InvalidError
from clippings.run.tables import pieces, scan

OPEN = frozenset({"open"})
_BODY = ("body", "subheading")


class RightsError(InvalidError):
    """Publishing was refused: a value that can be neither dropped nor cut holds words of a reserved text."""


@dataclass(frozen=True, slots=True)
class Rights:
    """Tables, text included, and the articles of which the text may be published."""

    folder: Path
    open_articles: pl.Series

    def is_open(self, rows: pl.DataFrame) -> pl.Series:
        """Whether each row belongs to an article whose text may be published; one of no article does not."""
        if "article_id" not in rows.columns:
            return pl.repeat(False, rows.height, eager=True)
        return rows["article_id"].is_in(self.open_articles.implode()).fill_null(False)

    def reserved_texts(self) -> Iterator[str]:
        """Headlines, bodies and other sentences of the articles whose source's rights are not open."""
        return self._texts(of_open=False)

    def open_texts(self) -> Iterator[str]:
        """Headlines, bodies and other sentences of the articles whose source's rights are open."""
        return self._texts(of_open=True)

    def _texts(self, *, of_open: bool) -> Iterator[str]:
        for rows in self._rows("articles", ("article_id", "title", "body")):
            chosen = rows.filter(self.is_open(rows) == of_open)
            yield from (*chosen["title"].drop_nulls(), *chosen["body"].drop_nulls())
        for rows in self._rows("sentences", ("article_id", "role", "text")):
            chosen = rows.filter((self.is_open(rows) == of_open) & ~rows["role"].is_in(_BODY))
            yield from chosen["text"].drop_nulls()

    def _rows(self, table: str, columns: tuple[str, ...]) -> Iterator[pl.DataFrame]:
        return (pl.DataFrame(piece) for piece in pieces(self.folder, table, columns))


def rights_of(folder: Path, open_rights: frozenset[str] = OPEN) -> Rights:
    """The rights of a folder of tables. `open_rights` are the values of `sources.rights` that let text be published."""
    sources = scan(folder, "sources").filter(pl.col("rights").is_in(sorted(open_rights))).select("source_id")
    articles = scan(folder, "articles").join(sources, on="source_id", how="semi").select("article_id")
    return Rights(folder, articles.collect()["article_id"])
