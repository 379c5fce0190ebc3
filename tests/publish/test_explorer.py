"""The explorer is one file of the same bytes, allows nothing from outside, and gives way where a corpus is large."""

import json
import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tables_fixture import rows_of, write_tables

from clippings.publish.about import About
from clippings.publish.explorer.build import SCRIPTS, explorer
from clippings.publish.explorer.held import month, pairs
from clippings.run.tables import to_arrow, write_table
from schema.codebook import COUNTRIES


@pytest.fixture(scope="module")
def page(published: Path, about: About) -> str:
    return explorer(published, about)


def held(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


def test_the_same_tables_give_the_same_page(published: Path, page: str, about: About, tmp_path: Path) -> None:
    assert explorer(published, about) == page
    for table, rows in rows_of().items():
        write_table(to_arrow(reversed(rows), table), table, tmp_path / f"{table}.parquet")
    again = explorer(tmp_path, about)
    assert held(again)["months"] == held(page)["months"] and held(again)["pairs"] == held(page)["pairs"]


def test_only_its_own_script_and_style_may_run(page: str) -> None:
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    script = re.search(r"<script>(.*?)</script>", page, re.DOTALL)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert policy and script and style
    for name, part in (("script-src", script[1]), ("style-src", style[1])):
        digest = b64encode(sha256(part.encode("utf-8")).digest()).decode("ascii")
        assert f"{name} 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1] and "unsafe" not in policy[1]


def test_it_names_no_address(page: str) -> None:
    assert not re.search(r"https?:|//[a-z]|@import|url\(", re.sub(r'id="data">.*?</script>', "", page, flags=re.DOTALL))


def test_text_that_may_not_be_published_is_not_in_it(page: str) -> None:
    assert "signed a ferry accord on Sunday" in page
    assert "eleven rounds of talks about moorings" not in page


def test_every_part_is_used() -> None:
    room = files("clippings.publish.explorer")
    assert sorted(SCRIPTS) == sorted(part.name for part in room.iterdir() if part.name.endswith(".js"))


def test_strings_of_the_tables_cannot_end_their_script(about: About, tmp_path: Path) -> None:
    rows = rows_of()
    rows["events"][0]["label"] = "</script><script>alert(1)</script><!--\u2028"
    for table, of in rows.items():
        write_table(to_arrow(of, table), table, tmp_path / f"{table}.parquet")
    page = explorer(tmp_path, about)
    assert "<script>alert" not in page and page.count("</script>") == 2
    assert rows["events"][0]["label"] in json.dumps(held(page), ensure_ascii=False)


def test_a_large_corpus_gets_a_summary(published: Path, about: About, page: str) -> None:
    small = explorer(published, about, largest=1000)
    assert "tables" not in held(small) and held(small)["rows"]["events"] == len(held(page)["tables"]["events"]["rows"])
    assert held(small)["pairs"] == held(page)["pairs"] != []


def test_every_country_of_the_contract_has_a_name(about: About, tmp_path: Path) -> None:
    rows = rows_of()
    rows["events"][0]["actor_countries"] = sorted(COUNTRIES)
    for table, of in rows.items():
        write_table(to_arrow(of, table), table, tmp_path / f"{table}.parquet")
    names = held(explorer(tmp_path, about))["countries"]
    assert names["XKX"] == "Kosovo" and [code for code, name in names.items() if code == name] == []


def test_an_empty_dataset_has_a_page(about: About, tmp_path: Path) -> None:
    assert held(explorer(write_tables(tmp_path, ()), about))["months"] == []


@pytest.mark.parametrize(
    ("actors", "recipients", "expected"),
    [
        (["ALA"], ["FRO"], ["ALA>FRO"]),
        (["FRO", "ALA"], [], ["ALA+FRO"]),
        (["ALA"], ["ALA"], ["ALA>ALA"]),
        ([], ["ALA"], []),
        (["ALA"], [], []),
    ],
)
def test_pairs_of_countries(actors: list[str], recipients: list[str], expected: list[str]) -> None:
    assert list(pairs({"actor_countries": actors, "recipient_countries": recipients})) == expected


def test_an_event_of_which_only_the_year_is_known_is_put_in_no_month() -> None:
    assert month({"date_start": "2024-01-01", "date_precision": "year"}) == "2024"
    assert month({"date_start": "2024-01-01", "date_precision": "month"}) == "2024-01"
    assert month({"date_start": None, "date_precision": "none"}) is None


def test_many_months_are_drawn_as_years(about: About, tmp_path: Path) -> None:
    rows = rows_of()
    event = rows["events"][0] | {"date_precision": "day", "date_basis": "stated"}
    days = [date(2020 + n // 12, n % 12 + 1, 1) for n in range(30)]
    rows["events"] = [event | {"event_id": f"AID:{day}", "date_start": day, "date_end": day} for day in days]
    for table, of in rows.items():
        write_table(to_arrow(of, table), table, tmp_path / f"{table}.parquet")
    assert [(name, sum(quads)) for name, quads in held(explorer(tmp_path, about))["months"]] == [
        ("2020", 12),
        ("2021", 12),
        ("2022", 6),
    ]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_have_the_contrast_that_wcag_asks_for(scheme: int) -> None:
    style = files("clippings.publish.explorer").joinpath("style.css").read_text(encoding="utf-8")
    block = re.findall(r":root \{(.*?)\}", style, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]+)", block))
    text = list(product(("ink", "dim", "link", "warn", "kept"), ("paper", "soft")))
    text += [("ink", "name"), ("ink", "trigger")]
    shapes = list(product(("q1", "q2", "q3", "q4"), ("paper", "soft")))
    low = {pair: round(contrast(*map(colours.__getitem__, pair)), 2) for pair in text}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}
    low = {pair: round(contrast(*map(colours.__getitem__, pair)), 2) for pair in shapes}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 3} == {}
