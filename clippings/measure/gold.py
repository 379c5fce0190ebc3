"""Stand-off gold: answers by file name and offset, without text."""

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clippings.measure.scores import Counts, Metric, f1

Row = dict[str, Any]


@dataclass(frozen=True)
class Gold:
    """Rows of each layer; a layer nobody annotated is empty. `optional` rows are neither missed nor wrong."""

    articles: list[Row]
    blocks: list[Row]
    mentions: list[Row]
    reports: list[Row]

    def reach(self) -> dict[str, tuple[int, int]]:
        """For each dump the stretch whose names and events were annotated."""
        found: dict[str, tuple[int, int]] = defaultdict(lambda: (1 << 60, 0))
        for row in self.mentions + self.reports:
            start, end = found[row["dump"]]
            found[row["dump"]] = (
                min(start, row["sentence_start" if "sentence_start" in row else "start"]),
                max(end, row["sentence_end" if "sentence_end" in row else "end"]),
            )
        return dict(found)


def read_gold(folder: Path) -> Gold:
    """The gold of a corpus. Raises ValueError, naming file and line, where a line is not JSON."""
    layers = [_rows(folder / f"{name}.jsonl") for name in ("articles", "blocks", "entity_mentions", "event_mentions")]
    return Gold(*layers)


def _rows(path: Path) -> list[Row]:
    if not path.exists():
        return []
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            rows.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise ValueError(f"{path}: line {number}: not JSON ({error.msg}); mend the line") from error
    return rows


def agreement(rows: list[Row]) -> Metric | None:
    """F1 of two annotation passes against each other; None where one pass made all rows.

    Rows of both passes are `required`, rows of one `optional`. Which pass gave a row of one is not recorded, so there
    is no precision and recall, and for F1 it does not matter.
    """
    both = sum(row["status"] == "required" for row in rows)
    if both == len(rows):
        return None
    found = f1(Counts(both, len(rows), both))
    return {"f1": found["f1"], "low": found["low"], "high": found["high"], "n": len(rows)}
