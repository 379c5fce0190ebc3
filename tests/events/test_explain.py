"""What `explain` says of a report: its words, its parties, and the rules by name."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from clippings.clean.page import clean_page
from clippings.cli import app
from clippings.dumps.dump import Dump
from clippings.events.explain import RULES, Listener, Told, explain_reports, rule_in_words
from clippings.registry.load import load_registry
from clippings.run.annotate import annotate_page

PAGE = """Norway and Kenya sign a treaty

4 March 2031

Norway and Kenya signed a treaty on fishing on Monday, the foreign ministry of Norway said in a statement.

The treaty lets boats of both countries fish in the waters of the other for six months, and says who may inspect them.

Chad rejected the treaty. It threatened to close its border with Niger if others fish in the lake, an official said.

Fishing crews in both countries had waited for rules that hold on either shore since the last treaty ran out.
"""


@pytest.fixture(scope="module")
def told(root: Path) -> dict[str, Told]:
    dump, listener = Dump("page.txt", "0" * 64, PAGE, "txt", "utf-8"), Listener()
    registry = load_registry(root / "dataset" / "registry")
    page = annotate_page(dump, clean_page(dump, ()), registry, judge=listener.judge)
    reports = [report for article in page.articles for report in article.reports]
    assert reports
    return {PAGE[slice(*one.span)]: one for one in explain_reports(PAGE, reports, listener)}


def test_parties_are_named_with_their_words_and_codes(told: dict[str, Told]) -> None:
    text = "\n".join(told["signed"].lines)
    assert "SUPPORT" in told["signed"].lines[0]
    assert "Norway (NOR GOV) “Norway”; Kenya (KEN GOV) “Kenya”" in text
    assert "2031-03-03 “Monday”, relative" in text


def test_whom_a_pronoun_stands_for_is_told_beside_it(told: dict[str, Told]) -> None:
    assert "Chad (TCD GOV) “It”" in "\n".join(told["threatened to close"].lines)


def test_what_is_no_report_says_so_with_how_sure_it_was(told: dict[str, Told]) -> None:
    left = [one.lines[0] for one in told.values() if "no report" in one.lines[0]]
    assert left
    assert all(" against it " in line for line in left)


def test_a_rule_that_names_another_act_quotes_it() -> None:
    assert rule_in_words("reply-to-12", {12: "shelled"}).endswith("“shelled” at 12")
    assert "the act at 12" in rule_in_words("reply-to-12", {})


def test_what_was_ranked_says_how_sure_and_by_what() -> None:
    assert rule_in_words("actor 0.61 by 'left - name'", {}) == "actor of all who may be, 0.61 sure, by 'left - name'"


@pytest.mark.parametrize("corpus", ["sample", "turkiye-syria"])
def test_every_rule_of_the_published_tables_has_words(root: Path, corpus: str) -> None:
    table = pq.read_table(root / "dataset" / "published" / corpus / "event_mentions.parquet", columns=["rule"])
    rules = {rule for value in table["rule"].to_pylist() for rule in value.split(";")[1:]}
    assert [rule for rule in sorted(rules) if rule_in_words(rule, {}) == rule] == []


def test_every_rule_is_described(root: Path) -> None:
    described = (root / "docs" / "events.md").read_text(encoding="utf-8")
    assert [name for name in RULES if f"| `{name}" not in described] == []


def test_the_documentation_shows_what_the_command_prints(root: Path) -> None:
    page = root / "docs" / "pages" / "gazette-oslo.txt"
    shown = CliRunner().invoke(app, ["explain", str(page), "--events", "--line", "12"])
    assert shown.output in (root / "docs" / "events.md").read_text(encoding="utf-8")


def test_the_command_shows_events_below_their_lines_and_folds_them_on_the_page(tmp_path: Path) -> None:
    page, html = tmp_path / "page.txt", tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    shown = CliRunner().invoke(app, ["explain", str(page), "--events", "--line", "5"])
    assert shown.exit_code == 0
    assert "“signed”" in shown.output
    assert "“rejected”" not in shown.output
    assert CliRunner().invoke(app, ["explain", str(page), "--events", "--html", str(html)]).exit_code == 0
    assert "<details>" in html.read_text(encoding="utf-8")
