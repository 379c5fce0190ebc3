"""Differences in words: a listing for people who check, and an entry for the changelog."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from clippings.versions.difference import TableDifference

SHOWN = 20


def listing(differences: Sequence[TableDifference], shown: int = SHOWN) -> Iterator[str]:
    """A line for each difference, the first `shown` of each kind and table in full, the rest counted."""
    for d in differences:
        lines = [
            *(f"{d.table}: column {name} {what}" for name, what in d.columns.items()),
            *_some((f"{d.table}: + {row}" for row in d.added), len(d.added), shown, f"{d.table}: + "),
            *_some((_removed(d, row) for row in d.removed), len(d.removed), shown, f"{d.table}: - "),
            *_some(
                (f"{d.table}: {c.row}: {c.column}: {_short(c.before)} -> {_short(c.after)}" for c in d.changed),
                len(d.changed),
                shown,
                f"{d.table}: changed ",
            ),
        ]
        yield from lines


def entry(differences: Sequence[TableDifference], version: str, day: str) -> str:
    """A changelog entry in Markdown: counts by table and column, and every key that became another one."""
    lines = [f"## {version} ({day})", ""]
    for d in differences:
        if not d:
            continue
        parts = [f"{len(d.added)} rows added", f"{len(d.removed)} removed"]
        columns = Counter(change.column for change in d.changed)
        parts += [f"`{column}` changed in {n}" for column, n in sorted(columns.items())]
        parts += [f"column `{name}` {what}" for name, what in d.columns.items()]
        lines.append(f"- `{d.table}`: " + ", ".join(parts))
        lines += [f"  - `{was}` became `{now}`" for was, now in d.became.items()]
    if len(lines) == 2:
        lines.append("Nothing changed.")
    return "\n".join(lines) + "\n"


def _removed(d: TableDifference, row: str) -> str:
    return f"{d.table}: - {row}" + (f", which became {d.became[row]}" if row in d.became else "")


def _some(lines: Iterator[str], n: int, shown: int, prefix: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == shown:
            yield f"{prefix}... and {n - shown} more"
            return
        yield line


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
