"""Acts within one country meet by who did what to whom: the country they have in common says next to nothing."""

from collections.abc import Sequence
from datetime import date

import pytest
from marked import Marked, R, S, article

from clippings.events.linking.link import Event, link_reports

FRIDAY = date(2021, 6, 18)
BERG, KERN = "[Anna Berg]{PERSON:RUR}", "[Otto Kern]{PERSON:RUR}"
BANK, MILL = "[Bank of Strelsau]{ORG:RUR}", "[Hillford Mill]{ORG:RUR}"


def told(*texts: str, key: str = "aaaaaaaaaaaa-0") -> Marked:
    return article(*texts, on=FRIDAY, key=key)


def linked(*articles: Marked, kind: str) -> list[Event]:
    reports = [report for a in articles for report in a.coded(0.0) if report.type == kind]
    return list(link_reports(reports, {a.article_id: a.published_on for a in articles}))


def sizes(events: Sequence[Event]) -> list[int]:
    return sorted(len(event.reports) for event in events)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (f"{BERG} sued {BANK} on Thursday.", f"{BERG} sued {BANK} on Thursday in {R}.", [2]),
        (f"{BERG} sued {BANK} on Thursday.", f"{KERN} sued {MILL} on Thursday.", [1, 1]),
        (f"{BERG} sued {BANK} on Thursday.", f"{BERG} sued {MILL} on Thursday.", [1, 1]),
        (f"{BERG} sued {BANK} on Thursday.", f"{BERG} sued {KERN} on Thursday.", [2]),
        (f"{BERG} accused {BANK} of theft on Thursday.", f"{MILL} accused {BERG} of theft on Thursday.", [1, 1]),
    ],
)
def test_quarrels_of_a_day_in_a_country_are_one_where_the_same_quarrel(
    one: str, other: str, expected: list[int]
) -> None:
    assert sizes(linked(told(one), told(other, key="bbbbbbbbbbbb-0"), kind="ACCUSE")) == expected


def test_two_quarrels_of_one_article_stay_two() -> None:
    text = told(f"{R} was in the news.", f"{BERG} accused {BANK} of theft.", f"{KERN} accused {MILL} of fraud.")
    assert sizes(linked(text, kind="ACCUSE")) == [1, 1]


def test_acts_between_countries_need_no_more_than_the_countries() -> None:
    one = told(f"{BERG} accused {S} of theft on Thursday.")
    other = told(f"{R} accused {S} of theft on Thursday.", key="bbbbbbbbbbbb-0")
    assert sizes(linked(one, other, kind="ACCUSE")) == [2]


def test_what_only_may_be_is_not_what_was_done() -> None:
    text = told(f"{R} deployed troops on Thursday.", f"{R} may deploy troops on Thursday.")
    assert sizes(linked(text, kind="MOBILIZE")) == [1, 1]
