"""Offices: a surname with a title means the office holder of that name, if the article is about that country."""

from collections import Counter
from collections.abc import Sequence

from clippings.entities.cues import TITLE_PARTS, TITLES
from clippings.entities.proposal import Line, Proposal, words
from clippings.registry.actors import Actor
from clippings.registry.load import Registry
from clippings.registry.tokens import tokenize

# Times that an article names a country before its office holders may be meant by a surname.
ABOUT = 2


def office_holder(line: Line, proposal: Proposal, registry: Registry, countries: Counter[str]) -> Actor | None:
    """The one person of the registry with this surname, a country of the article, and the office named before.

    Never by the surname alone: people share surnames.
    """
    titles = titles_before(line, proposal)
    found = [
        person
        for person in _of_surname(line, proposal, registry)
        if countries[person.country or ""] >= ABOUT and titles & set(tokenize(person.office or "").folds)
    ]
    return found[0] if len(found) == 1 else None


def country_of_holders(line: Line, proposal: Proposal, registry: Registry) -> str | None:
    """The country of all who held the office named before this surname, whichever of them is meant."""
    titles = titles_before(line, proposal)
    found = {
        person.country
        for person in _of_surname(line, proposal, registry)
        if titles and titles <= set(tokenize(person.office or "").folds)
    }
    return found.pop() if len(found) == 1 else None


def _of_surname(line: Line, proposal: Proposal, registry: Registry) -> Sequence[Actor]:
    """The persons of the registry with this surname, where it stands alone."""
    name = tuple(word for word in words(line, proposal) if len(word) > 2 or proposal.end - proposal.start == 1)
    return registry.persons_by_surname.get(name[0], ()) if proposal.type == "PERSON" and len(name) == 1 else ()


def titles_before(line: Line, proposal: Proposal) -> frozenset[str]:
    """The title right before a name: words of `Prime Minister`."""
    start = proposal.start
    folds = line.tokens.folds
    while start > 0 and (folds[start - 1] in TITLES or folds[start - 1] in TITLE_PARTS):
        start -= 1
    return frozenset(fold for fold in folds[start : proposal.start] if fold in TITLES)
