"""Words of acts in what is published, played, studied and sold: 'released an album', 'beat Lakeside 2-1'."""

from collections.abc import Callable, Mapping

from clippings.events.judging.near import words_before, words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import DAYS, PREPOSITION, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_PUBLISHED = word_set(
    "album albums song songs single singles ep record records video videos film films movie movies trailer book books "
    "novel memoir game games app apps software update version edition footage clip recording recordings audio tape "
    "photo photos photograph photographs image images picture pictures transcript transcripts memo memos document "
    "documents file files report reports study survey poll data figures results statement list details carbon dioxide "
    "methane returns emissions gas gases tonnes tons radiation smoke water steam energy heat payload payloads"
)
_FREED = word_set(
    "prisoner prisoners hostage hostages captive captives detainee detainees inmate inmates suspect suspects man men "
    "woman women people crew sailors soldiers protesters activist activists journalist journalists bail custody jail "
    "prison"
)
_SCHOLARS = word_set(
    "scientist scientists researcher researchers study studies scholar scholars university universities physicist "
    "physicists biologist biologists psychologist psychologists economists authors astronomers laboratory lab"
)
_STUDIED = word_set(
    "how whether effect effects impact role influence relationship link links association potential use benefits "
    "origin origins feasibility possibility properties behaviour behavior"
)
# Whoever of them beats somebody does not play.
_WHO_BEAT = ("police", "army", "guard", "guards", "forces")
_PLACES = word_set("first second third fourth place gold silver bronze")
_SELLING = word_set("public initial share stock product service consumer latest new our its native premium")
_OPENING, _CLOSING = frozenset('"“‘'), frozenset('"”’')
_SMALL = word_set("of the and in for a to on de la los le du des von")
# 'A moving company.'
_CARRIERS = word_set("company companies firm firms van vans truck trucks service services")
_WE = frozenset({"i", "we"})
_SAID_LAST = frozenset({"that", "in", "by", "with", "on", "at", "after", "without", ".", ",", ":", ""}) | _CLOSING
_AUXILIARY = frozenset({"have", "'ve", "’ve", "had", "also", "recently", "then", "once"})
_LICENSED = word_set("license licence dvd cd vinyl cinemas theaters theatres netflix streaming single album ep lp")
_TOPICS = {"speak": word_set("at of about during in for on"), "discuss": word_set("her his how why whether what")}
_HEARERS = word_set("with to by phone telephone between together each")
# What may follow a verb whose object stands before it.
_NO_OBJECT = word_set("with in on to at by for last this earlier shortly after before . , ) ”") | {""}
_OBJECT, _HEARER = 7, 14
_SUBJECT = 18
_QUOTED = 9


def is_pastime(words: Words, hit: Hit) -> bool:
    """Whether the words of an act are those of the press, of sport, of science or of trade."""
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _is_publishing(words: Words, hit: Hit) -> bool:
    """'Released 2 tons of methane', 'a video of the arrest was released': no one is freed."""
    if hit.nominal or hit.sense.type != "RETREAT":
        return False
    if is_passive(words, hit.first, hit.form):
        before = [words.low(k) for k in range(max(0, hit.first - _SUBJECT), hit.first)]
        told = next((low for low in before if low in _PUBLISHED or low in _FREED), "")
        licensed = any(words.low(k) in _LICENSED for k in range(hit.last, hit.last + _SUBJECT))
        return told in _PUBLISHED or (not told and licensed)
    if _is_which_was_published(words, hit):
        return True
    for k in range(hit.last, hit.last + _OBJECT):
        low = words.low(k)
        if low in _PUBLISHED:
            return True
        if low in _FREED or low in STOP or (low in PREPOSITION and low != "of"):
            return False
    return False


