"""Parties that are learned: what the ranker finds beyond the rules, what it says of it, and that it learns the same."""

from functools import partial

import numpy as np
import pytest
from marked import LEXICON, SN, B, R, S, article, code, countries

from clippings.events.arguments.question import Question
from clippings.events.code import code_article
from clippings.events.deciding.decide import decide
from clippings.events.deciding.ranker import Ranker, packaged_ranker, read_ranker
from clippings.events.phrases.options import Recollection
from clippings.events.report import Report
from clippings.events.training.fit import as_bytes, fit
from clippings.events.training.questions import Example, examples_of
from clippings.measure.precision import as_read
from clippings.measure.training import TrainingArticle, read_lines

LINES = [
    f"# a-1 | 2050-03-02 | {R} bans eels from {S}",
    "> bans | SANCTION | - | Ruritania=RUR:GOV | Sylvania=SYL:GOV | - | asserted | narrator",
    "The ministry also fined two shops on Monday.",
    "> fined | SANCTION | - | ministry=RUR:GOV | two shops=-:BUS | - | asserted | narrator",
    "It apologised later.",
    "> apologised | CONCEDE | - | It=RUR:GOV | ~Sylvania=SYL:GOV | - | asserted | narrator",
]


def lessons() -> list[Example]:
    articles = [as_read(found) for found in read_lines(LINES) if isinstance(found, TrainingArticle)]
    return examples_of(articles, LEXICON)  # type: ignore[arg-type]


def test_whoever_only_an_earlier_sentence_names_has_no_span() -> None:
    reports = code(f"{R} borders {S}.", f"{S} closed a bridge to {R}.", "Officials condemned the move.")
    for report in reports:
        for party in (*report.actors, *report.recipients):
            assert party.span is None or report.quote_span[0] <= party.span[0] < party.span[1] <= report.quote_span[1]


def test_a_party_that_was_learned_says_by_what() -> None:
    always = Ranker({"before": 0}, np.array([[0.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    marked = article(f"{S} is small.", f"{R} condemned the move.")
    settle = partial(decide, ranker=always)
    (report,) = code_article(marked.sentences, marked.mentions, None, LEXICON, settle=settle, floor=0.0).reports  # type: ignore[arg-type]
    assert countries(report.recipients) == {"SYL"}
    assert report.rule.split(";")[-1].startswith("recipient ")
    assert "by 'before'" in report.rule


def test_nobody_outdoes_no_phrase_that_stands_in_a_partys_place() -> None:
    nobody = Ranker({"nobody": 0}, np.array([[9.0, 9.0], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    marked = article(f"{R} condemned {S}.")
    (report,) = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=partial(decide, ranker=nobody), floor=0.0
    ).reports  # type: ignore[arg-type]
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_the_latest_named_come_first_and_none_twice() -> None:
    recollection, asked = Recollection(), list[Question]()

    def take(question: Question) -> Report:
        asked.append(question)
        return question.report

    marked = article(f"{R} met {S}.", f"{R} is small.", "[Borduria]{GPE:BOR} condemned eels.")
    code_article(marked.sentences, marked.mentions, None, LEXICON, settle=take, floor=0.0)  # type: ignore[arg-type]
    before = [option for option in asked[-1].options if option.where == "before"]
    assert [(option.country, option.back) for option in before] == [("RUR", 1), ("SYL", 2)]
    assert recollection.options(()) == ()


def test_every_annotated_act_is_a_lesson_whether_the_lexicon_knows_its_words_or_not() -> None:
    found = lessons()
    assert len(found) == 3
    assert all(len(parties) >= 1 for one in found for parties in one.answers)


def test_the_same_lessons_give_the_same_weights_and_they_are_read_as_written() -> None:
    many = lessons() * 4
    ranker = fit(many)
    assert as_bytes(fit(many)) == as_bytes(ranker)
    again = read_ranker(as_bytes(ranker))
    one = many[0]
    assert np.array_equal(again.chances(one.act, one.options), ranker.chances(one.act, one.options))


def test_changed_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clippings.events.deciding.ranker.SHA256", "0" * 64)
    with pytest.raises(ValueError, match="install the package anew"):
        packaged_ranker.__wrapped__()


def test_where_nobody_is_likely_not_everybody_named_before_acts() -> None:
    reports = code(f"{R} sent {S} tents. {B} praised {R}.", "Villages have agreed to share one fire engine.")
    assert all(len(report.actors) == 1 for report in reports)


def test_a_noun_is_no_reason_to_pick_a_victim_from_an_earlier_sentence() -> None:
    reports = code(f"Officials of {S} counted eels by the lock.", f"The condemnation by {R} was swift.")
    assert [r.recipients for r in reports if r.trigger == "condemnation"] == [()]


def test_a_participle_is_of_whom_it_stands_behind() -> None:
    """Whoever the sentence is about, the ranker takes nobody else for who was killed."""
    text = f"[Odo Berg]{{PERSON:RUR}} laid flowers for a {SN} soldier killed in {B} a decade ago on his journey."
    report = next(r for r in article(text).coded(0.0) if r.trigger == "killed")
    assert countries(report.recipients) == {"SYL"}
