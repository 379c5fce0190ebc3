"""Places that a sentence names and that are no party to what it tells: there it was."""

from collections.abc import Sequence

from clippings.events.arguments.before_nouns import is_building, is_town
from clippings.events.arguments.question import Question
from clippings.events.phrases.options import Option
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.states import is_spot
from clippings.events.words.grammar import COMPASS, SPOT

WHERE = frozenset({"in", "of", "across", "through", "at", "near", "around", "outside"})
_LEAVING = frozenset({"CONCEDE", "REJECT", "RETREAT"})


def venues(asked: Question) -> list[Option]:
    """The town or building by which talks or an attack are called: 'the Dorval bombing', 'the embassy attack'."""
    if asked.hit.sense.frame != "mutual" and not (asked.hit.nominal and asked.report.type == "ASSAULT"):
        return []
    before = (row for row in asked.here if row[1].last == asked.hit.first)
    return [o for o, phrase in before if is_town(asked.phrases, phrase) or is_building(asked.phrases, phrase)]


def elsewhere(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """The places that others only are in: 'envoys of a league in X praised' is no praise of X's."""
    if not any(option.where == "here" for option in ruled):
        return []
    return [o for o, phrase in asked.here if is_place(o) and asked.phrases.governed(phrase) in SPOT | {"for"}]


def streets(asked: Question) -> list[Option]:
    """The places where people march and riot: 'in the streets of X', 'through downtown X' is not against X."""
    if asked.report.type != "PROTEST":
        return []
    low = asked.phrases.words.low
    return [
        option
        for option, phrase in asked.here
        if is_place(option) and (_governor(asked, phrase) in WHERE or low(phrase.first - 1) == "downtown")
    ]


def _governor(asked: Question, place: Candidate) -> str | None:
    """The preposition a place hangs on; of the country in 'in a town, X' that of the town."""
    town = asked.phrases.ending.get(place.first - 1) if asked.phrases.words.low(place.first - 1) == "," else None
    return asked.phrases.governed(place if town is None else town)


def nearby(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """The places where somebody is struck who is told of: 'a bomb south of X killed two Y guards' was not on X."""
    if asked.report.type != "ASSAULT" or not any(option.where == "here" and not is_place(option) for option in ruled):
        return []
    return [
        o
        for o, phrase in asked.here
        if o not in ruled and (_is_where(asked, phrase) if is_place(o) else _is_beside(asked, phrase))
    ]


def _is_beside(asked: Question, phrase: Candidate) -> bool:
    """Whether somebody is struck only near it: 'fired at students outside the X embassy'."""
    return phrase.first >= asked.hit.last and asked.phrases.governed(phrase) in {"outside", "near"}


def _is_where(asked: Question, place: Candidate) -> bool:
    """Whether a place only says where: 'in X', 'north of X', and not 'the town of X'."""
    governor = asked.phrases.governed(place)
    return governor in WHERE and (governor != "of" or asked.phrases.words.low(place.first - 2) in COMPASS)


def is_place(option: Option) -> bool:
    """Whether an option is a state, a town or a region by its name."""
    return option.candidate is not None and is_spot(option.candidate)


def left(asked: Question) -> list[Option]:
    """The places that somebody will leave: to whom he yields them is seldom who stands behind 'from'."""
    report = asked.report
    if report.type not in _LEAVING or asked.hit.sense.mode != "withdraw" or asked.voice == "passive":
        return []
    # Where troops are said to be withdrawn, and of whole states, it is told to whom more often than not.
    if asked.phrases.words.low(asked.hit.first + 1) != "from":
        return []
    ahead = report.type == "CONCEDE" or asked.hit.nominal
    return [
        o
        for o, phrase in asked.here
        if is_spot(phrase) and asked.phrases.governed(phrase) == "from" and (ahead or not _is_whole(asked, phrase))
    ]


def _is_whole(asked: Question, phrase: Candidate) -> bool:
    """Whether a place is a state, or stands for one, and is no town of it."""
    mention = asked.phrases.words.mention_at[phrase.last - 1]
    return mention is not None and (mention.stands_for or mention.entity).sector == "GOV"
