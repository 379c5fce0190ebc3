"""The sample's gold says what stands on its pages, in the codes of the contract."""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.manifest import verify
from clippings.dumps.read import read_raw
from clippings.registry.sources import load_sources
from schema.codebook import EVENT_TYPES, SECTORS
from schema.vocabulary import BLOCK_LABELS, ENTITY_TYPES, MODALITY

Row = dict[str, Any]
LAYERS = ("articles", "blocks", "entity_mentions", "event_mentions")


@pytest.fixture(scope="module")
def layers(root: Path) -> dict[str, list[Row]]:
    folder = root / "dataset" / "gold" / "sample"
    return {
        name: [json.loads(row) for row in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        for name in LAYERS
    }


@pytest.fixture(scope="module")
def items(root: Path) -> list[Dump | Quarantined]:
    return list(read_raw(root / "dataset" / "raw" / "sample"))


@pytest.fixture(scope="module")
def texts(items: list[Dump | Quarantined]) -> dict[str, str]:
    return {item.name: item.text for item in items if isinstance(item, Dump)}


def test_pages_manifest_and_gold_are_what_their_source_makes(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "scripts/gold.py", "--check"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_manifest_lists_every_file(root: Path) -> None:
    assert verify(root / "dataset/raw/sample", root / "dataset/raw/sample.csv") == []


def test_reader_decodes_the_text_that_gold_counts_in(layers: dict[str, list[Row]], texts: dict[str, str]) -> None:
    for row in layers["entity_mentions"]:
        assert texts[row["dump"]][row["start"] : row["end"]] == row["text"]
        assert row["type"] in ENTITY_TYPES
    for row in layers["event_mentions"]:
        assert texts[row["dump"]][row["trigger_start"] : row["trigger_end"]] == row["trigger"]


def test_events_keep_to_the_codebook_and_their_sentence(layers: dict[str, list[Row]]) -> None:
    for row in layers["event_mentions"]:
        assert row["sentence_start"] <= row["trigger_start"] < row["trigger_end"] <= row["sentence_end"]
        assert row["mode"] is None or row["mode"] in EVENT_TYPES[row["type"]].modes
        assert row["modality"] in MODALITY
        assert {party["sector"] for party in row["actors"] + row["recipients"]} <= set(SECTORS)


def test_reports_of_one_event_are_of_one_type(layers: dict[str, list[Row]]) -> None:
    types = defaultdict(set)
    for row in layers["event_mentions"]:
        types[row["event"]].add(row["type"])
    assert {event: found for event, found in types.items() if len(found) > 1} == {}


def test_sentences_lie_in_lines_of_the_story(layers: dict[str, list[Row]]) -> None:
    blocks = defaultdict(list)
    for row in layers["blocks"]:
        blocks[row["dump"]].append(row)
    for row in layers["event_mentions"]:
        around = [
            b["label"]
            for b in blocks[row["dump"]]
            if b["start"] <= row["sentence_start"] and row["sentence_end"] <= b["end"]
        ]
        assert around and around[0] in {"title", "standfirst", "body", "subheading"}, row


def test_blocks_hold_every_visible_line_and_bodies_are_whole_blocks(
    layers: dict[str, list[Row]], texts: dict[str, str]
) -> None:
    blocks = defaultdict(list)
    for row in layers["blocks"]:
        blocks[row["dump"]].append(row)
        text = texts[row["dump"]][row["start"] : row["end"]]
        assert text and text == text.strip() and row["label"] in BLOCK_LABELS
    for dump, rows in blocks.items():
        covered = {row["line"] for row in rows}
        lines = {n for n, line in enumerate(texts[dump].splitlines(), 1) if line.strip()}
        assert covered == lines, dump
    for row in layers["articles"]:
        whole = [[b["start"], b["end"]] for b in blocks[row["dump"]] if b["label"] in ("body", "subheading")]
        assert row["body"] == whole and whole


def test_every_outlet_of_the_gold_is_an_open_one_of_the_registry(root: Path, layers: dict[str, list[Row]]) -> None:
    rights = {source.name: source.rights for source in load_sources(root / "dataset/registry/sources.csv")}
    outlets = {row["source"] for row in layers["articles"]} - {None}
    assert len(outlets) >= 8
    assert {rights.get(name) for name in outlets} == {"open"}


def test_sample_holds_what_a_reader_has_to_cope_with(
    items: list[Dump | Quarantined], layers: dict[str, list[Row]]
) -> None:
    dumps = [item for item in items if isinstance(item, Dump)]
    assert sum(isinstance(item, Quarantined) for item in items) == 2
    assert {dump.format for dump in dumps} == {"txt", "html", "jsonl"}
    assert any(dump.clean for dump in dumps) and len({dump.encoding for dump in dumps}) >= 3
    assert {row["type"] for row in layers["event_mentions"]} == set(EVENT_TYPES)
    assert {row["modality"] for row in layers["event_mentions"]} == set(MODALITY)


def test_several_outlets_tell_of_one_event(layers: dict[str, list[Row]]) -> None:
    outlets = {row["dump"]: row["source"] for row in layers["articles"]}
    told = defaultdict(set)
    for row in layers["event_mentions"]:
        told[row["event"]].add(outlets[row["dump"]])
    assert sum(len(found) > 1 for found in told.values()) >= 3


def test_every_page_says_that_it_is_a_sample(texts: dict[str, str]) -> None:
    words = ("sample", "specimen", "made-up", "deneme")
    assert [name for name, text in texts.items() if not any(word in text.lower() for word in words)] == []


def test_broken_source_is_refused_with_its_file_and_line(root: Path, tmp_path: Path) -> None:
    pages = tmp_path / "gold" / "own" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "raw" / "own").mkdir(parents=True)
    (pages / "a.page").write_text("dump: a.txt\n\nbody|One.\nheadline|Two.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(root / "scripts/gold.py"), "own", "--root", str(tmp_path)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert "a.page:4" in done.stderr and "Traceback" not in done.stderr
