"""All layers of a corpus against its gold."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from clippings.measure.cleaning import cleaning
from clippings.measure.entities import entities
from clippings.measure.events import events
from clippings.measure.failures import failures
from clippings.measure.gold import Gold, Row, agreement, read_gold
from clippings.measure.scores import Metric
from clippings.run.tables import scan


def evaluate(tables: Path, gold: Path) -> dict[str, Any]:
    """Metrics by layer, a layer without gold empty, and `failures`: what went wrong, in codes.

    Raises FileNotFoundError for a missing table.
    """
    answers = read_gold(gold)
    built = _answered(tables, answers)
    measured: dict[str, dict[str, Metric]] = {
        "cleaning": cleaning(built, answers) if answers.articles or answers.blocks else {},
        "entities": entities(built, answers),
        "events": events(built, answers),
    }
    for layer, rows in (("entities", answers.mentions), ("events", answers.reports)):
        if agreed := agreement(rows):
            measured[layer]["annotators_agree"] = agreed
            _by_type(measured[layer], rows)
    return measured | {"failures": failures(built, answers)}


def _answered(folder: Path, gold: Gold) -> dict[str, pl.DataFrame]:
    """The rows of the dumps that the gold tells of, in the order of the tables, and the entities that they name."""
    layers = (gold.articles, gold.blocks, gold.mentions, gold.reports)
    of_gold = pl.col("dump").is_in(sorted({row["dump"] for rows in layers for row in rows}))
    found = {table: scan(folder, table).filter(of_gold).collect() for table in ("articles", "blocks")}
    of_article = pl.col("article_id").is_in(found["articles"]["article_id"].implode())
    for table in ("sentences", "entity_mentions", "event_mentions"):
        found[table] = scan(folder, table).filter(of_article).collect()
    named = pl.col("entity_id").is_in(found["entity_mentions"]["entity_id"].unique().implode())
    return found | {"entities": scan(folder, "entities").filter(named).collect()}


def _by_type(metrics: dict[str, Metric], rows: list[Row]) -> None:
    """Beside the score of a type, how far the two annotation passes agree on it."""
    for kind in sorted({row["type"] for row in rows}):
        agreed = agreement([row for row in rows if row["type"] == kind])
        if (metric := metrics.get(f"type_{kind}")) is not None:
            metric["annotators"] = agreed["f1"] if agreed else 1.0


def headlines(measured: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """One figure a measure, F1 or share, without those of single types: what two versions are compared by."""
    return {
        layer: {
            name: float(metric["f1"] if "f1" in metric else metric["share"])
            for name, metric in metrics.items()
            if not name.startswith("type_") or name == "type_and_parties"
        }
        for layer, metrics in measured.items()
        if layer != "failures"
    }


def plotted(measured: Mapping[str, Any]) -> str:
    """The same figures as CSV with their intervals and n, for plots."""
    figures = headlines(measured)
    lines = [
        f"{layer},{name},{value},{measured[layer][name].get('low', '')},{measured[layer][name].get('high', '')},"
        f"{measured[layer][name]['n']}"
        for layer, named in figures.items()
        for name, value in named.items()
    ]
    return "\n".join(["layer,measure,value,low,high,n", *lines]) + "\n"
