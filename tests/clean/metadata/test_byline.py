import pytest

from clippings.clean.lines.lines import split_lines
from clippings.clean.lines.views import view_all
from clippings.clean.metadata.credits import find_credits
from clippings.clean.metadata.names import names_in
from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

STORY = """\
The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been closed to \
traffic since engineers found cracks in two of its pillars.
The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the council's \
own figures.
Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a statement, \
adding that a ferry would run until the bridge is open again.
Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the council to \
lower their rents for the time being."""


def authors(head: str, tail: str = "") -> tuple[str, ...]:
    text = f"Lindholm council to rebuild harbour bridge\n{head}\n{STORY}\n{tail}"
    (found,) = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).stories
    return found.bylines


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe")),
        ("By Jane Doe, John Roe & Ana de la Cruz", ("Jane Doe", "John Roe", "Ana de la Cruz")),
        ("By JANE DOE", ("JANE DOE",)),
        ("By Jane Doe, News Reporter", ("Jane Doe",)),
        ("By Jane Doe | Example News", ("Jane Doe",)),
        ("By Jane Doe published 13 August 2025", ("Jane Doe",)),
        ("By Jane Doe jane.doe@post.example", ("Jane Doe",)),
        ("Written by: J. K. O'Neill-Smith", ("J. K. O'Neill-Smith",)),
        ("13 August 2025 by Jane Doe 5 Comments", ("Jane Doe",)),
        ("Posted on August 13, 2025 by Jane Doe - 5 Comments on this", ("Jane Doe",)),
        ("Last updated on August 13, 2025 by Jane Doe", ("Jane Doe",)),
        ("by Jane Doe—10 min read", ("Jane Doe",)),
        ("Von Jana Müller", ("Jana Müller",)),
        ("Par Jeanne Dupré", ("Jeanne Dupré",)),
        ("Por Ana Núñez", ("Ana Núñez",)),
        ("Yazan: Ayşe Örnek", ("Ayşe Örnek",)),
        ("By The corrections desk", ("The corrections desk",)),
        ("Jane Doe\n13 August 2025", ("Jane Doe",)),
        ("Jane Doe2 minutes ago", ("Jane Doe",)),
        ("Jane Doe@janedoe\n13 August 2025", ("Jane Doe",)),
        ("Author of the article:\nJane Doe\n13 August 2025", ("Jane Doe",)),
        ("By\nJane Doe\n@jane\nJohn Roe\n13 August 2025", ("Jane Doe", "John Roe")),
        ("By Jane Doe, Reuters", ("Jane Doe",)),
        ("By Reuters", ("Reuters",)),
        ("Jane Doe in Lindholm\n13 August 2025", ("Jane Doe",)),
        ("By Jane Doe Twitter", ("Jane Doe",)),
        ("13 August 2025", ()),
        ("Latest News\n13 August 2025", ()),
    ],
)
def test_authors_are_read_from_the_head_of_a_page(line: str, names: tuple[str, ...]):
    assert authors(line) == names


def test_the_byline_of_another_story_is_not_this_one_s():
    assert authors("13 August 2025", "More stories\nA lamp for every street\nBy Jim Other") == ()


def credited(head: list[str], story: list[str]) -> list[str]:
    text = "\n".join([*head, *story])
    views = view_all(split_lines(text))
    found = find_credits(views[: len(head)], views[len(head) :], ())
    assert [text[slice(*name.span)] for name in found] == [name.text for name in found]
    return [name.text for name in found]


@pytest.mark.parametrize(
    ("head", "story", "credits"),
    [
        (["• Source: Agencies"], STORY, ["Agencies"]),
        (["Source: Reuters, AFP"], STORY, ["Reuters", "AFP"]),
        (["Kaynak: Ajanslar"], STORY, ["Ajanslar"]),
        ([], STORY + " (XYZ)", ["XYZ"]),
        ([], STORY + " — Reuters", ["Reuters"]),
        ([], "LINDHOLM (AP) — " + STORY, ["AP"]),
        ([], STORY.replace("time being.", "time being, says the League (LGX)."), []),
        (["Source: https://post.example/x"], STORY, []),
    ],
)
def test_agencies_are_credited(head: list[str], story: str, credits: list[str]):
    assert credited(head, story.split("\n")) == credits


def test_names_carry_their_spans():
    text = "Jane Doe and John Roe"
    assert [text[slice(*name.span)] for name in names_in(text, 0, cued=True)] == ["Jane Doe", "John Roe"]
