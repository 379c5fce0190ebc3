"""Reports of one event meet, different events stay apart, and ids depend on what they name and nothing else."""

from collections.abc import Sequence
from datetime import date, timedelta

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import B, Marked, R, S, article

from clippings.events.linking.link import Event, link_reports
from clippings.events.rows import conflicts_of, event_row, mention_rows
from schema.tables import model, polars_schema

THURSDAY, FRIDAY = date(2021, 6, 17), date(2021, 6, 18)
ONE = article(f"{R} and {S} signed a pact on eels on Thursday.", on=FRIDAY, key="aaaaaaaaaaaa-0")
TWO = article(f"A pact was signed by {S} and {R} on June 17.", on=FRIDAY, key="bbbbbbbbbbbb-0")
OTHER_DAY = article(f"{R} and {S} signed a pact on June 3.", on=FRIDAY, key="cccccccccccc-0")
OTHER_PAIR = article(f"{R} and {B} signed a pact on June 17.", on=FRIDAY, key="dddddddddddd-0")
DENIED = article(f"{R} did not sign a pact with {S} on June 17.", on=FRIDAY, key="eeeeeeeeeeee-0")
STRIKE = article(
    f"{R} shelled {S} on Thursday.",
    f"{B} condemned {R} on Thursday.",
    on=FRIDAY,
    key="ffffffffffff-0",
)
ALL = (ONE, TWO, OTHER_DAY, OTHER_PAIR, DENIED, STRIKE)


def link(articles: Sequence[Marked]) -> tuple[Event, ...]:
    published = {a.article_id: a.published_on for a in articles}
    return link_reports([report for a in articles for report in a.reports], published)


def members(events: Sequence[Event]) -> list[list[str]]:
    return sorted(sorted(report.article_id[0] for report in event.reports) for event in events)


def test_two_outlets_reports_of_one_signing_are_one_event() -> None:
    (event,) = link([ONE, TWO])
    assert event.event_id == "SUPPORT:RUR+SYL:2021-06-17"
    assert len(event.reports) == 2


def test_other_day_and_other_pair_are_other_events() -> None:
    assert members(link([ONE, OTHER_DAY, OTHER_PAIR])) == [["a"], ["c"], ["d"]]


def test_denied_and_asserted_report_meet() -> None:
    (event,) = link([ONE, DENIED])
    row = event_row(event, {}, {})
    assert (row["n_denying"], row["n_articles"]) == (1, 2)
    assert {"modality", "polarity"} <= {*row["conflicts"]}


def test_a_month_does_not_disagree_with_a_day_of_it_but_another_day_does() -> None:
    in_june = article(f"{R} and {S} signed a pact on eels in June.", on=FRIDAY, key="aaaaaaaaaaaa-1")
    on_friday = article(f"{R} and {S} signed a pact on eels on June 18.", on=FRIDAY, key="aaaaaaaaaaaa-2")
    assert conflicts_of([*ONE.reports, *in_june.reports]) == []
    assert conflicts_of([*ONE.reports, *in_june.reports, *on_friday.reports]) == ["date_start"]


def test_a_strike_and_its_condemnation_stay_two() -> None:
    assert sorted(event.act.type for event in link([STRIKE])) == ["ACCUSE", "ASSAULT"]


def test_two_ministries_signing_on_one_day_stay_two() -> None:
    eel = "[Ruritanian Ministry of Eels]{ORG:RUR} and [Sylvanian Ministry of Eels]{ORG:SYL}"
    tin = "[Ruritanian Ministry of Tin]{ORG:RUR} and [Sylvanian Ministry of Tin]{ORG:SYL}"
    both = article(f"{eel} signed a pact on Thursday.", f"{tin} signed a pact on Thursday.", on=FRIDAY)
    assert len({event.event_id for event in link([both])}) == 2


def test_a_headline_tells_what_its_article_tells_of_a_day_in_another_word() -> None:
    texts = (f"{R} breaks off ties with {S}", f"{R} severed relations with {S} on Thursday.")
    (event,) = link([article(*texts, on=FRIDAY, roles=("title", "body"))])
    assert [report.when.start for report in event.reports] == [THURSDAY, THURSDAY]
    assert len(link([article(*texts, on=FRIDAY)])) == 2


