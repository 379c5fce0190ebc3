"""One correction: what a person says of one row, with where it is written."""

from dataclasses import dataclass

Row = dict[str, object]

ACTIONS = {
    "set": "the value of a column is another",
    "drop": "the row is not what it says: no event, no report, no name",
    "merge": "two events are one: the reports of `row` go to the event `value`",
    "split": "one event is two: the report `row` is of an event of its own",
}
FIELDS = ("action", "table", "row", "column", "expected", "value", "reason", "who", "date")


@dataclass(frozen=True, slots=True)
class Correction:
    """A line of a corrections file; `file` and `line` (from 1) say where. Values are as written: see `values`."""

    action: str
    table: str
    row: str
    column: str
    expected: str
    value: str
    reason: str
    who: str
    date: str
    file: str = ""
    line: int = 0

    @property
    def where(self) -> str:
        """`fixes.csv:3: set event_mentions row 36ab…:SUPPORT column mode`, as messages begin."""
        column = f" column {self.column}" if self.column else ""
        return f"{self.file}:{self.line}: {self.action} {self.table} row {self.row}{column}"
