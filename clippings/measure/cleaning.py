"""How well pages were cleaned: bodies, titles, dates, outlets, and the label of each line."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import polars as pl

from clippings.measure.gold import Gold, Row
from clippings.measure.scores import Metric, share

# White space between the sentences of a paragraph belongs to no sentence: this many characters a paragraph may miss.
SLACK = 6


def cleaning(tables: dict[str, pl.DataFrame], gold: Gold) -> dict[str, Metric]:
    """Shares of pages right in body, title, date, byline and outlet, and of lines with the right label."""
    found = {
        "body": share(*_bodies(tables, gold)),
        "title": share(*_fields(tables, gold, ("title_start", "title_end"))),
        "published_on": share(*_fields(tables, gold, ("published_on",))),
        "bylines": share(*_fields(tables, gold, ("bylines",))),
        "labels": share(*_labels(tables["blocks"], gold)),
    }
    return {name: metric for name, metric in found.items() if metric["n"]}


def _bodies(tables: dict[str, pl.DataFrame], gold: Gold) -> tuple[int, int]:
    dumps = dict(tables["articles"].select("article_id", "dump").iter_rows())
    covered: dict[str, set[int]] = defaultdict(set)
    body = tables["sentences"].filter(pl.col("role").is_in(["body", "subheading"]))
    for article, start, end in body.select("article_id", "dump_start", "dump_end").iter_rows():
        covered[dumps[article]].update(range(start, end))
    right = 0
    for row in gold.articles:
        wanted = {c for start, end in row["body"] for c in range(start, end)}
        right += len(wanted ^ covered[row["dump"]]) <= SLACK * len(row["body"])
    return right, len(gold.articles)


def _fields(tables: dict[str, pl.DataFrame], gold: Gold, names: tuple[str, ...]) -> tuple[int, int]:
    built = {row["dump"]: row for row in tables["articles"].sort("story", descending=True).iter_rows(named=True)}
    rows = [row for row in gold.articles if all(name in row for name in names)]
    right = sum(all(_same(built.get(row["dump"], {}).get(n), row[n]) for n in names) for row in rows)
    return right, len(rows)


def _same(built: Any, wanted: Any) -> bool:
    return str(built) == str(wanted) if built is not None and wanted is not None else built is wanted


def _labels(blocks: pl.DataFrame, gold: Gold) -> tuple[int, int]:
    right = sum(label == row["label"] for row, label in labels_of(blocks, gold))
    return right, len(gold.blocks)


def labels_of(blocks: pl.DataFrame, gold: Gold) -> Iterator[tuple[Row, str | None]]:
    """Each gold line with the label of the block that holds its first visible character."""
    starts: dict[str, list[int]] = defaultdict(list)
    labels: dict[str, list[str]] = defaultdict(list)
    for dump, start, label in blocks.sort("dump", "dump_start").select("dump", "dump_start", "label").iter_rows():
        starts[dump].append(start)
        labels[dump].append(label)
    for row in gold.blocks:
        at = bisect_right(starts[row["dump"]], row["start"]) - 1
        yield row, labels[row["dump"]][at] if at >= 0 else None
