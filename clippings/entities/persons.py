"""Persons: a surname means the person of that surname whom the article named in full."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from clippings.entities.cues import ARABIC_ARTICLES
from clippings.entities.proposal import Line, Proposal, words


def full_names(lines: Sequence[Line], proposals: Sequence[Proposal]) -> dict[tuple[int, int], Proposal]:
    """For each short mention (line, start) the proposal of the full name; the latest before it, else the next after.

    A surname that two persons of the article share means the one named first, as it is the wife, brother or namesake
    whose full name is given again; but in the sentence that names another, him.
    """
    persons = [p for p in proposals if p.type == "PERSON"]
    bare = [tuple(w for w in words(lines[p.line], p) if w not in ARABIC_ARTICLES) for p in persons]
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, full in enumerate(bare):
        for short in shorts(full):
            places[short].append(index)
    found = {}
    for index, (short, proposal) in enumerate(zip(bare, persons, strict=True)):
        if full_at := places.get(short):
            after = bisect_left(full_at, index)
            latest, first = full_at[after - 1] if after else full_at[0], full_at[0]
            same = bare[latest] == bare[first] or persons[latest].line == proposal.line
            found[proposal.line, proposal.start] = persons[latest if same else first]
    return found


def shorts(full: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What a name of several words is shortened to: the words that end it, or its first."""
    return {*(full[start:] for start in range(1, len(full))), full[:1]} if len(full) > 1 else set()
