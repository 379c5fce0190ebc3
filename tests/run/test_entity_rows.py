"""One row a thing, whatever order its articles are read in."""

from itertools import permutations

from clippings.entities.mention import Entity
from clippings.run.article import Thing
from clippings.run.rows import entity_rows


def thing(article: str, country: str | None, n_mentions: int, by: str = "cluster") -> Thing:
    entity = Entity("PERSON:ada-brand", "Ada Brand", "PERSON", country, None, None, by)
    return Thing(article, entity, ("Ada Brand",), n_mentions)


def test_the_country_is_the_one_that_most_mentions_have() -> None:
    things = [thing("a", "AUT", 1), thing("b", "NOR", 2), thing("c", None, 9), thing("d", "NOR", 1)]
    rows = [next(iter(entity_rows(order))) for order in permutations(things)]
    assert all(row == rows[0] for row in rows)
    assert (rows[0]["country"], rows[0]["n_mentions"], rows[0]["n_articles"]) == ("NOR", 13, 4)


def test_equal_votes_go_by_the_alphabet() -> None:
    assert next(iter(entity_rows([thing("a", "NOR", 1), thing("b", "AUT", 1)])))["country"] == "AUT"


def test_what_is_known_outvotes_what_is_guessed() -> None:
    (row,) = entity_rows([thing("a", "AUT", 5), thing("b", "NOR", 1, by="registry")])
    assert (row["country"], row["resolved_by"]) == ("NOR", "registry")
