"""The explorer as a reader meets it, in a real browser; skipped where the machine has none."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from chromium import Browser, browser
from tables_fixture import rows_of

from clippings.publish.about import About
from clippings.publish.explorer.build import explorer
from clippings.run.tables import to_arrow, write_table

ACCORD = "SUPPORT:ardmere_lenn"
HOSTILE = (
    '</script><img src=x onerror="window.struck=1"><svg onload=window.struck=1>\'"javascript:window.struck=1//\u202e'
)


@pytest.fixture(scope="module")
def tab() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


def write(rows: dict[str, list[dict[str, Any]]], about: About, folder: Path, **options: int) -> Path:
    for table, of in rows.items():
        write_table(to_arrow(of, table), table, folder / f"{table}.parquet")
    page = folder / "explorer.html"
    page.write_text(explorer(folder, about, **options), encoding="utf-8", newline="\n")
    return page


@pytest.fixture(scope="module")
def page(about: About, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two pages about invented towns: one's text withheld, and the outlets at odds over the day of the accord."""
    rows = rows_of()
    reserved = {a["article_id"] for a in rows["articles"] if a["source_id"] == "sample-wire"}
    for row in [*rows["articles"], *rows["sentences"]]:
        if row["article_id"] in reserved:
            row |= {name: None for name in ("title", "body", "text") if name in row}
    days = iter((date(2024, 3, 3), date(2024, 3, 4)))
    for report in rows["event_mentions"]:
        if report["event_id"] == ACCORD:
            day = next(days)
            report |= {"date_start": day, "date_end": day, "date_precision": "day", "date_basis": "stated"}
            report |= {"attribution": "named_speaker", "speaker": "the harbour office"}
    for event in rows["events"]:
        if event["event_id"] == ACCORD:
            event |= {"date_start": date(2024, 3, 3), "date_end": date(2024, 3, 3), "date_precision": "day"}
            event |= {"date_basis": "stated", "conflicts": ["date_start"]}
    line = rows["blocks"][0] | {"dump": "menu.txt", "article_id": None, "label": "promo"}
    rows["blocks"] += [line | {"line": n + 1, "dump_start": 9 * n, "dump_end": 9 * n + 9} for n in range(6)]
    return write(rows, about, tmp_path_factory.mktemp("explorer"))


@pytest.fixture
def opened(tab: Browser, page: Path) -> Browser:
    tab.open(page, "#/")
    return tab


def words(tab: Browser, of: str = "main") -> str:
    return str(tab.run(f"document.querySelector({of!r}).innerText"))


def choose(tab: Browser, name: str, value: str) -> None:
    tab.run(
        f"(() => {{ const field = document.querySelector('[name={name}]'); field.value = {value!r};"
        "for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind)); })()"
    )


def asked_for(tab: Browser) -> list[str]:
    """Addresses requested, but for the pictures that the browser itself draws its controls with."""
    return [address for address in tab.requests if not address.startswith("data:")]


def article(tab: Browser, outlet: str) -> str:
    return str(tab.run(f"ARTICLES.find((a) => a.source_id === {outlet!r}).article_id"))


def test_the_first_view_tells_how_much_when_and_who_to_whom(opened: Browser) -> None:
    text = words(opened)
    assert "4 events in 5 reports, read from 2 articles of 2 known outlets" in text
    assert "Åland Islands ↔ Faroe Islands" in text and "Åland Islands → Faroe Islands" in text
    assert "2024-03" in text and "undated" in text


