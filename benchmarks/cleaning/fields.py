"""Headline, day and authors recovered from page text, held against the benchmark's pages.

    python benchmarks/cleaning/fields.py [dev.jsonl.gz] [--style block] [--misses]

A page counts as right where all words of the headline agree, where the day is the gold's, where the set of authors is
the gold's; case and punctuation count for nothing. `in the text` says on how many pages the gold's words stand in the
dump at all: what no reader of the text alone can pass.
"""

import argparse
import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from clippings.clean.page import clean_page
from clippings.clean.story import Story
from clippings.dumps.dump import Dump

DEV = Path(__file__).parents[2].parent / "shared" / "benchmarks" / "cleaning" / "dev.jsonl.gz"
FIELDS = ("title", "date", "authors")
WORD = re.compile(r"\w+")


def words(text: str) -> str:
    """The words of a text, folded, one space between them."""
    return " ".join(WORD.findall(text.lower()))


def right(field: str, story: Story | None, row: dict[str, Any]) -> bool:
    """Whether what was recovered for a field is what the gold has."""
    if story is None:
        return False
    if field == "title":
        return words(story.title or "") == words(row["gold_title"])
    if field == "date":
        return str(story.published.on) == row["gold_date"][:10]
    return {words(name) for name in story.bylines} == {words(name) for name in row["gold_authors"]}


def possible(field: str, row: dict[str, Any]) -> bool:
    """Whether the gold's words (for a date: its day and its year) stand in the dump."""
    if field == "title":
        return words(row["gold_title"]) in words(row["dump"])
    if field == "date":
        year, _, day = row["gold_date"][:10].split("-")
        return year in row["dump"] and re.search(rf"(?<!\d)0?{int(day)}(?!\d)", row["dump"]) is not None
    return all(words(name) in words(row["dump"]) for name in row["gold_authors"])


def rows_of(path: Path, style: str) -> Iterator[dict[str, Any]]:
    """The benchmark's rows of one style that have gold for a field."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["style"] == style and any(row.get(f"gold_{field}") for field in FIELDS):
                yield row


def score(rows: Iterable[dict[str, Any]], misses: list[str]) -> dict[tuple[str, str], list[tuple[bool, bool]]]:
    """For each source of pages and field: for each page whether it is right, and whether it can be."""
    found: dict[tuple[str, str], list[tuple[bool, bool]]] = defaultdict(list)
    for row in rows:
        stories = clean_page(Dump(row["id"], "0" * 64, row["dump"], "txt", "utf-8"), ()).stories
        story = stories[0] if stories else None
        for field in FIELDS:
            if row.get(f"gold_{field}"):
                good = right(field, story, row)
                found[row["source"], field].append((good, possible(field, row)))
                if not good:
                    misses.append(f"{field} {row['id']}")
    return found


def main() -> None:
    """Print one line for each source of pages and field."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dev", nargs="?", type=Path, default=DEV)
    parser.add_argument("--style", default="block", help="how the pages were rendered")
    parser.add_argument("--misses", action="store_true", help="name the pages that are wrong")
    options = parser.parse_args()
    misses: list[str] = []
    for (source, field), pages in sorted(score(rows_of(options.dev, options.style), misses).items()):
        good, can = sum(good for good, _ in pages), sum(can for _, can in pages)
        line = f"{source:12s} {field:8s} {good / len(pages):.3f}  {good}/{len(pages)}  in the text {can}/{len(pages)}\n"
        sys.stdout.write(line)
    if options.misses:
        sys.stdout.write("\n".join(misses) + "\n")


if __name__ == "__main__":
    main()
