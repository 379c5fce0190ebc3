"""Two outlets name the parties of one event otherwise: the tables have one event with both reports."""

import json
from pathlib import Path

import polars as pl

from clippings.run.stages import build

STORY = (
    "The killing shook Visby, where Greta Lundholm had led the Harbour Pilots Guild since the spring.",
    "Nils Ekdahl of the guild said that its boats would stay in port until Monday.",
)
PAGES = (
    ("a", "Gunmen shot dead Greta Lundholm in Visby on Thursday, Swedish officials said."),
    ("b", "The pilot Greta Lundholm was murdered in Visby by two men, her lawyer said."),
)


def test_a_killing_told_of_other_parties_is_one_event_of_the_tables(root: Path, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    records = [
        {"id": key, "text": "\n".join((lead, *STORY)), "published_on": "2019-06-14", "source": key, "clean": True}
        for key, lead in PAGES
    ]
    (raw / "pages.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    build(raw, tmp_path / "tables", root / "dataset" / "registry")
    events = pl.read_parquet(tmp_path / "tables" / "events.parquet")
    (killing,) = events.filter(pl.col("type") == "ASSAULT").to_dicts()
    assert (killing["n_articles"], killing["n_mentions"]) == (2, 2)
    assert str(killing["date_start"]) == "2019-06-13"
