"""A stale, unnecessary or contradictory correction stops the build and names file, line, row and column."""

from collections.abc import Sequence

import pytest
from tables_fixture import rows_of

from clippings.corrections.correction import Correction
from clippings.corrections.fit import misfits
from clippings.corrections.held import Held
from schema.tables import KEYS

ACCORD, LEND, BAR = "SUPPORT:ardmere_lenn", "AID:ardmere_lenn", "COERCE:ardmere_lenn"
HELD: Held = {table: {str(row[KEYS[table][-1]]): row for row in rows} for table, rows in rows_of().items()}
SIGNED = min(key for key, row in HELD["event_mentions"].items() if row["event_id"] == ACCORD)
DENIAL = next(key for key, row in HELD["event_mentions"].items() if row["event_id"] == BAR)
ARTICLE = HELD["event_mentions"][SIGNED]["article_id"]


def said(action: str, table: str, row: str, column: str = "", expected: str = "", value: str = "") -> Correction:
    return Correction(action, table, row, column, expected, value, "why", "who", "2026-01-02", "fixes.csv", 7)


CASES = {
    "another value than expected": (
        [said("set", "event_mentions", DENIAL, "modality", "alleged", "asserted")],
        f"fixes.csv:7: set event_mentions row {DENIAL} column modality: stale: expected 'alleged', found 'denied'",
    ),
    "the machine has it right by now": (
        [said("set", "event_mentions", DENIAL, "modality", "asserted", "denied")],
        "unnecessary: the machine gives 'denied' by itself now",
    ),
    "the row is gone": ([said("set", "entities", "GPE:nowhere", "name", "a", "b")], "stale: the row is gone"),
    "the row has the new type by now": (
        [said("set", "event_mentions", DENIAL.replace("COERCE", "REJECT"), "type", "REJECT", "COERCE")],
        "unnecessary: the machine gives",
    ),
    "what was to be dropped is gone": ([said("drop", "events", "AID:nobody")], "there is no such row"),
    "what was to be dropped says something else": (
        [said("drop", "events", LEND, "n_mentions", "3")],
        "stale: expected '3', found '1'",
    ),
    "what was to be split off stands alone": ([said("split", "event_mentions", DENIAL)], "unnecessary"),
    "the event to merge into is gone": (
        [said("merge", "events", ACCORD, value="SUPPORT:x")],
        "stale: there is no event",
    ),
    "events of two types": ([said("merge", "events", ACCORD, value=BAR)], "the types differ"),
    "an event into itself": ([said("merge", "events", ACCORD, value=ACCORD)], "merged into itself"),
    "merges in a circle": (
        [said("merge", "events", ACCORD, value=LEND), said("merge", "events", LEND, value=ACCORD)],
        "in a circle",
    ),
    "two values of one cell": (
        [said("set", "event_mentions", DENIAL, "context", "", value) for value in ("legal", "crime")],
        "says of the same what fixes.csv:7 says",
    ),
    "a report of a dropped event": (
        [said("drop", "events", BAR), said("set", "event_mentions", DENIAL, "context", "", "legal")],
        "drops events row",
    ),
    "an entity that is not there": (
        [said("set", "event_mentions", DENIAL, "actor_entity_ids", "GPE:ardmere", "GPE:nowhere")],
        "there is no entities row GPE:nowhere",
    ),
    "a report to an event of another type": (
        [said("set", "event_mentions", SIGNED, "event_id", ACCORD, BAR)],
        "the report is SUPPORT, the event COERCE",
    ),
    "a title that the page does not print": (
        [said("set", "articles", ARTICLE, "title", HELD["articles"][ARTICLE]["title"], "No such words")],
        "stand in no sentence",
    ),
}


@pytest.mark.parametrize(("corrections", "message"), CASES.values(), ids=CASES)
def test_the_line_says_where_and_why(corrections: Sequence[Correction], message: str) -> None:
    lines = list(misfits(corrections, HELD))
    assert any(message in line for line in lines), lines


def test_what_fits_is_no_misfit() -> None:
    fitting = [
        said("set", "event_mentions", DENIAL, "modality", "denied", "alleged"),
        said("split", "event_mentions", SIGNED, "event_id", ACCORD),
        said("drop", "events", LEND, "n_mentions", "1"),
    ]
    assert list(misfits(fitting, HELD)) == []
