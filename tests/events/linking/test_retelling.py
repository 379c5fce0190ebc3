"""Articles of one story tell one event in other words and of other parties: it is one event then, else two."""

from collections.abc import Sequence
from datetime import date
from itertools import product

import pytest
from marked import B, Marked, R, S, article

from clippings.events.linking import retelling
from clippings.events.linking.link import Event, link_reports
from clippings.events.linking.retelling import retold

FRIDAY = date(2021, 6, 18)
ROE = "[Ada Roe]{PERSON:SYL}"


def told(*sentences: str, key: str) -> Marked:
    return article(*sentences, on=FRIDAY, key=f"{key * 12}-0")


def link(*articles: Marked) -> tuple[Event, ...]:
    reports = [report for one in articles for report in one.reports]
    published = {one.article_id: one.published_on for one in articles}
    return link_reports(reports, published, retold(reports, published))


def groups(events: Sequence[Event]) -> list[str]:
    return sorted("".join(sorted(report.article_id[0] for report in event.reports)) for event in events)


def test_one_killing_told_of_other_parties_is_one_event() -> None:
    one = told(f"Gunmen shot dead {ROE} in [Strelsau]{{GPE:RUR}}.", key="a")
    two = told("[Roe]{PERSON:SYL=Ada Roe} was killed in [Strelsau]{GPE:RUR} by unknown men.", key="b")
    (event,) = link(one, two)
    assert len(event.reports) == 2


def test_a_verb_and_its_noun_are_one_word() -> None:
    one = told(f"Two men murdered {ROE}.", key="a")
    two = told(f"The killing of {ROE} was told to nobody.", key="b")
    assert groups(link(one, two)) == ["ab"]


def test_others_killed_elsewhere_stay_others() -> None:
    one = told(f"Gunmen shot dead {ROE} in [Strelsau]{{GPE:RUR}}.", key="a")
    another = told("Gunmen shot dead [Bruno Lund]{PERSON:SYL} in [Strelsau]{GPE:RUR}.", key="b")
    elsewhere = told("Gunmen shot dead a baker in [Zenda]{GPE:RUR}.", key="c")
    assert groups(link(one, another, elsewhere)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{R} shelled [Zenda]{{GPE:SYL}} on Thursday.", f"{R} shelled [Zenda]{{GPE:SYL}} on June 3."),
        (f"{R} bombed a school in [Zenda]{{GPE:SYL}}.", "Police in [Zenda]{GPE:SYL} beat a man in a school."),
        (f"{R} criticised {S}.", f"{R} sued {S}."),
        (f"{R} offered to lend grain to {S}.", f"{R} offered to lend coal to {B}."),
    ],
)
def test_what_differs_in_day_means_word_or_party_stays_two(one: str, other: str) -> None:
    assert groups(link(told(one, key="a"), told(other, key="b"))) == ["a", "b"]


def test_one_word_asks_many_things_of_many() -> None:
    one = told(f"{R} demanded an inquiry.", key="a")
    other = told(f"{R} demanded that {S} open its port.", key="b")
    assert groups(link(one, other)) == ["a", "b"]


def test_what_may_be_is_not_what_was_done() -> None:
    done = told(f"Police arrested {ROE} in [Zenda]{{GPE:RUR}}.", key="a")
    may_be = told(f"Police may arrest {ROE} in [Zenda]{{GPE:RUR}}.", key="b")
    assert groups(link(done, may_be)) == ["a", "b"]


def test_an_event_takes_the_day_that_one_of_its_reports_has() -> None:
    dated = told(f"Police arrested {ROE} in [Zenda]{{GPE:RUR}} on Thursday.", key="a")
    undated = told(f"{ROE} was arrested in [Zenda]{{GPE:RUR}}.", key="b")
    (event,) = link(dated, undated)
    assert event.when.start == date(2021, 6, 17)
    assert {report.when.start for report in event.reports} == {date(2021, 6, 17)}


def test_only_accounts_of_the_same_sides_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    points = retelling.points
    monkeypatch.setattr(retelling, "points", lambda *two: compared.append(two) or points(*two))
    lands = [f"[{a}{b}land]{{GPE:{a}{b.upper()}X}}" for a, b in product("ABCDE", "aeiou")]
    articles = [told(*(f"{land} bombed {S}." for land in lands), key=key) for key in "ab"]
    articles.append(told(f"{S} was bombed.", key="c"))
    link(*articles)
    assert len(compared) < 10 * len(lands)


def test_the_order_of_reports_changes_nothing() -> None:
    articles = [
        told(f"Gunmen shot dead {ROE} in [Strelsau]{{GPE:RUR}}.", key="a"),
        told(f"{ROE} was killed in [Strelsau]{{GPE:RUR}} by unknown men.", key="b"),
        told(f"The killing of {ROE} was condemned by {R}.", key="c"),
    ]
    assert link(*articles) == link(*reversed(articles))
