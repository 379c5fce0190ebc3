"""What a user of the parser relies on: who does what to whom, in sentences of our own."""

import pytest

from clippings.errors import InputError
from clippings.syntax import weights
from clippings.syntax.parse import Parse, load_parser, parse_sentences

SENTENCES = [
    "Two gardeners were fined by the town council on Monday .",
    "The museum returned three vases to the village , its director said .",
    "Farmers who blocked the bridge met the mayor .",
    "Council fines gardeners",
    "“ We will appeal , ” the baker told reporters .",
]


def relation(sentence: str, parse: Parse, word: str) -> tuple[str, str]:
    """A word's relation, and the word it hangs on."""
    words = sentence.split()
    index = words.index(word)
    head = parse.heads[index]
    return parse.labels[index], words[head] if head >= 0 else ""


@pytest.mark.parametrize(
    ("number", "word", "expected"),
    [
        (0, "fined", ("root", "")),
        (0, "gardeners", ("nsubj:pass", "fined")),
        (0, "council", ("obl:agent", "fined")),
        (1, "museum", ("nsubj", "returned")),
        (1, "vases", ("obj", "returned")),
        (1, "director", ("nsubj", "said")),
        (2, "blocked", ("acl:relcl", "Farmers")),
        (2, "mayor", ("obj", "met")),
        (4, "baker", ("nsubj", "told")),
    ],
)
def test_it_says_who_does_what_to_whom(number: int, word: str, expected: tuple[str, str]) -> None:
    parse = parse_sentences([sentence.split() for sentence in SENTENCES])[number]
    assert relation(SENTENCES[number], parse, word) == expected


def test_every_sentence_is_one_tree_and_an_empty_one_is_empty() -> None:
    sentences = [["No", ".", "Not", "now", ".", "Go", "."], [], ["\u00a0"], ["12.5", "%", "—", "…", "U.S."]]
    for words, parse in zip(sentences, parse_sentences(sentences), strict=True):
        assert len(words) == len(parse.tags) == len(parse.heads) == len(parse.labels)
        assert parse.heads.count(-1) == bool(words)
        assert [parse.labels[i] for i, head in enumerate(parse.heads) if head == -1] == ["root"] * bool(words)
    assert parse_sentences([]) == []


def test_kinds_of_quotation_marks_make_no_difference() -> None:
    curly = SENTENCES[4].split()
    straight = SENTENCES[4].replace("“", '"').replace("”", '"').split()
    assert parse_sentences([curly]) == parse_sentences([straight])


def test_articles_parsed_before_change_nothing() -> None:
    article = [sentence.split() for sentence in SENTENCES]
    alone = parse_sentences(article)
    parse_sentences([["Quixotic", "zeppelins", "hover", "."]] * 30)
    assert parse_sentences(article) == alone


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "SHA256", "0" * 64)
    with pytest.raises(ValueError, match="install the package anew"):
        weights.packaged_weights()


def test_a_model_that_is_not_there_is_said_in_a_line() -> None:
    with pytest.raises(InputError, match="no such folder, and not installed"):
        load_parser("en_no_such_model")
