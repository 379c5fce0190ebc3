"""Who is named beside an act that was not done to him: who does it, and where somebody is told to go."""

from collections.abc import Sequence

from clippings.events.grammar import word_set
from clippings.events.options import Option
from clippings.events.question import Question
from clippings.events.states import is_spot

_GOING = word_set(
    "travel travelling traveling travelled traveled trip trips journey journeys flight flights fly flying flee fleeing "
    "return returning move moving emigrate"
)


def bystanders(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """The options that are no recipients: all that names who acts, and the places people are told to go to or not."""
    return [*_themselves(asked, acting), *_destinations(asked)]


def _themselves(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """All that names who acts, but for pronouns that may mean another: nobody acts on himself."""
    doers = {(o.party.entity_id, o.country) for o in acting if o.party is not None and o.party.entity_id is not None}
    named = (o for o in asked.options if o.candidate is not None and o.candidate.other is None)
    return [o for o in named if o.party is not None and (o.party.entity_id, o.country) in doers]


def _destinations(asked: Question) -> list[Option]:
    """'Urged its citizens not to travel to X' asks nothing of X."""
    words = asked.phrases.words
    return [
        option
        for option in asked.options
        if asked.report.type == "REQUEST" and option.where == "here" and (place := option.candidate) is not None
        if is_spot(place) and words.low(place.first - 1) in {"to", "from"} and words.low(place.first - 2) in _GOING
    ]
