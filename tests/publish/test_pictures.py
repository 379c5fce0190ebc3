"""Pictures are plain SVG that says its numbers, too."""

import xml.etree.ElementTree as ET
from pathlib import Path

from clippings.publish.pictures import PICTURES, Bar, bars

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


def test_bars_are_as_long_as_their_numbers_say() -> None:
    root = ET.fromstring(bars("Boats", "Number.", [Bar("a & b", 10, "a"), Bar("c", 5, "a"), Bar("d", 0, "a")]))
    lengths = [int(rect.get("width", "")) for rect in root.iter(f"{SVG}rect") if rect.get("class") != "page"]
    assert lengths[0] == 2 * lengths[1] and lengths[2] == 0
    assert "a & b 10; c 5; d 0" in (root.findtext(f"{SVG}desc") or "")


def test_a_picture_of_nothing_is_a_picture() -> None:
    assert "none" in (ET.fromstring(bars("Boats", "Number.", [])).findtext(f"{SVG}desc") or "")
