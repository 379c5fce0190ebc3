"""How wire reports count, address and quote people: none of it hides who did what to whom."""

import pytest
from marked import RN, SN, B, R, S, article, code, countries, only

from clippings.events.report import Report
from clippings.events.words.tokens import read_words

ANNA, OTTO = "[Berg]{PERSON:RUR}", "[Lind]{PERSON:SYL}"
TOWN = "[Zenda]{GPE:RUR=Zenda}"


def sides(report: Report) -> tuple[set[str], set[str]]:
    return countries(report.actors), countries(report.recipients)


def of_type(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    return [sides(report) for report in code(*texts, floor=0.0) if report.type == kind]


@pytest.mark.parametrize("count", ["at least four", "about 40", "more than 60", "up to ten"])
def test_a_rough_number_stands_in_nobodys_way(count: str) -> None:
    assert of_type("ASSAULT", f"{RN} troops fired on {count} {SN} farmers.") == [({"RUR"}, {"SYL"})]


def test_those_who_tell_are_neither_killed_nor_do_they_kill() -> None:
    (sided,) = of_type("ASSAULT", f"{RN} officials say at least four {SN} miners have been killed in clashes.")
    assert sided == (set(), {"SYL"})


def test_what_is_told_may_begin_without_that() -> None:
    text = f"The {RN} minister said about 500 {SN} soldiers are carrying out an offensive in {B}."
    assert of_type("ASSAULT", text)[0][0] == {"SYL"}


@pytest.mark.parametrize("title", ["Mr.", "Gen.", "Lt. Col.", "Mrs."])
def test_whoever_has_a_title_is_met_like_anybody(title: str) -> None:
    assert of_type("CONSULT", f"Mr. {ANNA} met with {title} {OTTO} in [Strelsau]{{GPE:BOR}}.") == [
        ({"RUR", "SYL"}, set())
    ]
    assert of_type("ACCUSE", f"{title} {ANNA} accused {title} {OTTO} of lying.") == [({"RUR"}, {"SYL"})]


def test_what_is_discussed_is_no_party() -> None:
    assert of_type("CONSULT", f"{R} and {S} discussed {B} on Monday.") == [({"RUR", "SYL"}, set())]


def test_who_meets_to_discuss_meets_once() -> None:
    reports = code(f"{R} met with {S} on Monday to discuss closer cooperation.", floor=0.0)
    assert [report.type for report in reports] == ["CONSULT"]


def test_a_bomb_that_explodes_is_one_act_and_nobody_named_before_it_did_it() -> None:
    assert of_type("ASSAULT", f"Two {SN} farmers were wounded by a bomb that exploded near a well.") == [
        (set(), {"SYL"})
    ]
    assert len(of_type("ASSAULT", f"A roadside bomb targeting {SN} pilgrims exploded in {R}.")) == 1


def test_whoever_an_attack_is_blamed_on_made_it() -> None:
    text = f"{R} blamed the attack on {S}."
    assert (of_type("ACCUSE", text), of_type("ASSAULT", text)) == ([({"RUR"}, {"SYL"})], [({"SYL"}, set())])


def test_a_town_attacks_nobody() -> None:
    assert countries(only(f"Two {SN} clerks were kidnapped in the city of {TOWN}.").actors) == set()
    assert of_type("ASSAULT", f"Three {SN} clerks were killed in a {TOWN} attack.")[0][0] == set()


def test_two_passives_in_a_row_have_one_subject() -> None:
    assert of_type("ACCUSE", f"Both {SN} men were originally jailed in 2019 and charged with theft.") == [
        (set(), {"SYL"})
    ]


def test_suspects_who_are_counted_are_not_accused_once_more() -> None:
    assert not of_type("ACCUSE", f"{RN} police detained five other suspected [Lake Guard]{{ORG:SYL}} members.")


def test_chemical_weapons_that_only_lie_there_hurt_nobody() -> None:
    assert not of_type("ASSAULT", f"A chemical weapons laboratory was found in {S}.")


def test_a_strike_by_traders_is_no_strike_from_the_air() -> None:
    assert [r.type for r in code(f"{R} suffers from a strike by {SN} fuel distributors.", floor=0.0)] == ["PROTEST"]


def test_who_blames_somebody_for_an_attack_neither_made_it_nor_was_hit() -> None:
    assert of_type("ASSAULT", f"{RN} minister {ANNA} blamed the attack on what he called {SN} bandits.") == [
        ({"SYL"}, set())
    ]


def test_a_bomb_that_goes_off_killing_people_is_one_act_of_nobody_named() -> None:
    text = f"{RN} officials say a car bomb exploded at a market on Friday, killing at least nine {SN} clerks."
    assert of_type("ASSAULT", text) == [(set(), {"SYL"})]


def test_a_vehicle_slammed_into_a_convoy_is_no_reproach() -> None:
    (report,) = code(f"The bomber slammed his car into a {RN} convoy.", floor=0.0)
    assert (report.type, countries(report.recipients)) == ("ASSAULT", {"RUR"})


def test_words_of_moving_without_a_force_mobilize_none() -> None:
    assert not of_type("MOBILIZE", f"{R} has moved slowly on reforms.")
    assert not of_type("MOBILIZE", f"{R} is at odds with {S} over increased fuel prices.")
    assert of_type("MOBILIZE", f"{R} moved troops to the border with {S}.")


def test_what_two_passives_say_is_said_of_one() -> None:
    assert of_type("ASSAULT", f"{R} said of the farms that two {SN} mills were damaged or destroyed.")[0][1] == {"SYL"}


def test_whoever_only_tells_does_not_do_what_another_is_said_to_do() -> None:
    text = f"{RN} spokesman {ANNA} said a {SN} delegation will travel to {B}."
    assert of_type("AGREE", text) == [({"SYL"}, {"BOR"})]


def test_a_court_that_sits_abroad_is_its_own_countrys() -> None:
    text = f"A {RN} military court in {S} has sentenced a {RN} soldier to six months."
    assert of_type("SANCTION", text) == [({"RUR"}, {"RUR"})]


def test_what_a_text_does_is_not_done_by_who_speaks_of_it() -> None:
    text = f"{RN} minister {ANNA} has said the newest {SN} decree, which tightens sanctions on {B}, is invalid."
    assert of_type("SANCTION", text) == [({"SYL"}, {"BOR"})]


def test_an_ambush_that_is_blamed_on_somebody_was_his() -> None:
    text = f"Two {RN} guards were killed in an ambush blamed on the [Lake Guard]{{ORG:SYL}}."
    assert of_type("ASSAULT", text) == [({"SYL"}, {"RUR"})]
    assert of_type("ACCUSE", text) == [(set(), {"SYL"})]


def test_a_group_named_at_its_end_is_who_acts() -> None:
    group = "a rebel group, the [Lake Guard]{ORG:SYL},"
    text = f"The [Daily Post]{{ORG:RUR}} says {group} claimed responsibility for the raid."
    assert of_type("ASSAULT", text)[0][0] == {"SYL"}


def test_to_blast_the_press_is_to_blame_it() -> None:
    assert [r.type for r in code(f"{RN} officials blasted {SN} media for their reports.", floor=0.0)] == ["ACCUSE"]
    assert [r.type for r in code(f"{RN} troops blasted a {SN} bunker.", floor=0.0)] == ["ASSAULT"]


def test_what_has_its_own_object_is_no_passive() -> None:
    (blown,) = of_type("ASSAULT", f"A {SN} clerk, who had lived in {R}, blew himself up in [Zenda]{{GPE:RUR}}.")
    assert blown[0] == {"SYL"}
    text = f"{R}'s [Lake Party]{{ORG:RUR}} has filed a motion of no confidence in the government of Mr. {OTTO}."
    assert of_type("ACCUSE", text)[0][0] == {"RUR"}


@pytest.mark.parametrize(
    "text", ["Bird flu is known to have killed sixty farmers.", "It was the flu strain that has killed sixty farmers."]
)
def test_a_disease_that_kills_is_no_attack(text: str) -> None:
    assert not of_type("ASSAULT", f"In {R} people fear ducks.", text)


def test_to_have_boycotted_a_meeting_is_not_to_have_one() -> None:
    reports = code(f"Some {RN} deputies have boycotted a meeting with {SN} minister {OTTO}.", floor=0.0)
    assert [(report.type, *sides(report)) for report in reports] == [("REJECT", {"RUR"}, {"SYL"})]


def test_whoever_is_opposed_to_something_opposes_it() -> None:
    text = f"{ANNA} says she is opposed to sanctions against any {SN} council formed by the [Lake Guard]{{ORG:BOR}}."
    assert of_type("REJECT", text)[0][0] == {"RUR"}


def test_planes_that_follow_up_with_airstrikes_make_them() -> None:
    text = f"A military statement said {RN} warplanes followed up the raid with airstrikes in northern {S} on Friday."
    assert ({"RUR"}, {"SYL"}) in of_type("ASSAULT", text)


def test_unrest_that_threatens_supplies_is_no_threat() -> None:
    assert not of_type("THREATEN", f"Violence in {R} threatened supplies.")


def test_a_minister_who_says_it_is_premature_is_the_one_who_declines() -> None:
    text = f"With {RN} troops stationed in {S}, {ANNA} said it was premature to discuss any withdrawal."
    assert of_type("REJECT", text)[0][0] == {"RUR"}


def test_a_commission_of_both_countries_is_theirs() -> None:
    text = f"{R} and {S} fell out.", "A commission of both countries met again in [Strelsau]{GPE:BOR}."
    assert of_type("CONSULT", *text) == [({"RUR", "SYL"}, set())]


def test_who_claims_an_attack_made_it() -> None:
    text = f"The [Lake Guard]{{ORG:SYL}} that claimed responsibility for last week's attack on a {RN} post spoke."
    assert of_type("ASSAULT", text)[0][0] == {"SYL"}


def test_what_is_prevented_is_not_done() -> None:
    reports = code(f"{RN} police kept {SN} farmers from storming the post.", floor=0.0)
    assert {report.modality for report in reports if report.type in {"ASSAULT", "PROTEST"}} == {"denied"}
    assert not code(f"{R} announced measures to deter {SN} farmers from storming [Zenda]{{GPE:RUR}}.", floor=0.0)


def test_an_earthquake_strikes_no_strike() -> None:
    assert not of_type("PROTEST", f"An earthquake struck central {R} on Friday, forcing office workers to leave.")


def test_praise_in_the_form_of_a_name_is_no_reproach() -> None:
    assert not of_type("ACCUSE", f"{RN} minister {ANNA} called the new {SN} cabinet a huge step forward.")
    assert of_type("ACCUSE", f"{RN} minister {ANNA} called {S} a liar.") == [({"RUR"}, {"SYL"})]


def test_who_dies_in_a_blast_did_not_make_it() -> None:
    text = f"Three {SN} farmers died in a roadside blast in [Zenda]{{GPE:RUR}}."
    assert of_type("ASSAULT", text) == [(set(), {"SYL"})]


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} officials say a bomb exploded at a parade and has killed at least nine {SN} clerks, wounding 70 others.",
        f"A roadside bomb blast near the motorcade of {R}'s oil minister has killed two {SN} clerks.",
    ],
)
def test_what_a_bomb_does_is_told_once(text: str) -> None:
    assert [actors for actors, _ in of_type("ASSAULT", text)] == [set()]


