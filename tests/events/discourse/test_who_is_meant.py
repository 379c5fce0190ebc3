"""Whom 'the two', 'the group', 'its neighbour' and pronouns mean, and of which country they are."""

from dataclasses import replace

import pytest
from marked import B, R, S, article, code, countries

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def of_type(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """Countries of the actors and recipients of each report of a type."""
    return [(countries(r.actors), countries(r.recipients)) for r in code(*texts) if r.type == kind]


def test_the_two_are_the_people_named_before() -> None:
    assert of_type("AGREE", f"{ANNA} met {OTTO} on Monday.", "The two agreed to reopen the ferry.") == [
        ({"RUR", "SYL"}, set())
    ]


def test_each_accuses_the_other() -> None:
    assert of_type("ACCUSE", f"{R} and {S} traded fire.", "Each government accused the other of firing first.") == [
        ({"RUR", "SYL"}, set())
    ]


def test_a_group_is_no_ministry() -> None:
    texts = (
        f"The [Lake Union]{{ORG:SYL}} held a fair in {S}.",
        f"The [Ministry of Ports]{{ORG:RUR}} shut a quay in {R}.",
        "The group attacked a barge.",
    )
    told = article(*texts)
    ministry = next(mention for mention in told.mentions if mention.text == "Ministry of Ports")
    known = replace(ministry, entity=replace(ministry.entity, sector="GOV"))
    reports = replace(told, mentions=tuple(known if m is ministry else m for m in told.mentions)).reports
    assert ["Lake Union"] in [[p.name for p in r.actors] for r in reports if r.type == "ASSAULT"]


def test_its_neighbour_is_the_other_country() -> None:
    assert of_type("ACCUSE", f"{R} and {S} share a bay.", f"{R} accuses its neighbour of massing troops.") == [
        ({"RUR"}, {"SYL"})
    ]


def test_an_embassy_in_a_country_is_not_its_own() -> None:
    reports = of_type("PROTEST", f"{R} hanged a clerk of {R}.", f"Exiles protested outside the embassy in {B}.")
    assert all("BOR" not in recipients for _, recipients in reports) and reports


def test_her_aides_are_those_of_whose_party_was_named() -> None:
    texts = (
        f"{OTTO} spoke.",
        "Police raided the offices of [Anna Berg]{PERSON:RUR}'s party, the [Greens]{ORG:RUR}.",
        "Two of her aides were arrested.",
    )
    assert of_type("COERCE", *texts)[-1][1] == {"RUR"}


def test_forces_are_they() -> None:
    texts = "[Sylvanian]{NORP:SYL} security forces killed two suspects.", "They also demolished a house."
    assert of_type("ASSAULT", *texts)[-1][0] == {"SYL"}


def test_who_tells_of_an_attack_did_not_make_it() -> None:
    reports = of_type("ASSAULT", f"Two barges were bombed off {S}, the foreign ministry of {R} said.")
    assert all("RUR" not in actors for actors, _ in reports) and reports


def test_who_receives_help_is_helped() -> None:
    assert of_type("AID", f"{S} received weapons from {R}.") == [({"RUR"}, {"SYL"})]


def test_whose_suspect_is_handed_over_by_another_state_works_with_it() -> None:
    assert of_type("COOPERATE", f"{R} extradited a clerk to {S}.") == [({"RUR", "SYL"}, set())]


def test_a_guest_arrives_where_he_arrives_and_not_where_he_goes_next() -> None:
    texts = f"[Anna Berg]{{PERSON:RUR}} arrived in {S} for talks and will travel to {B} on Friday."
    assert of_type("CONSULT", texts)[0][1] == {"SYL"}


def test_who_was_arrested_long_before_is_sentenced() -> None:
    reports = of_type("SANCTION", f"{OTTO} was arrested in May in a town of {R} and sentenced to death last year.")
    assert [recipients for _, recipients in reports] == [{"SYL"}]


@pytest.mark.parametrize(
    "text",
    ["The sides agreed to reopen a ferry.", "The heads of state agreed to reopen a ferry."],
)
def test_the_sides_are_the_two_countries(text: str) -> None:
    texts = f"{R} and {S} held a fair in [Zenda]{{GPE:RUR}}.", text
    assert of_type("AGREE", *texts) == [({"RUR", "SYL"}, set())]


def test_ministers_of_the_two_countries_are_one_of_each() -> None:
    texts = f"{R} and {S} share a bay.", "The ministers of the two countries agreed to patrol it."
    assert of_type("AGREE", *texts) == [({"RUR", "SYL"}, set())]


def test_who_holds_an_office_of_a_state_is_one_phrase() -> None:
    texts = f"President of {R} {ANNA} and President of {S} {OTTO} signed a pact on Monday."
    assert [[p.name for p in r.actors] for r in code(texts)] == [["Anna Berg", "Otto Lind"]]


def test_he_may_be_a_soldier() -> None:
    texts = f"A [Sylvanian]{{NORP:SYL}} soldier fled to {R}.", "He was detained by the police."
    assert of_type("COERCE", *texts)[0][1] == {"SYL"}


def test_it_is_who_speaks_and_not_who_is_named_beside() -> None:
    texts = f"{R}, the largest buyer of eels after {S}, said it had offered to host talks."
    assert of_type("AGREE", texts)[0][0] == {"RUR"}


def test_brussels_acts_for_the_union() -> None:
    told = article(f"{ANNA} accused [Brussels]{{GPE:BEL}} of blackmail.")
    town = next(mention for mention in told.mentions if mention.text == "Brussels")
    state = replace(town.entity, entity_id="GPE:belgium", name="Belgium")
    known = replace(town, stands_for=state)
    (report,) = replace(told, mentions=tuple(known if m is town else m for m in told.mentions)).reports
    assert [party.name for party in report.recipients] == ["European Union"]


def test_who_survives_an_attack_did_not_make_it() -> None:
    assert of_type("ASSAULT", f"{ANNA} survived an assassination attempt in 2019.") == [(set(), {"RUR"})]


def test_rockets_are_fired_at_a_country_and_not_at_rockets() -> None:
    assert of_type("ASSAULT", f"{R} fired a dozen rockets at {S}.") == [({"RUR"}, {"SYL"})]


def test_both_sides_of_a_war_at_home_are_of_one_country() -> None:
    texts = (
        f"{S}'s army shelled rebels.",
        f"Rebels of {S} fired back.",
        f"{S} is big and {S} is hot.",
        f"{R} urged both sides to hold fire.",
    )
    assert of_type("REQUEST", *texts) == [({"RUR"}, {"SYL"})]


def test_troops_who_are_ordered_are_those_of_who_orders_them() -> None:
    texts = f"{S} and {S} and {S} sang.", f"{R}'s president ordered troops to move closer to the border."
    assert of_type("REQUEST", *texts) == [({"RUR"}, {"RUR"})]


def test_people_in_a_place_are_of_it() -> None:
    texts = f"{S} and {S} and {S} sang.", "In [Zenda]{GPE:RUR}, several hundred people demonstrated."
    assert [actors for actors, _ in of_type("PROTEST", *texts)] == [{"RUR"}]


def test_the_man_is_who_was_told_of_last() -> None:
    texts = (
        f"{R} and {R} sang.",
        "A court convicted a [Sylvanian]{NORP:SYL} engineer of theft.",
        "The man was arrested in October.",
    )
    assert of_type("COERCE", *texts)[0][1] == {"SYL"}


def test_the_two_armies_are_of_both_countries() -> None:
    assert of_type("AGREE", f"{R} and {S} share a bay.", "The two armies will hold a joint exercise in November.") == [
        ({"RUR", "SYL"}, set())
    ]


def test_a_charity_is_the_body_named_beside_it() -> None:
    texts = (
        f"A [Sylvanian]{{NORP:SYL}} charity fed gulls in {R}.",
        "The charity, [Gull Kitchens]{ORG}, accused Ruritania.",
    )
    assert [[p.name for p in r.actors] for r in code(*texts) if r.type == "ACCUSE"] == [["Gull Kitchens"]]


def test_a_town_before_talks_takes_no_part_in_them() -> None:
    reports = code(f"{R} and {S} joined the [Geneva]{{GPE:CHE}} talks.", floor=0.0)
    assert [countries(r.actors) for r in reports if r.type == "CONSULT"] == [{"RUR", "SYL"}]


def test_who_is_attacked_is_named_with_the_attack_or_not_at_all() -> None:
    texts = f"{R} sent troops to {S}.", "Opposition fighters advanced on Friday."
    assert [recipients for _, recipients in of_type("ASSAULT", *texts)] == [set()]


def test_border_posts_are_closed_to_the_neighbour() -> None:
    assert of_type("COERCE", f"{R} closed its border posts with {S}.") == [({"RUR"}, {"SYL"})]


def test_a_state_is_named_by_what_it_owns() -> None:
    told = article(f"{R} lent boats to {S}'s army.", "The two countries' ministries signed a pact on Friday.")
    mentions = tuple(replace(m, entity=replace(m.entity, sector="GOV")) for m in told.mentions)
    reports = replace(told, mentions=mentions).reports
    assert countries(reports[-1].actors) == {"RUR", "SYL"}


def test_the_officials_are_those_quoted_before() -> None:
    texts = (
        f"{S} and {S} and {S} sang.",
        "[Ruritanian]{NORP:RUR} ministry sources said the pact held.",
        "The officials urged the public to boil water.",
    )
    assert of_type("REQUEST", *texts) == [({"RUR"}, {"RUR"})]


def test_who_goes_on_after_a_comma_is_who_the_sentence_is_about() -> None:
    texts = f"{R} voiced solidarity with {B} and {S}, calling for an end to the raids."
    assert [actors for actors, _ in of_type("REQUEST", texts)] == [{"RUR"}]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Reporters urged calm before police detained two journalists.", {"RUR"}),
        ("Police urged states to ban eels.", set()),
    ],
)
def test_journalists_are_at_home_and_states_are_not(text: str, whose: set[str]) -> None:
    reports = code(f"{R} held its fair.", text)
    assert countries(reports[-1].recipients) == whose


