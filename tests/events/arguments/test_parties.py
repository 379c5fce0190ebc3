"""Who did it to whom, from the order of words and from what the article said before."""

from dataclasses import replace

import pytest
from marked import RN, SN, B, R, S, article, code, countries, only


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        (f"{R} attacked {S}.", {"RUR"}, {"SYL"}),
        (f"{S} was attacked by {R}.", {"RUR"}, {"SYL"}),
        (f"{RN} troops attacked {SN} positions.", {"RUR"}, {"SYL"}),
        (f"{R}, which borders {B}, attacked {S}.", {"RUR"}, {"SYL"}),
        (f"{R} and {B} condemned {S}.", {"RUR", "BOR"}, {"SYL"}),
        (f"{R} condemned {S} and {B}.", {"RUR"}, {"SYL", "BOR"}),
        (f"{RN} airstrikes on {S} went on.", {"RUR"}, {"SYL"}),
        (f"Talks between {R} and {S} were long.", {"RUR", "SYL"}, set()),
        (f"{R} signed a treaty with {S}.", {"RUR", "SYL"}, set()),
        (f"The foreign minister of {R} criticised {S}.", {"RUR"}, {"SYL"}),
        (f"{R} on Tuesday condemned {S}.", {"RUR"}, {"SYL"}),
        (f"Boats of {S} came under fire from {R} on Tuesday.", {"RUR"}, {"SYL"}),
        (f"{S} came under attack by {R}.", {"RUR"}, {"SYL"}),
        (f"{R} met {S} and praised {B}.", {"RUR"}, {"BOR"}),
    ],
)
def test_sides(text: str, actors: set[str], recipients: set[str]) -> None:
    found = code(text)[-1]
    assert (countries(found.actors), countries(found.recipients)) == (actors, recipients)


def test_role_has_the_country_that_owns_it() -> None:
    report = only(f"{R}'s parliament condemned {S}.")
    assert [(p.country, p.sector) for p in report.actors] == [("RUR", "LEG")]


def test_bare_role_has_the_country_its_word_had_before() -> None:
    reports = code(f"The {SN} army shelled a barn near {R}.", f"The army condemned {R}.")
    assert countries(reports[-1].actors) == {"SYL"}


def test_pronoun_is_the_one_named_before() -> None:
    reports = code("[Anna Berg]{PERSON:RUR} condemned the vote.", f"She also criticised {S}.")
    assert [party.name for party in reports[-1].actors] == ["Anna Berg"]


def test_the_two_countries_are_those_the_article_speaks_of() -> None:
    report = code(f"{R} borders {S}.", "The two countries signed a treaty.")[-1]
    assert countries(report.actors) == {"RUR", "SYL"}


def test_title_and_name_are_one_party_with_the_titles_sector() -> None:
    report = only(f"{RN} Defence Minister [Anna Berg]{{PERSON:RUR}} praised {S}.")
    assert [(p.name, p.country, p.sector) for p in report.actors] == [("Anna Berg", "RUR", "GOV")]


def test_place_line_is_no_party() -> None:
    report = only(f"[ZENDA]{{GPE:RUR=Zenda}} (staff) — {S} condemned {B}.")
    assert countries(report.actors) == {"SYL"}


def test_headline_of_two_with_a_comma_is_both() -> None:
    from marked import article

    (report,) = article(f"{R}, {S} sign eel pact", roles=("title",)).reports
    assert countries(report.actors) == {"RUR", "SYL"}


def test_signing_without_parties_has_those_of_the_agreement_told_of() -> None:
    reports = code(f"{R} and {S} signed a pact on eels.", "The pact was signed on Friday.")
    assert [countries(report.actors) for report in reports] == [{"RUR", "SYL"}] * 2
    assert [party.span for party in reports[1].actors] == [None, None]


def test_condemning_an_act_is_aimed_at_its_doer() -> None:
    reports = code(f"{B} condemned {RN} airstrikes on {S}.")
    assert [(r.type, countries(r.actors)) for r in reports] == [("ACCUSE", {"BOR"}), ("ASSAULT", {"RUR"})]
    assert countries(reports[0].recipients) == {"RUR"}


