"""All layers of a corpus against its gold."""

from pathlib import Path

from clippings.measure.cleaning import cleaning
from clippings.measure.entities import entities
from clippings.measure.events import events
from clippings.measure.gold import agreement, read_gold
from clippings.measure.scores import Metric
from clippings.run.tables import read_tables


def evaluate(tables: Path, gold: Path) -> dict[str, dict[str, Metric]]:
    """Metrics by layer; a layer without gold is empty. Raises FileNotFoundError for a missing table."""
    built, answers = read_tables(tables), read_gold(gold)
    measured = {
        "cleaning": cleaning(built, answers) if answers.articles or answers.blocks else {},
        "entities": entities(built, answers),
        "events": events(built, answers),
    }
    for layer, rows in (("entities", answers.mentions), ("events", answers.reports)):
        if agreed := agreement(rows):
            measured[layer]["annotators_agree"] = agreed
    return measured


def headlines(measured: dict[str, dict[str, Metric]]) -> dict[str, dict[str, float]]:
    """One figure a measure, F1 or share, without those of single types: what two versions are compared by."""
    return {
        layer: {
            name: float(metric["f1"] if "f1" in metric else metric["share"])
            for name, metric in metrics.items()
            if not name.startswith("type_") or name == "type_and_parties"
        }
        for layer, metrics in measured.items()
    }
