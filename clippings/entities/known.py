"""Propose what the registry knows: names found by the gazetteer, with the certainty their reading deserves."""

from collections.abc import Sequence

from clippings.entities.cues import GPE_BEFORE_STRONG, MONTHS_DAYS, TITLES
from clippings.entities.precedence import CERTAIN
from clippings.entities.proposal import Line, Proposal
from clippings.registry.gazetteer import Known, Match
from clippings.registry.load import Registry

_PERSONAL = frozenset((title,) for title in ("mr", "mrs", "ms", "president", "senator", "judge", "justice"))
_DOTTED = frozenset((title, ".") for title in ("mr", "mrs", "ms", "sen"))
BIG_CITY = 300_000


def propose_known(lines: Sequence[Line], registry: Registry) -> list[Proposal]:
    """A proposal for each name that the registry is certain of here; doubtful ones are left to the typer."""
    found = []
    for number, line in enumerate(lines):
        for match in line.matches:
            score = certainty(line, match)
            if score >= CERTAIN:
                best = match.readings[0]
                found.append(Proposal(number, match.start, match.end, best.type, score, match.readings))
    return found


def certainty(line: Line, match: Match) -> float:
    """How sure the registry's reading is here: 0 where the words are rather a word, a date or part of a person."""
    best = match.readings[0]
    tokens = line.tokens
    if match.end - match.start == 1 and tokens.folds[match.start] in MONTHS_DAYS:
        return 0.0
    before = tokens.folds[max(0, match.start - 2) : match.start]
    titled = before[-1:] in _PERSONAL or before in _DOTTED
    if titled and best.type == "GPE" and match.end - match.start == 1:
        # 'Mr. Paris' is no town.
        return 0.0
    if best.needs_context:
        return 0.8 if in_place(line, match, best) else 0.0
    if best.weight < BIG_CITY and match.end - match.start == 1:
        return 0.85 if in_place(line, match, best) else 0.55
    return 0.95


def in_place(line: Line, match: Match, best: Known) -> bool:
    """Whether the words stand where a place (or the thing in question) stands: 'in X', 'near X', 'X, France'."""
    before = line.tokens.folds[match.start - 1] if match.start else ""
    if best.type != "GPE":
        return before not in TITLES
    after = line.tokens.texts[match.end : match.end + 2]
    comma = len(after) == 2 and after[0] == "," and after[1][:1].isupper()
    return before in GPE_BEFORE_STRONG or comma
