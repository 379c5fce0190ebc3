"""Who prevents or helps and does not do it, both sides of a quarrel, and those from whom an act goes on."""

import pytest
from marked import BN, LEXICON, RN, SN, B, R, S, article, code, countries

from clippings.events.code import code_article


def sides(kind: str, text: str, before: str = f"{B} was quiet.") -> list[tuple[set[str], set[str]]]:
    """The countries of both sides of each report of a type."""
    told = (r for r in code(before, text, floor=0.0) if r.type == kind)
    return [(countries(r.actors), countries(r.recipients)) for r in told]


@pytest.mark.parametrize(
    "foiled", ["foiled a plan to kidnap", "broke up a plot to kidnap", "thwarted an alleged conspiracy to kidnap"]
)
def test_who_foils_a_plan_does_not_carry_it_out(foiled: str) -> None:
    assert sides("ASSAULT", f"The {RN} police {foiled} a {SN} banker.") == [(set(), {"SYL"})]


def test_who_foils_an_attack_does_not_make_it() -> None:
    assert sides("ASSAULT", f"The {RN} police foiled an attack on a {SN} bank.") == [(set(), {"SYL"})]


@pytest.mark.parametrize("text", [f"The {RN} army drew up a plan to shell a {SN} bank."])
def test_who_makes_a_plan_carries_it_out(text: str) -> None:
    assert sides("ASSAULT", text) == [({"RUR"}, {"SYL"})]


def test_whose_attempt_is_thwarted_made_it() -> None:
    assert sides("COERCE", f"{S} thwarted {R}'s attempt to seize a {SN} port.") == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize("how", ["in support of", "in defence of", "on behalf of"])
def test_for_whom_force_is_used_is_not_hit(how: str) -> None:
    assert sides("ASSAULT", f"{RN} jets carried out strikes {how} {SN} troops.") == [({"RUR"}, set())]


def test_who_is_attacked_in_a_place_is_hit() -> None:
    assert sides("ASSAULT", f"{RN} jets carried out strikes on {SN} troops.") == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize("quarrel", ["traded insults with", "exchanged barbs with", "traded accusations with"])
def test_both_sides_of_a_quarrel_accuse(quarrel: str) -> None:
    assert sides("ACCUSE", f"The {RN} premier {quarrel} the {SN} president in {B}.") == [({"RUR", "SYL"}, set())]


def test_both_who_speak_on_the_telephone_confer() -> None:
    text = f"The {RN} premier announced it in a phone call to the {SN} president."
    assert sides("CONSULT", text) == [({"RUR", "SYL"}, set())]


def test_who_is_fought_with_is_fought_and_nobody_else() -> None:
    text = f"{RN} soldiers fought with {SN} rebels outside the {B} consulate."
    assert sides("ASSAULT", text, f"{R} slept.") == [({"RUR", "SYL"}, set())]


def by_order(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The countries of both sides of each report of a type by word order alone."""
    read = article(*texts)
    reports = code_article(read.sentences, read.mentions, None, LEXICON, settle=lambda asked: asked.report, floor=0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in reports.reports if r.type == kind]


def test_who_is_blamed_in_quotation_marks_is_blamed() -> None:
    text = f"The {RN} premier spoke, blaming the attacks on “{SN} rebels”."
    assert by_order("ASSAULT", text) == [({"SYL"}, set())]


def test_where_a_bombing_was_did_not_make_it() -> None:
    place, victim = "[Klow]{GPE:SYL}", "[Otto Lind]{PERSON:BOR}"
    text = f"A {RN} lawmaker wounded in the March bombing in {place} that killed former premier {victim} has died."
    assert (set(), {"BOR"}) in by_order("ASSAULT", text)


def test_who_acts_in_a_place_does_it_in_a_clause() -> None:
    assert by_order("SANCTION", f"The court in {S} that jailed the {RN} clerk was shut.") == [({"SYL"}, {"RUR"})]


def test_who_is_sent_to_do_one_thing_does_the_other() -> None:
    text = f"{RN} rebels were sent “with a mission to storm the {SN} consulate and kidnap the {BN} staff”."
    assert ({"RUR"}, {"BOR"}) in by_order("ASSAULT", text)
