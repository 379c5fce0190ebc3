"""Where are those at home who only act at home: the police of a town, its mayor, its court, its dockers?"""

from collections.abc import Sequence

from clippings.entities.mention import Mention
from clippings.events.report import Party, Report
from clippings.events.words.grammar import DETERMINER, word_set
from clippings.events.words.tokens import Words, after_dateline
from clippings.registry.spots import Spots

# What those of a place do there.
_DONE_AT_HOME = frozenset({"COERCE", "PROTEST", "RETREAT"})
_CROWDS = frozenset({"crowd-control", "beat"})
_OF_THE_PLACE = frozenset({"COP", "JUD", "GOV", "LEG", "CVL", "LAB", "EDU", "MED"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_OF = word_set("of in at")
_HEADS = word_set("chief commissioner governor magistrate mayor prefect sheriff")
_TITLE = 5


def home_of_doers(words: Words, report: Report, spots: Spots) -> int | None:
    """Which word names the town or region that who acts is of: 'X police arrested', 'the mayor of X banned'."""
    if report.type not in _DONE_AT_HOME and (report.type != "ASSAULT" or report.mode not in _CROWDS):
        return None
    found = {index for party in report.actors if (index := _place_of(words, party, spots)) is not None}
    return found.pop() if len(found) == 1 else _in_dateline(words, report, spots) if not found else None


def _in_dateline(words: Words, report: Report, spots: Spots) -> int | None:
    """The town from which is told what those of its country do in the street, where nothing else is named."""
    begin = after_dateline(words)
    if not begin or report.type == "COERCE" or report.type == "RETREAT":
        return None
    index = next((k for k in range(begin) if _is_small(words.mention_at[k], spots)), None)
    if index is None or any(m is not None and m.type in _PLACES for m in words.mention_at[begin:]):
        return None
    mention = words.mention_at[index]
    of_here = all(party.country == mention.entity.country for party in report.actors) if mention else False
    return index if of_here else None


def _place_of(words: Words, party: Party, spots: Spots) -> int | None:
    if party.span is None or party.sector not in _OF_THE_PLACE:
        return None
    start, end = party.span
    inside = [i for i, token in enumerate(words.tokens) if token.start < end and start < token.end]
    if not inside:
        return None
    places = [*inside, *_in_title(words, inside[0]), *_behind(words, inside[-1] + 1)]
    return next((index for index in places if _is_small(words.mention_at[index], spots)), None)


def _in_title(words: Words, first: int) -> Sequence[int]:
    """The place before a title: 'X mayor Jane Roe'."""
    return [first - 2] if words.low(first - 1) in _HEADS and first > 1 else []


def _behind(words: Words, index: int) -> Sequence[int]:
    """The place that follows: 'the dockers of X', 'Jane Roe, the mayor of X,'."""
    if words.low(index) == ",":
        head = next((k for k in range(index + 1, index + _TITLE) if words.low(k) in _HEADS), None)
        index = head + 1 if head is not None else index
    if words.low(index) not in _OF:
        return []
    return [min(index + 1 + (words.low(index + 1) in DETERMINER), len(words.tokens) - 1)]


def _is_small(mention: Mention | None, spots: Spots) -> bool:
    """Whether a name is that of a town or region, and not of a government that sits there."""
    if mention is None or mention.type not in {"GPE", "LOC"} or mention.stands_for is not None:
        return False
    if mention.type == "LOC" and mention.entity.country is None:
        return False
    spot = spots.get((mention.entity.name, mention.entity.country))
    return spot is None or spot.precision != "country"
