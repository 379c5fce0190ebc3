"""The counts a card tells, all from the published tables."""

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any

import polars as pl

from clippings.run.tables import pieces, scan
from clippings.run.validation import count_rows
from schema.codebook import EVENT_TYPES
from schema.tables import TABLES
from schema.vocabulary import VOCABULARIES

REPORT = "report.json"
Counts = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts of one published dataset. Lists of pairs are ordered as a reader wants them."""

    rows: dict[str, int]
    n_dumps: int
    n_dumps_without_article: int
    n_quarantined: int | None
    corrections: Counts
    n_words: int
    n_duplicates: int
    n_with_text: int
    n_uncoded: int
    first_published: date | None
    last_published: date | None
    published_basis: Counts
    languages: Counts
    outlets: list[dict[str, object]]
    event_types: list[tuple[str, int, int]]
    quads: Counts
    modality: Counts
    attribution: Counts
    event_date_basis: Counts
    location_precision: Counts
    dyads: Counts
    entity_types: Counts
    labels: list[tuple[str, int, int]]
    articles_by_day: list[tuple[date, int]]
    n_events_with_conflicts: int
    n_events_denied: int
    n_events_several_sources: int
    n_corrected: int

    @property
    def n_corrections(self) -> int:
        """Corrections that people made and the build applied."""
        return sum(n for _, n in self.corrections)

    @property
    def n_articles(self) -> int:
        """Articles of the dataset."""
        return self.rows["articles"]


def facts(folder: Path) -> Facts:
    """Count a folder of the eight tables, with the run report where it lies beside them."""
    tables, report = {table: scan(folder, table) for table in TABLES}, _report(folder / REPORT)
    articles, events, reports = tables["articles"], tables["events"], tables["event_mentions"]
    dumps = tables["blocks"].select("dump").unique()
    days = sorted(_tally(articles.filter(pl.col("published_precision").is_in(["minute", "day"])), "published_on"))
    return Facts(
        rows=count_rows(folder),
        n_dumps=_height(dumps),
        n_dumps_without_article=_height(dumps.join(articles, on="dump", how="anti")),
        n_quarantined=_quarantined(report),
        corrections=_corrections(report),
        n_words=articles.select(pl.col("n_words").cast(pl.Int64).sum()).collect(engine="streaming").item(),
        n_duplicates=_height(articles.filter(pl.col("duplicate_of").is_not_null())),
        n_with_text=_height(articles.filter(pl.col("body").is_not_null())),
        n_uncoded=_uncoded(articles, tables["entity_mentions"]),
        first_published=days[0][0] if days else None,
        last_published=days[-1][0] if days else None,
        published_basis=_vocabulary(articles, "published_basis", "published_basis"),
        languages=_counts(articles, "language"),
        outlets=tables["sources"].sort(["n_articles", "source_id"], descending=[True, False]).collect().to_dicts(),
        event_types=_event_types(events, reports),
        quads=_counts(events, "quad"),
        modality=_vocabulary(reports, "modality", "modality"),
        attribution=_vocabulary(reports, "attribution", "attribution"),
        event_date_basis=_vocabulary(events, "date_basis", "date_basis"),
        location_precision=_vocabulary(events, "location_precision", "location_precision"),
        dyads=_dyads(folder),
        entity_types=_counts(tables["entities"], "type"),
        labels=_labels(tables["blocks"]),
        articles_by_day=days,
        n_events_with_conflicts=_height(events.filter(pl.col("conflicts").list.len() > 0)),
        n_events_denied=_height(events.filter(pl.col("n_denying") > 0)),
        n_events_several_sources=_height(events.filter(pl.col("n_sources") > 1)),
        n_corrected=_height(reports.filter(pl.col("coder") == "corrected")),
    )


def _height(rows: pl.LazyFrame) -> int:
    return int(rows.select(pl.len()).collect(engine="streaming").item())


def _uncoded(articles: pl.LazyFrame, mentions: pl.LazyFrame) -> int:
    """Articles in languages in which not one article has an entity: those that are not coded yet."""
    coded = articles.join(mentions, on="article_id", how="semi").select("language").unique()
    return _height(articles.join(coded, on="language", how="anti"))


def _report(path: Path) -> dict[str, Any]:
    """The run report; empty where the tables came without one."""
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _quarantined(report: dict[str, Any]) -> int | None:
    """Inputs that could not be read, where the run report says."""
    return int(report["dumps"]["quarantined"]) if "dumps" in report else None


def _corrections(report: dict[str, Any]) -> Counts:
    """Corrections applied by what they do; rows that were dropped are to be seen nowhere else."""
    by_action = report.get("corrections", {}).get("by_action", {})
    return [(action, int(n)) for action, n in sorted(by_action.items()) if n]


def _tally(rows: pl.LazyFrame, column: str) -> list[tuple[Any, int]]:
    """The values of a column with how many rows have each, in any order."""
    counted = rows.select(value=pl.col(column)).drop_nulls().group_by("value").len()
    return list(counted.collect(engine="streaming").iter_rows())


def _counts(rows: pl.LazyFrame, column: str) -> Counts:
    return sorted(((str(value), n) for value, n in _tally(rows, column)), key=lambda pair: (-pair[1], pair[0]))


def _vocabulary(rows: pl.LazyFrame, column: str, name: str) -> Counts:
    """Counts in the vocabulary's own order, zeros included: what does not occur is a fact too."""
    counted = dict(_tally(rows, column))
    return [(value, counted.get(value, 0)) for value in VOCABULARIES[name]]


def _event_types(events: pl.LazyFrame, reports: pl.LazyFrame) -> list[tuple[str, int, int]]:
    of_events, of_reports = dict(_tally(events, "type")), dict(_tally(reports, "type"))
    return [(name, of_events.get(name, 0), of_reports.get(name, 0)) for name in EVENT_TYPES]


def _dyads(folder: Path) -> Counts:
    """Pairs of different countries by number of events: `A → B` acts on, `A ↔ B` acts together or on each other."""
    pairs: Counter[str] = Counter()
    read = pieces(folder, "events", ("actor_countries", "recipient_countries"))
    for actors, recipients in (sides for piece in read for sides in pl.DataFrame(piece).iter_rows()):
        if recipients:
            pairs.update(f"{a} → {b}" for a, b in product(sorted(set(actors)), sorted(set(recipients))) if a != b)
        else:
            pairs.update(f"{a} ↔ {b}" for a, b in combinations(sorted(set(actors)), 2))
    return sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))


def _labels(blocks: pl.LazyFrame) -> list[tuple[str, int, int]]:
    """Each block label with the number of its lines that belong to an article, and of those that were dropped."""
    told = blocks.group_by("label").agg(pl.col("article_id").count(), pl.len()).collect(engine="streaming")
    counted = {str(label): (int(kept), int(n) - int(kept)) for label, kept, n in told.iter_rows()}
    return [(label, *counted.get(label, (0, 0))) for label in VOCABULARIES["block_label"]]
