"""Pages that public repositories of other extractors keep as tests, with bodies that we marked line by line.

Only where they lie and which of their lines are body is kept here; the pages are their publishers'.
"""

import csv
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from clippings.clean.training.render import blocks_of, decode, dumps_of

PAGES = Path(__file__).with_name("collected.csv")


def collected_rows(
    checkouts: Path, pages: Path = PAGES, dumps: Callable[[str], dict[str, str]] = dumps_of
) -> list[dict[str, Any]]:
    """Rows as a benchmark has them, of each page in each style, `dumps` rendering the styles of a page's HTML.

    `checkouts` has each repository's files under its owner and name. Raises FileNotFoundError for a page that is not
    there and ValueError for one that is not the page that was marked.
    """
    with pages.open(encoding="utf-8", newline="") as lines:
        return [row for marked in csv.DictReader(lines) for row in _rows(marked, checkouts, dumps)]


def _rows(marked: dict[str, str], checkouts: Path, dumps: Callable[[str], dict[str, str]]) -> Iterator[dict[str, Any]]:
    data = (checkouts / marked["repository"] / marked["path"]).read_bytes()
    if sha256(data).hexdigest() != marked["sha256"]:
        raise ValueError(f"{marked['repository']} {marked['path']}: another page than the one that was marked")
    page = decode(data)
    shown = [text for text, _ in blocks_of(page)]
    paragraphs = [shown[i] for i in _numbers(marked["body"])]
    name = marked["sha256"][:12]
    for style, dump in dumps(page).items():
        yield {
            "id": f"{name}|{style}",
            "page": name,
            "site": marked["site"],
            "source": "collected",
            "style": style,
            "dump": dump,
            "prose": True,
            "gold_title": None,
            "gold_paragraphs": paragraphs,
            "gold_body": "\n\n".join(paragraphs),
            # Lines that may be body or not are not learned from, as no benchmark's standfirst is.
            "gold_summary": "\n".join(shown[i] for i in _numbers(marked["unsure"])),
            "gold_in_block": 1.0,
        }


def _numbers(ranges: str) -> list[int]:
    """The numbers in `3-5 8`: 3, 4, 5 and 8."""
    ends = [part.partition("-") for part in ranges.split()]
    return [i for first, _, last in ends for i in range(int(first), int(last or first) + 1)]
