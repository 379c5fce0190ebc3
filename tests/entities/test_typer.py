"""The typer tells words it never learned by the kind of words they are, and its file holds what was learned."""

from clippings.entities.candidates import WHOLE, Candidate
from clippings.entities.company import read_company
from clippings.entities.proposal import Line
from clippings.entities.training.examples import Example
from clippings.entities.training.fit import as_bytes, fit
from clippings.entities.training.marked import Marked, as_lines
from clippings.entities.typer import Typer, read_typer
from clippings.registry.load import Registry

CITIES, SURNAMES = ("Paris", "London", "Vienna", "Rome", "Oslo"), ("Smith", "Jones", "Miller", "Wilson", "Baker")
NAME = Candidate(2, 3, WHOLE)


def lines_of(registry: Registry, *names: str) -> tuple[Line, ...]:
    return as_lines(tuple(Marked(f"They saw {name} again.", {}) for name in names), registry)


def judged(typer: Typer, lines: tuple[Line, ...]) -> list[tuple[str, float]]:
    company = read_company(lines, [(number, NAME) for number in range(len(lines))])
    return typer.judge([("bias",)] * len(lines), company)


def test_strange_names_are_of_the_type_that_words_like_them_are(registry: Registry) -> None:
    known = lines_of(registry, *CITIES, *SURNAMES)
    means = read_company(known, [(number, NAME) for number in range(len(known))]).means.astype("float32")
    kinds = ["GPE"] * len(CITIES) + ["PERSON"] * len(SURNAMES)
    examples = [Example(("bias",), mean, frozenset({kind})) for mean, kind in zip(means, kinds, strict=True)] * 300
    typer = fit(examples, [1.0] * len(examples))
    strange = lines_of(registry, "Madrid", "Johnson")
    assert [kind for kind, _ in judged(typer, strange)] == ["GPE", "PERSON"]
    assert judged(read_typer(as_bytes(typer)), strange) == judged(typer, strange)


def test_a_name_s_company_is_that_of_its_own_sentence(registry: Registry) -> None:
    alone = lines_of(registry, "Madrid")
    among = lines_of(registry, "Oslo", "Madrid", "Rome")
    assert (read_company(alone, [(0, NAME)]).means == read_company(among, [(1, NAME)]).means).all()
