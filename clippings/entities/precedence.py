"""Settle overlaps: which of two proposals that share a token stays."""

from collections.abc import Iterable

from clippings.entities.proposal import Proposal

# Below this a proposal may be corrected by the rest of the article, above it speaks for other mentions.
CERTAIN = 0.8
# From here on a longer proposal beats a shorter one inside it, however certain that one is.
SURE = 0.5


def settle(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Proposals without overlaps, in page order. Sure before unsure, then longer, then what is known."""
    taken: dict[int, list[tuple[int, int]]] = {}
    kept = []
    for proposal in sorted(proposals, key=rank):
        spans = taken.setdefault(proposal.line, [])
        if all(proposal.end <= start or end <= proposal.start for start, end in spans):
            spans.append((proposal.start, proposal.end))
            kept.append(proposal)
    return sorted(kept, key=lambda p: (p.line, p.start))


def rank(proposal: Proposal) -> tuple[bool, int, bool, float, int, int, str]:
    """Sort key, best first."""
    return (
        proposal.score < SURE,
        proposal.start - proposal.end,
        not proposal.readings,
        -proposal.score,
        proposal.line,
        proposal.start,
        proposal.type,
    )