def _is_which_was_published(words: Words, hit: Hit) -> bool:
    """'A study the council released in May', 'the call that the palace released': what is released stands before."""
    behind = words.low(hit.last)
    if hit.form not in {"past", "base"} or not (behind in _NO_OBJECT or is_adverb(behind) or behind in DAYS):
        return False
    before = words.lows[max(0, hit.first - _SUBJECT // 2) : hit.first]
    return _FREED.isdisjoint(before) and not (_PUBLISHED | {"call", "tapes"}).isdisjoint(before)


def _is_winning(words: Words, hit: Hit) -> bool:
    """'Lakeside beat Hillford', 'was beaten out by X for first place', 'beat the best player': a contest."""
    if hit.sense.mode != "beat":
        return False
    if words.low(hit.last) == "out":
        return True
    for k in range(hit.last, min(hit.last + _OBJECT, len(words.tokens))):
        if words.low(k) in _PLACES or _is_score(words, k):
            return True
        if words.low(k) in STOP:
            break
    mention = words.mention_at[hit.last] if hit.last < len(words.tokens) else None
    if is_passive(words, hit.first, hit.form):
        mention = words.mention_at[min(hit.last + 1, len(words.tokens) - 1)] if words.low(hit.last) == "by" else None
    return mention is not None and mention.type in {"ORG", "GPE"} and not mention.text.lower().endswith(_WHO_BEAT)


def _is_score(words: Words, index: int) -> bool:
    """'2-1', whether it is one word or three."""
    low = words.low(index)
    parts = low.replace("–", "-").split("-")
    if len(parts) == 2 and all(part.isdigit() for part in parts):
        return True
    return low.isdigit() and words.low(index + 1) in {"-", "–"} and words.low(index + 2).isdigit()


def _is_title(words: Words, hit: Hit) -> bool:
    """'A script called "Wild Geese", a tale of', 'a club called "Sea Watch" in': how a thing is named."""
    before = words.low(hit.first - 1)
    if hit.form != "past" or words.low(hit.last) not in _OPENING or not (before.isalpha() or before == ","):
        return False
    for k in range(hit.last + 1, min(hit.last + _QUOTED, len(words.tokens))):
        if words.low(k) in _CLOSING:
            behind = words.low(k + 1)
            return words.low(k - 1) in STOP or behind in STOP or behind in PREPOSITION or behind in {"", ".", "and"}
        text = words.tokens[k].text
        if text[:1].islower() and words.low(k) not in _SMALL:
            return False
    return False


def _is_study(words: Words, hit: Hit) -> bool:
    """'Researchers investigated how sleep affects memory': nobody is suspected of anything."""
    if hit.nominal or hit.sense.type != "ACCUSE":
        return False
    near = words_behind(words, hit, _OBJECT)
    if near.isdisjoint(_STUDIED):
        return False
    return not _SCHOLARS.isdisjoint(words_before(words, hit, _SUBJECT))


def _is_closing_words(words: Words, hit: Hit) -> bool:
    """'She concluded in her letter', 'the talks concluded on Friday': nothing is signed."""
    if hit.nominal or hit.sense.type != "SUPPORT" or is_passive(words, hit.first, hit.form):
        return False
    return hit.form in {"past", "s"} and words.low(hit.last) in _SAID_LAST


def _is_for_sale(words: Words, hit: Hit) -> bool:
    """'A public offering', 'the firm offers courses', 'the app may offer more': what is sold."""
    if hit.form == "ing" and words.low(hit.first - 1) in _SELLING:
        return True
    return not hit.sure and hit.form in {"base", "s"} and not words.headed


def _is_under_contract(words: Words, hit: Hit) -> bool:
    """'Was signed to Lakeside Records.'"""
    if words.low(hit.last) != "to" or not is_passive(words, hit.first, hit.form):
        return False
    return words.mention_at[min(hit.last + 1, len(words.tokens) - 1)] is not None


def _is_own_question(words: Words, hit: Hit) -> bool:
    """'We asked ten voters what they thought', 'the clients I met': whoever writes takes no part."""
    if hit.nominal:
        return False
    before = hit.first - 1
    while words.low(before) in _AUXILIARY:
        before -= 1
    return words.low(before) in _WE and not words.tokens[hit.first].quoted


def _is_speech(words: Words, hit: Hit) -> bool:
    """'Spoke at the opening of a school', 'discussed her childhood': nobody is met."""
    if hit.nominal or hit.sense.type != "CONSULT" or hit.first + 1 >= len(words.tokens):
        return False
    to_whom = {words.low(k) for k in range(hit.last, min(hit.last + _HEARER, len(words.tokens)))}
    return words.low(hit.last) in _TOPICS[hit.sense.words[0]] and to_whom.isdisjoint(_HEARERS)


def _is_halt(words: Words, hit: Hit) -> bool:
    """'The plane stopped in Bangkok', 'stopped at a mill on the way': whoever travels stops nothing."""
    if len(hit.sense.words) > 1 or hit.nominal or is_passive(words, hit.first, hit.form):
        return False
    return words.low(hit.last) in {"in", "at", "off", "by", "over"}


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "ask": _is_own_question,
    "beat": _is_winning,
    "call": _is_title,
    "conclude": _is_closing_words,
    "discuss": _is_speech,
    "investigate": _is_study,
    "meet": _is_own_question,
    "move": lambda words, hit: hit.form == "ing" and words.low(hit.last) in _CARRIERS,
    "offer": _is_for_sale,
    "release": _is_publishing,
    "sign": _is_under_contract,
    "speak": _is_speech,
    "stop": _is_halt,
    "visit": _is_own_question,
}
