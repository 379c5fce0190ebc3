"""Who acts where others are listed, counted or served, and who says that a promise was broken."""

from dataclasses import replace

import pytest
from marked import RN, SN, B, R, S, article, countries

UN = "[U.N.]{ORG=United Nations}"
BERG = "[Anna Berg]{PERSON:RUR}"


def sides(kind: str, text: str, *before: str) -> list[tuple[set[str], set[str]]]:
    """Actors and recipients of a type's acts in the last sentence, the U.N. of many states."""
    told = article(*before, text)
    mentions = tuple(
        replace(m, entity=replace(m.entity, sector="IGO")) if m.text == "U.N." else m for m in told.mentions
    )
    reports = replace(told, mentions=mentions).coded(0.0)
    last = told.sentences[-1].sentence_id
    return [(countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind and r.sentence_id == last]


@pytest.mark.parametrize("others", ["others", "other regional neighbors"])
def test_a_list_may_end_in_others(others: str) -> None:
    text = f"{R}, {B} and {others} have been calling on {S} to free the miners."
    assert sides("REQUEST", text) == [({"RUR", "BOR"}, {"SYL"})]


def test_a_number_of_officials_are_met() -> None:
    text = f"{BERG} has met with a number of high-level {SN} officials."
    assert sides("CONSULT", text) == [({"RUR", "SYL"}, set())]


@pytest.mark.parametrize("who", [f"The {UN} anti-drug chief", f"A worker at the {UN} mission"])
def test_whoever_serves_many_states_is_of_none(who: str) -> None:
    assert sides("REQUEST", f"{who} has called on {S} to free the miners.", f"{R} was quiet.") == [(set(), {"SYL"})]


def test_whoever_goes_on_with_strikes_strikes() -> None:
    text = f"{R} is pushing ahead with its campaign, with a series of air strikes that killed ten {SN} clerks."
    assert sides("ASSAULT", text) == [({"RUR"}, {"SYL"})]


def test_whoever_admits_it_did_it() -> None:
    assert sides("ASSAULT", f"{BERG} admitted killing two {SN} clerks.") == [({"RUR"}, {"SYL"})]


def test_whoever_says_that_a_truce_was_violated_accuses() -> None:
    assert sides("ACCUSE", f"{R} says {S} has violated the truce.") == [({"RUR"}, {"SYL"})]


def test_a_truce_that_is_only_violated_is_nobodys_charge() -> None:
    assert sides("ACCUSE", f"{RN} troops moved after {S} violated the truce.") == []


def test_whoever_is_arrested_in_a_state_is_arrested_by_it() -> None:
    assert sides("COERCE", f"Three {SN} clerks were arrested last May in {R}.") == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} as well as {B} condemned {S}.", "ACCUSE"),
        (f"{R} along with {B} and local militia forces has been helping {S}.", "AID"),
        (f"{R} together with {B} and local militia forces has shelled {S}.", "ASSAULT"),
    ],
)
def test_who_leads_others_acts_too_though_no_comma_stands(text: str, kind: str) -> None:
    actors, recipients = sides(kind, text)[0]
    assert actors >= {"RUR", "BOR"}
    assert recipients == {"SYL"}


def test_who_is_condemned_as_well_condemns_nobody() -> None:
    assert sides("ACCUSE", f"{R} condemned {B} as well as {S}.")[0] == ({"RUR"}, {"BOR", "SYL"})
