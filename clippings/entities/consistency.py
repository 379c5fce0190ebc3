"""Consistency over an article: a name typed once with certainty types its other mentions."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.entities.acronyms import bind_acronyms
from clippings.entities.precedence import CERTAIN
from clippings.entities.proposal import Line, Proposal, words

AGREED = 0.82


def agree(lines: Sequence[Line], proposals: Sequence[Proposal]) -> list[Proposal]:
    """Retype uncertain proposals by what the whole article says of the same words or of the full name."""
    votes: dict[tuple[str, ...], dict[str, float]] = {}
    for proposal in proposals:
        name = words(lines[proposal.line], proposal)
        by_type = votes.setdefault(name, {})
        by_type[proposal.type] = by_type.get(proposal.type, 0.0) + weight(proposal)
    surnames = {surname(name) for name, by_type in votes.items() if len(name) > 1 and best(by_type) == "PERSON"}
    long_forms = bind_acronyms(lines, proposals)
    settled = []
    for proposal in proposals:
        long_form = long_forms.get((proposal.line, proposal.start))
        if long_form is not None and long_form.type != proposal.type:
            settled.append(replace(proposal, type=long_form.type, score=AGREED, readings=()))
            continue
        name = words(lines[proposal.line], proposal)
        if proposal.score < CERTAIN:
            kind = best(votes[name])
            if surname(name) in surnames and len(name) <= 2 and not proposal.readings:
                kind = "PERSON"
            if kind != proposal.type:
                proposal = replace(proposal, type=kind, score=AGREED, readings=())
        settled.append(proposal)
    return settled


def weight(proposal: Proposal) -> float:
    """A certain proposal outweighs any number of doubtful ones an article is likely to hold."""
    return proposal.score * (5 if proposal.score >= CERTAIN else 1)


def best(by_type: dict[str, float]) -> str:
    return max(sorted(by_type), key=lambda kind: by_type[kind])


def surname(name: tuple[str, ...]) -> str:
    """The last word, by which a person is called later on; an Arabic article before it does not count."""
    return name[-1]
