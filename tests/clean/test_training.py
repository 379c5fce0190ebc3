import random

from clippings.clean.training.align import align
from clippings.clean.training.articles import Article
from clippings.clean.training.hard_pages import Stock, bare_page, empty_page, glued_page

ARTICLES = tuple(
    Article(
        page=f"p{i}",
        site=f"site{i}.example",
        title=f"Village {i} opens its market hall",
        paragraphs=tuple(
            f"Paragraph {k} of the story from village {i} tells what the council said about the hall." for k in range(6)
        ),
    )
    for i in range(8)
)
STOCK = Stock(ARTICLES[1:], (("Home", "News", "Weather"), ("Terms", "Privacy", "Contact")))


def row(paragraphs):
    return {"gold_body": "\n".join(paragraphs), "gold_paragraphs": paragraphs, "gold_summary": ""}


def test_a_copy_of_a_paragraph_above_the_body_is_no_body():
    first, *rest = ARTICLES[0].paragraphs
    labels, weights = align([rest[1], "Menu", first, *rest], row(list(ARTICLES[0].paragraphs)))
    assert labels.tolist() == [0, 0, 1, 1, 1, 1, 1, 1]
    assert weights[0] < 1


def test_a_page_without_gold_labels_only_what_its_segments_name():
    labels, weights = align(
        ["The hall opened.", "Share this", "Something else"],
        {"gold_body": "", "gold_with": ["hall opened"], "gold_without": ["Share this"]},
    )
    assert (labels.tolist(), weights.tolist()) == ([1, 0, 0], [1, 1, 0])


def test_a_hard_page_keeps_the_body_in_order_and_is_the_same_for_the_same_seed():
    def page():
        return bare_page(random.Random("seed"), ARTICLES[0], STOCK, inserts=True)

    body = [text for text, label in page() if label == 1]
    assert body == list(ARTICLES[0].paragraphs)[: len(body)]
    assert page() == page()


def test_strangers_glued_to_a_page_take_nothing_from_it():
    lines = [("Menu", 0), *((text, 1) for text in ARTICLES[0].paragraphs), ("Footer", 0)]
    for seed in range(20):
        glued = glued_page(random.Random(seed), lines, ARTICLES[0], STOCK)
        assert [pair for pair in glued if pair in lines] == lines


def test_a_page_without_an_article_has_no_body():
    assert not any(label for _, label in empty_page(random.Random(1), STOCK))
