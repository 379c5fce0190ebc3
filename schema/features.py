"""A table's features as a Hugging Face dataset card has them, from the Arrow schema."""

import pyarrow as arrow

from schema.tables import arrow_schema

_DTYPES = {
    arrow.string(): "string",
    arrow.bool_(): "bool",
    arrow.int32(): "int32",
    arrow.float32(): "float32",
    arrow.date32(): "date32",
}


def features(table: str) -> list[dict[str, str]]:
    """One mapping a column, in the contract's order: `{"name": …, "dtype": …}`, or `list` for a list of strings.

    Raises KeyError for a name that is no table.
    """
    return [
        {"name": field.name, "list": _DTYPES[field.type.value_type]}
        if arrow.types.is_list(field.type)
        else {"name": field.name, "dtype": _DTYPES[field.type]}
        for field in arrow_schema(table)
    ]
