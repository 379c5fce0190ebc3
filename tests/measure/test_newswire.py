"""Marks of other people's newswire: places for words, read back by whoever holds the text."""

from pathlib import Path

import pytest

from clippings.measure.newswire import marks, read_marks, wire_sentences
from clippings.measure.training import TrainingEvent, read_event

WORDS = [
    "Ruritania 's army shelled a post .",
    "Sylvania fired back and its guns fired again , killing two .",
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = ["Sentence #,Word,POS,Tag"]
    for number, sentence in enumerate(WORDS, 1):
        for place, word in enumerate(sentence.split()):
            cell = f'"{word}"' if word == "," else word
            rows.append(f"{f'Sentence: {number}' if place == 0 else ''},{cell},X,O")
    (tmp_path / "ner_dataset.head.csv").write_text("\n".join(rows) + "\n", encoding="latin-1")
    return tmp_path


def events(sentences: tuple[str, ...]) -> dict[int, list[TrainingEvent]]:
    lines = [
        (0, "shelled | ASSAULT | - | army=RUR:MIL | post=SYL:MIL | - | asserted | narrator"),
        (1, "fired#2 | ASSAULT | - | guns=SYL:MIL | ~army=RUR:MIL;?=-:UNK | - | alleged | document"),
    ]
    return {number: [read_event(line, sentences[number])] for number, line in lines}


def test_marks_hold_no_words_and_give_the_events_back(corpus: Path, tmp_path: Path) -> None:
    sentences = wire_sentences(corpus)
    assert sentences[0] == "Ruritania's army shelled a post."
    text = marks(0, 1, events(sentences), sentences)
    assert not any(word in text for word in ("army", "shelled", "fired", "guns", "post"))
    path = tmp_path / "a.marks"
    path.write_text(text)
    (article,) = read_marks(path, sentences)
    assert [s.text for s in article.sentences] == list(sentences)
    assert {n: list(s.events) for n, s in enumerate(article.sentences)} == events(sentences)


def test_other_sentences_than_those_marked_are_refused(corpus: Path, tmp_path: Path) -> None:
    sentences = wire_sentences(corpus)
    path = tmp_path / "a.marks"
    path.write_text(marks(0, 1, events(sentences), sentences))
    with pytest.raises(ValueError, match=r"a\.marks:1: sentences 0 to 1 are not those that were marked"):
        read_marks(path, (sentences[0], "Sylvania slept."))


@pytest.mark.parametrize(
    "damaged",
    ["one", "> here | ASSAULT | - | ?=-:UNK | - | asserted | narrator"],
)
def test_a_damaged_line_is_named(corpus: Path, tmp_path: Path, damaged: str) -> None:
    sentences = wire_sentences(corpus)
    path = tmp_path / "a.marks"
    path.write_text(marks(0, 1, events(sentences), sentences) + damaged)
    with pytest.raises(ValueError, match=rf"a\.marks:{len(path.read_text().splitlines())}: "):
        read_marks(path, sentences)


def test_our_marks_fit_the_newswire(root: Path, shared: Path) -> None:
    sentences = wire_sentences(shared / "benchmarks" / "corpora" / "gmb")
    files = sorted((root / "dataset" / "training" / "newswire").rglob("*.marks"))
    assert files
    assert all(article.sentences for path in files for article in read_marks(path, sentences))
