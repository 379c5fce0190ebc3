"""`clippings correct` shows what a row rests on, writes the line once it is confirmed, and refuses what cannot be."""

from pathlib import Path

import pytest
import typer
from bay_pages import WIRE
from click.testing import Result
from tables_fixture import digest, rows_of, write_tables
from typer.testing import CliRunner

from clippings.commands.correct import run
from clippings.corrections.read import read_corrections
from clippings.corrections.tables import correct_tables
from clippings.errors import InputError, InvalidError
from clippings.run.tables import read_table
from schema.keys import article_id

W = article_id(digest(WIRE.text), 0)
BAR = next(r for r in rows_of()["event_mentions"] if r["article_id"] == W and r["type"] == "COERCE")
KEY = str(BAR["event_mention_id"])
MEANT = ("--corpus", "bay", "--reason", "read again", "--who", "A. Coder")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_tables(tmp_path / "tables")
    (tmp_path / "dataset/corrections/bay").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def correct(*arguments: str, answer: str | None = None) -> Result:
    app = typer.Typer()
    app.command()(run)
    return CliRunner().invoke(app, ["tables", *arguments], input=answer, catch_exceptions=False)


def test_the_evidence_is_shown_and_a_line_written(project: Path) -> None:
    shown = correct("set", "event_mentions", KEY, "modality", "alleged", *MEANT, "--yes").output
    assert "denied that it would «bar» anglers" in shown
    assert "rule" in shown and "confidence" in shown
    (one,) = read_corrections(project / "dataset/corrections/bay")
    assert (one.expected, one.value, one.who) == ("denied", "alleged", "A. Coder")
    correct_tables(project / "tables", [one], {})
    reports = read_table(project / "tables", "event_mentions").rows_by_key("event_mention_id", named=True, unique=True)
    assert reports[KEY]["coder"] == "corrected"


def test_nothing_is_written_unless_confirmed(project: Path) -> None:
    arguments = ("drop", "events", str(BAR["event_id"]), *MEANT)
    assert correct(*arguments, answer="n\n").exit_code != 0
    assert read_corrections(project / "dataset/corrections/bay") == ()
    assert correct(*arguments, answer="y\n").exit_code == 0
    (one,) = read_corrections(project / "dataset/corrections/bay")
    assert (one.action, one.column) == ("drop", "label")


def test_a_cell_is_corrected_once() -> None:
    correct("set", "event_mentions", KEY, "modality", "alleged", *MEANT, "--yes")
    with pytest.raises(InvalidError, match=r"by-hand\.csv:2"):
        correct("set", "event_mentions", KEY, "modality", "planned", *MEANT, "--yes")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("set", "event_mentions", "nothing", "mode", "x"), "has no row nothing"),
        (("set", "event_mentions", KEY, "trigger_start", "1"), "spans and hashes"),
        (("set", "event_mentions", KEY, "modality", "perhaps"), "not in the vocabulary"),
        (("set", "event_mentions", KEY), "set takes COLUMN VALUE"),
        (("mend", "event_mentions", KEY), "no such action"),
    ],
)
def test_what_cannot_be_is_refused(project: Path, arguments: tuple[str, ...], message: str) -> None:
    with pytest.raises(InputError, match=message):
        correct(*arguments, *MEANT, "--yes")
    assert read_corrections(project / "dataset/corrections/bay") == ()


def test_what_the_machine_says_already_is_refused() -> None:
    with pytest.raises(InvalidError, match="unnecessary"):
        correct("set", "event_mentions", KEY, "modality", "denied", *MEANT, "--yes")


def test_a_corpus_without_a_folder_is_named() -> None:
    with pytest.raises(InputError, match="dataset/corrections/elsewhere"):
        correct("drop", "event_mentions", KEY, "--corpus", "elsewhere")
