"""Days of publication reasoned from an article's own words and from other articles; none where they do not suffice."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from marked import B, Marked, R, S, article

from clippings.clean.story import Published
from clippings.events.dates.across import infer_published_across, told_by
from clippings.events.dates.published import infer_published, redate

LEAD = f"{R} wants no part of the quarrel, its foreign minister said on Wednesday."
TRUCE = "A ceasefire between the two had taken hold last Saturday."
FIGHT = f"Shepherds of {S} and {B} had clashed on July 13."
BASE = f"The old king of {S} was overthrown on December 8, 2020."
STATED = Published(on=date(2021, 6, 18), precision="day", basis="stated")


def own(*texts: str) -> Published:
    found = article(*texts)
    return infer_published(found.sentences, found.reports)


def test_weekday_year_and_last_saturday_pin_the_day_down() -> None:
    found = own(LEAD, FIGHT, TRUCE, BASE)
    # July 16 is a Wednesday too, but the Saturday before it comes before the clash it is told after.
    assert (found.on, found.precision, found.basis) == (date(2021, 7, 21), "day", "inferred")
    assert found.evidence is not None and "2020-12-08" in found.evidence and "2021-07-13" in found.evidence


def test_without_a_lead_weekday_there_is_no_day() -> None:
    assert own(f"{R} wants no part of the quarrel.", FIGHT, TRUCE, BASE).on is None


def test_without_a_year_there_is_no_day() -> None:
    assert own(LEAD, FIGHT, TRUCE).on is None


def test_without_a_look_back_there_is_no_day() -> None:
    assert own(LEAD, FIGHT, BASE).on is None


def test_leads_that_speak_on_two_weekdays_are_ambiguous() -> None:
    other = f"{S} said on Friday that it agreed."
    assert own(LEAD, other, FIGHT, TRUCE, BASE).on is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The eel council meets tomorrow, Thursday, 10 March 2011.", date(2011, 3, 9)),
        ("The eel council announced today (March 10, 2011) that it will meet.", date(2011, 3, 10)),
        ("The eel council met yesterday, March 9, 2011, and will meet tomorrow, 11 March 2011.", date(2011, 3, 10)),
        ("The eel council meets tomorrow, Friday, 10 March 2011.", None),
        ("The eel council meets tomorrow, as it did on 10 March 2011.", None),
        ("The eel council met yesterday, March 9, 2011, and meets tomorrow, 14 March 2011.", None),
    ],
)
def test_whatever_says_which_day_today_is_dates_the_article(text: str, day: date | None) -> None:
    found = own(f"{R} wants no part of the quarrel.", text)
    assert found.on == day
    assert (found.basis, found.evidence is None) == (("none", True) if day is None else ("inferred", False))


def test_what_day_today_was_in_a_quotation_dates_no_article() -> None:
    (sentence,) = article("“The council meets tomorrow, 10 March 2011,” said Ada Roe.").sentences
    assert infer_published([replace(sentence, is_quote=True)], ()).on is None


SIGNED = f"{R} and {S} signed the pact on Tuesday."


def test_an_event_told_by_weekday_and_by_date_dates_its_own_article() -> None:
    found = own(LEAD, SIGNED, f"The pact that {R} and {S} signed on July 20, 2021 covers grazing.")
    assert (found.on, found.basis) == (date(2021, 7, 21), "inferred")


def test_the_date_of_another_event_does_not_date_the_article() -> None:
    assert own(LEAD, SIGNED, f"{R} and {B} signed another pact on July 20, 2021.").on is None


def test_look_back_in_captions_and_headlines_does_not_count() -> None:
    found = article(LEAD, FIGHT, TRUCE, BASE, roles=("title", "body", "body", "body"))
    assert infer_published(found.sentences, found.reports).on is None


def across(*others: tuple[Marked, Published]) -> dict[str, Published]:
    undated = article(
        f"{R} is pleased with the pact, its foreign minister said on Friday.",
        f"{R} and {S} signed the pact on Thursday.",
        key="aaaaaaaaaaaa-0",
    )
    articles = [undated, *(other for other, _ in others)]
    return infer_published_across(articles, {other.article_id: known for other, known in others})


def dated(text: str, key: str) -> tuple[Marked, Published]:
    return article(text, on=STATED.on, key=key), STATED


def test_another_article_dates_the_same_signing() -> None:
    # June 17, 2021 is a Thursday.
    found = across(dated(f"{S} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0"))
    assert [(key, value.on, value.basis) for key, value in found.items()] == [
        ("aaaaaaaaaaaa-0", date(2021, 6, 18), "inferred")
    ]
    assert "bbbbbbbbbbbb-0" in (found["aaaaaaaaaaaa-0"].evidence or "")


def test_a_day_that_was_carried_over_from_another_act_dates_nothing() -> None:
    other, _ = dated(f"{S} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0")
    (report,) = other.reports
    carried = replace(report, when=replace(report.when, basis="cross_article"))
    told = [told_by(SimpleNamespace(article_id="", sentences=(), reports=(one,))) for one in (report, carried)]
    assert [len(found) for found in told] == [1, 0]


def test_a_day_that_is_no_such_weekday_dates_nothing() -> None:
    assert across(dated(f"{S} signed a pact with {R} on June 15.", "bbbbbbbbbbbb-0")) == {}


def test_another_pair_dates_nothing() -> None:
    assert across(dated(f"{B} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0")) == {}


def test_an_article_that_is_itself_inferred_dates_nothing() -> None:
    other, _ = dated(f"{S} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0")
    assert across((other, Published(on=STATED.on, precision="day", basis="inferred", evidence="x"))) == {}


def test_two_days_that_contradict_each_other_date_nothing() -> None:
    one = dated(f"{S} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0")
    other = dated(f"{S} signed a pact with {R} on June 10.", "cccccccccccc-0")
    assert across(one, other) == {}


def test_order_of_articles_changes_nothing() -> None:
    one = dated(f"{S} signed a pact with {R} on June 17.", "bbbbbbbbbbbb-0")
    other = dated(f"{S} and {R} signed a pact on Thursday.", "cccccccccccc-0")
    assert across(one, other) == across(other, one) != {}


def test_dates_are_read_anew_once_the_day_is_known() -> None:
    found = article(f"{R} and {S} signed the pact on Thursday.")
    (before,) = found.reports
    (after,) = redate(found.reports, date(2021, 6, 18))
    assert (before.when.start, before.when.basis) == (None, "none")
    assert (after.when.start, after.when.basis) == (date(2021, 6, 17), "relative")
