"""Parties that stand in a wire report and were not found: the rest of a list, whoever a clause is about, states."""

from functools import partial

import numpy as np
import pytest
from marked import BN, LEXICON, RN, RS, SN, SS, B, R, S, article, code, countries

from clippings.events.code import code_article
from clippings.events.deciding.decide import Decide, decide
from clippings.events.deciding.ranker import Ranker
from clippings.events.report import Report

ANNA, OTTO = "[Berg]{PERSON:RUR}", "[Lind]{PERSON:SYL}"
GUARD = "[Lake Guard]{ORG:SYL}"


def sides(report: Report) -> tuple[set[str], set[str]]:
    return countries(report.actors), countries(report.recipients)


def of_type(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    return [sides(report) for report in code(*texts, floor=0.0) if report.type == kind]


@pytest.mark.parametrize(
    "who",
    [
        f"Two {RS} and four {SN} oil workers",
        f"At least 1,300 {RS} and 13 {SS}",
    ],
)
def test_the_counted_and_the_described_stand_in_a_list(who: str) -> None:
    assert of_type("ASSAULT", f"{who} were killed by {BN} troops.")[0][1] >= {"RUR", "SYL"}


def test_what_is_also_done_is_no_further_party() -> None:
    (report,) = [r for r in code(f"{RN} police arrested eight {SN} men and confiscated arms.") if r.type == "COERCE"][
        :1
    ]
    assert len(report.recipients) == 1


def test_they_may_be_two() -> None:
    assert of_type("AGREE", f"{R} and {S} have said they will restore relations.") == [({"RUR", "SYL"}, set())]


def test_whoever_is_denied_entry_denies_it_to_nobody() -> None:
    text = f"{ANNA} said she was told she was denied entry to {S}."
    assert of_type("REJECT", text) == [(set(), {"RUR"})]


def settled(settle: Decide, *texts: str) -> list[tuple[str, set[str], set[str]]]:
    marked = article(*texts)
    found = code_article(marked.sentences, marked.mentions, None, LEXICON, settle=settle, floor=0.0)  # type: ignore[arg-type]
    return [(report.type, *sides(report)) for report in found.reports]


def test_an_offensive_is_its_owners_whatever_the_ranker_says() -> None:
    likes_bands = Ranker({"here type ORG": 0}, np.array([[9.0, 0.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    text = f"The study is about {GUARD} tactics used before and during {R}'s three-week offensive in the hills."
    assert settled(partial(decide, ranker=likes_bands), text)[0][:2] == ("ASSAULT", {"RUR"})


def test_whoever_is_found_guilty_is_convicted_and_not_whom_he_harmed() -> None:
    text = f"{ANNA} spoke.", f"A {BN} jury found her guilty of maltreating {SN} clerks."
    assert ("SANCTION", {"BOR"}, {"RUR"}) in settled(lambda asked: asked.report, *text)


@pytest.mark.parametrize(
    "text",
    [
        f"{S}'s strikes on the port have heightened tensions between {R} and {B}.",
        f"{R} regards the guard as an extension of the [Lakeland Front]{{ORG:SYL}}, which bombed a mill.",
    ],
)
def test_who_acts_is_neither_at_odds_with_another_nor_tells_of_it(text: str) -> None:
    assert settled(lambda asked: asked.report, text)[0][:2] == ("ASSAULT", {"SYL"})


def test_whoever_is_advised_to_go_nowhere_is_advised() -> None:
    assert of_type("REQUEST", f"{R} has advised {RN} citizens to avoid travel to {S}.") == [({"RUR"}, {"RUR"})]


def test_two_verbs_in_a_row_have_one_object() -> None:
    told = of_type("ASSAULT", f"Gunmen have shot and killed two {SN} nuns at a clinic in {R}.")
    assert {frozenset(hurt) for _, hurt in told} == {frozenset({"SYL"})}


def test_whom_somebody_threatens_may_be_who() -> None:
    assert of_type("THREATEN", f"They met {OTTO}, who {ANNA} threatened last week.") == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("ACCUSE", f"A {SN} officer indicted for theft is on his way home."),
        ("COERCE", f"{R} has released more {SN} rebels detained under an old law."),
        ("ASSAULT", f"{R} is looking for {SN} clerks kidnapped earlier this week."),
    ],
)
def test_a_bare_participle_tells_what_was_done(kind: str, text: str) -> None:
    assert of_type(kind, text)[0] == (set(), {"SYL"})


def test_whoever_is_held_somewhere_for_an_act_did_it() -> None:
    text = f"A {RN} soldier is being held in {B} for allegedly killing two {SN} farmers."
    assert of_type("ASSAULT", text) == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"{R} has blamed {SN} rebels for a bombing in [Zenda]{{GPE:RUR}}.",
        f"{R} accused the {GUARD} of responsibility for a series of bombings in recent months.",
        f"A report implicated {SN} officials in the killing of {RN} minister {ANNA}.",
        f"The {GUARD} was accused of a raid on a {RN} post.",
    ],
)
def test_whoever_is_charged_with_an_attack_is_said_to_have_made_it(text: str) -> None:
    assert of_type("ASSAULT", text)[0][0] == {"SYL"}


def test_who_says_something_at_a_meeting_met() -> None:
    text = f"{ANNA} confirmed the pledge during a meeting in [Strelsau]{{GPE:BOR}} with {SN} minister {OTTO}."
    assert ({"RUR", "SYL"}, set()) in of_type("CONSULT", text)


def test_countries_and_nations_are_parties_of_no_country() -> None:
    assert of_type("REQUEST", f"{R} called on nations to freeze the assets of {SN} firms.") == [({"RUR"}, set())]
    (asked,) = [r for r in code(f"{R} and other nations have pressed {S} to end its tax.") if r.type == "REQUEST"]
    assert [party.name for party in asked.actors] == ["Ruritania", "nations"]
    assert of_type("CONSULT", f"{R} and {S} fell out.", "Both countries met again in [Strelsau]{GPE:BOR}.") == [
        ({"RUR", "SYL"}, set())
    ]


def test_whom_somebody_agrees_to_help_is_no_further_side() -> None:
    assert of_type("AGREE", f"{R} has agreed to help {S} build a dam.") == [({"RUR"}, {"SYL"})]


def test_general_elections_are_no_general() -> None:
    (report,) = [r for r in code(f"The {RN} king agreed to hold early general elections.") if r.type == "AGREE"]
    assert [party.name for party in (*report.actors, *report.recipients)] == ["Ruritanian king"]


def test_members_of_a_party_are_its() -> None:
    reports = code(f"{RN} police have arrested at least 16 members of the [Reed Party]{{ORG}}.", floor=0.0)
    assert [[party.name for party in report.recipients] for report in reports] == [["Reed Party"]]


@pytest.mark.parametrize("who", ["rebel", "army"])
def test_what_stands_before_an_attack_made_it(who: str) -> None:
    reports = code(f"A {who} rocket attack killed four {SN} clerks in {S}.", floor=0.0)
    assert [[party.name for party in r.actors] for r in reports if r.type == "ASSAULT"] == [[who]]


def test_an_attack_goes_on_with_who_made_it() -> None:
    told = f"{RN} troops shelled a {SN} town on Friday."
    hurt = ("ASSAULT", {"RUR"}, {"SYL"})
    assert settled(lambda asked: asked.report, told, f"Ten {SN} farmers were wounded in the attack.")[-1] == hurt
    assert settled(lambda asked: asked.report, told, f"Ten {SN} farmers were wounded in {B}.")[-1] != hurt


def test_protests_are_over_and_not_where_they_are() -> None:
    text = f"The march comes after days of violent protests in {S} over {R}'s past and its claims."
    assert of_type("PROTEST", text)[-1][1] == {"RUR"}


def test_whoever_is_among_many_is_hurt_too() -> None:
    text = f"{BN} rebels killed at least seven {SN} people, including two {RN} traders."
    assert of_type("ASSAULT", text) == [({"BOR"}, {"RUR", "SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} troops clashed with {SN} rebels on Monday.",
        f"There was an exchange of fire between {RN} troops and {SN} rebels.",
        f"{RN} soldiers traded artillery fire with {SN} forces.",
    ],
)
def test_those_who_clash_all_act(text: str) -> None:
    assert of_type("ASSAULT", text) == [({"RUR", "SYL"}, set())]


def test_nobody_visits_a_town_of_his_own_country() -> None:
    assert of_type("CONSULT", f"{R}'s president visited [Zenda]{{GPE:RUR}} on Monday.") == [({"RUR"}, set())]


def test_a_pact_signed_is_a_signing_by_those_who_act_under_it() -> None:
    (aid, signing) = code(f"{R} trains {S}'s army under an accord signed last month.", floor=0.0)
    assert (aid.type, signing.type, signing.trigger) == ("AID", "SUPPORT", "signed")
    assert sides(signing) == ({"RUR", "SYL"}, set())


def test_an_act_told_of_before_is_coded_with_whoever_led_it() -> None:
    told = f"The offensive was spearheaded by the {SN} army."
    assert of_type("ASSAULT", f"{R} lost a harbour in May.", told)[-1] == ({"SYL"}, set())


def test_a_statue_that_is_toppled_is_a_protest() -> None:
    assert of_type("ASSAULT", f"Statues of the old king of {R} were toppled.") == []
    assert of_type("PROTEST", f"Statues of the old king of {R} were toppled.") == [(set(), {"RUR"})]


def test_whoever_is_described_by_what_he_does_acts() -> None:
    told = f"The {SN} troops fighting {RN} rebels in the hills have attacked {B}."
    assert of_type("ASSAULT", told)[-1] == ({"SYL"}, {"BOR"})


def test_what_is_awarded_is_no_party() -> None:
    told = f"{R} awarded the [Lake Order]{{ORG:RUR}} to former {SN} president {OTTO}."
    assert of_type("SUPPORT", told) == [({"RUR"}, {"SYL"})]
