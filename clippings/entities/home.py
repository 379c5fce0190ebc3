"""Homes: the country of what the registry does not know, from the words themselves or the words beside them."""

from clippings.entities.offices import titles_before
from clippings.entities.proposal import Line, Proposal
from clippings.registry.gazetteer import CERTAINLY_KNOWN

NEARBY = frozenset({"PERSON", "ORG", "FAC"})
BUILT = frozenset({"ORG", "FAC", "PRODUCT"})
PLACES = frozenset({"GPE", "NORP"})
PARTING = frozenset("-‐‑–") | {"central", "latin", "north", "south", "pan"}
REACH = 4
CHAMBERS, COMMITTEES = frozenset({"house", "senate"}), frozenset({"committee", "subcommittee"})


def country_inside(line: Line, proposal: Proposal) -> str | None:
    """The country of a place or people named within the words, `Nepalese Armed Forces`.

    A person may be called Jordan, a front of liberation is not of the newspaper of that name, and a treaty or a meeting
    is seldom of the country of its town; nor is what is American by half, `Inter-American`, `Central American`. A
    chamber's committee may look into another country: `House Borduria Committee`.
    """
    folds = line.tokens.folds
    if proposal.type not in BUILT or (folds[proposal.start] in CHAMBERS and folds[proposal.end - 1] in COMMITTEES):
        return None
    for match in line.matches:
        best = match.readings[0]
        if proposal.start <= match.start and match.end <= proposal.end and best.weight >= CERTAINLY_KNOWN:
            before = line.tokens.folds[match.start - 1] if match.start > proposal.start else ""
            if best.type in PLACES and before not in PARTING:
                return best.country
    return None


def country_before(line: Line, proposal: Proposal) -> str | None:
    """The country named up to four words before, with only a title or possessive between."""
    if proposal.type not in NEARBY:
        return None
    for match in reversed(line.matches):
        if match.end <= proposal.start and proposal.start - match.end <= REACH:
            between = line.tokens.texts[match.end : proposal.start]
            best = match.readings[0]
            if best.weight >= CERTAINLY_KNOWN and not any(mark in ",;:()" for mark in between):
                return best.country
            return None
    return None


def country_of_office(line: Line, proposal: Proposal) -> str | None:
    """The country that follows who holds an office: `President X of Peru`."""
    after = proposal.end + 1
    if proposal.type != "PERSON" or line.tokens.folds[proposal.end : after] != ("of",):
        return None
    known = next((match.readings[0] for match in line.matches if match.start == after), None)
    if known is None or known.weight < CERTAINLY_KNOWN or not titles_before(line, proposal):
        return None
    return known.country