def test_events_are_filtered_and_the_choice_stands_in_the_address(opened: Browser) -> None:
    opened.go("#/events")
    for name, value, left in [
        ("type", "AID", "1 of 4"),
        ("modality", "denied", "0 of 4"),
        ("type", "", "1 of 4"),
        ("modality", "", "4 of 4"),
        ("party", "Ardmere", "4 of 4"),
        ("outlet", "sample-gazette", "2 of 4"),
        ("from", "2024-03-01", "1 of 4"),
        ("until", "2024-03-02", "0 of 4"),
        ("until", "", "1 of 4"),
        ("differ", "yes", "1 of 4"),
        ("pair", "ALA>FRO", "0 of 4"),
    ]:
        choose(opened, name, value)
        assert words(opened, "[role=status]").startswith(left), (name, value)
    choose(opened, "pair", "")
    assert "outlet=sample-gazette" in opened.run("location.hash")
    opened.leave("document.querySelector('.events a').click()")
    assert "SUPPORT: Ardmere, Lenn" in words(opened, "h1")
    opened.leave("history.back()")
    assert words(opened, "[role=status]").startswith("1 of 4")
    opened.leave("document.querySelector('.clear').click()")
    assert words(opened, "[role=status]").startswith("4 of 4")


def test_an_event_shows_its_reports_side_by_side(opened: Browser) -> None:
    opened.go(f"#/event/{quote(ACCORD)}")
    text = words(opened)
    assert "They disagree on" in text and "2024-03-03 Sample Harbour Gazette" in text
    assert "2024-03-04 Sample Valley Wire" in text and "They agree on" in text
    assert "the harbour office (named speaker) in" in text
    assert opened.run("document.querySelectorAll('.reports thead th').length") == 3
    assert words(opened, ".reports blockquote mark") == "signed"
    assert "the sentence is not published" in words(opened, ".reports")


def test_one_report_of_each_outlet_stands_first_where_there_are_many(
    tab: Browser, about: About, tmp_path: Path
) -> None:
    rows = rows_of()
    first = next(report for report in rows["event_mentions"] if report["event_id"] == ACCORD)
    rows["event_mentions"] += [first | {"event_mention_id": f"x:{n}-{n}:SUPPORT", "confidence": 0.9} for n in range(4)]
    tab.open(write(rows, about, tmp_path), f"#/event/{quote(ACCORD)}")
    assert tab.run("document.querySelectorAll('.reports tbody tr:first-child td').length") == 2
    assert "certainty 0.90" in words(tab, ".reports")
    tab.run("document.querySelector('[aria-pressed]').click()")
    assert tab.run("document.querySelectorAll('.reports tbody tr:first-child td').length") == 6
    assert tab.run("document.querySelectorAll('.reports thead th').length") == 3


def test_an_article_shows_what_became_of_its_page(opened: Browser) -> None:
    opened.go(f"#/article/{article(opened, 'sample-gazette')}")
    text = words(opened)
    assert "3 of 5 lines were kept" in text and "navigation" in text and "words in the line" in text
    marked = opened.run("[...document.querySelectorAll('.blocks mark')].map((m) => m.className + ' ' + m.textContent)")
    assert marked[:2] == ["name Ardmere", "name Lenn"] and "trigger signed" in marked
    opened.go(f"#/article/{article(opened, 'sample-wire')}")
    text = words(opened)
    assert "may not be published" in text and "eleven rounds" not in text
    assert opened.run("document.querySelector('.names').innerText").startswith("Lenn 0-4")


def test_a_page_without_an_article_is_shown_too(opened: Browser) -> None:
    opened.go("#/articles")
    opened.leave("[...document.links].find((a) => a.innerText === 'menu.txt').click()")
    assert "0 of 6 lines were kept, 0 of 54 characters" in words(opened)
    assert words(opened, ".folded summary") == "Lines 1 to 6 were dropped: 6 promo"


def test_characters_beyond_the_basic_plane_do_not_shift_what_is_marked(tab: Browser, page: Path) -> None:
    tab.open(page)
    marked = tab.run("highlighted('\U0001f6a2\U0001f6a2 Lenn sails', 10, [[13, 17, 'name']])[1].textContent")
    assert marked == "Lenn"


