"""Whose act a noun tells before which a place or a building stands, people of whom more is told, and who drives."""

import pytest
from marked import BN, LEXICON, RN, SN, B, R, S, article, code, countries

from clippings.events.code import code_article


def by_order(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The countries of both sides of each report of a type by word order alone."""
    read = article(*texts)
    reports = code_article(read.sentences, read.mentions, None, LEXICON, settle=lambda asked: asked.report, floor=0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in reports.reports if r.type == kind]


@pytest.mark.parametrize("whose", [f"{R}'s {S}", f"{R}'s planned {S}", f"{R}'s {SN}"])
def test_an_act_in_a_country_is_its_owners(whose: str) -> None:
    assert by_order("ASSAULT", f"{B} slept.", f"{whose} offensive began on Monday.") == [({"RUR"}, {"SYL"})]


def test_an_act_is_his_whose_pronoun_stands_before_the_place() -> None:
    texts = "[Anna Berg]{PERSON:RUR} flew home.", f"She praised her {S} visit, which began on Monday."
    assert by_order("CONSULT", *texts) == [({"RUR"}, {"SYL"})]


def test_an_attack_is_on_the_building_it_is_called_by() -> None:
    (sides,) = by_order("ASSAULT", f"{B} slept.", f"The {SN} embassy attack began on Monday.")
    assert sides == (set(), {"SYL"})


def test_an_attack_is_by_the_army_it_is_called_by() -> None:
    assert by_order("ASSAULT", f"{B} slept.", f"The {SN} army attack began on Monday.")[0][0] == {"SYL"}


ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


@pytest.mark.parametrize(
    "pair",
    [
        f"{ANNA}, {R}'s envoy for trade, and her {SN} counterpart, {OTTO},",
        f"{ANNA}, the {RN} premier, and {OTTO}, the {SN} president,",
        f"{ANNA}, 57, and {OTTO}, the {SN} president,",
    ],
)
def test_both_of_whom_more_is_told_meet(pair: str) -> None:
    assert by_order("CONSULT", f"{B} slept.", f"{pair} met in [Klow]{{GPE:BOR}} on Monday.") == [
        ({"RUR", "SYL"}, set())
    ]


def test_who_spoke_before_did_not_meet() -> None:
    text = f"{ANNA}, the {RN} premier, was late, and {OTTO}, the {SN} president, met {BN} clerks."
    assert by_order("CONSULT", f"{B} slept.", text) == [({"SYL", "BOR"}, set())]


def test_officers_of_two_states_act_together() -> None:
    text = f"[U.S.]{{GPE:USA}} and {SN} drug enforcement agents have arrested a {BN} banker."
    assert by_order("COERCE", f"{B} slept.", text) == [({"USA", "SYL"}, {"BOR"})]


def test_nobody_is_said_to_drive_a_truck_that_drives() -> None:
    text = f"Ten {RN} nurses were killed after a truck drove through a {SN} crowd."
    assert by_order("ASSAULT", f"{B} slept.", text)[-1] == (set(), {"SYL"})


def test_who_is_briefed_on_an_attack_did_not_make_it() -> None:
    text = f"The {RN} president was briefed on the attack on a {SN} bank."
    told = [(countries(r.actors), countries(r.recipients)) for r in code(f"{B} slept.", text, floor=0.0)]
    assert (set(), {"SYL"}) in told and ({"RUR"}, {"SYL"}) not in told


@pytest.mark.parametrize("group", ["advocacy group", "press freedom group"])
def test_a_group_that_speaks_up_is_no_state(group: str) -> None:
    (report,) = code(f"{B} slept.", f"A {RN} {group} condemned {S}.", floor=0.0)
    assert [(p.country, p.sector) for p in report.actors] == [("RUR", "NGO")]


def test_a_coalition_of_states_has_arms() -> None:
    (report,) = code(f"{B} slept.", f"The {R}-led coalition bombed {S}.", floor=0.0)
    assert report.actors[0].sector == "MIL"
