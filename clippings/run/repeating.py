"""The table of articles, with what other pages say of them: a day of publication, and which article they repeat."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from clippings.clean.story import Published
from clippings.run.reprints import find_repeats
from clippings.run.store import Store
from clippings.run.writing import Rows, write


def write_articles(store: Store, inferred: Mapping[str, Published], out: Path, scratch: Path) -> Rows:
    """The articles, and how many of them are `reprints`. `inferred` gives days that other pages gave away."""
    repeats = find_repeats(with_days(store, inferred, "shingles"), scratch / "reprints")
    written = write((_settled(table, inferred, repeats) for table in store.tables("articles")), "articles", out)
    return written | {"reprints": len(repeats)}


def days_of(articles: pa.Table, inferred: Mapping[str, Published]) -> dict[str, date | None]:
    """The day of publication of each article of some rows."""
    ids = articles["article_id"].to_pylist()
    days = dict(zip(ids, articles["published_on"].to_pylist(), strict=True))
    return days | {article: inferred[article].on for article in ids if article in inferred}


def with_days(
    store: Store, inferred: Mapping[str, Published], part: str
) -> Iterator[tuple[str, date | None, NDArray[np.uint64]]]:
    """Each article, its day of publication, and its hashes in a part that has some for each."""
    days_of_articles = store.tables("articles", ("article_id", "published_on"))
    for articles, table in zip(days_of_articles, store.tables(part), strict=True):
        days = days_of(articles, inferred)
        for batch in table.to_batches():
            values, offsets = batch[part].values.to_numpy(), batch[part].offsets.to_numpy()
            for place, article in enumerate(batch["article_id"].to_pylist()):
                yield article, days[article], values[offsets[place] : offsets[place + 1]]


def _settled(articles: pa.Table, inferred: Mapping[str, Published], repeats: Mapping[str, str]) -> pa.Table:
    """The rows of articles with what other pages say of them."""
    ids = articles["article_id"].to_pylist()
    values: dict[str, list[Any]] = {"duplicate_of": [repeats.get(article) for article in ids]}
    if any(article in inferred for article in ids):
        for said in ("on", "at", "precision", "basis", "evidence"):
            own = articles[f"published_{said}"].to_pylist()
            values[f"published_{said}"] = [
                getattr(inferred[article], said) if article in inferred else value
                for article, value in zip(ids, own, strict=True)
            ]
    for column, settled in values.items():
        place = articles.schema.get_field_index(column)
        field = articles.schema.field(place)
        articles = articles.set_column(place, field, pa.array(settled, field.type))
    return articles
