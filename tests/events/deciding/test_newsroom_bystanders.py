"""Who is named beside an act and is no party of it, and words that only look like one."""

from types import SimpleNamespace
from typing import cast

import pytest
from marked import RN, SN, B, R, S, article, countries

from clippings.events.arguments.question import Question
from clippings.events.deciding.bystanders import no_recipients
from clippings.events.phrases.options import Option
from clippings.events.phrases.parties import Candidate
from clippings.events.report import Party

LAKE = "[Ann Lake]{PERSON:RUR}"

Sides = tuple[set[str], set[str]]


def sides(kind: str, *texts: str) -> Sides:
    """Countries of the actors and recipients of the first report of a type in the last sentence."""
    told = article(*texts)
    last = told.sentences[-1].sentence_id
    report = next(r for r in told.coded(0.0) if r.type == kind and r.sentence_id == last)
    return countries(report.actors), countries(report.recipients)


@pytest.mark.parametrize("said", ["says", "says in a statement that"])
def test_artillery_that_is_fired_is_no_party(said: str) -> None:
    assert sides("ASSAULT", f"The {SN} army {said} {R} fired artillery along the road.") == ({"RUR"}, set())


@pytest.mark.parametrize("when", ["last night", "in May", "yesterday"])
def test_what_is_shot_down_and_destroyed_shot_nobody(when: str) -> None:
    told = f'"A {RN} jet shot down and completely destroyed {when} lies in a lake," a clerk said.'
    assert sides("ASSAULT", told) == (set(), {"RUR"})


def test_who_shoots_something_down_and_flees_shot() -> None:
    assert sides("ASSAULT", f"{RN} rebels attacked and fled in trucks.")[0] == {"RUR"}


def test_who_is_found_shot_dead_shot_nobody() -> None:
    assert sides("ASSAULT", f"A miller was found shot dead in a barn in {R}.") == (set(), {"RUR"})


def test_who_accuses_somebody_of_a_deed_did_not_do_it() -> None:
    assert sides("ASSAULT", f"{LAKE} was accused of the killing by a {SN} woman in May.")[0] == {"RUR"}


def test_after_but_another_acts() -> None:
    told = f"There was no comment from {S} but {R} welcomed the {B} move."
    assert sides("SUPPORT", told)[0] == {"RUR"}


def test_who_accused_goes_on_to_warn() -> None:
    told = f"{S}'s envoy accused {R} of meddling and warned that the {SN} government will not sleep."
    assert sides("THREATEN", told)[0] == {"SYL"}


def test_where_citizens_should_not_travel_nothing_is_asked() -> None:
    assert sides("REQUEST", f"{S} advises its citizens against travelling to {R}.")[1] <= {"SYL"}


def test_nobody_acts_on_himself_whatever_he_is_called() -> None:
    lake, hill = Party("Ann Lake", None, "PERSON:lake", "RUR"), Party("Bo Hill", None, "PERSON:hill", "SYL")
    told = (Option("nobody"), *(_option(n, p) for n, p in enumerate((lake, hill, lake))))
    silent = SimpleNamespace(low=lambda _: "", count=0)
    asked = SimpleNamespace(
        options=told,
        here=[(option, option.candidate) for option in told[1:]],
        report=SimpleNamespace(type="ACCUSE", recipients=()),
        phrases=SimpleNamespace(words=silent, governed=lambda _: ""),
        hit=SimpleNamespace(nominal=True, first=9, last=10),
        hits=(),
    )
    assert no_recipients(cast(Question, asked), told[1:2], ()) == [told[1], told[3]]


def _option(first: int, party: Party) -> Option:
    named = Candidate(first, first + 1, party, "name", False, False, True)
    return Option("here", party, named, country=party.country)