def test_undated_report_takes_the_day_of_its_article_and_says_so() -> None:
    later = article(f"{R} and {S} signed a pact on Thursday.", f"{R} and {S} signed the pact in a barn.", on=FRIDAY)
    (event,) = link([later])
    assert sorted(report.when.basis for report in event.reports) == ["cross_article", "relative"]
    assert {report.when.start for report in event.reports} == {THURSDAY}


def test_undated_reports_of_two_articles_without_days_stay_apart() -> None:
    one = article(f"{R} shelled {S}.", key="aaaaaaaaaaaa-0")
    two = article(f"{R} shelled {S}.", key="bbbbbbbbbbbb-0")
    assert len(link([one, two])) == 2


def told_twice(sentence: str, again: str, days_later: int) -> int:
    one = article(sentence, on=THURSDAY, key="aaaaaaaaaaaa-0")
    two = article(again, on=THURSDAY + timedelta(days_later), key="bbbbbbbbbbbb-0")
    return len(link([one, two]))


def test_undated_words_between_the_same_parties_meet_while_they_are_news() -> None:
    assert told_twice(f"{R} criticised {S}.", f"{S} was criticised by {R}.", 3) == 1
    assert told_twice(f"{R} criticised {S}.", f"{R} criticised {S}.", 90) == 2
    assert told_twice(f"{R} criticised {S}.", f"{R} criticised {B}.", 3) == 2


def test_undated_acts_of_force_of_two_articles_stay_apart() -> None:
    assert told_twice(f"{R} shelled {S}.", f"{R} shelled {S}.", 3) == 2


def test_help_for_rebels_is_not_help_for_their_army() -> None:
    assert told_twice(f"{R} sent weapons to soldiers of {S}.", f"{R} sent weapons to rebels of {S}.", 3) == 2


def test_help_that_goes_on_meets_in_other_words() -> None:
    assert told_twice(f"{R} trained soldiers of {S}.", f"{R} sent weapons to {S}.", 3) == 1


@settings(max_examples=25)
@given(st.permutations(ALL))
def test_order_changes_nothing(articles: list[Marked]) -> None:
    assert link(articles) == link(ALL)


def test_a_page_added_elsewhere_changes_no_id() -> None:
    before = {event.event_id for event in link([ONE, TWO])}
    assert before <= {event.event_id for event in link(ALL)}


def test_rows_keep_the_contract() -> None:
    events = link(ALL)
    published = {a.article_id: a.published_on for a in ALL}
    outlets = {a.article_id: "sample" for a in ALL}
    rows = [event_row(event, published, outlets) for event in events]
    model("events").validate(pl.DataFrame(rows, schema=polars_schema("events")), lazy=True)
    mentions = list(mention_rows(events))
    # The invented countries' codes are three letters, as the contract asks.
    model("event_mentions").validate(pl.DataFrame(mentions, schema=polars_schema("event_mentions")), lazy=True)
    assert sum(row["n_mentions"] for row in rows) == len(mentions)
    assert all(row["first_reported_on"] == FRIDAY and row["n_sources"] == 1 for row in rows)
    assert "2021-06-17 SUPPORT: Ruritania, Sylvania" in {row["label"] for row in rows}


def test_two_ministers_signings_of_one_day_are_two() -> None:
    names = [("Anna Berg", "Otto Lind"), ("Ida Holm", "Kurt Frey")]
    both = [f"[{one}]{{PERSON:RUR}} and [{other}]{{PERSON:SYL}} signed a pact on Thursday." for one, other in names]
    events = link([article(*both, on=FRIDAY, key="999999999999-0")])
    assert len(events) == 2


def test_an_advance_is_not_dated_by_another_act_of_the_same_side() -> None:
    told = article(f"{R} kidnapped a miller.", f"{R} shelled a barn on Thursday.", on=FRIDAY, key="888888888888-0")
    assert sorted(r.when.basis for event in link([told]) for r in event.reports) == ["none", "relative"]


def test_what_was_done_again_and_again_was_done_on_no_one_day() -> None:
    lines = (f"{R} criticised {S} on Thursday over its tolls.", f"{R} has repeatedly criticised {S}.")
    dated, over = article(*lines, on=FRIDAY).reports
    events = link([article(*lines, on=FRIDAY)])
    assert {event.when.start for event in events} == {THURSDAY, None}
    assert (dated.when.start, over.when.start) == (THURSDAY, None)
