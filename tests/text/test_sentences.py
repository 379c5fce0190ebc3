"""Sentences of a story: exact spans, roles, quotations, speakers."""

import re

from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.story import Block
from clippings.text.sentence import Sentence
from clippings.text.sentences import split_sentences

ARTICLE = "0123456789ab-0"


def story(*lines: tuple[str, str]) -> tuple[str, list[Block]]:
    """A dump whose lines are given with their labels, and its blocks."""
    text = "\n".join(line for _, line in lines) + "\n"
    blocks, start = [], 0
    for number, (label, line) in enumerate(lines, start=1):
        end = start + len(line) + 1
        blocks.append(Block(number, start, end, label, 1.0, "", 0))
        start = end
    return text, blocks


def split(*lines: tuple[str, str]) -> tuple[Sentence, ...]:
    return split_sentences(ARTICLE, *story(*lines))


def body(*paragraphs: str) -> tuple[Sentence, ...]:
    return split(*(("body", paragraph) for paragraph in paragraphs))


def speakers(*paragraphs: str) -> list[str | None]:
    return [sentence.speaker for sentence in body(*paragraphs)]


def test_sentences_say_where_they_stand() -> None:
    found = split(
        ("title", "Pier opens. At last"),
        ("byline", "By Ada Moe"),
        ("standfirst", "A long wait ends."),
        ("body", "The pier opened on Monday. Few came."),
        ("teaser", "Quay sinks. Nobody hurt."),
        ("subheading", "The cost"),
        ("caption", "The pier. Photo by Ada Moe for the council."),
    )
    assert [(row.position, row.paragraph, row.role, row.text) for row in found] == [
        (0, 0, "title", "Pier opens. At last"),
        (1, 1, "standfirst", "A long wait ends."),
        (2, 2, "body", "The pier opened on Monday."),
        (3, 2, "body", "Few came."),
        (4, 3, "subheading", "The cost"),
        (5, 4, "caption", "The pier."),
        (6, 4, "caption", "Photo by Ada Moe for the council."),
    ]
    assert found[2].sentence_id == f"{ARTICLE}:{found[2].start}-{found[2].end}"


PARAGRAPH = st.text('abcAB .!?“”"()1\t', max_size=60).map(str.strip)
ROLES = st.sampled_from(["title", "standfirst", "body", "subheading", "caption", "teaser", "legal"])


@given(st.lists(st.tuples(ROLES, PARAGRAPH), max_size=8))
def test_spans_are_exact_and_complete(lines: list[tuple[str, str]]) -> None:
    text, blocks = story(*lines)
    found = split_sentences(ARTICLE, text, blocks)
    assert all(text[row.start : row.end] == row.text for row in found)
    assert [row.position for row in found] == list(range(len(found)))
    kept = "".join(line for label, line in lines if label not in ("teaser", "legal"))
    assert re.sub(r"\s", "", "".join(row.text for row in found)) == re.sub(r"\s", "", kept)


def test_what_begins_inside_quotation_marks_is_a_quotation() -> None:
    found = body("“The pier is safe. It has been mended twice,” Moe said. Nobody else spoke.")
    assert [row.is_quote for row in found] == [True, True, False]
    assert [row.speaker for row in found] == ["Moe", "Moe", None]


def test_a_quoted_term_makes_no_quotation() -> None:
    found = body("“Pier House” is the oldest building of the harbour and will be sold.", "It is a “ruin” by now.")
    assert not any(row.is_quote for row in found)


def test_a_quotation_runs_on_over_paragraphs() -> None:
    found = body(
        "Moe said: “The pier is safe and will be open in May.",
        "“We mended it twice. It cost us a year.",
        "So be patient with us until then.” The council agreed.",
    )
    assert [row.is_quote for row in found] == [True, True, True, True, False]


def test_marks_left_open_by_mistake_quote_no_more_than_their_paragraph() -> None:
    found = body("The “pier is safe in all weathers, Moe wrote.", "The council met.", "It was late.")
    assert [row.is_quote for row in found][1:] == [False, False]


def test_straight_marks_count_too() -> None:
    found = body('"The pier is safe for all of us," said Ada Moe on Monday.', 'The plank is 6" wide.')
    assert [(row.is_quote, row.speaker) for row in found] == [(True, "Ada Moe"), (False, None)]


def test_speakers_are_named_as_in_the_article() -> None:
    assert speakers("The pier is safe, harbour officials said on Monday.") == ["harbour officials"]
    assert speakers("According to the port office in Bergen, the pier is safe.") == ["the port office"]
    assert speakers("Ada Moe, who chairs the council, said the pier was safe.") == ["Ada Moe"]
    assert speakers("On Monday, a spokesman for the port told reporters that it sank.") == ["a spokesman for the port"]
    assert speakers("The port has repeatedly warned that the pier will sink.") == ["The port"]
    assert speakers("The port office criticised the plan, saying that it came late.") == ["The port office"]
    assert speakers("The pier will close, as announced by Ada Moe in May.") == ["Ada Moe"]
    assert speakers("“Why so late?” asked council member Jon Lind, adding that May was better.") == [
        "council member Jon Lind"
    ]


def test_a_pronoun_is_who_spoke_last() -> None:
    assert speakers("Ada Moe said the pier was safe.", "“It is also cheap to keep,” she added.") == ["Ada Moe"] * 2
    assert speakers("“It is cheap to keep,” she added.") == [None]


def test_deeds_and_passives_name_no_speaker() -> None:
    assert speakers("The council announced a new pier.", "Moe was told to leave.", "The pier is said to sink.") == [
        None,
        None,
        None,
    ]


def test_two_apostrophes_are_a_quotation_mark() -> None:
    found = body("''The pier is safe for all of us,'' said Mr. Moe. ''We mended it twice.'' Nobody's boat sank.")
    assert [(row.is_quote, row.speaker) for row in found] == [(True, "Mr. Moe"), (True, "Mr. Moe"), (False, None)]


def test_a_mark_that_opens_by_mistake_closes() -> None:
    found = body("“The pier is safe for us,“ said Ada Moe. The council met and went home early.")
    assert [row.is_quote for row in found] == [True, False]


def test_speakers_are_found_beside_asides_and_circumstances() -> None:
    assert speakers("When asked about the pier, Ada Moe said that it was safe.") == ["Ada Moe"]
    assert speakers("Ada Moe, a former diver, speaking after the storm, said the pier failed.") == ["Ada Moe"]
    assert speakers("Her deputy, Ada Moe, said the pier was safe.") == ["Ada Moe"]
    assert speakers("“It is safe,” said the port's warden, Ada Moe, on Monday.") == ["Ada Moe"]
    assert speakers("As the Harbour Post reported, the pier sank.") == ["the Harbour Post"]
    assert speakers("According to Ada Moe, Jon Lind said nothing.") == ["Ada Moe"]
    assert speakers("Lars A. Moe explained how it was mended.") == ["Lars A. Moe"]
    assert speakers("“It is safe,” Jon Will wrote.") == ["Jon Will"]


def test_a_quotation_may_be_introduced_by_the_paragraph_before() -> None:
    assert speakers("Ada Moe told us in May:", "“The pier is safe. It is cheap.”") == ["Ada Moe"] * 3
    assert speakers("“The pier is safe,” Ada Moe said.", "“It has been mended twice and is cheap.”") == ["Ada Moe"] * 2
    assert speakers("“The pier is safe,” Ada Moe said.", "“It is not safe at all,” said Jon Lind.") == [
        "Ada Moe",
        "Jon Lind",
    ]
