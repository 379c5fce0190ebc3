"""What the line labeller learns from: benchmark rows with gold paragraphs, and articles of our own."""

import gzip
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STYLES = ("block", "inscriptis", "paras")
MARK = re.compile(r"\[([^\[\]]+)\]\{[^{}]*\}")
COVERED = 0.9  # share of the gold body that stands in the dump, below which a page yields no article


@dataclass(frozen=True, slots=True)
class Article:
    """A story by itself. `site` keeps pages of one outlet on one side of a split; `page` names its dumps."""

    page: str
    site: str
    title: str | None
    paragraphs: tuple[str, ...]


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a benchmark file (gzipped JSON lines), as they stand."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def benchmark_articles(rows: Sequence[dict[str, Any]]) -> list[Article]:
    """The gold stories of prose pages, one for each page."""
    return [
        Article(
            page=row["page"],
            site=row["site"],
            title=row["gold_title"],
            paragraphs=tuple(text for text in row["gold_paragraphs"] if text.strip()),
        )
        for row in rows
        if row["style"] == "block" and row["gold_body"] and row["prose"] and (row["gold_in_block"] or 0) > COVERED
    ]


def own_articles(folder: Path) -> list[Article]:
    """The annotated articles of a training folder, their inline marks taken out; at least two paragraphs each."""
    found: list[tuple[str, str, list[str]]] = []
    for path in sorted(folder.glob("*.txt")):
        fresh = True
        for raw in path.read_text(encoding="utf-8").splitlines():
            line = MARK.sub(r"\1", raw)
            header = line.removeprefix("# ").split(" | ")
            if line.startswith("# ") and len(header) > 2:
                found.append((f"{path.stem}-{header[0]}", header[2], []))
                fresh = True
            elif not line.strip():
                fresh = True
            elif found and not line.startswith("> "):
                paragraphs = found[-1][2]
                if fresh or not paragraphs:
                    paragraphs.append(line)
                else:
                    paragraphs[-1] += " " + line
                fresh = False
    return [
        Article(page, f"own:{page}", title, tuple(paragraphs))
        for page, title, paragraphs in found
        if len(paragraphs) > 1
    ]
