"""datapackage.json: the tables as a Data Package (version 2) has them, with their foreign keys."""

from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.checksums import file_sha256
from clippings.publish.citation import licences, spdx_url
from schema.described import Described, columns, table_description
from schema.tables import KEYS, TABLES
from schema.vocabulary import VOCABULARIES

_TYPES = {"string": "string", "bool": "boolean", "int32": "integer", "float32": "number", "date32": "date"}
_CONSTRAINTS = {"str_matches": "pattern", "greater_than_or_equal_to": "minimum", "less_than_or_equal_to": "maximum"}


def datapackage(folder: Path, about: About) -> dict[str, Any]:
    """The descriptor of a published folder, whose Parquet files must be there, as their hashes are in it."""
    described = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "version": about.version,
        "created": f"{about.released_on.isoformat()}T00:00:00Z",
        "homepage": about.url,
        "keywords": list(about.keywords),
        "licenses": [{"name": licence, "path": spdx_url(licence)} for licence in licences(about)],
        "contributors": [{"title": author.name, "roles": ["author"]} for author in about.authors],
        "resources": [_resource(folder, table) for table in TABLES],
    }
    return {key: value for key, value in described.items() if value}


def _resource(folder: Path, table: str) -> dict[str, Any]:
    path = folder / f"{table}.parquet"
    keys = [_foreign_key(table, column) for column in columns(table) if column.refers_to and not column.is_list]
    return {
        "name": table.replace("_", "-"),
        "path": path.name,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "hash": f"sha256:{file_sha256(path)}",
        "description": table_description(table),
        "schema": {
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": [_field(column) for column in columns(table)],
            "primaryKey": list(KEYS[table]),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _foreign_key(table: str, column: Described) -> dict[str, Any]:
    assert column.refers_to is not None
    parent, key = column.refers_to
    # Version 2 lets a reference within one table leave its resource out; readers of version 1 want the empty string.
    resource = "" if parent == table else parent.replace("_", "-")
    return {"fields": [column.name], "reference": {"resource": resource, "fields": [key]}}


def _field(column: Described) -> dict[str, Any]:
    """A column such that `frictionless validate` passes on the tables themselves.

    It reads Parquet through pandas, where lists are no arrays and a null is a number outside every range; what the
    column is in the file is said by `arrowType`. For the same reason resources state no `bytes`.
    """
    spare = column.nullable and _TYPES.get(column.type) in ("integer", "number")
    field: dict[str, Any] = {
        "name": column.name,
        "type": "any" if column.is_list else "number" if spare else _TYPES[column.type],
        "arrowType": column.type,
        "description": column.description,
    }
    constraints: dict[str, Any] = {} if column.nullable else {"required": True}
    if column.unique:
        constraints["unique"] = True
    if column.vocabulary is not None and not column.is_list:
        constraints["enum"] = list(VOCABULARIES[column.vocabulary])
    if not spare:
        constraints |= {_CONSTRAINTS[name]: value for name, value in column.checks if name in _CONSTRAINTS}
    return field | ({"constraints": constraints} if constraints else {})
