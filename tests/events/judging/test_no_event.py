"""What is no event, or no second one: harm told twice, history, how somebody stands, what nobody did to anybody."""

import pytest
from marked import LEXICON, RN, SN, B, R, S, article, countries

from clippings.events.arguments.arguments import surface_arguments
from clippings.events.code import code_article
from clippings.events.deciding.candidates import all_candidates
from clippings.events.discourse.discourse import Discourse
from clippings.events.judging.draft import Draft
from clippings.events.judging.rules import apply_rules
from clippings.events.judging.sureness import FLOOR, floor_of
from clippings.events.modality.modality import read_modality
from clippings.events.phrases.tellers import Attribution
from clippings.events.report import When
from clippings.events.triggers.lexicon import find_hits
from clippings.events.words.tokens import read_words

NEWS = f"{R} and {S} were in the news on Monday."


def told(kind: str, *texts: str) -> list[str]:
    """The words by which sentences that follow others tell of a type."""
    reports = article(NEWS, *texts).coded(0.0)
    last = max(
        (report.sentence_id for report in reports), key=lambda key: int(key.split(":")[1].split("-")[0]), default=""
    )
    return [report.trigger for report in reports if report.type == kind and report.sentence_id == last]


@pytest.mark.parametrize(
    "text",
    [
        f"{SN} officials say a clerk was killed and six others wounded Friday when a bomb ripped through their bus.",
        f"A {SN} farmer was killed when a bomb attached to his tractor exploded.",
        f"Ten {SN} rebels were killed when {RN} troops launched a counter-attack.",
        f"{SN} rebels attacked a mill near the border, destroying a shed and killing two {RN} clerks.",
        f"{RN} rebels attacked a mill in {S}, killing two clerks and torching a lorry.",
        f"The bomb destroyed a mill in {S} and damaged a school.",
        f"{R} denies any part in the June 3 bombing in {S} that killed six nurses.",
        f"The army says four {SN} rebels died in fighting near the lake.",
    ],
)
def test_what_one_blow_did_is_one_act(text: str) -> None:
    assert len(told("ASSAULT", text)) == 1


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"Shells fired from {R} hit a school in {S}.", "hit"),
        (f"A {SN} nurse was wounded by a shell fired from {R}.", "wounded"),
    ],
)
def test_whence_shots_came_is_no_second_act(text: str, trigger: str) -> None:
    assert told("ASSAULT", text) == [trigger]


def test_who_fired_shots_did_what_they_did() -> None:
    (report,) = article(NEWS, f"The shells fired by the {RN} army hit a depot in {S}.").coded(0.0)
    assert [party.name for party in report.actors] == ["Ruritanian army"]


def test_what_blows_up_by_accident_is_no_assault() -> None:
    text = f"Two {SN} rebels were killed after bombs that were kept in a shed behind a house accidentally exploded."
    assert told("ASSAULT", text) == []


HISTORY = (
    f"First settled in 1650, {R} was annexed by {S} in 1802.",
    "In 1966 the army deposed the king and arrested his ministers.",
    f"{R} signed a treaty with {S} in 1971 and withdrew its troops.",
)


def test_a_history_is_no_news() -> None:
    assert article(*HISTORY).coded(0.0) == ()


def test_what_a_history_tells_is_counted() -> None:
    page = article(*HISTORY)
    assert code_article(page.sentences, page.mentions, page.published_on, LEXICON).n_unsure >= 3


@pytest.mark.parametrize(
    "more",
    [
        f"{R} said it would obey.",
        f"{R} opened the border on Tuesday.",
        f"{R} opened the border last week.",
        f"{R} opened the border two days ago.",
        f"{R} opened the border on May 3, and {S} opened a road on June 4.",
    ],
)
def test_whatever_names_a_day_or_a_speaker_is_news(more: str) -> None:
    assert article(*HISTORY, more).coded(0.0)


