"""How sure a row is right in type: the share of right ones among reports of its kind in our annotated corpus."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from clippings.events.report import Party, Report

_PRIOR = 8.0
Table = Mapping[str, tuple[int, int]]


def confidence(report: Report, table: Table | None = None) -> float:
    """Right reports over coded reports of the same reading, drawn towards the share of its type, form and parties.

    Without a table the one measured on `dataset/training` is used.
    """
    table = _measured() if table is None else table
    group, reading = kinds_of(report)
    right, coded = table.get(group, (0, 0))
    share = (right + 2.0) / (coded + 4.0)
    right, coded = table.get(reading, (0, 0))
    return round((right + _PRIOR * share) / (coded + _PRIOR), 4)


def kinds_of(report: Report) -> tuple[str, str]:
    """The two kinds a report is counted under: type, word class, parties and modality; and its reading."""
    reading = report.rule.partition(";")[0]
    word_class = reading.rpartition(":")[0].rpartition(".")[2]
    # Whom only an earlier sentence names as the recipient makes nobody surer of the act.
    here = [party for party in report.recipients if party.span is not None]
    sides = f"{_named(report.actors)}{_named(here)}"
    sure = "hypothetical" if report.modality == "hypothetical" else "other"
    return f"{report.type} {word_class} {sides} {sure}", reading


def _named(parties: Iterable[Party]) -> int:
    return int(any(party.sector != "UNK" or party.country for party in parties))


def read_table(lines: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Read a table of kinds. Raises KeyError for a missing column, ValueError for a count that is no number."""
    return {row["kind"]: (int(row["right"]), int(row["coded"])) for row in csv.DictReader(lines)}


def table_lines(table: Table) -> Iterator[str]:
    """A table as lines of CSV, sorted."""
    yield "kind,right,coded"
    yield from (f"{kind},{right},{coded}" for kind, (right, coded) in sorted(table.items()))


@cache
def _measured() -> Table:
    text = files("clippings.events").joinpath("precision.csv").read_text(encoding="utf-8")
    return read_table(text.splitlines())
