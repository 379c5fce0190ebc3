"""Who says so where no comma tells it, and which agencies, stations and papers are other media."""

import pytest
from marked import R, S, code


def said(text: str) -> tuple[str, str | None]:
    """Who says the first act of a sentence, and how he is called."""
    report = code(text, floor=0.0)[0]
    return report.attribution, report.speaker


@pytest.mark.parametrize("medium", ["state TV", "state radio", "news channel"])
def test_a_states_medium_is_no_state(medium: str) -> None:
    kind, name = said(f"[Ruritanian]{{NORP:RUR=Ruritania}} {medium} said gunmen stormed a bank in {S}.")
    assert (kind, name) == ("other_media", f"Ruritanian {medium}")


def test_a_station_is_named_behind_where_it_is_based() -> None:
    kind, name = said(f"The {R}-based Lake TV said gunmen stormed a bank in {S}.")
    assert (kind, name) == ("other_media", "Ruritania-based Lake TV")


@pytest.mark.parametrize("text", ["Local media reported that {}.", "{}, local media reported."])
def test_media_without_a_name_are_other_media(text: str) -> None:
    assert said(text.format(f"gunmen stormed a bank in {S}")) == ("other_media", None)


def test_an_agency_of_many_states_is_no_paper() -> None:
    text = f"The [Grain Supervision Agency]{{ORG}} said {R} arrested a clerk."
    assert said(text) == ("named_speaker", "Grain Supervision Agency")


def test_who_says_so_may_stand_behind_with_no_comma() -> None:
    text = f"Gunmen stormed a bank in {S} said [Anna Berg]{{PERSON:SYL}} of the millers' union."
    assert said(text) == ("named_speaker", "Anna Berg")


def test_of_whom_somebody_says_something_does_not_say_it() -> None:
    kind, name = said(f"Soldiers of {S} said [Anna Berg]{{PERSON:SYL}} was arrested on Monday.")
    assert name != "Anna Berg"
    assert kind != "narrator"


def test_what_ends_in_said_is_told_by_who_stands_before_it() -> None:
    assert said(f"Two men were arrested in {R} the mayor said.") == ("named_speaker", "mayor")


def test_witnesses_behind_a_place_tell_it() -> None:
    assert said(f"Gunmen stormed a bank in {S} two witnesses said on Monday.")[0] == "anonymous_official"
