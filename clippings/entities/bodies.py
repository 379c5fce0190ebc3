"""Bodies: a word or two of a longer name mean the body of that name, `Halcyon` after `Halcyon Offshore`."""

from collections.abc import Sequence

from clippings.entities.proposal import Line, Proposal, words

LONGEST_SHORT_FORM = 2


def full_bodies(lines: Sequence[Line], proposals: Sequence[Proposal]) -> dict[tuple[int, int], Proposal]:
    """For each short form (line, start) the one longer name of a body that begins or ends with its words.

    Where two bodies of the article share the words, the short form stays a name of its own.
    """
    named: dict[tuple[str, ...], Proposal] = {}
    for proposal in proposals:
        if proposal.type == "ORG":
            named.setdefault(words(lines[proposal.line], proposal), proposal)
    found = {}
    for proposal in proposals:
        short = words(lines[proposal.line], proposal)
        if proposal.type != "ORG" or proposal.readings or not 0 < len(short) <= LONGEST_SHORT_FORM:
            continue
        longer = [
            p
            for name, p in named.items()
            if len(name) > len(short) and short in (name[: len(short)], name[-len(short) :])
        ]
        if len(longer) == 1:
            found[proposal.line, proposal.start] = longer[0]
    return found
