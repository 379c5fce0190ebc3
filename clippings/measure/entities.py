"""How well names were found, typed and brought together."""

import polars as pl

from clippings.measure.gold import Gold, Row
from clippings.measure.scores import Counts, Metric, b_cubed, f1, share

Names = dict[tuple[str, int, int], Row]


def entities(tables: dict[str, pl.DataFrame], gold: Gold) -> dict[str, Metric]:
    """F1 of spans, of spans with their types, B-cubed of resolution, share of right countries, F1 by type."""
    if not gold.mentions:
        return {}
    built, wanted = built_and_wanted(tables, gold)
    needed = {key for key, g in wanted.items() if g["status"] == "required"}
    spare = set(wanted) - needed
    guessed = set(built) - spare
    hit = guessed & needed
    typed = {key for key in hit if built[key]["type"] == wanted[key]["type"]}
    country = dict(tables["entities"].select("entity_id", "country").iter_rows())
    placed = [key for key in hit if wanted[key]["country"]]
    metrics = {
        "span": f1(Counts(len(hit), len(guessed), len(needed))),
        "span_and_type": f1(Counts(len(typed), len(guessed), len(needed))),
        "resolution_b3": b_cubed([(wanted[k]["entity"], built[k]["entity_id"]) for k in sorted(hit)]),
        "country": share(sum(country[built[k]["entity_id"]] == wanted[k]["country"] for k in placed), len(placed)),
    }
    for kind in sorted({g["type"] for g in gold.mentions}):
        counts = Counts(
            sum(wanted[k]["type"] == kind for k in typed),
            sum(built[k]["type"] == kind for k in guessed),
            sum(wanted[k]["type"] == kind for k in needed),
        )
        metrics[f"type_{kind}"] = f1(counts)
    return metrics


def built_and_wanted(tables: dict[str, pl.DataFrame], gold: Gold) -> tuple[Names, Names]:
    """Names by dump, start and end: those built in the stretches that were annotated, and the gold's."""
    reach = gold.reach()
    dumps = dict(tables["articles"].select("article_id", "dump").iter_rows())
    built = {}
    for row in tables["entity_mentions"].iter_rows(named=True):
        dump = dumps[row["article_id"]]
        first, last = reach.get(dump, (0, -1))
        if first <= row["dump_start"] and row["dump_end"] <= last:
            built[dump, row["dump_start"], row["dump_end"]] = row
    return built, {(g["dump"], g["start"], g["end"]): g for g in gold.mentions}
