"""Whose reasons, blows and towns: who does what his noun is for, against whom blows are backed, who is no town."""

import pytest
from marked import LEXICON, RN, SN, B, R, S, article, code, countries

from clippings.events.code import code_article


def by_order(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The countries of both sides of each report of a type by word order alone."""
    read = article(f"{B} slept.", *texts)
    reports = code_article(read.sentences, read.mentions, None, LEXICON, settle=lambda asked: asked.report, floor=0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in reports.reports if r.type == kind]


def sides(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    """The countries of both sides of each report of a type."""
    told = (r for r in code(f"{B} slept.", text, floor=0.0) if r.type == kind)
    return [(countries(r.actors), countries(r.recipients)) for r in told]


@pytest.mark.parametrize("noun", ["reasons for", "motives for", "interest in"])
def test_what_a_noun_is_for_its_owner_does(noun: str) -> None:
    assert by_order("COERCE", f"In [Klow]{{GPE:BOR}} {R}'s {noun} jailing {SN} bankers was unknown.") == [
        ({"RUR"}, {"SYL"})
    ]


def test_what_is_said_in_general_nobody_does() -> None:
    text = f"The {RN} premier found that arresting a {SN} banker had angered {B}."
    assert sides("COERCE", text) == [(set(), {"SYL"})]


def test_who_is_said_to_sue_does() -> None:
    assert sides("ACCUSE", f"The {RN} judges said that {B} was suing {SN} bankers.") == [({"BOR"}, {"SYL"})]


@pytest.mark.parametrize("blow", ["sanctions against", "a crackdown on", "curbs on"])
def test_who_backs_a_blow_backs_none_of_those_it_strikes(blow: str) -> None:
    assert sides("SUPPORT", f"The {RN} president backed {blow} {S}.") == [({"RUR"}, set())]


def test_who_is_backed_in_a_blow_is() -> None:
    assert sides("SUPPORT", f"The {RN} president backed {S} in its war.") == [({"RUR"}, {"SYL"})]


def test_against_whom_a_blow_is_asked_for_is_asked_nothing() -> None:
    assert sides("REQUEST", f"The {RN} president called for sanctions on {S}.") == [({"RUR"}, set())]


@pytest.mark.parametrize("town", ["[Klow]{GPE:SYL}", "eastern [Klow]{GPE:SYL}"])
def test_a_town_that_is_stormed_kills_nobody(town: str) -> None:
    assert by_order("ASSAULT", f"{RN} troops moved to recapture {town} killing ten nurses.")[-1][0] == {"RUR"}


def test_a_visit_is_his_whose_it_is() -> None:
    visit = "[Anna Berg]{PERSON:RUR}'s [Otto Lind]{PERSON:SYL} visit"
    assert by_order("CONSULT", f"{visit} began on Monday.") == [({"RUR"}, {"SYL"})]


def test_the_nationality_that_grabs_a_gun_is_somebody() -> None:
    text = f"It was late when the {SN} grabbed a rifle and opened fire on {RN} nurses."
    told = [r for r in code(f"{B} slept.", text, floor=0.0) if r.type == "ASSAULT"]
    assert [(p.country, p.sector) for r in told for p in r.actors] == [("SYL", "CVL")]


def test_who_has_just_reached_a_deal_took_part_in_it() -> None:
    text = f"{B} faces {R}, which just completed a trade agreement with {S}."
    assert ({"RUR", "SYL"}, set()) in by_order("SUPPORT", text) + by_order("COOPERATE", text)
