from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.asides.long_lines import cut_long, long_lines
from clippings.clean.lines.lines import split_lines
from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

STREETS = ("Quay Street", "Mill Lane", "Castle Hill", "Station Road", "Ferry Way", "Rope Walk", "Fish Market")
STORY = " ".join(
    f"On {street} the council of Lindholm wants to lay {number} metres of new water pipe, the committee said, "
    f"because the old one burst {number % 7 + 2} times last winter and left {number * 3} households without water. "
    f"“We will tell everybody on {street} a week before the digging begins,” said Marta Ekholm, who heads the works "
    f"committee of the council. She put the cost at {number * 11} crowns."
    for number, street in enumerate(STREETS * 3, start=210)
)


def test_a_story_in_one_long_line_is_read():
    dump = Dump("page.txt", "0" * 64, STORY, "txt", "utf-8")
    cleaned = clean_page(dump, ())
    body = [STORY[block.start : block.end].strip() for block in cleaned.blocks if block.label == "body"]
    assert len(cleaned.stories) == 1
    assert sum(map(len, body)) > 0.9 * len(STORY)
    assert all(text.endswith((".", "”")) for text in body)
    assert {block.line for block in cleaned.blocks} == {1}


def test_so_is_a_shorter_one_that_is_the_whole_page():
    dump = Dump("page.txt", "0" * 64, f"Home Weather Sign in {STORY[:3_000]}", "txt", "utf-8")
    body = [block for block in clean_page(dump, ()).blocks if block.label == "body"]
    assert len(body) > 3
    assert sum(block.end - block.start for block in body) > 2_000


def test_paragraphs_that_were_glued_together_are_told_apart():
    paragraphs = [
        "The council of Lindholm wants to lay new water pipes below the quay, where the old ones burst twice in May.",
        "“We will tell everybody a week before the digging begins,” said Marta Ekholm. She put the cost at 2310.",
        "Nobody on the quay was without water for more than a day, the harbour master said. He called it luck.",
        "“A day is long enough,” the baker said. “I had to fetch water from the church.”",
        "The council meets again in June.",
    ]
    menu = ["Home", "Weather", "Mail", "Sign in"]
    pieces = pieces_of([*menu, "".join(paragraphs)])
    assert list(pieces) == [4]
    assert [piece.text for piece in pieces[4]] == paragraphs
    assert not pieces_of([*menu, *paragraphs, paragraphs[0] + paragraphs[1] + paragraphs[2]])


def pieces_of(texts):
    return long_lines(split_lines("\n".join(texts)), texts)


def test_a_line_of_ordinary_length_stays_whole():
    (line,) = split_lines(STORY[:4_000])
    assert cut_long(line) == [line]


@given(st.text(alphabet="ab. \n”!。", max_size=60).map(lambda text: text * 200))
def test_pieces_hold_all_that_shows(text: str):
    for line in split_lines(text):
        pieces = cut_long(line)
        assert "".join("".join(piece.text for piece in pieces).split()) == "".join(line.text.split())
        assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
        assert all(piece.text for piece in pieces)
