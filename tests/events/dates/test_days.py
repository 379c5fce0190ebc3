"""Days of acts that no words beside them date: what is carried from the article, and what is not."""

from datetime import date

import numpy as np
import pytest
from marked import LEXICON, R, S, article, code

from clippings.events.code import code_article
from clippings.events.dates import dating
from clippings.events.dates.days import Undated
from clippings.events.report import Report
from clippings.events.training.days import examples_of
from clippings.events.training.fit import as_bytes, fit
from clippings.measure.precision import as_read
from clippings.measure.training import TrainingArticle, read_lines

FRIDAY, WEDNESDAY = date(2021, 6, 18), date(2021, 6, 16)
LINES = [
    f"# a-1 | 2050-03-04 | {R} bans eels from {S}",
    "> bans | SANCTION | - | Ruritania=RUR:GOV | Sylvania=SYL:GOV | - | asserted | narrator",
    f"{R} fined two shops of {S} on Monday.",
    "> fined | SANCTION | - | Ruritania=RUR:GOV | two shops=SYL:BUS | 2050-02-28 | asserted | narrator",
    "Its police arrested the owners.",
    "> arrested | COERCE | arrest | police=RUR:COP | owners=SYL:BUS | 2050-02-28 | asserted | narrator",
]


def asked_of(*texts: str, on: date | None = FRIDAY) -> list[Undated]:
    """What is asked about the days of some sentences' acts."""
    found = []

    def keep(asked: Undated) -> Report:
        found.append(asked)
        return asked.report

    marked = article(*texts)
    code_article(marked.sentences, marked.mentions, on, LEXICON, settle_day=keep, floor=0.0)  # type: ignore[arg-type]
    return found


def test_what_else_was_done_on_the_occasion_has_its_day_and_says_whose_words_it_is_by() -> None:
    texts = (
        f"Gunmen from {S} stormed a village in {R} on Wednesday, police said.",
        "They abducted two farmers and burned three houses.",
    )
    raid, kidnapping = (
        next(r for r in code(*texts, on=FRIDAY) if r.trigger == word) for word in ("stormed", "abducted")
    )
    assert kidnapping.when.start == raid.when.start == WEDNESDAY
    start, end = raid.when.span or (0, 0)
    assert f"dated-by {start}-{end}" in kidnapping.rule.split(";")


@pytest.mark.parametrize(
    "texts",
    [
        (f"{R} freed four rowers of {S} on Wednesday.", f"{R} will arrest two farmers of {S}."),
        (f"{R} freed four rowers of {S}.", f"{R} arrested two farmers of {S}."),
        (f"{R} freed four rowers of {S} on Wednesday.", f"{R} arrested two farmers of {S} on Monday."),
    ],
)
def test_nothing_is_asked_of_what_is_to_come_of_what_has_its_day_and_where_no_day_was_named(
    texts: tuple[str, str],
) -> None:
    assert [asked for asked in asked_of(*texts) if asked.report.trigger.startswith("arrest")] == []


def test_the_last_days_named_may_be_its_own_and_the_first_one() -> None:
    days = [f"{R} met {S} in Ems on {day}." for day in ("May 1", "May 2", "May 3", "May 4", "May 5", "May 6")]
    (asked,) = (a for a in asked_of(*days, f"{R} arrested two farmers of {S}.") if a.report.trigger == "arrested")
    assert [day.where for day in asked.days] == ["nowhere", *["before"] * 5]
    assert [day.when.start.day for day in asked.days[1:] if day.when.start] == [6, 5, 4, 3, 1]
    assert [day.back for day in asked.days[1:]] == [1, 2, 3, 4, 6]


def test_the_same_articles_give_the_same_weights() -> None:
    articles = [as_read(found) for found in read_lines(LINES) if isinstance(found, TrainingArticle)]
    (example,) = examples_of(articles, LEXICON)  # type: ignore[arg-type]
    assert example.answers[0] == (frozenset({1}),)
    assert as_bytes(fit([example] * 3)) == as_bytes(fit([example] * 3))


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    dating.packaged_days.cache_clear()
    monkeypatch.setattr(dating, "SHA256", "0" * 64)
    with pytest.raises(ValueError, match="install the package anew"):
        dating.packaged_days()


def test_a_day_that_is_not_likely_is_not_given() -> None:
    flat = dating.Ranker({}, np.zeros((1, 2)), np.zeros(0), np.zeros((0, 2)))
    asked = asked_of(f"{R} freed four rowers of {S} on Wednesday.", f"{R} arrested two farmers of {S}.")[-1]
    assert dating.date_of(asked, flat) is asked.report
