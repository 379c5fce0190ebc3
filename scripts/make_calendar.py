"""Regenerate `clippings/clean/lexicon/calendar.csv`: names of months and weekdays, from the CLDR through babel.

    python scripts/make_calendar.py

A page's start shall not wait for the calendars of the world to be read.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer
from babel.dates import get_day_names, get_month_names

from clippings.clean.lines.keys import fold

LANGUAGES = ("en", "tr", "de", "fr", "es", "it", "pt", "nl")
# Of these, full names of months alone: their abbreviations are words of other languages.
IN_FULL = ("sv", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk", "el", "az", "id", "ar", "fa")
LEAST_LETTERS = 3
# Babel gives one abbreviation a language; these are printed too.
MORE_MONTHS = {"sept": 9, "febr": 2, "mrz": 3, "maerz": 3, "janner": 1}
MORE_WEEKDAYS = {"tues": 1, "thur": 3, "thurs": 3}


def main(out: Annotated[Path, typer.Argument()] = Path("clippings/clean/lexicon/calendar.csv")) -> None:
    """Write the file. Of a name that two languages share, the first language's number counts."""
    with out.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("kind", "name", "number"))
        writer.writerows(("month", *row) for row in months().items())
        writer.writerows(("weekday", *row) for row in weekdays().items())


def months() -> dict[str, int]:
    """Folded month names and abbreviations, without points, and the month's number."""
    names = dict(MORE_MONTHS)
    for name, number in _both(get_month_names):
        names.setdefault(name, number)
    for language in IN_FULL:
        for number, name in get_month_names("wide", context="format", locale=language).items():
            if len(name) >= LEAST_LETTERS:
                names.setdefault(fold(name), number)
    return names


def weekdays() -> dict[str, int]:
    """Folded weekday names and abbreviations of three letters or more, and the weekday's number, Monday 0."""
    names = dict(MORE_WEEKDAYS)
    for name, number in _both(get_day_names):
        names.setdefault(name, number)
    return {name: number for name, number in names.items() if len(name) >= LEAST_LETTERS}


def _both(read: Callable[..., Mapping[int, str]]) -> Iterator[tuple[str, int]]:
    """Names in full and abbreviated, language by language."""
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in read(width, context="format", locale=language).items():
                yield fold(name).rstrip("."), number


if __name__ == "__main__":
    typer.run(main)
