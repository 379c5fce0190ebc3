"""croissant.json: the dataset for machines, in Croissant 1.1 with the Responsible AI vocabulary."""

from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.checksums import file_sha256
from clippings.publish.citation import bibtex, licences, spdx_url
from clippings.publish.facts import Facts
from clippings.publish.responsible import responsible
from schema.described import Described, columns, table_description
from schema.tables import KEYS, TABLES

_DTYPES = {"string": "sc:Text", "bool": "sc:Boolean", "int32": "cr:Int32", "float32": "cr:Float32", "date32": "sc:Date"}
_TERMS = (
    *("arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field", "fileObject"),
    *("fileProperty", "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5"),
    *("parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "samplingRate"),
    *("separator", "source", "subField", "transform"),
)
_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "name": {"@container": "@language"},
    "description": {"@container": "@language"},
    **{term: f"cr:{term}" for term in _TERMS},
}


def croissant(folder: Path, about: About, counted: Facts) -> dict[str, Any]:
    """The JSON-LD of a published folder, whose Parquet files must be there, as their hashes are in it."""
    described: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"],
        "name": about.name,
        "alternateName": about.title,
        "description": about.description,
        "version": about.version,
        "datePublished": about.released_on.isoformat(),
        "license": [spdx_url(licence) for licence in licences(about)],
        "inLanguage": list(about.languages),
        "keywords": list(about.keywords),
        "creator": [
            {"@type": "sc:Organization" if author.group else "sc:Person", "name": author.name}
            for author in about.authors
        ],
        "citeAs": bibtex(about),
        "url": about.url,
        "distribution": [_file(folder, table) for table in TABLES],
        "recordSet": [_record_set(table) for table in TABLES],
    }
    described |= {f"rai:{key}": value for key, value in responsible(about, counted).items()}
    return {key: value for key, value in described.items() if value}


def _file(folder: Path, table: str) -> dict[str, Any]:
    path = folder / f"{table}.parquet"
    return {
        "@type": "cr:FileObject",
        "@id": path.name,
        "name": path.name,
        "contentUrl": path.name,
        "contentSize": f"{path.stat().st_size} B",
        # The registered name of the format, application/vnd.apache.parquet, is one that mlcroissant does not read.
        "encodingFormat": "application/x-parquet",
        "sha256": file_sha256(path),
    }


def _record_set(table: str) -> dict[str, Any]:
    keys = [{"@id": f"{table}/{key}"} for key in KEYS[table]]
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": table_description(table),
        "key": keys[0] if len(keys) == 1 else keys,
        "field": [_field(table, column) for column in columns(table)],
    }


def _field(table: str, column: Described) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}",
        "name": column.name,
        "description": _description(column),
        "dataType": _DTYPES["string" if column.is_list else column.type],
        "source": {"fileObject": {"@id": f"{table}.parquet"}, "extract": {"column": column.name}},
    }
    if column.is_list:
        field |= {"isArray": True, "arrayShape": "-1"}
    return field


def _description(column: Described) -> str:
    """What the column holds, and what it refers to.

    In words, as mlcroissant takes `references` for joins that it then cannot make, and reads no row of the table;
    for machines the foreign keys stand in datapackage.json.
    """
    return column.description + (f" Refers to {'.'.join(column.refers_to)}." if column.refers_to else "")
