"""Role words: nouns that say what somebody is in public life, and the words that go before them."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clippings.registry.inflect import noun_forms


@dataclass(frozen=True, slots=True)
class Role:
    """A role word or phrase in one of its forms: the words, the sector (None for a mere modifier), its number.

    `country` is that of a role which one state alone has.
    """

    words: tuple[str, ...]
    sector: str | None
    plural: bool
    country: str | None = None


_MANY = frozenset({"people", "police", "children", "countries", "nations"})
Roles = Mapping[str, tuple[Role, ...]]


def load_roles(path: Path) -> Roles:
    """Read `roles.csv` into roles by first word, longest first.

    Raises KeyError for a missing column, OSError for no file.
    """
    found: dict[str, dict[tuple[str, ...], Role]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            words = tuple(row["words"].split())
            sector = None if row["sector"] == "-" else row["sector"]
            forms = noun_forms(words[-1]) if sector else (words[-1],)
            for number, last in enumerate(forms):
                form = (*words[:-1], last)
                role = Role(form, sector, number > 0 or last in _MANY or last.endswith("men"), row["country"] or None)
                known = found.setdefault(form[0], {})
                if form not in known or known[form].sector is None:
                    known[form] = role
    return {first: tuple(sorted(by.values(), key=_longest)) for first, by in sorted(found.items())}


def _longest(role: Role) -> tuple[int, tuple[str, ...]]:
    return -len(role.words), role.words
