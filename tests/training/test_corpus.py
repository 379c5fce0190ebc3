"""What readers of the corpus may count on."""

import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from clippings.measure.agreement import agreement, first_pass, second_pass
from clippings.measure.training import TrainingArticle, read_training
from schema.codebook import EVENT_TYPES
from schema.vocabulary import ATTRIBUTION, ENTITY_TYPES, MODALITY

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "dataset" / "training"


@cache
def corpus() -> tuple[TrainingArticle, ...]:
    return tuple(article for path in sorted(FOLDER.glob("*.txt")) for article in read_training(path))


def test_it_is_large_enough_and_a_good_part_of_it_holds_no_event() -> None:
    sentences = [s for a in corpus() for s in a.sentences]
    assert len(sentences) >= 7000
    assert 0.25 < sum(not s.events for s in sentences) / len(sentences) < 0.45


@pytest.mark.parametrize("kind", sorted(ENTITY_TYPES))
def test_every_type_of_name_can_be_learned(kind: str) -> None:
    assert sum(n.type == kind for a in corpus() for s in a.sentences for n in s.names) >= 100


def test_every_type_modality_and_attribution_can_be_learned() -> None:
    events = [e for a in corpus() for s in a.sentences for e in s.events]
    assert min(Counter(e.type for e in events)[t] for t in EVENT_TYPES) >= 100
    assert min(Counter(e.modality for e in events)[m] for m in MODALITY) >= 100
    assert min(Counter(e.attribution for e in events)[a] for a in ATTRIBUTION) >= 100


def test_no_article_can_be_taken_for_news() -> None:
    assert min(article.published_on.year for article in corpus()) > 2036


def test_the_checker_finds_nothing_wrong() -> None:
    found = subprocess.run(
        [sys.executable, "scripts/check_training.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, "")


def test_the_totals_in_the_card_are_true() -> None:
    card = " ".join((FOLDER / "README.md").read_text(encoding="utf-8").split())
    sentences = [s for a in corpus() for s in a.sentences]
    names = Counter(n.type for s in sentences for n in s.names)
    events = Counter(e.type for s in sentences for e in s.events)
    assert f"{len(corpus())} news-like articles of several paragraphs, {len(sentences):,} sentences" in card
    assert f"{names.total():,} names" in card and f"{events.total():,} events" in card
    for counts in (names, events):
        assert ", ".join(f"{code} {n:,}" for code, n in counts.most_common()) in card


def test_the_second_pass_fits_the_text_and_agrees_with_the_first() -> None:
    lengths = {(a.article_id, i): len(s.text) for a in corpus() for i, s in enumerate(a.sentences)}
    second = second_pass(FOLDER / "second-pass")
    assert all(mark.end <= lengths[place] for place, marks in second.names.items() for mark in marks)
    assert all(act.end <= lengths[place] for place, acts in second.acts.items() for act in acts)
    scores = agreement(first_pass(corpus()), second)
    assert scores["name span and type"]["f1"] > 0.95
    assert scores["event type"]["f1"] > 0.85
    assert len({article for article, _ in second.names}) * 10 > len(corpus())
