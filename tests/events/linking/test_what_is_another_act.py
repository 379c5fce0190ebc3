"""Which reports are of another act: those of one sentence, those told as another; and which are not for all that."""

from datetime import date

from marked import R, S, article

from clippings.events.linking.link import Event, link_reports

FRIDAY = date(2021, 6, 18)
LINA, OTTO = "[Lina Vane]{PERSON:RUR}", "[Otto Brand]{PERSON:SYL}"


def events(*texts: str, kind: str) -> list[Event]:
    told = article(*texts, on=FRIDAY, key="aaaaaaaaaaaa-0")
    found = link_reports(told.reports, {told.article_id: FRIDAY})
    return [event for event in found if event.act.type == kind]


def test_what_one_sentence_tells_twice_was_done_twice() -> None:
    text = f"{R} shelled a mill in {S} at dawn, and in the evening it shelled a quay in {S} and two barns."
    (one, *others) = events(text, kind="ASSAULT")
    assert len(one.reports) == 1
    assert others


def test_a_parallel_signing_is_another() -> None:
    texts = (
        f"{R} and {S} signed a pact on eels on Thursday.",
        f"In a parallel move, {LINA} and {OTTO} signed a pact on coal.",
    )
    assert len(events(*texts, kind="SUPPORT")) == 2
    assert len(events(texts[0], texts[1].replace("In a parallel move", "In the old hall"), kind="SUPPORT")) == 1


def test_a_missile_strike_in_one_sentence_is_an_air_strike_in_the_next() -> None:
    texts = (f"{R} launched air strikes on {S} on Thursday.", f"{R} fired missiles at {S} on Thursday.")
    assert len(events(*texts, kind="ASSAULT")) == 1


def test_a_pact_of_a_month_is_the_one_signed_in_it_however_long_ago() -> None:
    told = article(f"{R} and {S} signed a pact on Thursday.", on=FRIDAY, key="aaaaaaaaaaaa-0")
    later = article(f"{R} and {S} signed the pact in June.", on=date(2021, 12, 30), key="bbbbbbbbbbbb-0")
    found = link_reports([*told.reports, *later.reports], {a.article_id: a.published_on for a in (told, later)})
    assert [event.event_id for event in found] == ["SUPPORT:RUR+SYL:2021-06-17"]
