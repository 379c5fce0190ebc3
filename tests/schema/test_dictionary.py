"""The data dictionary names everything the contract has, and nothing is without its description and source."""

import re

from schema.codebook import EVENT_TYPES
from schema.described import columns, table_description
from schema.dictionary import dictionary
from schema.tables import KEYS, TABLES, arrow_schema, model
from schema.vocabulary import VOCABULARIES

PAGE = dictionary()


def section(heading: str) -> list[str]:
    """The lines of a section, by its heading."""
    return re.split(rf"^##+ {re.escape(heading)}$", PAGE, flags=re.MULTILINE)[1].split("\n## ")[0].splitlines()


def test_every_column_of_every_table_has_a_row_in_order() -> None:
    for table in TABLES:
        rows = [line.split(" | ")[0] for line in section(table) if line.startswith("| `")]
        assert rows == [f"| `{name}`" for name in arrow_schema(table).names]


def test_every_column_is_described_with_its_source() -> None:
    for table in TABLES:
        assert table_description(table)
        for column in columns(table):
            assert column.description and column.source, f"{table}.{column.name}"


def test_types_and_nullability_are_those_of_the_arrow_schema() -> None:
    for table in TABLES:
        for column in columns(table):
            field = arrow_schema(table).field(column.name)
            assert column.nullable == field.nullable
            assert column.key == (column.name in KEYS[table])
            assert column.type == {"float": "float32", "date32[day]": "date32"}.get(
                str(field.type), re.sub(r"<.*: ", "<", str(field.type))
            )


def test_references_lead_to_keys() -> None:
    for table in TABLES:
        for column in columns(table):
            if column.refers_to is not None:
                parent, key = column.refers_to
                assert KEYS[parent] == (key,)


def test_every_vocabulary_that_a_column_names_is_printed_with_every_value() -> None:
    for name in {column.vocabulary for table in TABLES for column in columns(table)} - {None, "event_type", "mode"}:
        assert name is not None
        rows = [line.split(" | ")[0] for line in section(name) if line.startswith("| `")]
        assert rows[: len(VOCABULARIES[name])] == [f"| `{value}`" for value in VOCABULARIES[name]]


def test_the_codebook_has_every_type_and_mode_and_what_was_decided() -> None:
    lines = {line.split(" | ")[0]: line for line in section("codebook") if line.startswith("| `")}
    for name, row in EVENT_TYPES.items():
        assert all(f"`{mode}`" in lines[f"| `{name}`"] for mode in row.modes)
        assert row.note and row.note in PAGE


def test_links_within_the_page_lead_somewhere() -> None:
    headings = set(re.findall(r"^##+ (\S+)$", PAGE, re.MULTILINE))
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= headings


def test_closed_vocabularies_are_checked_by_the_models() -> None:
    for table in TABLES:
        for name, column in model(table).columns.items():
            metadata = column.metadata or {}
            if metadata["vocabulary"] and not str(column.dtype).startswith("List"):
                assert dict(columns(table)[list(model(table).columns).index(name)].checks).get("isin")


def test_examples_stand_beside_their_columns() -> None:
    page = dictionary({table: {"quad": "4"} if table == "events" else {} for table in TABLES})
    row = next(line for line in page.splitlines() if line.startswith("| `quad`"))
    assert row.endswith("| 4 |") and "| example |" in page and "| example |" not in PAGE
