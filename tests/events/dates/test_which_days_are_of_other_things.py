"""Which days of a sentence are those of a thing it names, of who tells it or of nothing, and of no act beside."""

from datetime import date

import pytest
from marked import B, R, S, article, code

from clippings.events.linking.link import link_reports

FRIDAY = date(2021, 6, 18)
LINA = "[Lina Vane]{PERSON:RUR}"


def days(kind: str, *texts: str) -> list[date | None]:
    return [r.when.start for r in code(*texts, on=FRIDAY, floor=0.0) if r.type == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} invaded {S} in the wake of the April 9, 2004 floods.", "ASSAULT"),
        (f"{R} blamed {S} for the April 9 landslide.", "ACCUSE"),
        (f"Prosecutors accused {LINA} on Monday of beating four rowers.", "ASSAULT"),
        (f"The army of {R} reported on Monday that its guards had arrested four rowers of {S}.", "COERCE"),
        (f"Ferrymen of {R} went back to work on Monday after a strike of nine days.", "PROTEST"),
        (f"Prosecutors of {R} alleged that the locks of {S} were open on Monday.", "ACCUSE"),
        (f"{R} shelled {S}, a clerk told [Lake Today]{{ORG}}.", "ASSAULT"),
        (f"{R} arrested four rowers of {S} on a Tuesday.", "COERCE"),
        (f"{R} and {S} held talks for the first time since 2009.", "CONSULT"),
        (f"{R} lifted a ban that it had imposed on {S} in 2004.", "RETREAT"),
        (f"{R} accused {S} of having flooded four valleys in May.", "ACCUSE"),
        (f"Rowers of {S} who were seized in May have been released by {R}.", "RETREAT"),
        (f"The Reed League, which is feared and whose founder fled in 2004, threatened {R}.", "THREATEN"),
        (f"{R} denied on Monday that it had agreed to sell boats to {S}.", "AGREE"),
        (f"The army of {R} was held up on Monday but shelled {S} all the same.", "ASSAULT"),
        (f"The army of {R} had been leaving since 2004 under a treaty with {S}.", "SUPPORT"),
    ],
)
def test_the_day_of_a_thing_or_of_a_telling_is_no_acts(text: str, kind: str) -> None:
    found = days(kind, text)
    assert found
    assert set(found) == {None}


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (f"{R} criticised {S} at the April 9 meeting.", "ACCUSE", date(2021, 4, 9)),
        (f"{R} said on Monday that it rejected the map of {S}.", "REJECT", date(2021, 6, 14)),
        (f"{R} said on Monday that it would shell {S} if its boats stayed.", "THREATEN", date(2021, 6, 14)),
        (f"{R} and {S} will sign a treaty on Tuesday.", "AGREE", date(2021, 6, 22)),
        (f"{R} shelled {S} on Tuesday last week.", "ASSAULT", date(2021, 6, 8)),
        (f"{R} shelled {S} on Monday of this week.", "ASSAULT", date(2021, 6, 14)),
        (f"Rowers of {S} who were seized by {R} in May have been released.", "COERCE", date(2021, 5, 1)),
        (f"The army of {R}, which on Monday had seized four boats of {S}, went home.", "COERCE", date(2021, 6, 14)),
        (
            f"On June 9, {R} and the league that the rowers, the ferrymen and the eel wives of the four lakes and of "
            f"the delta had founded by the old bridge at the far end of the salt road shelled {S}.",
            "ASSAULT",
            date(2021, 6, 9),
        ),
        (f"If the boats leave, {R} would meet {S} on Tuesday.", "AGREE", date(2021, 6, 22)),
        (f"{R} accused {S} of cruelty on Monday.", "ACCUSE", date(2021, 6, 14)),
        (f"Guards who fled on Monday and seized four boats of {S} were from {R}.", "COERCE", date(2021, 6, 14)),
    ],
)
def test_a_day_that_is_an_acts_stays_its(text: str, kind: str, day: date) -> None:
    assert days(kind, text)[0] == day


def test_the_month_of_a_thing_that_is_named_sets_no_scene() -> None:
    texts = (f"{R} bombed camps tied to last month's massacre of pilgrims.", f"{S} shelled four villages of {R}.")
    assert days("ASSAULT", *texts)[-1] is None


def test_who_is_criticised_once_may_be_so_again_on_another_day() -> None:
    told = article(f"{B} criticised {LINA} on Monday.", on=FRIDAY, key="aaaaaaaaaaaa-0")
    later = article(f"{B} condemned {LINA} again.", on=date(2023, 2, 3), key="bbbbbbbbbbbb-0")
    published = {a.article_id: a.published_on for a in (told, later)}
    events = link_reports([*told.reports, *later.reports], published)
    assert sorted(str(event.when.start) for event in events) == ["2021-06-14", "None"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"When the wall of {S} fell on Monday, prosecutors of {R} alleged that four rowers had cut it.", "ACCUSE"),
        (f"{R} tried to implicate {S} in the April 9 attack on pilgrims.", "ACCUSE"),
        (f"A clerk told on Monday that {R} and {S} had signed a treaty.", "SUPPORT"),
        (f"{R} condemned {S} for years, and on Monday, envoys of {B} came to a lake.", "ACCUSE"),
    ],
)
def test_the_day_of_what_is_told_of_is_no_tellings(text: str, kind: str) -> None:
    assert days(kind, text)[0] is None


def test_a_month_in_which_somebody_wrote_is_not_that_of_all_he_says() -> None:
    texts = (f"{R} said in May: “We condemn {S}.”", f"“{S} has broken the pact,” said a minister of {R}.")
    assert days("ACCUSE", *texts)[-1] is None
