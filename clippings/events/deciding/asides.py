"""Who stands in a sentence beside an act for something else that it tells: for whom people march, who only speaks."""

from collections.abc import Sequence

from clippings.events.arguments.occasions import preposition_before
from clippings.events.arguments.question import Question
from clippings.events.arguments.syntax import subject
from clippings.events.arguments.things import verb_group
from clippings.events.phrases.adjuncts import STRIKES
from clippings.events.phrases.clauses import is_foiled, plan_foiled
from clippings.events.phrases.options import Option
from clippings.events.phrases.parties import BODIES
from clippings.events.phrases.phrases import about_thing
from clippings.events.phrases.states import is_spot
from clippings.events.words.calendar import MONTHS
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    DAYS,
    DETERMINER,
    PREPOSITION,
    REPORTING,
    STOP,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_RECORDED = word_set("recorded registered documented logged counted tallied catalogued listed recording registering")
_PASSING = (PREPOSITION | STOP | AUXILIARY | REPORTING | {",", "and"}) - {"'s"}
_HARMFUL = frozenset({"ASSAULT", "COERCE", "SANCTION"})
_BLAMING = word_set("blame blames blamed blaming pinned")
_TIMES = (
    DAYS
    | MONTHS.keys()
    | word_set(
        "today yesterday tomorrow week month year night morning evening day decade century summer winter spring autumn"
    )
)
_DESCRIBED = 3
_AGREEING = frozenset({"AGREE", "CONCEDE", "RETREAT", "SUPPORT"})
_BROUGHT = word_set("brokered mediated sponsored drafted proposed negotiated chaired hosted facilitated")
# How far back 'by' may stand from the last of several.
_REACH = 6
_DEMAND = frozenset({"demand", "demanding", "seek", "seeking"})
_SAYING = REPORTING - {"told", "tells"}
_TELLING = frozenset({"told", "tells", "telling"})
_FORCE = frozenset({"ASSAULT", "COERCE"})
_GOING = word_set(
    "travel travelling traveling travelled traveled trip trips journey journeys flight flights fly flying flee fleeing "
    "return returning move moving emigrate"
)
# What somebody else did may be what is judged.
_JUDGED = frozenset({"ACCUSE", "REJECT", "SUPPORT"})
_RELATIVE = frozenset({"that", "which", "who", "whom", ",", ";", "and", "but"})
_FOR_OTHERS = frozenset({"ASSAULT", "MOBILIZE", "PROTEST"})
_CHEERS = word_set("support favor favour solidarity honor honour memory defence defense behalf")


