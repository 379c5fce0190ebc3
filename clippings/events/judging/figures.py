"""Words of acts in figures of speech, at play and at home: 'defied expectations', 'a war of words', 'fire crews'."""

from collections.abc import Callable, Mapping, Set

from clippings.events.arguments.things import verb_group
from clippings.events.judging.near import words_before, words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, DETERMINER, NEGATION, PREPOSITION, PRONOUN, STOP, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_EXPECTED = word_set(
    "expectations odds polls pollsters predictions forecasts critics gravity logic belief description convention "
    "conventions stereotypes categorisation categorization explanation death age"
)
_OWNED = word_set(
    "licence license licences licenses title titles lead advantage authority leadership seat majority right rights "
    "passport passports share ground crown"
)
_PLAYED = word_set(
    "game games match matches cup olympics tournament tournaments championship championships race marathon festival "
    "concert gala wedding fundraiser show podcast programme barbecue screening expo"
)
_ENGINES = word_set(
    "crew crews engine engines brigade brigades department departments fighter fighters service services truck trucks "
    "station stations alarm alarms safety hydrant hydrants marshal marshals officials"
)
_TONE = word_set(
    "language rhetoric atmosphere debate climate environment issue issues topic topics exchange exchanges word words "
    "moment subject encounter meeting particle particles battery batteries"
)
_LOADED = word_set("politically emotionally racially highly heavily sexually religiously ideologically fully")
_WITS = word_set("words wits ideas wills nerves opinions cultures tastes")
_ROUND = word_set("area areas region hills mountains villages towns streets countryside land fields buildings suburbs")
_MATTERS = word_set("issue issues need needs problem problems question questions concern concerns matter matters")
_OFFICES = word_set("office offices agency agencies body bodies authority authorities commission committee firm firms")
_HAPPENED = word_set(
    "case cases massacre massacres crisis crises scandal scandals storm storms death deaths killing killings disaster "
    "events revelations news shortage shortages collapse accident accidents results figures"
)
_BLASTS = word_set("blast explosion detonation bomb earthquake quake storm hurricane tornado cyclone wave")
_SEEKING = word_set("seeking asking saying offering looking help inviting")
_TELLING = word_set("report ask complain say")
_WARDS = word_set("hospital hospitals clinic")
_PLANNED = word_set(
    "project projects plan plans programme programmes program programs service services ceremony celebrations event "
    "events production investment festivities ambitions"
)
_AT = word_set("at during finishing finished")
_WHERE = word_set("in for on with , .") | {""}
_CROWD = word_set(
    "protest protests protesters demonstrators demonstration against demand demanding march opposition banned ban "
    "police arrested detained dispersed killed shot thousands tear clash clashes strike union unions"
)
_ELECTORS = word_set(
    "voters electorate citizens people women men whites blacks percent % majority poor respondents category percentage"
)
_POLLED = word_set("voters electorate percent % whites blacks respondents independents")
_HOUSE = word_set(
    "lawmakers senators senate deputies mps members member parliament council committee congress board assembly "
    "delegates legislators house court cabinet ministers knesset duma party"
)
_CAREFUL = word_set("partly largely mostly mainly primarily chiefly also not entirely solely")
_THERE = word_set("across through corners corner short")
# How far behind an act what it is done to may stand, and whom one calls.
_OBJECT, _CALLED = 5, 9
# How far before a verb what is cut down may stand.
_SUBJECT = 12


def is_figure(words: Words, hit: Hit) -> bool:
    """Whether the words of an act have another sense through what stands beside them."""
    if _is_wreckage(words, hit) or _is_pressed_by_events(words, hit):
        return True
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _has_object(words: Words, hit: Hit, objects: Set[str]) -> bool:
    """Whether one of some words is what is done: 'defied all expectations', 'expectations were defied'."""
    if hit.nominal:
        return False
    if is_passive(words, hit.first, hit.form):
        return words.low(verb_group(words, hit.first) - 1) in objects
    for k in range(hit.last, hit.last + _OBJECT):
        if words.low(k) in objects:
            return True
        if words.low(k) in STOP or words.low(k) in PREPOSITION or words.low(k) in {",", "and", "to", "that"}:
            return False
    return False


def _is_wreckage(words: Words, hit: Hit) -> bool:
    """'The blast smashed windows', 'the storm overturned cars': no crowd did it."""
    if hit.sense.type != "PROTEST" or hit.sense.mode not in {"riot", "vandalize"} or hit.nominal:
        return False
    return not _BLASTS.isdisjoint(words.lows[: hit.first])


