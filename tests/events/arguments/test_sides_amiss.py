"""Parties that word order tempts one to read, and that are not there."""

from marked import B, R, S, code, countries, only

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"


def test_nobody_warns_himself() -> None:
    report = code(f"{ANNA} thanked neighbours for what she called help.")[0]
    assert "Anna Berg" not in [party.name for party in report.recipients]


def test_him_is_not_who_does_it() -> None:
    report = code(f"{ANNA} met {OTTO}.", "She praised him.")[-1]
    assert [[party.name for party in side] for side in (report.actors, report.recipients)] == [
        ["Anna Berg"],
        ["Otto Lind"],
    ]


def test_a_visitor_acts_whoever_receives_him() -> None:
    report = only(f"{R} received envoys from {S} on Monday.")
    assert (countries(report.actors), countries(report.recipients)) == ({"SYL"}, {"RUR"})


def test_by_after_a_verb_of_its_own_is_not_the_nouns() -> None:
    reports = code(f"The unrest in the port was made worse by {R}.")
    assert not any("RUR" in countries(report.actors) for report in reports)


def test_a_conference_of_a_party_is_that_partys() -> None:
    report = code(
        f"Fighting with {R}, along with a [Green League]{{ORG:SYL}} conference calling for new laws, went on."
    )
    assert [countries(r.actors) for r in report if r.type == "REQUEST"] == [{"SYL"}]


def test_who_backs_rebels_does_not_act() -> None:
    reports = code(f"{B} held its fair.", f"{B} is small.", f"[Ruritanian]{{NORP:RUR}}-backed rebels attacked {S}.")
    assert countries(reports[-1].actors) == {"BOR"}
    assert countries(reports[-1].recipients) == {"SYL"}


def test_both_sides_of_what_is_between_them() -> None:
    report = only("Clashes broke out between [Alpine]{NORP:RUR} tribes and armed [Lake]{NORP:SYL} bands.")
    assert countries(report.actors) == {"RUR", "SYL"}


def test_who_announces_an_accord_with_another_is_party_to_it() -> None:
    report = only(f"{R} announced a new accord with {S}.")
    assert countries(report.actors) == {"RUR", "SYL"}


def test_what_members_of_a_party_did_was_not_done_to_it() -> None:
    report = only(f"The raid by rebels of the [Green League]{{ORG:SYL}} in {R} failed.")
    assert "Green League" not in [party.name for party in report.recipients]


def test_who_failed_to_conclude_an_accord_is_not_who_regrets_it() -> None:
    reports = code(f"{B} regretted the failure of {R} to implement a March accord with {S}.")
    assert not any("BOR" in countries(r.actors) for r in reports if r.type == "SUPPORT")


def test_whose_rights_are_broken_is_not_to_blame() -> None:
    report = code(f"{R} called the cull a breach of {S}'s rights.")[0]
    assert (report.type, report.recipients) == ("ACCUSE", ())


def test_a_government_addresses_nothing_to_its_own_state() -> None:
    report = code(f"{R}'s minister [Otto Grau]{{PERSON:RUR}} refused to resign over the eels of {R}.")[0]
    assert (report.type, report.recipients) == ("REJECT", ())


def test_who_denies_an_attack_is_not_who_is_said_to_have_made_it() -> None:
    report = code(f"The ministry denied claims that {S} was carrying out attacks on the ferries of {R}.")[0]
    assert (countries(report.actors), countries(report.recipients)) == ({"SYL"}, {"RUR"})


def test_a_major_raid_is_no_majors() -> None:
    report = only(f"On Friday, a major offensive was begun by {R} against {S}.")
    assert "major" not in [party.name for party in (*report.actors, *report.recipients)]


def names(*texts: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, actors and recipients of each report."""
    return [(r.type, [p.name for p in r.actors], [p.name for p in r.recipients]) for r in code(*texts)]


def test_troops_that_are_withdrawn_are_nobodys_victims() -> None:
    assert names(f"{R} and {S} pull troops back from a hill.") == [("RETREAT", ["Ruritania", "Sylvania"], [])]


def test_farmers_are_killed_and_not_their_widows() -> None:
    reports = names(f"{ANNA} wrote to the widows of six farmers who were killed by [Sylvanian]{{NORP:SYL}} police.")
    assert ("ASSAULT", ["Sylvanian police"], ["six farmers"]) in reports


def test_a_government_and_people_are_of_one_country() -> None:
    report = only(f"{R} expressed support for the government and people of {S}.")
    assert countries(report.recipients) == {"SYL"}


def test_land_of_two_states_is_taken_from_both() -> None:
    report = only(f"{B} seized parts of [Sylvanian]{{NORP:SYL}} and [Ruritanian]{{NORP:RUR}} territory.")
    assert countries(report.recipients) == {"SYL", "RUR"}


def test_who_is_expelled_from_a_country_is_expelled_by_it() -> None:
    report = only(f"Two [Sylvanian]{{NORP:SYL}} envoys were expelled from {R} on Monday.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_its_counterpart_is_the_other_side() -> None:
    report = only(f"{R} shared evidence with its [Sylvanian]{{NORP:SYL}} counterparts.")
    assert countries(report.actors) == {"RUR", "SYL"}


def test_who_travels_for_talks_takes_part_in_them() -> None:
    reports = code(f"{ANNA} arrived in {B} on Tuesday for talks with her [Sylvanian]{{NORP:SYL}} counterpart.")
    assert {"RUR", "SYL"} <= countries(reports[-1].actors)


def test_who_brokers_a_truce_does_not_keep_it() -> None:
    reports = code(f"{R} and {S} agreed on Sunday to extend a truce brokered by {B}.")
    assert [countries(r.recipients) for r in reports if r.type == "AGREE"] == [set()]


def test_who_is_accused_by_another_did_what_he_is_accused_of() -> None:
    reports = code(f"{S} has been accused by {R} of jamming its radars.")
    assert [countries(r.actors) for r in reports if r.type == "COERCE"] == [{"SYL"}]


def test_summoning_an_envoy_is_no_part_of_an_accusation() -> None:
    reports = code(f"{R} accused {S} of breaking the truce and summoned the [Sylvanian]{{NORP:SYL}} ambassador.")
    assert [r.modality for r in reports if "summoned" in r.trigger] == ["asserted"]


def test_streets_are_not_protested_against() -> None:
    report = only("Thousands of people took to the streets of [Zenda]{GPE:RUR} over a tax on barges.")
    assert report.recipients == ()


def test_killed_and_wounded_is_one_blow() -> None:
    reports = code(f"At least 12 people were killed and dozens wounded in an air strike by {S} on a market in {R}.")
    assert [r.type for r in reports] == ["ASSAULT"]


def test_a_month_is_no_march() -> None:
    assert "PROTEST" not in {r.type for r in code(f"{S} freed four sailors who had been held since March.")}


def test_millions_of_pounds_are_no_blows() -> None:
    assert "ASSAULT" not in {r.type for r in code(f"{R} gave 3 million pounds to build schools in {S}.")}


def test_what_is_given_may_be_told_at_length_before_who_gets_it() -> None:
    report = only(f"{R} has donated a shipment of 250 pumps and other equipment to assist {S} with its floods.")
    assert countries(report.recipients) == {"SYL"}


def test_a_willing_withdrawal_does_nothing_to_the_troops() -> None:
    assert only(f"{R} is willing to withdraw its troops from the island.").recipients == ()


def test_who_hosts_somebody_for_talks_talks_with_him() -> None:
    report = only(f"{ANNA} has hosted {OTTO} for talks at the lodge.")
    assert countries(report.actors) == {"RUR", "SYL"}
