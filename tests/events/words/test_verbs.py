"""Where a word that could be a noun is a verb, and whose verb it is."""

import pytest
from marked import R, S, article, code, countries


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The militia that kidnapped a farmer from {R} is small.", "ASSAULT"),
        (f"The government accuses {S} of spying.", "ACCUSE"),
        (f"Prosecutors in {R} allege that {S} took bribes.", "ACCUSE"),
        (f"Police in {R} arrest three men.", "COERCE"),
        (f"Mayors back {S} in its row over eels.", "SUPPORT"),
        (f"The army of {R} gives medicine to {S}.", "AID"),
        (f"The president of {R} has agreed to meet the mayor.", "AGREE"),
    ],
)
def test_a_verb_is_known_whoever_stands_before_it(text: str, kind: str) -> None:
    assert [report.type for report in code(text)] == [kind]


def test_gas_is_no_weapon_where_it_is_piped() -> None:
    assert "ASSAULT" not in {report.type for report in code(f"Mayors in {R} want a gas link to {S}.", floor=0.0)}


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        (f"{S} was hit by shelling from {R}.", {"RUR"}, {"SYL"}),
        (f"{R} announced the release of a smuggler from {S}.", {"RUR"}, {"SYL"}),
    ],
)
def test_the_parties_of_a_noun(text: str, actors: set[str], recipients: set[str]) -> None:
    report = code(text, floor=0.1)[-1]
    assert (countries(report.actors), countries(report.recipients)) == (actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        f"“{S} has not met the conditions of the pact,” the minister of {R} said.",
        f"The minister of {R} said {S} had failed to honour its commitments.",
        f"“The raid by {S} is a blatant violation of our treaty,” the minister of {R} said.",
    ],
)
def test_who_says_that_somebody_does_wrong_accuses_him(text: str) -> None:
    (report,) = [report for report in code(text) if report.type == "ACCUSE"]
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_what_only_the_narrator_holds_against_somebody_accuses_nobody() -> None:
    assert not [report for report in code(f"{S} has not met the conditions of the pact.") if report.type == "ACCUSE"]


def test_whoever_falls_is_no_doer_of_it() -> None:
    (report,) = code("The fall of [Otto Grau]{PERSON:RUR} in May pleased the mayor.", floor=0.1)
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"RUR"})


def test_whose_demand_is_refused_is_refused() -> None:
    (report,) = code(f"{R} rejected a demand by {S} that it close the lock.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_a_verb_begins_no_name() -> None:
    (report,) = code(f"{R} detained opposition leaders on Monday.")
    assert [party.name for party in report.recipients] == ["opposition leaders"]


def test_whoever_is_told_something_is_no_speaker() -> None:
    first, second = f"“We will see,” a source in {R} told reporters.", f"“Our expectation of {S} is full compliance.”"
    (report,) = [report for report in code(first, second, floor=0.1) if report.type == "REQUEST"]
    assert "reporters" not in {party.name for party in report.actors}


@pytest.mark.parametrize("word", ["overthrow", "rebuff", "urge"])
def test_a_noun_with_an_article_is_no_verb(word: str) -> None:
    assert not [r for r in code(f"The {word} of the miller pleased {S}.", floor=0.0) if ".v:" in r.rule]


def test_the_group_is_the_one_named_before() -> None:
    reports = code(f"The [Union of Free Dockers]{{ORG:SYL}} attacked a post in {R}.", "The group killed four guards.")
    assert countries(reports[-1].actors) == {"SYL"}


def test_a_weapon_is_no_party() -> None:
    (report,) = code(f"A bomb killed four policemen in {R} on Monday.")
    assert [party.name for party in report.actors] == ["unknown"]


def test_an_attack_that_killed_is_one_act() -> None:
    reports = code(f"{R} mourned the attack by {S} on a ferry that killed ten people.")
    assert [r.type for r in reports if r.type == "ASSAULT"] == ["ASSAULT"]


def test_who_says_that_another_must_end_something_asks_for_it() -> None:
    reports = [r for r in code(f"{R} says {S} must end its raids.") if r.type == "REQUEST"]
    assert [(countries(r.actors), countries(r.recipients)) for r in reports] == [({"RUR"}, {"SYL"})]


def test_a_headline_says_what_is_to_come_with_to() -> None:
    (report,) = article(f"{R} to send trainers to {S}", roles=["title"]).reports
    assert (report.type, report.modality, countries(report.recipients)) == ("AGREE", "planned", {"SYL"})


def test_police_in_a_headline_clash() -> None:
    (report,) = article("Police clash with protesters in [Ruritanian]{NORP:RUR} capital", roles=["title"]).reports
    assert "Police" in [party.name for party in report.actors]


@pytest.mark.parametrize(
    "text",
    [
        f"Police arrested a [Sylvanian]{{NORP:SYL}} actor in {R} on suspicion of assaulting a guard.",
        f"Police in {R} arrested a [Sylvanian]{{NORP:SYL}} man suspected of shooting dead three people.",
    ],
)
def test_a_suspect_did_what_he_is_suspected_of(text: str) -> None:
    assert [countries(r.actors) for r in code(text) if r.type == "ASSAULT"] == [{"SYL"}]


def test_a_name_is_no_verb() -> None:
    assert code(f"The House Speaker of {R} spoke to farmers.") == ()


def test_an_attack_is_one_of_words_where_words_are_named() -> None:
    kinds = [code(f"{R} launched a {kind} attack on {S} on Friday.")[0].type for kind in ("massive", "scathing")]
    assert kinds == ["ASSAULT", "ACCUSE"]


def test_two_verbs_of_one_act_are_one_report() -> None:
    (report,) = code(f"Police of {R} boarded and seized two boats of {S}.")
    assert report.trigger == "seized"


def test_the_two_countries_are_the_states() -> None:
    reports = code(
        f"[Ruritania]{{GPE:RUR}}'s foreign ministry met envoys of {S}.",
        f"{R} and {S} have no treaty.",
        "The two countries signed an agreement on eels.",
    )
    assert {party.name for party in reports[-1].actors} == {"Ruritania", "Sylvania"}


def test_protesters_act_though_the_word_tells_of_a_protest_too() -> None:
    reports = code(f"Protesters outside an embassy in {S} burned tyres and demanded a vote.")
    assert {party.name for report in reports for party in report.actors} == {"Protesters"}


def test_a_place_is_no_side_where_its_state_is_named_by_its_people() -> None:
    reports = code(
        "[Ruritanian]{NORP:RUR=Ruritania} guards fired on herders near the village of [Zenda]{GPE:SYL}.",
        "[Sylvanian]{NORP:SYL=Sylvania} herders fled.",
        "The two countries agreed to share a well.",
    )
    assert {party.name for party in reports[-1].actors} == {"Ruritania", "Sylvania"}
