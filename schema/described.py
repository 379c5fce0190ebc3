"""What the models say of each column, in one shape for all who print it."""

from dataclasses import dataclass

import pyarrow as arrow

from schema.field import CONTRACT
from schema.tables import KEYS, TABLES, arrow_schema, model


@dataclass(frozen=True, slots=True)
class Described:
    """A column: name, Arrow type, and what its pandera field carries. `refers_to` is `(table, column)`."""

    name: str
    type: str
    nullable: bool
    unique: bool
    key: bool
    description: str
    source: str
    unit: str | None
    vocabulary: str | None
    refers_to: tuple[str, str] | None
    withheld: bool
    checks: tuple[tuple[str, object], ...]

    @property
    def is_list(self) -> bool:
        """Whether a value is a list of strings."""
        return self.type.startswith("list")


def table_description(table: str) -> str:
    """What the table is, in the words of its model, on one line. Raises KeyError for a name that is no table."""
    return " ".join((TABLES[table].__doc__ or "").split())


def columns(table: str) -> tuple[Described, ...]:
    """Every column of a table in the contract's order. Raises KeyError for a name that is no table."""
    types = arrow_schema(table)
    return tuple(
        Described(
            name=name,
            type=_type_name(types.field(name).type),
            nullable=column.nullable,
            unique=column.unique,
            key=name in KEYS[table],
            description=column.description or "",
            source=(column.metadata or {}).get("source", CONTRACT),
            unit=(column.metadata or {}).get("unit"),
            vocabulary=(column.metadata or {}).get("vocabulary"),
            refers_to=_target((column.metadata or {}).get("refers_to")),
            withheld=bool((column.metadata or {}).get("withheld")),
            checks=tuple((check.name, value) for check in column.checks for value in (check.statistics or {}).values()),
        )
        for name, column in model(table).columns.items()
    )


def _type_name(kind: arrow.DataType) -> str:
    if arrow.types.is_list(kind):
        return f"list<{_type_name(kind.value_type)}>"
    return {arrow.float32(): "float32", arrow.date32(): "date32"}.get(kind, str(kind))


def _target(refers_to: str | None) -> tuple[str, str] | None:
    if refers_to is None:
        return None
    table, _, name = refers_to.partition(".")
    return table, name