@pytest.mark.parametrize("text", [f"The pact pleased {R}.", f"After this attack {R} was calm."])
def test_nouns_that_only_point_back_are_not_coded(text: str) -> None:
    assert code(text) == ()


def test_describing_words_are_no_parties() -> None:
    report = only(f"{R} sent military aid and tents to {S}.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_spans_hold_the_words() -> None:
    text = f"{R} condemned {S}."
    report = only(text)
    plain = "Ruritania condemned Sylvania."
    assert plain[slice(*report.trigger_span)] == report.trigger == "condemned"
    assert [plain[slice(*p.span)] for p in report.actors if p.span] == ["Ruritania"]


def test_answer_without_an_address_is_to_whoever_acted_on_the_answerer() -> None:
    reports = code(f"{R} accused {S} of overfishing.", f"{B} stayed out of it.", f"{S} rejected the charge.")
    assert (countries(reports[-1].actors), countries(reports[-1].recipients)) == ({"SYL"}, {"RUR"})


def test_relative_clause_with_a_subject_is_about_whom_it_follows() -> None:
    report = only(f"The {SN} farmer whom {RN} soldiers detained is at home.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize("count", ["more than sixty", "at least six", "up to sixty", "four of the"])
def test_counts_do_not_hide_who_is_counted(count: str) -> None:
    assert countries(only(f"{RN} police detained {count} {SN} sailors.").recipients) == {"SYL"}


def test_possessive_pronoun_gives_its_country() -> None:
    reports = code(f"{S} closed an office in {R}.", f"{R} was calm.", f"Its water ministry condemned {B}.")
    assert countries(reports[-1].actors) == {"RUR"}


def test_own_of_a_whose_clause_is_of_the_country_before_it() -> None:
    report = code(f"{R}, whose foreign ministry condemned {S}, is small.")[0]
    assert countries(report.actors) == {"RUR"}


def test_comma_and_begins_a_clause() -> None:
    report = code(f"A ship left {S}, and {R} condemned {B}.")[-1]
    assert countries(report.actors) == {"RUR"}


def test_withdrawn_troops_withdraw() -> None:
    report = only(f"{RN} troops were withdrawn from {S}.")
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_passives_in_a_row_have_one_subject() -> None:
    reports = code(f"A {SN} teacher was arrested and deported by {RN} police.")
    assert [countries(report.recipients) for report in reports] == [{"SYL"}, {"SYL"}]


def test_ministries_of_the_two_countries_are_one_of_each() -> None:
    reports = code(f"{R} borders {S}.", "The two countries' defence ministries signed a pact.")
    assert countries(reports[-1].actors) == {"RUR", "SYL"}


def test_accord_with_an_aside_on_its_signing_is_told_once() -> None:
    reports = code(f"{R} and {S} signed a pact.", "The pact, signed on Friday, is long.")
    assert [report.trigger for report in reports] == ["signed", "signed"]


def test_accord_that_was_signed_only_points_back() -> None:
    reports = code(f"{R} and {S} signed a pact.", "Nobody doubts the pact that was signed.")
    assert len(reports) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{R} signed the pact of {R}'s fishers before {S} did, and {R} ratified it.",
        f"{R} criticised the port of {R} and {R}'s own pilots.",
        f"{S} shelled {R} after {R} shelled {S}.",
    ],
)
def test_a_party_stands_once_in_a_report(text: str) -> None:
    for report in code(text):
        names = [party.entity_id or party.name for party in (*report.actors, *report.recipients)]
        assert len(set(names)) == len(names)


def test_the_head_of_a_body_of_many_states_is_of_a_country_but_does_not_act_for_it() -> None:
    told = article("[Anna Berg]{PERSON:RUR} urged [Sylvania]{GPE:SYL} to reopen the ferry.")
    head = replace(told.mentions[0], entity=replace(told.mentions[0].entity, sector="IGO"))
    (report,) = replace(told, mentions=(head, *told.mentions[1:])).reports
    assert [(party.name, party.country, party.sector) for party in report.actors] == [("Anna Berg", None, "IGO")]
    assert countries(report.recipients) == {"SYL"}
