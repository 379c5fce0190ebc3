"""What of a sentence somebody says, and who: before his name and behind it, in asides, quotations and denials."""

from dataclasses import replace

import pytest
from marked import SN, B, R, S, article, code

ANNA, CARL = "[Anna Berg]{PERSON:RUR}", "[Carl Lund]{PERSON:SYL}"


def told(text: str, kind: str = "ASSAULT") -> tuple[str, str | None]:
    """Who says the act of a kind in a sentence."""
    report = next(r for r in code(f"{B} was quiet.", text, floor=0.0) if r.type == kind)
    return report.attribution, report.speaker


BY_ANNA = ("named_speaker", "Anna Berg")
NARRATED = ("narrator", None)


@pytest.mark.parametrize(
    "text",
    [
        f"In a later letter, {ANNA} said {R} attacked a village in {S}.",
        f"{ANNA}, who on Monday left {B}, said {R} attacked a village in {S}.",
        f"A spokeswoman, {ANNA}, said the {SN} soldiers attacked a village in {R}.",
        f"Her adviser, {ANNA}, told the [Zenda Post]{{ORG:RUR}} that {R} attacked a village in {S}.",
        f"{ANNA} said on Friday, {R} attacked a village in {S}.",
        f"{ANNA} said at least six {SN} clerks were killed by {R}.",
        f"{R}, {ANNA} said, attacked a village in {S}.",
        f"After the harvest, {ANNA} said, {R} attacked a village in {S}.",
        f"As {ANNA} reported, {R} attacked a village in {S}.",
        f"“{R} attacked a village in {S},” {ANNA} tweeted on Tuesday.",
        f"''{R} attacked a village in {S},'' said {ANNA}, a former judge.",
        f"{ANNA} denied that {R} attacked a village in {S}.",
        f"{ANNA} accused {R} of attacking a village in {S}.",
        f"“{R} attacked a village when {CARL} said that it would,” {ANNA} said.",
        f"Here in {B}, {ANNA} raised her voice, saying that {R} attacked a village in {S}.",
        f"{CARL} told her that {R} had attacked {S}, according to {ANNA}.",
    ],
)
def test_he_says_it_wherever_he_is_named(text: str) -> None:
    assert told(text) == BY_ANNA


@pytest.mark.parametrize(
    "text",
    [
        f"“It was late,” said {ANNA}, a judge whom {R} attacked in {S} last year.",
        f"The harvest was late, according to {ANNA}, who was attacked by {R}.",
        f"{ANNA} said the harvest was late, after {R} attacked a village in {S}.",
        f"{ANNA} was declared the winner after {R} attacked a village in {S}.",
        f"{ANNA} declared a day of mourning after {R} attacked a village in {S}.",
        f"Soldiers of two member states attacked a village in {S}.",
        f"The so-called “friends” of {S} attacked a village in {R}.",
    ],
)
def test_what_stands_beside_his_words_is_the_narrator_s(text: str) -> None:
    assert told(text) == NARRATED


def test_a_further_deed_of_the_speaker_is_not_what_he_says() -> None:
    text = f"{ANNA} said the harvest was late, but she criticised {S} for its silence."
    assert told(text, "ACCUSE") == NARRATED


def test_that_somebody_accuses_by_what_he_says_is_told_by_the_narrator() -> None:
    assert told(f"{ANNA} said that {S} failed to protect its miners.", "ACCUSE") == NARRATED


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("Police", "named_speaker"),
        (f"{SN} authorities", "anonymous_official"),
        (f"Two officials from the health ministry of {S}", "anonymous_official"),
        (f"{SN} media", "other_media"),
        ("A weekly", "other_media"),
        ("Some", "anonymous_official"),
        ("Fishmongers", "anonymous_official"),
        ("The choir", "named_speaker"),
    ],
)
def test_what_kind_of_speaker_somebody_is(who: str, kind: str) -> None:
    assert told(f"{who} said that {R} attacked a village in {S}.")[0] == kind


def test_quoted_sentences_are_his_who_is_named_behind_them() -> None:
    told = article(f"{CARL} spoke.", f"“{R} attacked a village in {S}.", f"It was late,” {ANNA} said.")
    first, second, third = told.sentences
    sentences = (first, replace(second, is_quote=True), replace(third, is_quote=True, paragraph=second.paragraph))
    (report,) = (r for r in replace(told, sentences=sentences).coded(0.0) if r.type == "ASSAULT")
    assert (report.attribution, report.speaker) == BY_ANNA


def test_a_sentence_within_a_quotation_has_no_marks_of_its_own() -> None:
    told = article(f"{ANNA} said, “It was late.", f"{R} attacked a village in {S}.", "It was bad.”")
    sentences = tuple(replace(s, is_quote=True) for s in told.sentences)
    (report,) = (r for r in replace(told, sentences=sentences).coded(0.0) if r.type == "ASSAULT")
    assert (report.attribution, report.speaker) == BY_ANNA
