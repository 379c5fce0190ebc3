from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.measure.training import FormatError, TrainingArticle, read_event, read_lines, read_training, unmark

ARTICLE = """# t-1 | 2051-03-16 | [Kenya]{GPE:KEN} lends [Uganda]{GPE:UGA} a ferry
> lends | AID | - | Kenya=KEN:GOV | Uganda=UGA:GOV | - | asserted | narrator
[Nairobi]{GPE:KEN=Kenya} lent the boat on Monday.
> lent | AID | - | Nairobi=KEN:GOV | ~Uganda=UGA:GOV | 2051-03-13 | asserted | narrator
It is blue.

Rain fell.
"""
WORDS = st.text(alphabet="abcdefgh éü'’-", min_size=1, max_size=12).filter(str.strip)


def read(text: str) -> list[TrainingArticle | tuple[int, str]]:
    return list(read_lines(text.splitlines()))


def test_an_article_is_read_into_sentences_paragraphs_names_and_acts() -> None:
    (article,) = read(ARTICLE)
    assert isinstance(article, TrainingArticle)
    assert [(s.paragraph, s.text) for s in article.sentences] == [
        (0, "Kenya lends Uganda a ferry"),
        (1, "Nairobi lent the boat on Monday."),
        (1, "It is blue."),
        (2, "Rain fell."),
    ]
    nairobi, loan = article.sentences[1].names[0], article.sentences[1].events[0]
    assert (nairobi.entity, nairobi.country) == ("Kenya", "KEN")
    assert article.sentences[1].text[loan.start : loan.end] == loan.trigger == "lent"
    assert (loan.recipients[0].text, loan.recipients[0].inherited) == ("Uganda", True)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=6))
def test_offsets_of_names_give_back_their_words(parts: list[tuple[str, str]]) -> None:
    marked = "".join(f"{plain}[{name}]{{ORG}}" for plain, name in parts)
    words, names = unmark(marked)
    assert words == "".join(plain + name for plain, name in parts)
    assert [words[n.start : n.end] for n in names] == [name for _, name in parts]


@pytest.mark.parametrize("marked", ["[open", "a]{ORG}", "[Kenya]{COUNTRY}", "[a [b]{ORG}]{ORG}"])
def test_a_broken_mark_is_an_error(marked: str) -> None:
    with pytest.raises(FormatError):
        unmark(marked)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("lent | GIVE | - | Kenya=KEN:GOV | - | - | asserted | narrator", "type"),
        ("lent | AID | drone | Kenya=KEN:GOV | - | - | asserted | narrator", "mode"),
        ("len | AID | - | Kenya=KEN:GOV | - | - | asserted | narrator", "trigger"),
        ("lent#2 | AID | - | Kenya=KEN:GOV | - | - | asserted | narrator", "trigger"),
        ("lent | AID | - | Malawi=MWI:GOV | - | - | asserted | narrator", "party not in sentence"),
        ("lent | AID | - | Kenya=KEN:KING | - | - | asserted | narrator", "no such party"),
        ("lent | AID | - | - | - | - | asserted | narrator", "no party"),
        ("lent | AID | - | Kenya=KEN:GOV | - | 2051-02-30 | asserted | narrator", "no such day"),
        ("lent | AID | - | Kenya=KEN:GOV | - | 3 March | asserted | narrator", "no date"),
        ("lent | AID | - | Kenya=KEN:GOV | - | - | likely | narrator", "modality"),
        ("lent | AID | - | Kenya=KEN:GOV | - | - | asserted", "fields"),
    ],
)
def test_an_event_line_says_which_field_is_wrong(line: str, what: str) -> None:
    with pytest.raises(FormatError, match=what):
        read_event(line, "Kenya lent a boat.")


def test_the_second_trigger_of_two_can_be_meant() -> None:
    event = read_event("met#2 | CONSULT | - | they=-:GOV | - | - | asserted | narrator", "they met and met")
    assert event.start == 13


def test_a_broken_line_is_reported_and_the_rest_is_read() -> None:
    fault, article = read(ARTICLE.replace("| AID | - | Nairobi", "| HELP | - | Nairobi"))
    assert fault == (4, "no type and mode HELP -")
    assert isinstance(article, TrainingArticle) and len(article.sentences) == 4


def test_reading_a_file_stops_at_its_first_broken_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_text("text before a header\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.txt:1: text before a header"):
        read_training(path)
