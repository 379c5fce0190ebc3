"""What machines read of the folder says what the files are."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

from clippings.publish.checksums import NAME, file_sha256, wrong_files
from schema.features import features
from schema.tables import KEYS, TABLES, arrow_schema


@pytest.fixture(scope="module")
def croissant(published: Path) -> dict[str, Any]:
    return dict(json.loads((published / "croissant.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def datapackage(published: Path) -> dict[str, Any]:
    return dict(json.loads((published / "datapackage.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def front(published: Path) -> dict[str, Any]:
    _, front, _ = (published / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    return dict(yaml.safe_load(front))


def test_every_parquet_file_has_exactly_the_schema_of_the_contract(published: Path) -> None:
    for table in TABLES:
        schema = pq.read_schema(published / f"{table}.parquet")
        assert schema.metadata is None
        # Parquet calls a list's elements `element`, Arrow `item`.
        assert str(schema).replace("element:", "item:") == str(arrow_schema(table)).replace("element:", "item:")


def test_parquet_is_not_compressed_so_that_git_keeps_only_what_changed(published: Path) -> None:
    for table in TABLES:
        metadata = pq.read_metadata(published / f"{table}.parquet")
        groups = [metadata.row_group(i) for i in range(metadata.num_row_groups)]
        assert {g.column(i).compression for g in groups for i in range(g.num_columns)} == {"UNCOMPRESSED"}


def test_croissant_is_valid(published: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant", reason="mlcroissant is a development dependency")
    dataset = mlcroissant.Dataset(jsonld=str(published / "croissant.json"))
    assert not dataset.metadata.ctx.issues.errors and not dataset.metadata.ctx.issues.warnings
    assert dataset.metadata.data_biases and dataset.metadata.data_limitations and dataset.metadata.data_use_cases


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_croissant_is_read_to_the_last_row(published: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant", reason="mlcroissant is a development dependency")
    dataset = mlcroissant.Dataset(jsonld=str(published / "croissant.json"))
    for table in TABLES:
        rows = pq.read_table(published / f"{table}.parquet").to_pylist()
        read = list(dataset.records(table))
        assert len(read) == len(rows), table
        key = KEYS[table][0]
        assert [row[f"{table}/{key}"].decode() for row in read] == [row[key] for row in rows]


def test_a_group_is_no_person(croissant: dict[str, Any], published: Path) -> None:
    assert [author["@type"] for author in croissant["creator"]] == ["sc:Organization", "sc:Person"]
    record = json.loads((published / "datacite.json").read_text(encoding="utf-8"))
    assert [creator["nameType"] for creator in record["creators"]] == ["Organizational", "Personal"]


def test_croissant_names_the_files_as_they_are(croissant: dict[str, Any], published: Path) -> None:
    for file in croissant["distribution"]:
        path = published / file["contentUrl"]
        assert file["sha256"] == file_sha256(path)
        assert file["contentSize"] == f"{path.stat().st_size} B"
    assert [file["@id"] for file in croissant["distribution"]] == [f"{table}.parquet" for table in TABLES]


def test_croissant_has_every_column_and_key(croissant: dict[str, Any]) -> None:
    for records in croissant["recordSet"]:
        table = records["@id"]
        assert [field["name"] for field in records["field"]] == arrow_schema(table).names
        keys = records["key"] if isinstance(records["key"], list) else [records["key"]]
        assert [key["@id"] for key in keys] == [f"{table}/{key}" for key in KEYS[table]]
        arrays = [field["name"] for field in records["field"] if field.get("isArray")]
        assert arrays == [field.name for field in arrow_schema(table) if str(field.type).startswith("list")]


def test_the_data_package_names_the_files_as_they_are(datapackage: dict[str, Any], published: Path) -> None:
    for resource in datapackage["resources"]:
        path = published / resource["path"]
        assert resource["hash"] == f"sha256:{file_sha256(path)}"


def test_the_data_package_says_what_each_column_is_in_its_file(datapackage: dict[str, Any]) -> None:
    for resource in datapackage["resources"]:
        said = {field["name"]: (field["type"], field["arrowType"]) for field in resource["schema"]["fields"]}
        assert list(said) == arrow_schema(resource["name"].replace("-", "_")).names
    assert said["dump"] == ("string", "string") and said["line"] == ("integer", "int32")
    events = {field["name"]: field for field in datapackage["resources"][5]["schema"]["fields"]}
    assert events["actors"]["arrowType"] == "list<string>" and events["n_sources"]["arrowType"] == "int32"


def test_the_foreign_keys_of_the_data_package_lead_to_keys(datapackage: dict[str, Any]) -> None:
    resources = {resource["name"]: resource["schema"] for resource in datapackage["resources"]}
    links = [
        (name, link["reference"]["resource"] or name, link["reference"]["fields"])
        for name, schema in resources.items()
        for link in schema.get("foreignKeys", [])
    ]
    assert ("event-mentions", "events", ["event_id"]) in links
    assert ("articles", "articles", ["article_id"]) in links
    assert all(fields == resources[parent]["primaryKey"] for _, parent, fields in links)


def test_the_record_for_a_doi_has_what_the_registry_requires(published: Path) -> None:
    record = json.loads((published / "datacite.json").read_text(encoding="utf-8"))
    assert {"types", "creators", "titles", "publisher", "publicationYear", "schemaVersion"} <= record.keys()
    assert record["publicationYear"] == "2024" and record["version"] == "0.1.0"
    assert {rights["rightsIdentifier"] for rights in record["rightsList"]} == {"CC-BY-4.0", "CC-BY-SA-4.0"}


def test_the_dictionary_shows_a_value_of_every_column_that_has_one(published: Path) -> None:
    page = (published / "dictionary.md").read_text(encoding="utf-8")
    events = page.split("## events\n")[1].split("\n## ")[0]
    shown = {line.split(" | ")[0]: line.rsplit(" | ", 1)[1] for line in events.splitlines() if line.startswith("| `")}
    assert shown["| `type`"] == "AID |" and shown["| `actors`"] == "Ardmere |" and shown["| `lat`"] == " |"


def test_the_card_gives_the_loader_every_table_with_its_content_hash(front: dict[str, Any], published: Path) -> None:
    configs = {config["config_name"]: config for config in front["configs"]}
    assert sorted(configs) == sorted(TABLES)
    assert [name for name, config in configs.items() if config.get("default")] == ["events"]
    for table, config in configs.items():
        assert config["version"] == "0.1.0"
        assert config["description"] == f"sha256:{file_sha256(published / f'{table}.parquet')}"


def test_the_card_says_features_and_numbers_of_rows(front: dict[str, Any], published: Path) -> None:
    for info in front["dataset_info"]:
        table = info["config_name"]
        assert info["features"] == features(table)
        assert info["splits"][0]["num_examples"] == pq.read_metadata(published / f"{table}.parquet").num_rows
    assert (
        front["license"] == ["cc-by-4.0", "cc-by-sa-4.0"] and front["language"] == ["en"] and "ferries" in front["tags"]
    )
    assert front["size_categories"] == ["n<1K"] and front["task_categories"]


def test_the_features_are_those_the_loader_would_infer() -> None:
    datasets = pytest.importorskip("datasets", reason="datasets is a development dependency")
    for table in TABLES:
        assert datasets.Features.from_arrow_schema(arrow_schema(table))._to_yaml_list() == features(table)


def test_sha256sum_checks_every_file(published: Path) -> None:
    listed = (published / NAME).read_text(encoding="utf-8").splitlines()
    names = [line.partition("  ")[2] for line in listed]
    files = {path.relative_to(published).as_posix() for path in published.rglob("*") if path.is_file()}
    assert names == sorted(files - {NAME}) and "README.md" in names
    assert wrong_files(published) == []
    try:
        done = subprocess.run(["sha256sum", "-c", "--quiet", NAME], cwd=published, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("sha256sum is not on this machine")
    assert done.returncode == 0, done.stderr
