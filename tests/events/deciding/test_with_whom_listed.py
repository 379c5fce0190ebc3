"""Who is named beside another: states in a list, allies, a state's own people, those whom a clause is about."""

from dataclasses import replace

import pytest
from marked import BN, LEXICON, RN, RS, SN, B, R, S, article, countries

from clippings.entities.mention import Mention
from clippings.events.code import code_article
from clippings.events.deciding.decide import decide

AT_HOME = f"{R} was in the news, and {R} slept."


def told(side: str, kind: str, *texts: str, by_order: bool = False) -> list[set[str]]:
    """The countries on one side of each report of a type, in an article of three states; by word order alone."""
    read = article(*texts)
    read = replace(read, mentions=tuple(map(_known, read.mentions)))
    settle = (lambda asked: asked.report) if by_order else decide
    reports = code_article(read.sentences, read.mentions, None, LEXICON, settle=settle, floor=0.0).reports
    return [countries(getattr(report, side)) for report in reports if report.type == kind]


def _known(mention: Mention) -> Mention:
    sector = {"Ruritania": "GOV", "Sylvania": "GOV", "Borduria": "GOV"}.get(mention.entity.name)
    return replace(mention, entity=replace(mention.entity, sector=sector))


def test_states_that_are_listed_are_helped_together() -> None:
    text = (
        f"{R} says it will send a judge to the Salt Lake area to try to settle the border quarrel between {S} and {B}."
    )
    assert told("recipients", "AGREE", AT_HOME, text) == [{"SYL", "BOR"}]


@pytest.mark.parametrize("whose", ["its", "their"])
def test_who_is_accused_with_his_allies_is_so_with_theirs(whose: str) -> None:
    assert told("recipients", "ACCUSE", f"{R} accused {S} and {whose} [Bordurian]{{NORP:BOR}} sponsors of fraud.") == [
        {"SYL", "BOR"}
    ]


def test_a_state_may_ask_its_own_people() -> None:
    assert told(
        "recipients",
        "REQUEST",
        f"{B} slept.",
        f"President [Anna Berg]{{PERSON:RUR}} has asked for the support of all {RS}.",
    ) == [{"RUR"}]


def test_troops_of_ones_own_are_praised_with_anothers() -> None:
    text = f"{R}'s president praised {R} and {SN} security forces for their calm."
    assert told("recipients", "SUPPORT", f"{B} slept.", text) == [{"RUR", "SYL"}]


def test_who_fires_at_the_others_is_not_fired_at() -> None:
    text = f"A {RN} clerk began shooting at the other {SN} guards."
    assert told("recipients", "ASSAULT", AT_HOME, text) == [{"SYL"}]


def test_whom_a_clause_without_a_pronoun_is_about_is_struck() -> None:
    text = f"{RN} militants freed eight nurses and 16 salt miners they had held hostage at a mill for a week."
    assert told("recipients", "ASSAULT", AT_HOME, text, by_order=True) == [{"RUR"}]


def test_who_is_told_that_somebody_struck_is_not_struck() -> None:
    text = f"[Anna Berg]{{PERSON:SYL}} told {RN} guards she had kidnapped a nurse of {B}."
    assert told("recipients", "ASSAULT", f"{B} slept.", text)[0] == {"BOR"}


def test_whose_work_has_flaws_is_accused() -> None:
    text = f"{S} found flaws in {R}'s plan for the lake."
    assert told("recipients", "ACCUSE", f"{B} slept.", text) == [{"RUR"}]


@pytest.mark.parametrize("did", ["were planning attacks", "had plotted attacks"])
def test_who_plans_an_attack_makes_it(did: str) -> None:
    assert told("actors", "ASSAULT", AT_HOME, f"{SN} militants, thought to be poor men, {did} against {B}.") == [
        {"SYL"}
    ]


def test_who_is_involved_in_an_attack_made_it() -> None:
    text = f"Officials say {SN} miners were involved in the bombing of a barracks."
    assert told("actors", "ASSAULT", AT_HOME, text) == [{"SYL"}]


def test_help_for_a_people_is_told_at_length() -> None:
    helped = "to help [Sylvanians]{NORP:SYL=Sylvania} dig wells"
    text = f"{R} will send ten of its best and most learned old clerks and guides from the northern hills {helped}."
    assert told("recipients", "AGREE", AT_HOME, text) == [{"SYL"}]


def test_who_is_caught_after_a_gunfight_fought_in_it() -> None:
    text = f"{RN} soldiers captured two {SN} rebels after a gunfight near the lake."
    assert told("actors", "ASSAULT", f"{B} slept.", text)[-1] == {"RUR", "SYL"}


def test_who_is_caught_after_an_attack_is_not_said_to_have_fought() -> None:
    text = f"{RN} police arrested two {BN} clerks after an attack on {S}."
    assert told("actors", "ASSAULT", f"{B} slept.", text)[-1] != {"RUR", "BOR"}