def _is_pressed_by_events(words: Words, hit: Hit) -> bool:
    """'Both cases put pressure on the cabinet': what happened asks nobody for anything."""
    if hit.sense.type != "REQUEST" or hit.nominal or is_passive(words, hit.first, hit.form):
        return False
    before = verb_group(words, hit.first) - 1
    return words.low(before) in _HAPPENED and words.mention_at[max(0, before)] is None


def _is_thanks_to(words: Words, hit: Hit) -> bool:
    """'Built thanks in part to a loan', 'thanks largely to the rain.'"""
    if words.low(hit.first) != "thanks":
        return False
    behind = words.low(hit.last)
    partly = behind == "in" and words.low(hit.last + 1) in {"part", "large", "no", "small", "great", "some"}
    return partly or (behind in _CAREFUL and "to" in words_behind(words, hit, 3))


def _is_charged_with_feeling(words: Words, hit: Hit) -> bool:
    """'Charged rhetoric', 'a politically charged trial.'"""
    return hit.form == "past" and (words.low(hit.last) in _TONE or words.low(hit.first - 1) in _LOADED)


def _is_of_words(words: Words, hit: Hit) -> bool:
    """'The war of words', 'a battle of wits', 'a culture clash.'"""
    if hit.nominal and words.low(hit.first - 1) in {"culture", "cultural", "personality", "scheduling"}:
        return True
    return hit.nominal and words.low(hit.last) == "of" and words.low(hit.last + 1) in _WITS


def _is_around(words: Words, hit: Hit) -> bool:
    """'The area surrounding the station', 'its surrounding villages': where something lies."""
    if hit.form != "ing":
        return False
    within = words.low(hit.first - 1) in DETERMINER and words.low(hit.last) in _ROUND
    return within or words.low(hit.first - 1) in _ROUND


def _is_pressing(words: Words, hit: Hit) -> bool:
    """'A handful of pressing issues.'"""
    return hit.form == "ing" and not _MATTERS.isdisjoint(words_behind(words, hit, 2))


def _is_of_office(words: Words, hit: Hit) -> bool:
    """'The state auditing office': what a body is for."""
    return hit.form == "ing" and words.low(hit.last) in _OFFICES and words.low(hit.first - 1) not in BE


def _is_phoning(words: Words, hit: Hit) -> bool:
    """'Called the office seeking help', 'called police to report a theft': whoever phones blames nobody."""
    if hit.sense.type != "ACCUSE" or hit.nominal:
        return False
    for k in range(hit.last + 1, min(hit.last + _CALLED, len(words.tokens))):
        if words.low(k) in _SEEKING or (words.low(k) == "to" and words.low(k + 1) in _TELLING):
            return True
        if words.low(k) in STOP or words.low(k) == ",":
            return False
    return False


def _is_shown_to(words: Words, hit: Hit) -> bool:
    """'Demonstrated to the world that it can be done.'"""
    if hit.nominal or words.low(hit.last) != "to" or len(hit.sense.words) > 1:
        return False
    behind = hit.last + 1
    named = behind < len(words.tokens) and words.mention_at[behind] is not None
    return named or words.low(behind) in DETERMINER or words.low(behind) in PRONOUN


def _is_no_danger(words: Words, hit: Hit) -> bool:
    """'Poses no threat to fishermen', 'did not represent a threat': nobody is said to be one."""
    if hit.sense.frame != "charge":
        return False
    denied = (NEGATION - {"without"}) & words_before(words, hit, 3)
    return "no" in words.lows[hit.first : hit.last] or bool(denied)


def _is_out_of_hospital(words: Words, hit: Hit) -> bool:
    """'Was released from hospital': who gets well was no captive."""
    return words.low(hit.last) == "from" and not _WARDS.isdisjoint(words_behind(words, hit))


def _is_flight_by_air(words: Words, hit: Hit) -> bool:
    """'The Dorval flight', 'an Ostrov to Dorval flight turned back.'"""
    return hit.nominal and words.mention_at[max(0, hit.first - 1)] is not None and hit.first > 0


def _is_aircraft(words: Words, hit: Hit) -> bool:
    """'The flight u-turned over the sea': a plane that turns gives nobody way."""
    return not {"flight", "plane", "jet", "aircraft", "bus", "car"}.isdisjoint(words_before(words, hit))


def _is_alleged(words: Words, hit: Hit) -> bool:
    """'A report on 200 alleged clients': nobody is said to accuse them."""
    before = words.low(hit.first - 1)
    described = before[:1].isdigit() or before in PREPOSITION or before in DETERMINER
    return (
        hit.form == "past" and described and words.low(hit.last).isalpha() and words.low(hit.last) not in {"that", "to"}
    )


