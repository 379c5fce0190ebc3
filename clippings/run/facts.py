"""What the cross-page steps know of every article: a few words each, whatever the length of the pages."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pyarrow.compute as pc

from clippings.run.annotate import ANNOTATED_LANGUAGES
from clippings.run.store import Store


@dataclass(slots=True)
class Facts:
    """Days of publication and outlets by article; ways of recognition by outlet; reports by act; hashes by dump."""

    days: dict[str, date | None] = field(default_factory=dict)
    outlets: dict[str, str] = field(default_factory=dict)
    ways: Counter[tuple[str, str]] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    lines_of_articles: Counter[str] = field(default_factory=Counter)
    encodings: Counter[str] = field(default_factory=Counter)
    inputs: dict[str, str] = field(default_factory=dict)
    n_without_article: int = 0

    @property
    def n_annotated(self) -> int:
        """Articles in a language whose names and events are found."""
        return sum(self.languages[code] for code in ANNOTATED_LANGUAGES)


def facts_of(store: Store) -> Facts:
    """The facts of all pages of a store."""
    facts = Facts()
    for table in store.tables("articles", ("article_id", "source_id", "recognised_by", "published_on", "language")):
        ids, outlets = table["article_id"].to_pylist(), table["source_id"].to_pylist()
        facts.days.update(zip(ids, table["published_on"].to_pylist(), strict=True))
        facts.outlets.update(zip(ids, outlets, strict=True))
        facts.ways.update(zip(outlets, table["recognised_by"].to_pylist(), strict=True))
        facts.languages.update(table["language"].to_pylist())
    for table in store.tables("reports", ("act",)):
        facts.acts.update(_counts(table["act"]))
    for table in store.tables("blocks", ("label", "article_id")):
        facts.labels.update(_counts(table["label"]))
        facts.lines_of_articles.update(_counts(table.filter(pc.is_valid(table["article_id"]))["label"]))
    for table in store.tables("pages", ("dump", "dump_sha256", "n_articles", "encoding")):
        facts.inputs.update(zip(table["dump"].to_pylist(), table["dump_sha256"].to_pylist(), strict=True))
        facts.n_without_article += table["n_articles"].to_pylist().count(0)
        facts.encodings.update(_counts(table["encoding"]))
    return facts


def _counts(column: Any) -> dict[str, int]:
    return {row["values"]: row["counts"] for row in pc.value_counts(column).to_pylist()}
