"""Values in CSV files that people may open in a spreadsheet: none is taken for a formula there."""

import re

# What spreadsheets run. A number with a sign, or a sign alone, does nothing.
_RUNS = r"(?:[=@\t\r]|[+-](?![\d.]*$))"
FORMULA = re.compile(f"'*{_RUNS}")
GUARDED = re.compile(f"'+{_RUNS}")


def guarded(value: str) -> str:
    """The value with an apostrophe before what a spreadsheet would run."""
    return f"'{value}" if FORMULA.match(value) else value


def unguarded(value: str) -> str:
    """The value as it was before `guarded`."""
    return value[1:] if GUARDED.match(value) else value
