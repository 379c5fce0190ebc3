"""Where it happened, by the words beside the act: the place of the act, not of those who act."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.entities.mention import Mention
from clippings.events.arguments.question import Question
from clippings.events.deciding.inherit import NOBODY
from clippings.events.needs import Registry
from clippings.events.phrases.phrases import is_adjective
from clippings.events.places.local import home_of_doers
from clippings.events.places.named import (
    AT,
    BACK,
    INSIDE,
    KINDS,
    PLACES,
    finest,
    is_capital,
    is_led_to,
    is_named_place,
    is_seat,
    is_whose,
    may_be_place,
)
from clippings.events.report import Report, Span, Where
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    REPORTING,
    STOP,
    SUBORDINATOR,
)
from clippings.events.words.tokens import Words
from clippings.registry.spots import Spot, Spots

# What else leads to the place of an act: he goes 'to' Oslo, leaves 'from' it, lays siege 'to' it.
_LEADS = {
    "ASSAULT": frozenset({"of", "to", "against", "into"}),
    "COERCE": frozenset({"of", "to"}),
    "CONSULT": frozenset({"to"}),
    "MOBILIZE": frozenset({"to", "into", "towards", "toward", "from"}),
    "RETREAT": frozenset({"from", "out"}),
    "SANCTION": frozenset({"from"}),
}
# What is done to these is done there.
_DONE_THERE = frozenset({"ASSAULT", "COERCE", "CONSULT", "MOBILIZE", "RETREAT"})
# What is said may be of what happens elsewhere.
_SAID = frozenset({"ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_OF_OTHERS = _SAID | {"AGREE", "CONCEDE"}
_ENDS = SUBORDINATOR - {"when", "as", "where", "once", "so", "than", "but", "since"}
_REACH, _BEFORE, _OWNED = 14, 10, 3
# So near its beginning a place that stands before an act is that of the whole sentence.
_OPENING = 5
_UNLISTED = {"FAC": "point", "LOC": "region"}


def placed(asked: Question, report: Report, registry: Registry) -> Report:
    """The report with its place, where the sentence names one.

    That is the first place which follows the trigger after a preposition of place, or in which it is done to somebody;
    else one that stands just before it, or opens the sentence, or of which it is said what was done there. A capital
    may be called by its country: 'in the Ruritanian capital'. Coordinates are those of the registry.
    """
    words, hit, spots = asked.phrases.words, asked.hit, registry.spots
    if not any(mention is not None and may_be_place(mention, spots) for mention in words.mention_at):
        return report
    apart = [other for other in asked.hits if other is not hit and other.sure and other.sense.type != report.type]
    others = frozenset(k for other in apart for k in range(other.first, other.last))
    if report.type not in _OF_OTHERS:
        others = frozenset(k for k in others if not _is_noun(asked, k))
    index = _behind(words, hit, report, others, spots)
    if index is None:
        index = _ahead(words, hit, report, others, spots)
    if index is None:
        index = _of_where(words, hit, [other.first for other in asked.hits if other.sure])
    if index is None:
        index = home_of_doers(words, report, spots)
    if index is None:
        return report
    return _received_there(replace(report, where=_where(words, index, registry)), words.mention_at[index])


def _received_there(report: Report, mention: Mention | None) -> Report:
    """The report without the seat of power where it was done among its parties: 'received him at the White House'."""
    if mention is None or mention.type != "ORG":
        return report
    span = (mention.start, mention.end)
    actors = tuple(party for party in report.actors if party.span != span) or (NOBODY,)
    return replace(report, actors=actors, recipients=tuple(p for p in report.recipients if p.span != span))


def _is_noun(asked: Question, index: int) -> bool:
    return any(other.nominal and other.first <= index < other.last for other in asked.hits)


def _behind(words: Words, hit: Hit, report: Report, others: frozenset[int], spots: Spots) -> int | None:
    """Which word behind the trigger is its place."""
    recipients = _spans(report)
    done_to = recipients if report.type in _DONE_THERE else frozenset[Span]()
    leads = AT | _LEADS.get(report.type, frozenset())
    acting = frozenset(party.span for party in report.actors if party.span is not None)
    for index in range(hit.first + 1, min(len(words.tokens), hit.last + _REACH)):
        low, mention = words.low(index), words.mention_at[index]
        if index >= hit.last and (low in STOP or low == "." or low in _ENDS or low in REPORTING or index in others):
            return None
        if index >= hit.last and low == "," and words.low(index + 1) == "with":
            # 'Scaled back its raids, with a truce near X holding.'
            return None
        if mention is not None and is_seat(words, index, spots):
            return index
        if mention is None or words.mention_at[index - 1] is mention:
            continue
        if is_capital(words, index) and (_overlaps(mention, done_to) or is_led_to(words, index, leads)):
            return index
        if _overlaps(mention, acting):
            continue
        if mention.type not in PLACES or is_whose(words, hit, index):
            continue
        if _overlaps(mention, done_to) or (report.type == "AID" and _is_brought_to(words, index, spots)):
            return finest(words, index)
        if not is_named_place(words, index, mention) and not _is_struck_capital(words, hit, report, index):
            continue
        if not _overlaps(mention, recipients) and (is_led_to(words, index, leads) or _is_part(words, index, done_to)):
            return finest(words, index)
    return None


def _is_brought_to(words: Words, index: int, spots: Spots) -> bool:
    """Whether help goes to a town or district: 'delivered tents to X'; a country is only who is helped."""
    mention = words.mention_at[index]
    known = spots.get((mention.entity.name, mention.entity.country)) if mention is not None else None
    whole = mention is None or mention.stands_for is not None or (known is not None and known.precision == "country")
    return not whole and mention is not None and mention.type == "GPE" and is_led_to(words, index, frozenset({"to"}))


def _is_part(words: Words, index: int, done_to: frozenset[Span]) -> bool:
    """Whether a name is that of a place of which a part is struck, or that is struck: 'a suburb of X'."""
    if words.low(index - 1) != "of" or words.low(index - 2) not in KINDS:
        return False
    first = index - 2
    while words.mention_at[first] is None and first > index - BACK and is_adjective(words.low(first - 1)):
        first -= 1
    # 'The Rurish town of X', 'the Rurish coastal town of X'.
    first -= words.mention_at[first - 1] is not None
    at = {words.tokens[k].start for k in range(first, index - 1)}
    return any(start <= k < end for start, end in done_to for k in at)


def _ahead(words: Words, hit: Hit, report: Report, others: frozenset[int], spots: Spots) -> int | None:
    """Which word before the trigger is its place: 'in Oslo, X met Y', 'a march in Oslo ended'."""
    taken = _spans(report) | {party.span for party in report.actors if party.span is not None}
    for index in range(hit.first - 1, max(-1, hit.first - _BEFORE), -1):
        low, mention = words.low(index), words.mention_at[index]
        if low in STOP or low == "," or low in _ENDS or low in REPORTING or index in others or report.type in _SAID:
            break
        if mention is not None and is_seat(words, index, spots):
            return index
        if mention is not None and is_capital(words, index) and is_led_to(words, index, INSIDE):
            return index
        if mention is None or not is_named_place(words, index, mention):
            continue
        there = _overlaps(mention, _spans(report)) and report.type in _DONE_THERE and hit.nominal
        if there or (not _overlaps(mention, taken) and is_led_to(words, index, INSIDE)):
            return index
    # 'In X, a shell hit the house of a band outlawed by Y': a participle behind a noun tells of another time.
    hangs = hit.form == "past" and words.low(hit.last) == "by" and words.low(hit.first - 1) not in AUXILIARY
    for index in range(min(hit.first, _OPENING) if words.low(0) in AT and not hangs else 0):
        mention = words.mention_at[index]
        if mention is None or not is_named_place(words, index, mention) or _overlaps(mention, taken):
            continue
        if is_led_to(words, index, AT):
            return finest(words, index)
    return None


def _of_where(words: Words, hit: Hit, acts: Sequence[int]) -> int | None:
    """Which word names the place of which a clause tells what was done there: 'travelled to X, where he met Y'."""
    for index in range(hit.first - 1, 0, -1):
        low = words.low(index)
        if low == "where":
            near = range(index - 1, max(-1, index - BACK), -1)
            places = (k for k in near if (m := words.mention_at[k]) is not None and m.type in PLACES)
            found = next(places, None)
            return found if found is None else words.mention_at.index(words.mention_at[found])
        if low in STOP or low == "," or low in SUBORDINATOR or index in acts:
            return None
    return None


def _spans(report: Report) -> frozenset[Span]:
    return frozenset(party.span for party in report.recipients if party.span is not None)


def _overlaps(mention: Mention, spans: frozenset[Span]) -> bool:
    return any(start < mention.end and mention.start < end for start, end in spans)


def _is_struck_capital(words: Words, hit: Hit, report: Report, index: int) -> bool:
    """Whether a capital is itself what is attacked: 'an attack on X', 'shelling near X'."""
    mention = words.mention_at[index]
    if report.type != "ASSAULT" or mention is None or mention.stands_for is None or index != hit.last + 1:
        return False
    return words.low(hit.last) in AT


def _where(words: Words, index: int, registry: Registry) -> Where:
    mention, spots = words.mention_at[index], registry.spots
    assert mention is not None
    entity = mention.entity
    country = entity.country
    if country is not None and country in registry.country_by_code and is_capital(words, index):
        capital = registry.country_by_code[country].capital
        last = next(k for k in range(index, len(words.tokens)) if words.low(k) == "capital")
        spot = spots.get((capital or "", country), Spot("city"))
        return Where(capital, words.span(index, last + 1), country, spot.lat, spot.lon, spot.precision, "stated")
    if (entity.name, country) not in spots:
        country = _country_behind(words, index) or country
    spot = spots.get((entity.name, country), Spot(_UNLISTED.get(mention.type, "city")))
    span = (mention.start, mention.end)
    return Where(entity.name, span, country, spot.lat, spot.lon, spot.precision, "stated")


def _country_behind(words: Words, index: int) -> str | None:
    """The country of the place in which one that nobody lists is said to be: 'at X prison in Y', 'in X, Y'."""
    mention = words.mention_at[index]
    for following in range(index + 1, min(index + _OWNED + 2, len(words.tokens))):
        other, low = words.mention_at[following], words.low(following)
        if other is mention:
            continue
        if other is not None:
            return other.entity.country if other.type in PLACES and words.low(following - 1) in {"in", ","} else None
        if low not in {"in", ","} and words.low(following + 1) not in {"in", ","}:
            return None
    return None
