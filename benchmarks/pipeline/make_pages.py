"""Make as many pages as wanted from the sample corpus, by recombination of our own text.

Each page takes the layout of one sample page, fills it with paragraphs of others, and lets other countries act on
other days. One page in ten prints the story of an earlier page again.
"""

import csv
import json
import random
import re
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from clippings.dumps.dump import Dump
from clippings.dumps.read import read_raw

SAMPLE = Path("dataset/raw/sample")
GOLD = Path("dataset/gold/sample/articles.jsonl")
COUNTRIES = Path("dataset/registry/countries.csv")
PARAGRAPH_WORDS = 10
LONGEST = 30
REPRINTED = 0.1
PER_FOLDER = 1000
YEAR = re.compile(r"\b(19[89]\d|20[0-2]\d)\b")
DAY = re.compile(r"\b([1-9]|1\d|2[0-8]) (?=January|February|March|April|May|June|July|August|Sept|Oct|Nov|Dec)")
Country = tuple[str, str, str]


class Layout(NamedTuple):
    """The lines of a sample page, and which of them tell its story."""

    lines: list[str]
    paragraphs: tuple[str, ...]


def main(
    out: Annotated[Path, typer.Argument(help="Folder for the pages; one file a page.")],
    pages: Annotated[int, typer.Argument(help="How many.")] = 1000,
) -> None:
    """Write the pages, a thousand to a folder."""
    layouts, countries = read_layouts(), read_countries()
    for number in range(pages):
        path = out / f"{number // PER_FOLDER:04d}" / f"{number:07d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number, layouts, countries), encoding="utf-8")


def page(number: int, layouts: Sequence[Layout], countries: tuple[Country, ...]) -> str:
    """The page of a number: it depends on nothing but the number, the sample and the registry."""
    choice = random.Random(f"layout {number}")
    again = choice.random() < REPRINTED and number > 0
    telling = random.Random(f"story {choice.randrange(number) if again else number}")
    told = iter([telling.choice(telling.choice(layouts).paragraphs) for _ in range(LONGEST)])
    layout = choice.choice(layouts)
    filled = [next(told, "") if line in layout.paragraphs else line for line in layout.lines]
    return elsewhere("\n".join(filled), countries, telling)


def read_layouts() -> list[Layout]:
    """The text dumps of the sample, with the paragraphs that the gold says are their stories'."""
    with GOLD.open(encoding="utf-8") as lines:
        bodies = {row["dump"]: row["body"] for row in map(json.loads, lines)}
    dumps = (item for item in read_raw(SAMPLE) if isinstance(item, Dump) and item.format == "txt")
    found = []
    for dump in dumps:
        told = [dump.text[start:end] for start, end in bodies.get(dump.name, ())]
        paragraphs = tuple(text for text in told if len(text.split()) >= PARAGRAPH_WORDS)
        if paragraphs:
            found.append(Layout(dump.text.splitlines(), paragraphs))
    return found


def elsewhere(text: str, countries: tuple[Country, ...], telling: random.Random) -> str:
    """The same text of other countries, years and days."""
    replaced = {}
    for old, new in zip(countries, telling.sample(countries, len(countries)), strict=True):
        replaced.update({word: other for word, other in zip(old, new, strict=True) if word and other})
    text = _names(countries).sub(lambda found: replaced.get(found[1], found[1]), text)
    text = YEAR.sub(partial(_shifted, by=telling.randrange(-8, 5)), text)
    return DAY.sub(lambda _: f"{telling.randint(1, 28)} ", text)


@cache
def _names(countries: tuple[Country, ...]) -> re.Pattern[str]:
    words = {word for country in countries for word in country if word}
    return re.compile(r"\b(" + "|".join(sorted(map(re.escape, words), key=lambda w: (-len(w), w))) + r")\b")


def _shifted(year: re.Match[str], by: int) -> str:
    return str(int(year[1]) + by)


def read_countries() -> tuple[Country, ...]:
    """Name, first demonym and capital of each country of the registry."""
    with COUNTRIES.open(encoding="utf-8", newline="") as lines:
        return tuple((r["name"], r["demonyms"].partition("|")[0], r["capital"]) for r in csv.DictReader(lines))


if __name__ == "__main__":
    typer.run(main)