def cheered(asked: Question) -> list[Option]:
    """Those for whom people march or fight: 'rallied in support of X', 'raids in support of X'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type in _FOR_OTHERS else ()
    return [o for o, phrase in told if any(_is_for(words, k) for k in range(asked.hit.last, phrase.first))] + [
        option
        for option, phrase in told
        if asked.phrases.governed(phrase) == "for"
        if any(words.low(k) in _DEMAND for k in range(asked.hit.last, phrase.first))
    ]


def told_next(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """Those in what an answer goes on to say: in 'rejected the plea and said ships would be stopped' no ship asked."""
    if asked.report.type != "REJECT" or not asked.report.recipients:
        return []
    words, last = asked.phrases.words, asked.hit.last
    goes_on = (k for k in range(last, len(words.tokens)) if words.low(k) == "and" and words.low(k + 1) in _SAYING)
    said = next(goes_on, len(words.tokens))
    return [o for o, phrase in asked.here if phrase.first > said and o not in ruled]


def hearers(asked: Question) -> list[Option]:
    """Papers and agencies that somebody tells of it: 'the fee was refused, a clerk told the Gazette'."""
    words, told = asked.phrases.words, []
    for option, phrase in asked.here:
        verb = phrase.first - 1 - (words.low(phrase.first - 1) in DETERMINER)
        if phrase.party.sector == "JRN" and verb >= asked.hit.last and words.low(verb) in _TELLING:
            told.append(option)
    return told


def issues(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """All but whom word order gives, where two sides agree: in 'agreed to settle the X question' with each other."""
    if asked.report.type != "AGREE" or asked.hit.sense.words[0] != "agree":
        return []
    sides = {party.country for party in asked.report.actors if party.country}
    others = (option for option in asked.options if option.candidate is not None and option not in ruled)
    return [*others] if len(sides) > 1 else []


def _is_for(words: Words, index: int) -> bool:
    return words.low(index) in {"in", "on", "to", "with"} and words.low(index + 1) in _CHEERS


def claimed(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """All who are named near where somebody claims an attack, but for those on whom he says that it was."""
    if asked.report.type != "ASSAULT" or asked.hit.sense.words[:2] != ("claim", "responsibility"):
        return []
    return [option for option, _ in asked.here if option not in ruled]


def not_theirs(asked: Question) -> list[Option]:
    """Those who only speak of what others do, prevent it, or do something else beside it."""
    return [*_unarmed(asked), *_not_doing(asked), *_foilers(asked), *_informed(asked), *_in_general(asked)]


def _in_general(asked: Question) -> list[Option]:
    """Those who say what comes of an act that nobody is said to do: 'found that suing a clerk costs much'."""
    words, first = asked.phrases.words, asked.hit.first
    general = asked.hit.form == "ing" and words.low(first - 1) == "that"
    return [o for o, phrase in asked.here if general and phrase.last < first]


def _foilers(asked: Question) -> list[Option]:
    """Those who prevented what was planned: of 'police foiled a plot to shell a bank' they shelled none."""
    words, hit = asked.phrases.words, asked.hit
    foiled = is_foiled(words, hit.first) if hit.nominal else plan_foiled(words, hit.first - 1)
    return [o for o, phrase in asked.here if foiled and phrase.last < asked.hit.first]


def _informed(asked: Question) -> list[Option]:
    """Those who speak or are told of an attack: of 'X was briefed on the raid' X made none."""
    words, hit = asked.phrases.words, asked.hit
    if asked.report.type != "ASSAULT" or not hit.nominal:
        return []
    at = preposition_before(asked.phrases, hit.first)
    told = words.low(at) in {"on", "about"} and words.low(at - 1) not in STRIKES
    return [o for o, phrase in asked.here if told and phrase.last <= at]


def _unarmed(asked: Question) -> list[Option]:
    """The bodies of many states, which test no arms and only speak of those who do."""
    if asked.report.type != "MOBILIZE" or asked.report.mode != "weapons" or not asked.hit.nominal:
        return []
    return [o for o in asked.options if o.party is not None and o.country is None and o.party.sector in BODIES]


def mediators(asked: Question) -> list[Option]:
    """Those who only brought about or drafted what is agreed to: 'agreed to free them under a deal brokered by X'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type in _AGREEING and "by" in words.lows else ()
    return [
        option
        for option, phrase in told
        if asked.phrases.governed(phrase) == "by"
        if any(words.low(k) == "by" and words.low(k - 1) in _BROUGHT for k in _before(phrase.first))
    ]


def _before(index: int) -> range:
    return range(index - 1, index - 1 - _REACH, -1)


def outlets(asked: Question, acting: Option) -> list[Option]:
    """Papers and agencies where one is taken for who uses force: 'X News Tuesday Ten died in a raid'."""
    if asked.report.type not in _FORCE or acting.party is None or acting.party.sector != "JRN":
        return []
    return [o for o in asked.options if o.party is not None and o.party.sector == "JRN"]


