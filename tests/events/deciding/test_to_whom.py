"""To whom it was done: what counts and describes people, whom an act told of again hit, and where nobody is meant."""

import numpy as np
import pytest
from marked import BN, LEXICON, RN, SN, B, R, S, article, code, countries

from clippings.events.code import code_article
from clippings.events.deciding.decide import decide
from clippings.events.deciding.ranker import Ranker
from clippings.events.report import Report

ANNA, OTTO = "[Berg]{PERSON:RUR}", "[Lind]{PERSON:SYL}"


def sides(report: Report) -> tuple[set[str], set[str]]:
    return countries(report.actors), countries(report.recipients)


def of_type(kind: str, *texts: str) -> list[Report]:
    return [report for report in code(*texts, floor=0.0) if report.type == kind]


def hit(*texts: str) -> list[str]:
    """The names of all who were attacked, of the last attack told."""
    return [party.name for party in of_type("ASSAULT", *texts)[-1].recipients]


def test_those_who_fight_each_other_both_fight() -> None:
    (fought,) = of_type("ASSAULT", f"{RN} soldiers have been fighting {SN} rebels in the hills for years.")
    assert sides(fought) == ({"RUR", "SYL"}, set())


def test_whoever_will_visit_a_state_is_not_visited() -> None:
    (visit,) = of_type("AGREE", f"Mr. {ANNA} left {B} on Saturday, and will also visit {S} before going home.")
    assert sides(visit) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize("count", ["at least eight", "more than 70 other", "another 50", "some five hundred"])
def test_what_is_counted_roughly_is_hit(count: str) -> None:
    assert hit(f"{RN} aircraft bombed {count} barns on Sunday.") == ["barns"]


def test_a_word_that_may_tell_of_an_act_may_also_say_who_was_hit() -> None:
    assert "personnel" in hit(f"{R}'s mayor says at least 60 security personnel have been killed by rebels.")[0]


def test_those_of_whom_a_clause_begins_to_tell_need_no_article() -> None:
    (barred,) = of_type("COERCE", f"The guild cited a day on which puppet makers were barred from the {RN} fair.")
    assert [party.name for party in barred.recipients] == ["puppet makers"]


def test_nobody_beats_himself() -> None:
    text = f"{RN} police fired at {SN} demonstrators and beat many of them with sticks."
    assert sides(of_type("ASSAULT", text)[-1]) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    "again",
    [
        f"{RN} rebels claimed responsibility for the attack.",
        f"{RN} rebels claimed responsibility for that brutal attack.",
        f"{RN} rebels claimed responsibility for Monday's attack.",
    ],
)
def test_whoever_claims_an_attack_hit_those_it_hit(again: str) -> None:
    assert hit(f"A bomb killed three {SN} sailors in {B} on Monday.", again) == ["three Sylvanian sailors"]