def _is_at_the_polls(words: Words, hit: Hit) -> bool:
    """'Most voters in Dorval voted for her', '60% of whites voted for him': what a people votes backs nobody."""
    if hit.nominal or hit.sense.type != "SUPPORT":
        return False
    before = words_before(words, hit, _SUBJECT)
    return not _ELECTORS.isdisjoint(before) and _HOUSE.isdisjoint(before)


def _is_opinion(words: Words, hit: Hit) -> bool:
    """'Most voters blame him', '84% of whites backed her', 'four in ten voters support it': what a people thinks."""
    if hit.nominal or hit.sense.type not in {"ACCUSE", "REJECT", "SUPPORT"}:
        return False
    behind = words_behind(words, hit, _CALLED)
    if "referendum" in words.lows or "by" in behind:
        # 'Voters backed the pact by 60 per cent'; but 'the state supported Berg by five points' in an election.
        return "points" in behind
    before = words.lows[max(0, hit.first - _SUBJECT) : hit.first]
    clause = before[len(before) - before[::-1].index(",") :] if "," in before else before
    return not _POLLED.isdisjoint(clause) and _HOUSE.isdisjoint(clause)


def _is_heard_at_rally(words: Words, hit: Hit) -> bool:
    """'Berg said at a rally in Dorval', 'after finishing a rally for her': a politician's, and against nothing."""
    before = words_before(words, hit, 3)
    if not hit.nominal or before.isdisjoint(_AT) or words.low(hit.last) not in _WHERE:
        return False
    named = any(mention is not None and mention.type == "PERSON" for mention in words.mention_at)
    return named and _CROWD.isdisjoint(words.lows)


def _is_bold(words: Words, hit: Hit) -> bool:
    """'Did not hesitate to say so'; who will not hesitate to strike threatens."""
    return hit.sense.words[1:2] == ("hesitate",) and words.low(hit.first - 1) in {"did", "has", "had"}


def _is_owning_up(words: Words, hit: Hit) -> bool:
    """'Admitted shelling the port', 'admitted that it had': who owns up lets nobody in."""
    following = words.low(hit.last)
    said = following.endswith("ing") or following in {"that", "he", "she", "it", "they"}
    return hit.sense.words == ("admit",) and said and not is_passive(words, hit.first, hit.form)


def _is_going_on(words: Words, hit: Hit) -> bool:
    """'Went on to thank her': who goes on to do something goes nowhere; who went on to Dorval did."""
    if hit.sense.words != ("go",) or (words.low(hit.last), words.low(hit.last + 1)) != ("on", "to"):
        return False
    place = hit.last + 2
    named = place < len(words.tokens) and words.mention_at[place] is not None
    return not named and words.low(place) not in DETERMINER


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "admit": _is_owning_up,
    "allege": _is_alleged,
    "audit": _is_of_office,
    "back": _is_opinion,
    "battle": _is_of_words,
    "blame": _is_opinion,
    "call": _is_phoning,
    "charge": _is_charged_with_feeling,
    "clash": _is_of_words,
    "cut": lambda words, hit: len(hit.sense.words) == 1 and words.low(hit.last) in _THERE,
    "defy": lambda words, hit: _has_object(words, hit, _EXPECTED),
    "demonstrate": _is_shown_to,
    "discharge": _is_out_of_hospital,
    "favor": _is_opinion,
    "favour": _is_opinion,
    "fire": lambda words, hit: words.low(hit.last) in _ENGINES and hit.form in {"base", "noun"},
    "flight": _is_flight_by_air,
    "free": _is_out_of_hospital,
    "go": _is_going_on,
    "host": lambda words, hit: _has_object(words, hit, _PLAYED),
    "investigate": _is_of_office,
    "march": lambda words, hit: words.low(hit.last) in {"band", "bands"},
    "not": _is_bold,
    "oppose": _is_opinion,
    "pose": _is_no_danger,
    "press": _is_pressing,
    "pump": lambda words, hit: words.low(hit.last) == "out",
    "release": _is_out_of_hospital,
    "rally": _is_heard_at_rally,
    "represent": _is_no_danger,
    "riot": lambda words, hit: words.low(hit.last) in {"police", "squad", "squads", "gear", "shields", "shield", "act"},
    "scale": lambda words, hit: (
        is_passive(words, hit.first, hit.form) and not _PLANNED.isdisjoint(words_before(words, hit, _SUBJECT))
    ),
    "surrender": lambda words, hit: _has_object(words, hit, _OWNED),
    "support": _is_opinion,
    "surround": _is_around,
    "thank": _is_thanks_to,
    "u-turn": _is_aircraft,
    "vote": _is_at_the_polls,
    "war": _is_of_words,
}
