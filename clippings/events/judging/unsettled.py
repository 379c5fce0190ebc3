"""Acts that are only guessed at or made a condition, and words of asking that ask for no deed."""

from collections.abc import Callable, Mapping

from clippings.events.judging.near import words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, DETERMINER, FUTURE, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_GUESSED = word_set(
    "probably likely surely presumably undoubtedly inevitably doubtless eventually someday ultimately invariably"
)
# What is said is not said yet; what is done may be as good as settled.
_SPOKEN = frozenset({"ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_OPENS = STOP | {"", ",", "that", "and", "but"}
_JURY = word_set("jury jurors juror")
_WAYS = word_set("ways way options option how whether funding ideas alternatives buying finding")
_SEEMING = word_set(
    "seem seems seemed look looks looked looking appear appears appeared sound sounds sounded feel feels felt feeling "
    "grow grew grown become became remain remains remained somewhat quietly increasingly resignedly"
)
_SELF = word_set("himself herself itself themselves myself yourself ourselves")
_SOMEHOW = BE | _SEEMING
# How far behind a verb whom it asks, and what it asks for, may stand.
_ASKED, _FOR = 3, 8
# How far before an adjective the verb that joins it may stand.
_JOINED = 5


def is_unsettled(words: Words, hit: Hit) -> bool:
    """Whether an act is only a guess or a condition, or a word of asking asks for no deed."""
    if hit.nominal:
        return False
    other = _OTHER.get(hit.sense.words[0])
    return _is_condition(words, hit) or _is_guessed(words, hit) or (other is not None and other(words, hit))


def _is_condition(words: Words, hit: Hit) -> bool:
    """'Once signed, the pact binds both': what becomes of it then; but 'he was once arrested'."""
    if hit.form != "past" or words.low(hit.first - 1) != "once" or words.low(hit.first - 2) not in _OPENS:
        return False
    return words.low(hit.last) == "," or _undergoes(words, hit)


def _undergoes(words: Words, hit: Hit) -> bool:
    """'Once approved by parliament, it will'."""
    return words.low(hit.last) in {"by", "in", "into"} and any(low in FUTURE for low in words.lows[hit.last :])


def _is_guessed(words: Words, hit: Hit) -> bool:
    """'The court will probably reject it': a forecast; 'we will surely respond' is a promise."""
    begin = hit.first - 1
    while is_adverb(words.low(begin)) or words.low(begin) in BE | {"likely"}:
        begin -= 1
    if words.low(begin) not in FUTURE or hit.sense.type not in _SPOKEN:
        return False
    before = begin - 1
    while is_adverb(words.low(before)):
        before -= 1
    guessed = not _GUESSED.isdisjoint(words.lows[before + 1 : hit.first])
    return guessed and words.low(before) not in {"i", "we"}


def _is_to_jury(words: Words, hit: Hit) -> bool:
    """'Asked the jury to acquit him': what is said in a trial asks for no more than the verdict."""
    return hit.sense.type == "REQUEST" and not _JURY.isdisjoint(words_behind(words, hit, _ASKED))


def _is_interviewing(words: Words, hit: Hit) -> bool:
    """'Pressed the minister on the dates': questions, while 'pressed him on the dates to resign' asks for a deed."""
    if hit.sense.words != ("press",) or hit.sense.type != "REQUEST" or words.headed:
        return False
    behind = words.lows[hit.last : hit.last + _FOR]
    on = next((k for k, low in enumerate(behind) if low in {"on", "about", "over"}), None)
    return on is not None and {"to", "for", "into"}.isdisjoint(behind)


def _is_weighing(words: Words, hit: Hit) -> bool:
    """'Looked into buying boats', 'is looking into ways to pay': nobody is suspected."""
    if hit.sense.words != ("look", "into"):
        return False
    object_ = words.low(hit.last + (words.low(hit.last) in DETERMINER))
    return object_ in _WAYS or (object_.endswith("ing") and words.low(hit.last) == object_ and not _is_noun(words, hit))


def _is_noun(words: Words, hit: Hit) -> bool:
    """'Looked into killings', 'into spending by X'."""
    return words.low(hit.last + 1) in {"by", "of", "in", "at", "on", "and", "", "."}


def _is_hopeful(words: Words, hit: Hit) -> bool:
    """'Expressed confidence in winning', 'that the pact will hold': what somebody expects, and nobody praised."""
    if hit.sense.words[:2] != ("express", "confidence"):
        return False
    end = hit.last - (words.low(hit.last - 1) == "in")
    return words.low(end) == "that" or (words.low(end) == "in" and words.low(end + 1).endswith("ing"))


def _is_yielding_to_fate(words: Words, hit: Hit) -> bool:
    """'Was resigned to losing', 'looked tired, resigned and sad', 'resigned herself to it': no office is given up."""
    if hit.form != "past":
        return False
    if words.low(hit.last) in _SELF:
        return True
    to = words.low(hit.last) == "to"
    accepted = to and (words.low(hit.last + 1) in DETERMINER or words.low(hit.last + 1).endswith("ing"))
    before = hit.first - 1
    while is_adverb(words.low(before)):
        before -= 1
    if is_passive(words, hit.first, hit.form) or words.low(before) in _SEEMING:
        return True
    listed = words.low(hit.first - 1) in {",", "and", "but"} and words.low(hit.last) in {"and", "but", ","}
    joined = not _SOMEHOW.isdisjoint(words.lows[max(0, hit.first - _JOINED) : max(0, hit.first - 1)])
    return accepted or (listed and joined)


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "ask": _is_to_jury,
    "express": _is_hopeful,
    "implore": _is_to_jury,
    "look": _is_weighing,
    "press": _is_interviewing,
    "resign": _is_yielding_to_fate,
    "tell": _is_to_jury,
    "urge": _is_to_jury,
}
