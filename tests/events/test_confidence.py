"""Confidence is the measured share of right reports, drawn towards the kind's where a reading is rare."""

from pathlib import Path

from marked import LEXICON, only

from clippings.events.confidence import confidence, kinds_of, read_table, table_lines
from clippings.measure.precision import count_right
from clippings.measure.training import TrainingArticle, read_lines

R, S = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}"
REPORT = only(f"{R} condemned {S}.")


def test_more_right_reports_make_a_row_surer() -> None:
    group, reading = kinds_of(REPORT)
    low = confidence(REPORT, {group: (50, 100), reading: (1, 40)})
    high = confidence(REPORT, {group: (50, 100), reading: (39, 40)})
    assert 0 < low < 0.5 < high < 1


def test_an_unseen_reading_has_the_share_of_its_kind() -> None:
    group, _ = kinds_of(REPORT)
    assert abs(confidence(REPORT, {group: (900, 1000)}) - 0.9) < 0.01


def test_the_shipped_table_is_used_by_default() -> None:
    assert 0.3 < REPORT.confidence == confidence(REPORT) <= 1


def test_table_round_trips() -> None:
    table = {"ACCUSE v 11 other": (3, 4), "sign.v:SUPPORT": (1, 2)}
    assert read_table(table_lines(table)) == table


def test_counting_right_reports_on_annotated_articles(tmp_path: Path) -> None:
    lines = [
        "# t-1 | 2021-06-18 | The weather in [Ruritania]{GPE:RUR}",
        "[Ruritania]{GPE:RUR} condemned [Sylvania]{GPE:SYL}.",
        "> condemned | ACCUSE | disapprove | Ruritania=RUR:GOV | Sylvania=SYL:GOV | - | asserted | narrator",
        "[Ruritania]{GPE:RUR} attacked [Sylvania]{GPE:SYL}.",
    ]
    articles = [a for a in read_lines(lines) if isinstance(a, TrainingArticle)]
    table = count_right(articles, LEXICON)
    assert table["condemn.v:ACCUSE/disapprove"] == (1, 1)
    assert table["attack.v:ASSAULT"] == (0, 1)