@pytest.mark.parametrize("width", [360, 1400])
@pytest.mark.parametrize("dark", [False, True])
def test_no_view_is_wider_than_the_screen_or_complains(tab: Browser, page: Path, width: int, dark: bool) -> None:
    tab.open(page, "#/", width, dark=dark)
    one = article(tab, "sample-wire")
    for view in (
        "#/",
        "#/events",
        f"#/event/{quote(ACCORD)}",
        "#/articles",
        f"#/article/{one}",
        "#/words",
        "#/page/menu.txt",
    ):
        tab.go(view)
        assert tab.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), view
        assert tab.run("document.querySelectorAll('h1').length") == 1
    assert tab.complaints == []
    assert asked_for(tab) == [page.as_uri()]
    assert tab.run("performance.getEntriesByType('resource').length") == 0


def test_the_keyboard_reaches_everything(opened: Browser) -> None:
    opened.press("Tab", 9)
    assert opened.run("document.activeElement.id") == "skip"
    opened.press("Enter", 13, "\r")
    assert opened.run("document.activeElement.tagName") == "H1"
    opened.press("Tab", 9)
    assert opened.run("document.activeElement.innerText") == "2024-03"
    opened.press("Enter", 13, "\r")
    opened.run(
        "new Promise((r) => { const see = () => (document.querySelector('form') ? r() : setTimeout(see, 9)); see(); })"
    )
    assert words(opened, "[role=status]").startswith("1 of 4")
    assert opened.run("document.activeElement.tagName") == "H1" and "Events" in opened.run("document.title")


def test_every_field_has_a_name_and_the_view_is_told(opened: Browser) -> None:
    opened.go("#/events")
    assert opened.run("[...document.querySelectorAll('select, input')].every((f) => f.labels.length === 1)")
    assert opened.run("document.querySelector('[aria-current=page]').innerText") == "Events"


@pytest.mark.parametrize(
    "view", ["#/%", "#/event/<img src=x onerror=alert(1)>", "#/nowhere", "#main", "#/event/__proto__"]
)
def test_an_address_that_leads_nowhere_says_so(tab: Browser, page: Path, view: str) -> None:
    tab.open(page, view)
    assert "No such" in words(tab) and tab.complaints == []


def test_a_large_corpus_is_summed_up(tab: Browser, about: About, tmp_path: Path) -> None:
    tab.open(write(rows_of(), about, tmp_path, largest=1000), "#/events")
    text = words(tab)
    assert "too large for one page" in text and "4 events" in text and "Åland Islands → Faroe Islands" in text
    assert tab.complaints == []
    assert words(tab, "nav").split() == ["Overview", "Words"]


def test_hostile_strings_do_nothing(tab: Browser, about: About, tmp_path: Path) -> None:
    rows = rows_of()
    struck = {
        "sources": {"name", "rights_statement"},
        "articles": {"title", "dump", "published_evidence", "url"},
        "sentences": {"text", "speaker"},
        "entities": {"name"},
        "entity_mentions": {"text"},
        "events": {"label", "location"},
        "event_mentions": {"trigger", "speaker", "rule", "location", "date_text", "context"},
        "blocks": {"dump", "reason"},
    }
    for table, columns in struck.items():
        for row in rows[table]:
            row |= dict.fromkeys(columns, HOSTILE)
    for row in [*rows["events"], *rows["event_mentions"]]:
        names = ("actors", "actor_countries", "actor_sectors")
        row |= {name: [HOSTILE] for name in names if name in row}
    page = write(rows, replace(about, title=HOSTILE, licence=HOSTILE), tmp_path)
    tab.open(page, "#/", 360)
    views = ["#/", "#/events", "#/articles", f"#/page/{quote(HOSTILE, safe='')}"]
    views += [f"#/event/{quote(row['event_id'])}" for row in rows["events"]]
    views += [f"#/article/{row['article_id']}" for row in rows["articles"]]
    for view in views:
        tab.go(view)
        assert HOSTILE[:40] in tab.run("document.querySelector('main').textContent"), view
        assert tab.run("document.querySelectorAll('body img, body svg, main script').length") == 0
        assert tab.run("[...document.links].every((a) => a.getAttribute('href').startsWith('#'))")
        assert tab.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), view
    assert tab.run("window.struck") is None and tab.complaints == []
    assert asked_for(tab) == [page.as_uri()]
