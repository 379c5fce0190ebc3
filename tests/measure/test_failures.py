"""What goes wrong is told in codes, with how often and a row to look at."""

import json
from pathlib import Path
from typing import Any

import pytest
from tables_fixture import rows_of, write_tables

from clippings.measure.evaluate import evaluate, headlines, plotted

Row = dict[str, Any]


def gold_of(rows: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Gold that says what the tables say."""
    dump = {article["article_id"]: article["dump"] for article in rows["articles"]}
    sentence = {row["sentence_id"]: row for row in rows["sentences"]}
    blocks = [
        {"dump": row["dump"], "line": row["line"], "start": row["dump_start"], "label": row["label"]}
        for row in rows["blocks"]
    ]
    mentions = [
        {"dump": dump[row["article_id"]], "start": row["dump_start"], "end": row["dump_end"], "type": row["type"]}
        | {"entity": row["entity_id"], "country": None, "status": "required"}
        for row in rows["entity_mentions"]
    ]
    reports = [
        {"dump": dump[row["article_id"]], "sentence_start": sentence[row["sentence_id"]]["dump_start"]}
        | {"sentence_end": sentence[row["sentence_id"]]["dump_end"], "event": row["event_id"], "status": "required"}
        | {name: row[name] for name in ("type", "mode", "modality", "trigger_start", "trigger_end", "location")}
        | {
            side: [{"country": country} for country in row[f"{side[:-1]}_countries"]]
            for side in ("actors", "recipients")
        }
        | {"date": None}
        | {f"{what}_agreed": True for what in ("parties", "date", "modality", "mode")}
        for row in rows["event_mentions"]
    ]
    return {"blocks": blocks, "entity_mentions": mentions, "event_mentions": reports}


def measured(gold: dict[str, list[Row]], folder: Path) -> dict[str, Any]:
    (folder / "gold").mkdir()
    for layer, rows in gold.items():
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / "gold" / f"{layer}.jsonl").write_text(text, encoding="utf-8")
    return evaluate(write_tables(folder / "tables"), folder / "gold")


@pytest.fixture
def gold() -> dict[str, list[Row]]:
    return gold_of(rows_of())


def test_tables_that_say_what_the_gold_says_have_no_failures(gold: dict[str, list[Row]], tmp_path: Path) -> None:
    found = measured(gold, tmp_path)
    assert found["failures"] == [] and found["events"]["type"]["f1"] == 1.0


def test_each_way_of_going_wrong_is_told_with_a_row(gold: dict[str, list[Row]], tmp_path: Path) -> None:
    accord, lend, second, praised, bar = gold["event_mentions"]
    accord["type"] = "AGREE"
    lend |= {"recipients": [], "date": "2024-06-01"}
    second |= {"trigger_start": second["trigger_end"] + 1, "trigger_end": second["trigger_end"] + 4, "type": "PROTEST"}
    bar["modality"] = "asserted"
    praised["actors"] = [{"country": "FRO"}]
    gold["blocks"][0]["label"] = "promo"
    gold["entity_mentions"][0]["type"] = "LOC"
    del gold["entity_mentions"][1]
    found = {f["kind"]: (f["gold"], f["coded"], f["n"], f["n_kind"]) for f in measured(gold, tmp_path)["failures"]}
    assert found == {
        "label of a line": ("promo", "navigation", 1, 1),
        "no such name": ("–", "GPE", 1, 1),
        "type of a name": ("LOC", "GPE", 1, 1),
        "act of another type": ("AGREE", "SUPPORT", 1, 1),
        "act missed": ("PROTEST", "–", 1, 1),
        "no such act": ("–", "SUPPORT", 1, 1),
        "date: missing": ("2024-06-01", "–", 1, 1),
        "modality": ("asserted", "denied", 1, 1),
        "parties: recipient where there is none": ("ALA → –", "ALA → FRO", 1, 2),
        "parties: actor missing": ("FRO → ALA", "– → ALA", 1, 2),
    }


def test_a_failure_names_a_row_and_no_word_of_a_page(gold: dict[str, list[Row]], tmp_path: Path) -> None:
    gold["event_mentions"][0]["type"] = "AGREE"
    (found,) = measured(gold, tmp_path)["failures"]
    assert found["row"] == rows_of()["event_mentions"][0]["event_mention_id"]
    assert "signed" not in json.dumps(found)


def test_types_say_how_far_two_passes_agree_where_there_were_two(gold: dict[str, list[Row]], tmp_path: Path) -> None:
    gold["event_mentions"][1]["status"] = "optional"
    found = measured(gold, tmp_path)
    assert found["events"]["type_SUPPORT"]["annotators"] == 1.0 and "annotators" not in found["entities"]["type_GPE"]
    assert found["events"]["annotators_agree"]["n"] == 5


def test_the_figures_of_plots_are_those_of_the_metrics(gold: dict[str, list[Row]], tmp_path: Path) -> None:
    found = measured(gold, tmp_path)
    lines = [line.split(",") for line in plotted(found).splitlines()]
    assert lines[0] == ["layer", "measure", "value", "low", "high", "n"]
    assert {(line[0], line[1]): float(line[2]) for line in lines[1:]} == {
        (layer, name): value for layer, named in headlines(found).items() for name, value in named.items()
    }
