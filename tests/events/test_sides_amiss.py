"""Parties that word order tempts one to read, and that are not there."""

from marked import code, countries, only

R, S, B = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}", "[Borduria]{GPE:BOR}"
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
    assert report.recipients == ()


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
