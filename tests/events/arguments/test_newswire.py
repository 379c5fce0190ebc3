"""Sides as newswire words them: who only says so, 'at least ten', 'the president' named before."""

from marked import B, R, S, code, countries

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def names(kind: str, *texts: str) -> list[tuple[list[str], list[str]]]:
    """Names of the actors and recipients of each report of a type."""
    sides = [(r.actors, r.recipients) for r in code(*texts) if r.type == kind]
    return [([p.name for p in actors], [p.name for p in recipients]) for actors, recipients in sides]


def of_countries(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """Countries of the actors and recipients of each report of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(*texts) if r.type == kind]


def test_a_count_after_at_least_hangs_on_no_preposition() -> None:
    assert names("ASSAULT", f"Police in {R} said at least nine miners were killed by rebels.")[0][1] == ["nine miners"]


def test_a_count_after_about_hangs_on_no_preposition() -> None:
    assert names("COERCE", "A soldier told the club about 40 miners were arrested.")[0][1] == ["miners"]


def test_who_says_that_a_blast_killed_did_not_kill() -> None:
    told = f"Soldiers in {S} say a bomb near a quay in {R} killed ten miners."
    assert [actors for actors, _ in names("ASSAULT", told)] == [["unknown"]]


def test_who_is_killed_in_clashes_is_no_side_of_them() -> None:
    told = "At least six [Sylvanians]{NORP:SYL=Sylvania} have been killed in clashes in the towns of [Zenda]{GPE:RUR}."
    assert [actors for actors, _ in names("ASSAULT", told)] == [["unknown"]]


def test_clashes_that_kill_are_not_between_the_killed_and_others() -> None:
    assert names("ASSAULT", f"Clashes near a quay in {R} killed two miners.") == [(["unknown"], ["two miners"])]


def test_forces_led_by_a_state_are_its_own_and_no_dateline() -> None:
    texts = (f"{S} was quiet, and {S} is old.", "[U.R.]{GPE:RUR=Ruritania}-led forces invaded the country.")
    assert of_countries("ASSAULT", *texts)[0][0] == {"RUR"}


def test_the_president_is_who_was_named_with_that_title() -> None:
    texts = (
        f"{R} and {S} share a bay, and {R} is larger.",
        f"{R} is older, and {R} is dry.",
        f"[Sylvanian]{{NORP:SYL=Sylvania}} President {OTTO} spoke.",
        "The president condemned a raid.",
    )
    assert of_countries("ACCUSE", *texts)[0][0] == {"SYL"}


def test_a_former_president_is_not_the_president() -> None:
    texts = (f"{R} is old, and {R} is large.", f"Former President {OTTO} died.", "The president condemned a raid.")
    assert of_countries("ACCUSE", *texts)[0][0] == {"RUR"}


def test_the_two_leaders_are_those_just_named() -> None:
    told = (
        f"{B} and {R} are old.",
        f"{B} is large.",
        f"{ANNA} met {OTTO} in {B}, where the two leaders discussed tolls.",
    )
    assert of_countries("CONSULT", *told)[-1][0] == {"RUR", "SYL"}


def test_they_are_not_the_reporters_who_were_told() -> None:
    texts = (f"{R} executed thieves.", f"{ANNA} told reporters that was just.", "They were convicted of theft.")
    assert names("SANCTION", *texts)[0][1] == ["thieves"]


def test_dozens_of_people_hang_on_no_preposition() -> None:
    told = f"Dozens of angry miners in {S}'s southern city of [Streslau]{{GPE:SYL}} attacked a clinic."
    assert names("ASSAULT", told)[0][0] == ["angry miners"]


def test_who_stands_before_a_bare_participle_underwent_it() -> None:
    assert names("ASSAULT", f"{OTTO} met with relatives of miners abducted in May.")[0][1] == ["miners"]


def test_where_envoys_are_says_not_who_praises() -> None:
    told = f"[Lake Union]{{ORG}} officials in {S} paid tribute to [Ruritanian]{{NORP:RUR=Ruritania}} peacekeepers."
    assert names("SUPPORT", told)[0][0] == ["Lake Union"]


def test_a_coalitions_troops_are_not_those_of_the_country_told_of() -> None:
    assert of_countries("ASSAULT", f"{R} is old.", "Coalition troops killed ten rebels.")[0][0] == set()


def test_six_people_of_a_country_are_not_its_state() -> None:
    (report,) = code(f"{R} arrested 40 [Sylvanians]{{NORP:SYL=Sylvania}}.")
    assert [(p.sector, p.country) for p in report.recipients] == [("CVL", "SYL")]


def test_a_club_based_in_a_state_is_named_behind() -> None:
    told = f"{R} rejected an appeal by the [U.S.]{{GPE:SYL=Sylvania}}-based [Lake Club]{{ORG:BOR}}."
    assert names("REJECT", told)[0][1] == ["Lake Club"]


def test_who_acts_in_a_place_is_not_the_place() -> None:
    assert names("ASSAULT", f"About 500 migrants in {S} tried storming a fence.")[0][0] == ["migrants"]


def test_a_branch_in_a_state_is_of_whom_it_is_a_branch() -> None:
    told = f"{S} was quiet.", "The [Black Hand]{ORG}'s [Sylvanian]{NORP:SYL=Sylvania} branch bombed a clinic."
    assert names("ASSAULT", *told)[0][0] == ["Black Hand"]


def test_foreign_troops_in_a_state_are_not_its_own() -> None:
    assert of_countries("REQUEST", f"{R} called on foreign troops in {R} to leave.") == [({"RUR"}, set())]


def test_killed_in_a_roadside_bomb_attack_is_one_attack() -> None:
    told = "Clerks say 11 of the soldiers were killed in a roadside bomb attack north of [Zenda]{GPE:RUR}."
    assert names("ASSAULT", told) == [(["unknown"], ["soldiers"])]


def test_killed_in_a_roadside_bombing_is_one_attack() -> None:
    told = f"A soldier and a nurse were killed in a roadside bombing in {R}."
    assert names("ASSAULT", told) == [(["unknown"], ["soldier", "nurse"])]


def test_a_strike_that_killed_was_on_the_killed_and_not_on_the_place() -> None:
    told = "A car bomb attack killed ten in [Zenda]{GPE:RUR}."
    assert names("ASSAULT", told)[0][1] == ["ten"]


def test_blasts_in_two_towns_that_killed_are_one_act_of_neither() -> None:
    told = "Bomb attacks in [Zenda]{GPE:RUR} and [Streslau]{GPE:RUR} have killed three miners."
    assert names("ASSAULT", told) == [(["unknown"], ["three miners"])]


def test_who_condemns_an_attack_did_not_make_it() -> None:
    told = "The [Palace]{ORG:RUR} condemned Friday's rocket attack at the port of [Streslau]{GPE:SYL}."
    assert names("ASSAULT", told)[0][0] == ["unknown"]


def test_it_that_is_premature_is_nobody() -> None:
    texts = (
        f"{R} and {S} are neighbours.",
        f"With more than 20,000 troops in {S}, {ANNA} said it was premature to discuss any withdrawal.",
    )
    assert names("REJECT", *texts)[0][0] == ["Anna Berg"]


def test_whom_a_politician_leans_to_is_not_who_acts() -> None:
    told = f"{R} is old.", "Pro-[Sylvanian]{NORP:SYL=Sylvania} senators condemned the toll."
    assert of_countries("ACCUSE", *told)[0][0] == {"RUR"}


def test_about_forty_who_are_expelled_are_an_object() -> None:
    (report,) = code(f"{R} expelled about 40 teachers to {S} on Monday.")
    assert [p.name for p in report.recipients] == ["teachers"]


def test_people_in_a_place_are_of_it_though_the_article_speaks_of_another() -> None:
    texts = f"{R} is old, and {R} is dry.", "Officials say a bomb killed six civilians in southern [Streslau]{GPE:SYL}."
    assert of_countries("ASSAULT", *texts)[0][1] == {"SYL"}


def test_fighting_between_two_that_killed_is_one_act() -> None:
    told = f"Fighting between the [Black Hand]{{ORG:RUR}} and a powerful family in {R} has killed ten miners."
    assert names("ASSAULT", told) == [(["Black Hand", "family"], [])]


def test_arresting_behind_an_aside_goes_on_from_the_subject() -> None:
    told = (
        "[Ruritanian]{NORP:RUR=Ruritania} police raided a camp of the [Black Hand]{ORG:SYL}, [BH]{ORG:SYL}, "
        "in the south and several other towns, arresting 38 men."
    )
    assert ["Ruritanian police"] in [actors for actors, _ in names("COERCE", told)[1:]]


def test_a_strike_in_a_camp_of_others_was_on_whom_it_killed() -> None:
    told = (
        "A [Ruritanian]{NORP:RUR=Ruritania} airstrike killed two rebels in a northern [Streslau]{GPE:SYL} refugee camp."
    )
    assert names("ASSAULT", told)[0][1] == ["two rebels"]
