"""Names of months and weekdays in the languages whose dates we read (`calendar.csv`, by `scripts/make_calendar.py`)."""

import csv
from functools import cache
from pathlib import Path


def months() -> dict[str, int]:
    """Folded month names and abbreviations, without points, and the month's number."""
    return _calendar()["month"]


def weekdays() -> dict[str, int]:
    """Folded weekday names and abbreviations of three letters or more, and the weekday's number, Monday 0."""
    return _calendar()["weekday"]


@cache
def _calendar() -> dict[str, dict[str, int]]:
    named: dict[str, dict[str, int]] = {"month": {}, "weekday": {}}
    with Path(__file__).with_name("calendar.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            named[row["kind"]][row["name"]] = int(row["number"])
    return named
