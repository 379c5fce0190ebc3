"""Who does what where clauses stand inside one another or share a subject."""

from dataclasses import replace

import pytest
from marked import B, R, S, article, code, countries

ANNA, OTTO = "[Anna Berg]{PERSON:RUR}", "[Otto Lind]{PERSON:SYL}"
UN = "[United Nations]{ORG}"


def sides(kind: str, *texts: str) -> list[tuple[list[str], list[str]]]:
    """Names of the actors and recipients of each report of a type."""
    return [([p.name for p in r.actors], [p.name for p in r.recipients]) for r in code(*texts) if r.type == kind]


def test_who_takes_what_stands_before_him() -> None:
    assert sides("COERCE", f"{B} is small and borders {S}, which {R} seized in a night raid in May.") == [
        (["Ruritania"], ["Sylvania"])
    ]


def test_a_clause_between_commas_hides_no_subject() -> None:
    reports = sides("CONCEDE", f"{ANNA}, who won in May, thanked {S} and apologised for the noise.")
    assert [actors for actors, _ in reports] == [["Anna Berg"]]


def test_who_says_one_thing_and_warns_of_another() -> None:
    reports = sides("THREATEN", f"{ANNA} said that {S} was late and warned that the barges would be burned.")
    assert [actors for actors, _ in reports] == [["Anna Berg"]]


def test_who_is_accused_of_two_deeds_did_both() -> None:
    reports = sides("ASSAULT", f"{R} accused {S} of ramming a barge and shelling its quay.")
    assert all(actors == ["Sylvania"] for actors, _ in reports) and reports


def test_who_is_accused_by_the_subject_of_a_clause_did_it() -> None:
    assert [actors for actors, _ in sides("AID", f"{S}, which {R} accuses of arming rebels, kept silent.")] == [
        ["Sylvania"]
    ]


def test_those_in_a_town_act_and_not_the_town() -> None:
    reports = sides("PROTEST", "Miners in [Zenda]{GPE:RUR}, who have blocked two roads since May, sang.")
    assert [actors for actors, _ in reports] == [["Miners"]]


def test_a_raid_on_the_town_of_a_name_is_on_it() -> None:
    reports = sides(
        "ASSAULT", f"{S} has navies.", f"{R} retaliated with air strikes on the town of [Zenda]{{GPE:SYL}}."
    )
    assert [recipients for _, recipients in reports] == [["Zenda"]]


def test_its_staff_are_of_its_country() -> None:
    texts = f"{R} held a fair.", "The [Lake Charity]{ORG:SYL} said four of its employees were detained."
    assert [countries(r.recipients) for r in code(*texts) if r.type == "COERCE"] == [{"SYL"}]


def test_she_is_who_she_was_in_the_sentence_before() -> None:
    texts = f"{ANNA} arrived.", f"She dismissed the police chief, {OTTO}.", "[Ivo Tarn]{PERSON:RUR} accused her."
    assert [r for _, r in sides("ACCUSE", *texts)] == [["Anna Berg"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{UN} envoy [Mara Oye]{{PERSON:SYL}} urged {S} to reopen the port.",
        f"The {UN}'s envoy, [Mara Oye]{{PERSON:SYL}}, urged {S} to reopen the port.",
        f"The {UN}'s foreign policy chief, [Mara Oye]{{PERSON:SYL}}, urged {S} to reopen the port.",
    ],
)
def test_who_speaks_for_many_states_is_of_none(text: str) -> None:
    told = article(text)
    union = next(mention for mention in told.mentions if mention.type == "ORG")
    known = replace(union, entity=replace(union.entity, sector="IGO"))
    mentions = tuple(known if mention is union else mention for mention in told.mentions)
    reports = replace(told, mentions=mentions).reports
    assert [countries(r.actors) for r in reports if r.type == "REQUEST"] == [set()]


def test_experts_who_are_sent_are_the_senders() -> None:
    assert [r for _, r in sides("AID", f"{S} is flooded.", f"{R} sent experts to help.")] != [["experts"]]


def test_what_is_agreed_on_is_no_act_of_its_own() -> None:
    texts = f"{R} and {S} agreed in 2020 to set up a hotline.", f"{ANNA} vowed to transfer its rowers."
    assert [r.type for r in code(*texts)] == ["AGREE", "AGREE"]


def test_a_denial_ends_where_the_next_verb_begins() -> None:
    assert [r.modality for r in code(f"{R} denied the charge and closed its border with {S}.")][-1:] == ["asserted"]


def test_rival_claims_are_no_allegations() -> None:
    (report,) = code(f"{R}, which has rival claims, has deployed two patrol ships to the bay.")
    assert report.modality == "asserted"
