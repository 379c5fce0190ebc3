"""Names of months and weekdays in the languages whose dates we read."""

import re
from functools import cache

from clippings.clean.keys import fold

LANGUAGES = ("en", "tr", "de", "fr", "es", "it", "pt", "nl")
# Of these, full names alone: their abbreviations are words of other languages.
IN_FULL = ("sv", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk", "el", "az", "id", "ar", "fa")
LEAST_LETTERS = 3
# Babel gives one abbreviation a language; these are printed too.
MORE_MONTHS = {"sept": 9, "febr": 2, "mrz": 3, "maerz": 3, "janner": 1}
MORE_WEEKDAYS = {"tues": 1, "thur": 3, "thurs": 3}


@cache
def months() -> dict[str, int]:
    """Folded month names and abbreviations, without points, and the month's number."""
    from babel.dates import get_month_names

    names = dict(MORE_MONTHS)
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, context="format", locale=language).items():
                names.setdefault(fold(name).rstrip("."), number)
    for language in IN_FULL:
        for number, name in get_month_names("wide", context="format", locale=language).items():
            if len(name) >= LEAST_LETTERS:
                names.setdefault(fold(name), number)
    return names


@cache
def weekdays() -> dict[str, int]:
    """Folded weekday names and abbreviations of three letters or more, and the weekday's number, Monday 0."""
    from babel.dates import get_day_names

    names = dict(MORE_WEEKDAYS)
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in get_day_names(width, context="format", locale=language).items():
                names.setdefault(fold(name).rstrip("."), number)
    return {name: number for name, number in names.items() if len(name) > 2}


def any_of(names: dict[str, int]) -> str:
    """A regular expression that matches any of the names, the longest first; for folded text."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
