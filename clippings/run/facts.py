"""What the run report and the table of outlets tell of all pages: counts, whatever the number of pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from clippings.run.annotate import ANNOTATED_LANGUAGES
from clippings.run.ranges import bounds_of, by_range
from clippings.run.store import Store

PAGES_AT_ONCE = 50_000
_INPUTS = pa.schema([("dump", pa.string()), ("dump_sha256", pa.string())])


@dataclass(slots=True)
class Facts:
    """Ways of recognition by outlet, languages, labels, encodings, pages; `inputs` is one hash of all dumps."""

    ways: Counter[tuple[str, str]] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    lines_of_articles: Counter[str] = field(default_factory=Counter)
    encodings: Counter[str] = field(default_factory=Counter)
    inputs: str = ""
    n_pages: int = 0
    n_without_article: int = 0
    n_unsure: int = 0

    @property
    def n_annotated(self) -> int:
        """Articles in a language whose names and events are found."""
        return sum(self.languages[code] for code in ANNOTATED_LANGUAGES)


def facts_of(store: Store, scratch: Path) -> Facts:
    """The facts of all pages of a store; `scratch` is a folder for passing files."""
    facts = Facts(inputs=_inputs(store, scratch / "inputs"))
    for table in store.tables("articles", ("source_id", "recognised_by", "language")):
        facts.ways.update(zip(table["source_id"].to_pylist(), table["recognised_by"].to_pylist(), strict=True))
        facts.languages.update(_counts(table["language"]))
    for table in store.tables("blocks", ("label", "article_id")):
        facts.labels.update(_counts(table["label"]))
        facts.lines_of_articles.update(_counts(table.filter(pc.is_valid(table["article_id"]))["label"]))
    for table in store.tables("pages", ("n_articles", "n_unsure", "encoding")):
        facts.n_pages += table.num_rows
        facts.n_without_article += table["n_articles"].to_pylist().count(0)
        facts.n_unsure += sum(table["n_unsure"].to_pylist())
        facts.encodings.update(_counts(table["encoding"]))
    return facts


def _inputs(store: Store, folder: Path) -> str:
    """One hash of all dumps: of the lines `sha256sum` would print for them, sorted by name."""

    def pages() -> Iterable[pa.Table]:
        return store.tables("pages", _INPUTS.names)

    bounds = bounds_of((table["dump"] for table in pages()), PAGES_AT_ONCE)
    digest = sha256()
    for some in by_range(pages(), lambda table: table["dump"], bounds, _INPUTS, folder):
        digest.update("".join(_lines(some.sort_by("dump"))).encode())
    return digest.hexdigest()


def _lines(pages: pa.Table) -> Iterator[str]:
    for name, digest in zip(pages["dump"].to_pylist(), pages["dump_sha256"].to_pylist(), strict=True):
        yield f"{digest}  {name}\n"


def _counts(column: Any) -> dict[str, int]:
    return {row["values"]: row["counts"] for row in pc.value_counts(column).to_pylist()}
