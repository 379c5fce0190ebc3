"""Pictures are plain SVG that says its numbers, too."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clippings.publish.facts import facts
from clippings.publish.pictures import PICTURES, articles_over_time, quality
from clippings.publish.svg import Bar, bars

SVG = "{http://www.w3.org/2000/svg}"


def test_every_picture_is_well_formed_and_titled(published: Path) -> None:
    for name in PICTURES:
        root = ET.parse(published / "pictures" / name).getroot()
        assert root.tag == f"{SVG}svg" and root.get("role") == "img"
        assert root.findtext(f"{SVG}title") and root.findtext(f"{SVG}desc")
        assert "prefers-color-scheme: dark" in (root.findtext(f"{SVG}style") or "")


def test_nothing_is_fetched_and_nothing_runs(published: Path) -> None:
    for name in PICTURES:
        text = (published / "pictures" / name).read_text(encoding="utf-8")
        assert "href" not in text and "<script" not in text and "url(" not in text


def rectangles(svg: str, colour: str) -> list[int]:
    """Widths of the rectangles of a colour."""
    return [int(r.get("width", "")) for r in ET.fromstring(svg).iter(f"{SVG}rect") if r.get("class") == colour]


def test_bars_are_as_long_as_their_numbers_say() -> None:
    rows = [Bar("a & b", ((10, "a"), (5, "e")), "15"), Bar("c", ((5, "a"),), "5"), Bar("d", ((0, "a"),), "0")]
    svg = bars("Boats", "Number.", rows)
    assert rectangles(svg, "a") == [213, 107] and rectangles(svg, "e") == [107]
    assert "a & b 15; c 5; d 0" in (ET.fromstring(svg).findtext(f"{SVG}desc") or "")


def test_an_interval_is_drawn_from_end_to_end() -> None:
    row = Bar("a", ((0.5, "a"),), "0.5", (0.25, 0.75))
    path = next(ET.fromstring(bars("Quality", "Share.", [row], most=1.0)).iter(f"{SVG}path")).get("d", "")
    low, high = (int(n) for n in re.findall(r"M(\d+) .*H(\d+)", path)[0])
    bar = rectangles(bars("Quality", "Share.", [row], most=1.0), "a")[0]
    assert high - low == bar


@pytest.mark.parametrize(
    ("last", "unit", "first_bar", "n_bars"),
    [
        (date(2024, 3, 9), "day", "2024-03-04", 6),
        (date(2024, 5, 1), "week", "from 2024-03-04", 9),
        (date(2025, 5, 1), "month", "2024-03", 15),
        (date(2034, 5, 1), "year", "2024", 11),
        (date(2099, 5, 1), "decade", "2020s", 8),
    ],
)
def test_time_is_told_in_units_that_fit_with_none_left_out(
    published: Path, last: date, unit: str, first_bar: str, n_bars: int
) -> None:
    svg = articles_over_time(replace(facts(published), articles_by_day=[(date(2024, 3, 4), 1), (last, 1)]))
    root = ET.fromstring(svg)
    assert root.findtext(f"{SVG}title") == f"Articles by {unit}"
    names = [text.text for text in root.iter(f"{SVG}text") if text.get("text-anchor") == "end"]
    assert names[0] == first_bar and len(names) == n_bars


def test_quality_shows_layers_as_a_whole_with_what_they_rest_on() -> None:
    metrics = {"events": {"type": {"f1": 0.5, "n": 8}, "type_AID": {"f1": 0.1, "n": 2}}}
    spoken = ET.fromstring(quality(metrics)).findtext(f"{SVG}desc") or ""
    assert "events: type 0.50 (n = 8)" in spoken and "AID" not in spoken


def test_a_picture_of_nothing_is_a_picture() -> None:
    assert "none" in (ET.fromstring(bars("Boats", "Number.", [])).findtext(f"{SVG}desc") or "")
