"""Hold tables against the contract: each table's model first, then what holds between tables."""

from collections.abc import Iterator, Mapping

import pandera.polars as pa
import polars as pl

from schema.between.counts import counts
from schema.between.evidence import evidence
from schema.between.meanings import meanings
from schema.between.references import originals, references
from schema.between.spans import one_dump_a_name, spans
from schema.between.wholes import wholes
from schema.tables import KEYS, TABLES, model, polars_schema
from schema.violation import Violation

# Tables whose rows belong to one article or page, and can be checked with those of its neighbours alone.
OF_PAGES = ("articles", "sentences", "entity_mentions", "event_mentions", "blocks")
OF_ALL = ("sources", "entities", "events")


def check(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """All violations, in the order of the tables. Empty where the tables keep the contract.

    What holds between tables is checked only once every column has its type, as its rules are written in types.
    """
    shape = check_shape(tables)
    if shape:
        return shape
    found = [violation for table in TABLES for violation in _values(tables[table], table)]
    for rules in (references, spans, evidence, counts, meanings, wholes):
        found.extend(rules(tables))
    found.extend(one_dump_a_name(tables["blocks"].select("dump", "dump_sha256")))
    return found


def check_shape(tables: Mapping[str, pl.DataFrame]) -> list[Violation]:
    """Columns that are missing, too many or of another type; the tables may be without rows."""
    return [violation for table in TABLES for violation in _shape(tables[table], table)]


def check_part(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """Violations in the tables `OF_PAGES` when they hold all rows of some dumps, and the others all they refer to.

    What an article repeats may be outside the part: `check_rest` looks after that.
    """
    tables = tables | {"articles": tables["articles"].with_columns(duplicate_of=pl.lit(None, pl.String))}
    found = [violation for table in OF_PAGES for violation in _values(tables[table], table)]
    for rules in (references, counts, meanings):
        found.extend(rules(tables, OF_PAGES))
    found.extend(spans(tables))
    found.extend(evidence(tables))
    return found


def check_rest(tables: dict[str, pl.DataFrame]) -> list[Violation]:
    """What `check_part` leaves: violations in the tables `OF_ALL`, and of rules over all articles and dumps.

    Of the tables `OF_PAGES` only the columns that `REST` names are needed.
    """
    found = [violation for table in OF_ALL for violation in _values(tables[table], table)]
    for rules in (references, counts, meanings):
        found.extend(rules(tables, OF_ALL))
    found.extend(wholes(tables))
    found.extend(originals(tables["articles"]))
    found.extend(one_dump_a_name(tables["blocks"]))
    return found


REST: dict[str, tuple[str, ...]] = {
    "articles": ("article_id", "source_id", "published_on", "duplicate_of"),
    "sentences": (),
    "entity_mentions": ("entity_id", "article_id"),
    "event_mentions": (
        "event_id",
        "article_id",
        "polarity",
        "actors",
        "recipients",
        "actor_countries",
        "recipient_countries",
        "mode",
        "date_start",
        "location",
        "location_country",
    ),
    "blocks": ("dump", "dump_sha256"),
}


def _shape(rows: pl.DataFrame, table: str) -> Iterator[Violation]:
    wanted = polars_schema(table)
    for name in wanted:
        if name not in rows.schema:
            yield Violation(table, "-", name, "absent", "the column is missing")
        elif rows.schema[name] != wanted[name]:
            yield Violation(table, "-", name, str(rows.schema[name]), f"the column must be {wanted[name]}")
    for name in rows.schema:
        if name not in wanted:
            yield Violation(table, "-", name, str(rows.schema[name]), "the contract has no such column")


def _values(rows: pl.DataFrame, table: str) -> Iterator[Violation]:
    try:
        model(table).validate(rows, lazy=True)
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        keys = rows.select(pl.concat_str([pl.col(k).cast(pl.String) for k in KEYS[table]], separator=":")).to_series()
        for case in cases.iter_rows(named=True):
            index = case["index"]
            row = "-" if index is None else (keys[index] or f"number {index}")
            column = case["column"] or ",".join(KEYS[table])
            yield Violation(table, row, column, str(case["failure_case"]), str(case["check"]))
