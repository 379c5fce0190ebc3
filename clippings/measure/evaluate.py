"""All layers of a corpus against its gold."""

from pathlib import Path

from clippings.measure.cleaning import cleaning
from clippings.measure.entities import entities
from clippings.measure.events import events
from clippings.measure.gold import read_gold
from clippings.measure.scores import Metric
from clippings.run.tables import read_tables


def evaluate(tables: Path, gold: Path) -> dict[str, dict[str, Metric]]:
    """Metrics by layer; a layer without gold is empty. Raises FileNotFoundError for a missing table."""
    built, answers = read_tables(tables), read_gold(gold)
    return {
        "cleaning": cleaning(built, answers) if answers.articles or answers.blocks else {},
        "entities": entities(built, answers),
        "events": events(built, answers),
    }