def later_agents(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """Those by whom something is done to what is told: 'a congress calling for reforms has been cited by X'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type not in _JUDGED and "by" in words.lows else ()
    return [o for o, phrase in told if o not in ruled and _does_next(words, asked.hit.last, phrase.first)]


def _does_next(words: Words, last: int, agent: int) -> bool:
    by = agent - 1 - (words.low(agent - 1) in DETERMINER)
    verb = by - 1
    if words.low(by) != "by" or verb <= last or not is_participle(words.low(verb)) or words.low(verb - 1) not in BE:
        return False
    return _RELATIVE.isdisjoint(words.lows[last:verb])


def before_thing(asked: Question) -> list[Option]:
    """Those before a relative clause in the passive that is about no one: 'X spoke of a plan that was dismissed'."""
    phrases, hit = asked.phrases, asked.hit
    if (
        hit.nominal
        or asked.report.type == "ACCUSE"
        or asked.report.recipients
        or not is_passive(phrases.words, hit.first, hit.form)
    ):
        return []
    relative = verb_group(phrases.words, hit.first)
    if phrases.words.low(relative) not in {"which", "that"}:
        return []
    thing = about_thing(phrases, relative)
    return [option for option, phrase in asked.here if thing and phrase.last <= relative]


def destinations(asked: Question) -> list[Option]:
    """'Urged its citizens not to travel to X' asks nothing of X."""
    if asked.report.type != "REQUEST":
        return []
    words = asked.phrases.words
    return [
        option
        for option, place in asked.here
        if option.where == "here" and is_spot(place)
        if words.low(place.first - 1) in {"to", "from"} and words.low(place.first - 2) in _GOING
    ]


def affected(asked: Question) -> list[Option]:
    """Of whom somebody asks that something be done to them: 'called for the club to be closed' asks nothing of it."""
    told = asked.here if asked.report.type == "REQUEST" else ()
    return [o for o, phrase in told if _is_to_undergo(asked.phrases.words, phrase.last)]


def _is_to_undergo(words: Words, index: int) -> bool:
    """Whether 'to be closed' or 'be closed' stands at a place."""
    be = index + (words.low(index) == "to")
    return words.low(be) == "be" and is_participle(words.low(be + 1))


def _not_doing(asked: Question) -> list[Option]:
    """Those who stand near what somebody else does: who counts it, on whom it falls, all where it is a stranger's."""
    return [*_recorders(asked), *_fallen_on(asked), *_of_another(asked), *_dealt_with(asked)]


def _recorders(asked: Question) -> list[Option]:
    """Those who only count attacks: 'police recorded nine assaults'."""
    words, hit = asked.phrases.words, asked.hit
    if asked.report.type != "ASSAULT" or not hit.nominal:
        return []
    counted = next((k for k in range(hit.first - 1, max(0, hit.first - _REACH), -1) if words.low(k) in _RECORDED), None)
    if counted is None or is_passive(words, counted, "past"):
        return []
    counter = subject(asked.phrases, counted)
    return [option for option, phrase in asked.here if phrase is counter]


def _fallen_on(asked: Question) -> list[Option]:
    """Those on whom a blow falls: 'a racist attack on X's first president'."""
    words, last = asked.phrases.words, asked.hit.last
    if asked.report.type != "ASSAULT" or not asked.hit.nominal or words.low(last) not in {"on", "against"}:
        return []
    if not _BLAMING.isdisjoint(words.lows[:last]):
        # 'Blamed the attack on X.'
        return []
    return [o for o, c in asked.here if c.first > last and _PASSING.isdisjoint(words.lows[last + 1 : c.first])]


def _of_another(asked: Question) -> list[Option]:
    """All who are named, where a noun says that the act is of somebody who is no party: "the firms' objections"."""
    words, hit = asked.phrases.words, asked.hit
    for k in range(hit.first - 1, hit.first - 1 - _DESCRIBED, -1) if hit.nominal else ():
        if words.low(k) in {"'s", "'"}:
            known = k in asked.phrases.ending or words.low(k - 1) in _TIMES or not words.low(k - 1).isalpha()
            return [] if known else [option for option in asked.options if option.candidate is not None]
        if not words.low(k).isalpha() or words.low(k) in _PASSING:
            return []
    return []


def _dealt_with(asked: Question) -> list[Option]:
    """Those to or with whom something else is done: 'when he was murdered she began to write to X'."""
    if asked.voice != "passive" or asked.report.type not in _HARMFUL:
        return []
    behind = [(o, c) for o, c in asked.here if c.first >= asked.hit.last]
    return [o for o, c in behind if asked.phrases.governed(c) in {"with", "to", "for"}]
