"""Persons: a surname means the person of that surname whom the article named in full."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence

from clippings.entities.cues import ARABIC_ARTICLES, word_set
from clippings.entities.offices import titles_before
from clippings.entities.proposal import Line, Proposal, words

_COURTESY = word_set("mr mrs ms miss dr sir lord lady wife husband son daughter brother sister mother father")


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
    called = {index for index, p in enumerate(persons) if _is_known_by_title(lines, persons, bare, index)}
    for index in called:
        insort(places[bare[index]], index)
    found = {}
    for index, (short, proposal) in enumerate(zip(bare, persons, strict=True)):
        if index not in called and (full_at := places.get(short)):
            after = bisect_left(full_at, index)
            latest, first = full_at[after - 1] if after else full_at[0], full_at[0]
            same = bare[latest] == bare[first] or persons[latest].line == proposal.line
            found[proposal.line, proposal.start] = persons[latest if same else first]
    return found


def _is_known_by_title(
    lines: Sequence[Line], persons: Sequence[Proposal], bare: Sequence[tuple[str, ...]], index: int
) -> bool:
    """Whether a surname that one is known by has a title that nobody else of that name has here.

    Beside his wife's full name 'President X' is still the president.
    """
    proposal, name = persons[index], bare[index]
    if len(name) != 1 or not proposal.readings:
        return False
    titles = titles_before(lines[proposal.line], proposal) - _COURTESY
    namesakes = (p for p, full in zip(persons, bare, strict=True) if len(full) > 1 and full[-1:] == name)
    others = [titles_before(lines[p.line], p) for p in namesakes if p.readings != proposal.readings]
    return bool(titles and others) and not any(titles & held for held in others)


def shorts(full: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What a name of several words is shortened to: the words that end it, or its first."""
    return {*(full[start:] for start in range(1, len(full))), full[:1]} if len(full) > 1 else set()