def test_of_several_attacks_nobody_can_say_whom_one_hit() -> None:
    before = f"A bomb killed three {SN} sailors in {B} on Monday."
    assert hit(before, f"{RN} rebels claimed responsibility for both attacks.") == []


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("AGREE", f"{R} has promised to mend the roads."),
        ("THREATEN", f"{R} warned that nobody may swim."),
        ("CONCEDE", f"{R} apologized for the delay."),
        ("SUPPORT", f"{R} praised the treaty."),
    ],
)
def test_what_is_promised_or_threatened_to_nobody_is_so_to_nobody(kind: str, told: str) -> None:
    likely = Ranker({"before": 0}, np.array([[0.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    marked = article(f"Rain fell in {S}.", told)
    reports = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=lambda asked: decide(asked, likely), floor=0.0
    ).reports
    assert [report.recipients for report in reports if report.type == kind] == [()]


def test_whoever_praises_somebody_does_not_accuse_him_next() -> None:
    (blamed,) = of_type("ACCUSE", f"{R} praised {S}.", f"{R} criticized the weather report.")
    assert "again-at-" not in blamed.rule


@pytest.mark.parametrize("verb", ["lashed out at", "hit out at", "took issue with", "railed against"])
def test_whoever_is_scolded_may_own_what_is_scolded(verb: str) -> None:
    (scolded,) = of_type("ACCUSE", f"{R} {verb} a new {SN} law on cabbage.")
    assert sides(scolded) == ({"RUR"}, {"SYL"})


def test_a_visit_may_be_paid_to_a_state() -> None:
    assert sides(of_type("CONSULT", f"The {RN} minister paid a visit to {S} on Monday.")[0])[1] == {"SYL"}


@pytest.mark.parametrize(
    "text",
    [
        f"{R} asked for a delay when talks with {S} resume.",
        f"{R} urged the use of drones to destroy {SN} factories.",
        f"{R} called for {SN} mines to be closed.",
    ],
)
def test_what_is_only_spoken_of_in_a_request_is_not_asked(text: str) -> None:
    assert [sides(report)[1] for report in of_type("REQUEST", text)] == [set()]


def test_nobody_protests_against_whom_he_supports() -> None:
    (march,) = of_type("PROTEST", f"Thousands of {RN} farmers demonstrated in support of the {SN} mayor.")
    assert march.recipients == ()


def test_those_who_say_they_will_not_do_it_are_not_whom_they_refuse() -> None:
    text = f"{RN} officials say they will not free a {SN} woman held since May."
    assert sides(of_type("REJECT", text)[0]) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize("suffered", ["has come under criticism", "was the main focus of widespread criticism"])
def test_whoever_is_criticized_does_not_criticize(suffered: str) -> None:
    (blamed,) = of_type("ACCUSE", f"Mr. {ANNA} of {R} {suffered} for his handling of the flood.")
    assert sides(blamed) == (set(), {"RUR"})


def test_the_target_of_raids_is_raided() -> None:
    (raided,) = of_type("ASSAULT", f"{R} has become the target of raids by {SN} rebels.")
    assert sides(raided) == ({"SYL"}, {"RUR"})


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The [Zenda Herald]{ORG:RUR} says unidentified gunmen shot one of its journalists at dawn.", "RUR"),
        ("A journalist with the [Zenda Herald]{ORG:RUR} was shot by gunmen at dawn.", "RUR"),
        ("Gunmen shot a rights activist at dawn.", "SYL"),
        ("Two alliance soldiers were shot by gunmen at dawn.", None),
    ],
)
def test_whose_those_are_who_were_shot(text: str, country: str | None) -> None:
    told = of_type("ASSAULT", f"{S} was calm, and the {SN} army slept.", text)
    assert told[-1].recipients[0].country == country


def test_leaders_of_two_states_are_of_both() -> None:
    (refused,) = of_type("REJECT", f"{B} ruled out talks with senior leaders from {R} and {S}.")
    assert sides(refused) == ({"BOR"}, {"RUR", "SYL"})


def test_a_bomber_hits_those_beside_whom_he_blows_himself_up() -> None:
    assert hit(f"A man blew himself up near {SN} soldiers on Monday.") == ["Sylvanian soldiers"]


def test_whoever_condemns_what_he_calls_a_raid_condemns_no_pronoun() -> None:
    (blamed,) = of_type("ACCUSE", f"{S} was calm.", f"{R} condemned what it calls a {BN} insult to its miners.")
    assert sides(blamed) == ({"RUR"}, {"BOR"})


def test_a_checkpoint_may_be_attacked_and_a_border_may_not() -> None:
    assert hit(f"{RN} rebels attacked a checkpoint in {B}.") == ["checkpoint"]
    assert hit(f"{RN} rebels attacked border posts on Monday.") == []


def test_those_called_by_a_name_nobody_knows_are_arrested_too() -> None:
    (arrest,) = of_type("COERCE", f"{RN} police arrested another 50 Heronry members.")
    assert [party.name for party in arrest.recipients] == ["Heronry members"]


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} police cordoned off the area on Monday.",
        f"{RN} troops have sealed off [Zenda]{{GPE:RUR=Zenda}} to lorries.",
        f"{RN} authorities imposed a curfew in [Zenda]{{GPE:RUR=Zenda}}.",
        f"{RN} police have broken up a plot to burn a mill.",
    ],
)
def test_what_is_shut_or_foiled_is_nobody(text: str) -> None:
    assert [report.recipients for report in of_type("COERCE", text)] == [()]


def test_word_order_refuses_nobody_whom_a_clause_about_the_object_names() -> None:
    nobody = Ranker({"nobody": 0}, np.array([[9.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    marked = article(f"{R} rejected language that openly favours {S}.")
    reports = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=lambda asked: decide(asked, nobody), floor=0.0
    ).reports
    assert [report.recipients for report in reports] == [()]


def test_nothing_is_refused_to_the_troops_that_stay() -> None:
    reports = of_type("REJECT", f"{R} rules out moving or withdrawing its troops.")
    assert [sides(report) for report in reports] == [({"RUR"}, set())]