def test_two_years_do_not_make_a_history_of_two_sentences() -> None:
    assert article(*HISTORY[:2]).coded(0.0)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("AGREE", f"{R} says it is committed to the treaty with {S}."),
        ("AGREE", f"{R} praised [Anna Berg]{{PERSON:SYL}} as a leader committed to peace with {B}."),
        ("REJECT", f"{RN} voters rejected the tax in May."),
        ("REJECT", f"Polls show that half of {RN} voters plan to vote against the treaty."),
        ("REQUEST", f"{R} appealed, and the men stay in jail."),
        ("AID", f"{RN} police arrested two clerks suspected of helping fund {SN} rebels."),
        ("COERCE", f"{R} declared a state of emergency on Monday as the coast braces for the hurricane."),
        (
            "ACCUSE",
            f'{S} says {R} backs an effort by a group called [Sea Watch]{{ORG:SYL}}, or "our lake", to close a mill.',
        ),
    ],
)
def test_everyday_words_tell_of_no_act(kind: str, text: str) -> None:
    assert told(kind, text) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("AGREE", f"{R} committed itself to training {SN} nurses."),
        ("REQUEST", f"{R} appealed to {S} to free the miners."),
        ("COERCE", f"{R} declared a state of emergency on Monday after {SN} rebels shot two officers."),
    ],
)
def test_the_same_words_tell_of_acts_elsewhere(kind: str, text: str) -> None:
    assert told(kind, text)


def test_fighters_are_captured_as_enemies_are() -> None:
    assert told("ASSAULT", f"{RN} troops captured two {SN} insurgents on Monday.") == ["captured"]


def test_a_blockade_of_civilians_is_a_protest() -> None:
    (report,) = article(NEWS, f"{RN} farmers closed a motorway near the border with {S}.").coded(0.0)
    assert (report.type, report.mode, countries(report.actors)) == ("PROTEST", "obstruct", {"RUR"})


def test_those_in_power_close_roads_by_force() -> None:
    assert told("COERCE", f"{RN} police closed a motorway near the border with {S}.") == ["closed"]


def least(text: str, kind: str, floor: float = FLOOR, *, beside: str = "", told: str = "") -> float:
    """How sure the first act of a sentence has to be."""
    marked = article(text)
    words = read_words(marked.sentences[0], marked.mentions)
    hits = find_hits(words, LEXICON.triggers)
    phrases = Discourse(None).read(words, all_candidates(words, hits, LEXICON.roles))
    act = apply_rules(words, hits[0], read_modality(words, hits[0], hits), None)
    draft = Draft(words, hits[0], act, surface_arguments(phrases, hits[0]), When(), Attribution(), None, ())
    return floor_of(draft, kind, floor, frozenset(beside.split()), frozenset(told.split()))


def test_promises_and_praise_have_to_be_surer_than_blows() -> None:
    assert least(f"{R} promised {S} a loan.", "AGREE") == least(f"{R} praised {S}.", "SUPPORT") > FLOOR
    assert least(f"{R} attacked {S}.", "ASSAULT") == FLOOR


def test_whoever_asks_for_all_gets_all() -> None:
    assert least(f"{R} praised {S}.", "SUPPORT", 0.1) == 0.1


def test_a_noun_of_friendship_has_to_be_surer_than_the_verb() -> None:
    assert least(f"{RN} praise for {S} went on.", "SUPPORT") > least(f"{R} praised {S}.", "SUPPORT")


def test_a_noun_told_again_beside_another_act_has_to_be_surer() -> None:
    noun, verb = f"{RN} attacks on {S} went on.", f"{R} attacked {S}."
    assert least(noun, "ASSAULT", beside="ACCUSE", told="ASSAULT") > least(noun, "ASSAULT", beside="ACCUSE")
    assert least(verb, "ASSAULT", beside="ACCUSE", told="ASSAULT") == FLOOR


def test_a_noun_without_sides_has_to_be_about_as_likely_as_not() -> None:
    assert least(f"{R} attacked {S}.", "ASSAULT") < least("A raid was made at noon.", "ASSAULT") < 0.5


def test_whoever_visits_and_talks_meets_once() -> None:
    text = f"{R} discussed trade, {S} said."
    assert least(text, "CONSULT", beside="CONSULT") > least(text, "CONSULT", beside="AGREE")
    text = f"Talks with {S} began."
    assert least(text, "CONSULT", beside="CONSULT") == least(text, "CONSULT", beside="AGREE")


def test_what_may_be_has_to_be_surer() -> None:
    assert least(f"Later on, as some have it, {R} may attack {S}.", "ASSAULT") > least(f"{R} attacked {S}.", "ASSAULT")
    assert least(f"{R} may attack {S}.", "ASSAULT") == least(f"{R} attacked {S}.", "ASSAULT")


def test_what_a_call_is_made_for_is_done() -> None:
    (report,) = [r for r in article(NEWS, f"{R} called {S} to congratulate it.").coded(0.0) if r.type == "SUPPORT"]
    assert report.modality == "asserted"
