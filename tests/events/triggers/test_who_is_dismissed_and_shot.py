"""Firings and shootings of the press: who is put out of office, who shoots whom, what somebody does to himself."""

import pytest
from marked import RN, SN, R, S, article, code, countries

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"
ZENDA = "[Zenda]{GPE:RUR}"


def acts(*texts: str) -> list[tuple[str, str | None]]:
    return [(report.type, report.mode) for report in code(*texts, floor=0.0)]


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA} fired {OTTO} in May.",
        f"{ANNA} fired his old deputy {OTTO}.",
        f"{OTTO} was fired by {ANNA}.",
        f"{ANNA} defended her firing of {OTTO} as director.",
    ],
)
def test_whoever_fires_somebody_by_name_dismisses_him(text: str) -> None:
    (report,) = [r for r in code(f"{R} was quiet.", text, floor=0.0) if r.mode == "expel"]
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_his_firing_was_done_to_him() -> None:
    (report,) = [r for r in code(f"{OTTO}'s firing angered the {RN} army.", floor=0.0) if r.mode == "expel"]
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"SYL"})


@pytest.mark.parametrize("text", [f"{RN} rockets were fired at {S}.", f"Shots were fired in {S} by {RN} guards."])
def test_what_is_fired_from_a_gun_is_not_dismissed(text: str) -> None:
    assert ("SANCTION", "expel") not in acts(text)


@pytest.mark.parametrize("harm", ["killed 49 people", "wounded four clerks"])
def test_a_gunman_who_opens_fire_is_no_mishap(harm: str) -> None:
    assert [kind for kind, _ in acts(f"A gunman opened fire inside a club in {R} and {harm}.")] == ["ASSAULT"]


@pytest.mark.parametrize(
    "text", [f"A fire broke out at the club in {R} and killed 49 people.", f"Tram derails in {R}, killing seven people"]
)
def test_a_mishap_is_nobodys_deed(text: str) -> None:
    assert acts(text) == []


def test_what_somebody_does_to_himself_is_no_attack() -> None:
    assert acts(f"The {RN} clerk killed himself.") == []
    assert len(acts(f"The {RN} clerk shot two {SN} guards before killing himself.")) == 1


def test_a_suicide_committed_is_no_means() -> None:
    assert acts(f"The {RN} clerk killed two {SN} guards before committing suicide.") == [("ASSAULT", None)]


@pytest.mark.parametrize("who", ["an officer", "the officer"])
def test_a_clause_without_a_pronoun_tells_who_did_it(who: str) -> None:
    (report,) = code(f"{R} was quiet.", f"Police named the nurse {who} shot and killed in {R}.", floor=0.0)
    assert [party.name for party in report.actors] == ["officer"]
    assert [party.name for party in report.recipients] == ["nurse"]


def test_in_a_headline_a_comma_joins_what_was_done() -> None:
    told = article(f"Nurse shot, killed by guard in {R}", roles=("title",))
    assert [report.type for report in told.coded(0.0)] == ["ASSAULT"]


def test_so_many_killed_and_so_many_hurt_in_one_shooting_are_one_act() -> None:
    (report,) = article(f"58 killed, 515 injured in {ZENDA} shooting", roles=("title",)).coded(0.0)
    assert countries(report.actors) == set()


def test_those_kidnapped_so_long_ago_kidnapped_nobody() -> None:
    reports = code(f"{R} freed 21 of the {SN} nurses kidnapped more than two years ago.", floor=0.0)
    (taken,) = [report for report in reports if report.mode == "abduct"]
    assert (countries(taken.actors), countries(taken.recipients)) == (set(), {"SYL"})


@pytest.mark.parametrize("home", [f"34 of {ZENDA}, {R}", f"34, of {ZENDA}", "a retired nurse"])
def test_where_somebody_lives_is_not_who_was_held(home: str) -> None:
    (report,) = [r for r in code(f"{OTTO}, {home}, was arrested on Monday.", floor=0.0) if r.mode == "arrest"]
    assert countries(report.recipients) == {"SYL"}


def test_whoever_is_behind_an_attack_made_it() -> None:
    (report,) = code(f"{R} is believed to be behind the attack on a {SN} embassy.", floor=0.0)
    assert (report.type, countries(report.actors), countries(report.recipients)) == ("ASSAULT", {"RUR"}, {"SYL"})


def test_whoever_complains_of_somebody_accuses_him() -> None:
    (report,) = code(f"{R} complained of the raids of {S} in May.", floor=0.0)[:1]
    assert (report.type, countries(report.actors)) == ("ACCUSE", {"RUR"})


def test_no_confidence_is_no_support() -> None:
    assert acts(f"{ANNA} expressed no confidence in {OTTO}.") == [("ACCUSE", "disapprove")]


@pytest.mark.parametrize("ready", ["is preparing for", "is bracing for", "was worried about", "spoke of its fear of"])
def test_an_attack_that_is_awaited_is_not_made(ready: str) -> None:
    (report,) = code(f"{R} {ready} a {SN} attack.", floor=0.0)
    assert (report.type, report.modality) == ("ASSAULT", "hypothetical")


def test_he_is_jailed_who_insulted_and_not_whom_he_insulted() -> None:
    (report,) = code(f"{R} jailed two {SN} clerks for insulting {ANNA}.", floor=0.0)[:1]
    assert (report.mode, countries(report.recipients)) == ("convict", {"SYL"})


def test_what_is_used_to_break_up_a_crowd_breaks_it_up() -> None:
    assert acts(f"{RN} police used pepper spray to break up a {SN} crowd.") == [("ASSAULT", "crowd-control")]


@pytest.mark.parametrize("who", ["Students", "Pupils", "Workers"])
def test_who_stages_a_walkout_at_school_or_work_strikes(who: str) -> None:
    assert acts(f"{who} in {R} staged a walkout on Monday.") == [("PROTEST", "strike")]