def test_who_calls_another_to_thank_him_thanks() -> None:
    texts = f"{R}'s president telephoned his [Sylvanian]{{NORP:SYL}} counterpart to thank him."
    found = [(countries(r.actors), countries(r.recipients)) for r in code(texts, floor=0.1) if r.type == "SUPPORT"]
    assert found == [({"RUR"}, {"SYL"})]


def test_troops_are_not_sent_against_a_town_of_their_own() -> None:
    assert of_type("MOBILIZE", f"{R} sent troops to [Zenda]{{GPE:RUR}}.") == [({"RUR"}, set())]


def test_they_are_all_who_were_listed() -> None:
    texts = f"{R} and {S} each announced that they would send a ferry."
    assert of_type("AGREE", texts) == [({"RUR", "SYL"}, set())]


def both_named(text: str, kind: str) -> list[tuple[set[str], set[str]]]:
    """Acts told after two states were named as states."""
    told = article(f"{R} lent boats to {S}.", f"{R} has many barges, and {S} has few.", text)
    mentions = tuple(replace(m, entity=replace(m.entity, sector="GOV")) for m in told.mentions)
    reports = replace(told, mentions=mentions).reports
    return [(countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Both parliaments ratified the pact on Friday.", "SUPPORT"),
        ("The two delegations held talks over lunch.", "CONSULT"),
        ("The two labour ministers met on Friday.", "CONSULT"),
        ("The chiefs of the two border services met on Friday.", "CONSULT"),
        ("The two presidents met in [Bern]{GPE:CHE} on Friday.", "CONSULT"),
    ],
)
def test_each_of_two_countries_has_one(text: str, kind: str) -> None:
    assert ({"RUR", "SYL"}, set()) in both_named(text, kind)


def test_who_urges_both_sides_is_on_neither() -> None:
    assert both_named(f"{B} and only {B} urged both sides to be calm.", "REQUEST")[-1][1] == {"RUR", "SYL"}


def test_my_government_is_that_of_who_is_named_behind_the_words() -> None:
    texts = f"{B} held its fair.", f'"My government has offered {R} a boat," said the [Sylvanian]{{NORP:SYL}} consul.'
    assert of_type("AGREE", *texts) == [({"SYL"}, {"RUR"})]


def test_who_did_it_is_told_twice_by_by() -> None:
    texts = f"The trucks were escorted by [Ruritanian]{{NORP:RUR}} soldiers and by troops from {S}."
    assert [actors for actors, _ in of_type("AID", texts)] == [{"RUR", "SYL"}]