def test_what_one_bombing_did_to_two_is_one_act() -> None:
    text = f"A suicide bombing in {R} killed a {SN} clerk and wounded eight guards."
    assert len(of_type("ASSAULT", text)) == 1


def test_a_state_that_increases_attacks_makes_them() -> None:
    text = f"In recent months {R} has increased missile attacks against {SN} hide-outs."
    assert of_type("ASSAULT", text) == [({"RUR"}, {"SYL"})]


@pytest.mark.parametrize("went", ["went on strike", "went on a hunger strike"])
def test_only_what_goes_off_goes_by_nobody(went: str) -> None:
    (report,) = code(f"Three {SN} miners {went} in {R}.", floor=0.0)
    assert countries(report.actors) == {"SYL"}


def test_the_stop_of_a_word_that_only_looks_cut_short_is_a_stop() -> None:
    (sentence,) = article('They crossed "the line." Mr. Lind fell ill on Sept. 5 under art. 6.').sentences
    words = [token.text for token in read_words(sentence, ()).tokens]
    assert words[3:6] == ["the", "line", "."]
    assert {"Mr.", "Sept.", "art."} <= set(words)


def test_what_a_fish_is_also_called_is_no_reproach() -> None:
    text = f"{R} accuses {SN} crews of taking too much halibut, also called turbot, from its waters."
    assert len(of_type("ACCUSE", text)) == 1
