"""Consistency over an article: a name typed once with certainty types its other mentions."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.entities.acronyms import bind_acronyms
from clippings.entities.cues import GPE_BEFORE_STRONG
from clippings.entities.precedence import CERTAIN
from clippings.entities.proposal import Line, Proposal, words

AGREED = 0.82
# From here on a weight is that of a country or a curated name; cities weigh their people, capitals more than any city.
_NO_TOWN = 1 << 40
_BEFORE_PLACES = GPE_BEFORE_STRONG | {"at", "around", "across", "from", "to", "of"}


def agree(lines: Sequence[Line], proposals: Sequence[Proposal]) -> list[Proposal]:
    """Retype uncertain proposals by what the whole article says of the same words or of the full name."""
    votes: dict[tuple[str, ...], dict[str, float]] = {}
    for proposal in proposals:
        name = words(lines[proposal.line], proposal)
        by_type = votes.setdefault(name, {})
        by_type[proposal.type] = by_type.get(proposal.type, 0.0) + weight(proposal)
    surnames = {surname(name) for name, by_type in votes.items() if len(name) > 1 and best(by_type) == "PERSON"}
    called = _called_by_surname(lines, proposals, surnames)
    long_forms = bind_acronyms(lines, proposals)
    settled = []
    for proposal in proposals:
        long_form = long_forms.get((proposal.line, proposal.start))
        if long_form is not None and long_form.type != proposal.type:
            settled.append(replace(proposal, type=long_form.type, score=AGREED, readings=()))
            continue
        name = words(lines[proposal.line], proposal)
        if name in called and proposal.type == "GPE":
            settled.append(replace(proposal, type="PERSON", score=AGREED, readings=()))
            continue
        if proposal.score < CERTAIN:
            kind = best(votes[name])
            if surname(name) in surnames and len(name) <= 2 and not proposal.readings:
                kind = "PERSON"
            if kind != proposal.type:
                proposal = replace(proposal, type=kind, score=AGREED, readings=())
        settled.append(proposal)
    return settled


def _called_by_surname(
    lines: Sequence[Line], proposals: Sequence[Proposal], surnames: set[str]
) -> set[tuple[str, ...]]:
    """Names of towns that an article has for surnames of its people, and nowhere where a place would stand.

    'Ian Hamilton wrote it. … Hamilton said' is not of the town.
    """
    called: set[tuple[str, ...]] = set()
    placed: set[tuple[str, ...]] = set()
    for proposal in proposals:
        name = words(lines[proposal.line], proposal)
        if proposal.type != "GPE" or len(name) > 1 or name[0] not in surnames or not proposal.readings:
            continue
        tokens = lines[proposal.line].tokens
        before = tokens.folds[proposal.start - 1] if proposal.start else ""
        after = tokens.texts[proposal.end : proposal.end + 2]
        comma = len(after) == 2 and after[0] == "," and after[1][:1].isupper()
        is_town = proposal.readings[0].weight < _NO_TOWN
        (called if is_town and before not in _BEFORE_PLACES and not comma else placed).add(name)
    return called - placed


def weight(proposal: Proposal) -> float:
    """A certain proposal outweighs any number of doubtful ones an article is likely to hold."""
    return proposal.score * (5 if proposal.score >= CERTAIN else 1)


def best(by_type: dict[str, float]) -> str:
    return max(sorted(by_type), key=lambda kind: by_type[kind])


def surname(name: tuple[str, ...]) -> str:
    """The last word, by which a person is called later on; an Arabic article before it does not count."""
    return name[-1]
