"""Acts that are only guessed at or made a condition, and words of asking that ask for no deed."""

from collections.abc import Callable, Mapping

from clippings.events.arguments.things import verb_group
from clippings.events.judging.near import words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, DETERMINER, FUTURE, HAVE, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_GUESSED = word_set(
    "probably likely surely presumably undoubtedly inevitably doubtless eventually someday ultimately invariably"
)
# What is said is not said yet; what is done may be as good as settled.
_SPOKEN = frozenset({"ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_OPENS = STOP | {"", ",", "that", "and", "but"}
_WORDY = _SPOKEN | {"AGREE", "CONSULT", "SANCTION"}
_IS_SO = word_set(
    "is are was were would will can could may might has have had 's imposes makes costs means helps hurts"
)
_VALUED = word_set(
    "irresponsible unhelpful wrong easy easier hard harder difficult impossible possible important necessary unfair "
    "fair unwise wise foolish good bad better best dangerous illegal legal lawful unlawful acceptable unacceptable "
    "absurd crucial vital essential reasonable normal natural common tempting customary appropriate inappropriate "
    "right okay safe risky simplistic ridiculous unreasonable fashionable"
)
_JURY = word_set("jury jurors juror")
_WAYS = word_set("ways way options option how whether funding ideas alternatives buying finding")
_SKIES = word_set("weather rain rains snow storm storms wind winds fog drought cold heat")
_LOSSES = word_set("death deaths loss losses accident crash tragedy passing")
_MISHAPS = word_set("crash crashed accident plane aircraft quake earthquake flood floods storm illness fire sank")
_BODIES = word_set("group committee commission panel agency team office body department unit council board force")
_CHARGED = word_set("arrested charged accused suspected convicted jailed indicted guilty sentenced")
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
# How far behind a verb in -ing the verb of its sentence may stand.
_TOPIC = 12


def is_unsettled(words: Words, hit: Hit) -> bool:
    """Whether an act is only a guess or a condition, or a word of asking asks for no deed."""
    if hit.nominal:
        return False
    other = _OTHER.get(hit.sense.words[0])
    anyway = _is_condition(words, hit) or _is_guessed(words, hit) or _is_judged(words, hit) or _is_topic(words, hit)
    return anyway or (other is not None and other(words, hit))


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


def _is_judged(words: Words, hit: Hit) -> bool:
    """'It is irresponsible to blame others', 'makes it possible for X to meet the demand': what it were to do so."""
    if hit.form != "base" or words.low(hit.first - 1) != "to":
        return False
    for k in range(hit.first - 2, max(0, hit.first - 2 - _FOR), -1):
        if words.low(k) in _VALUED:
            return any(words.low(i) == "it" and _is_open(words, i) for i in range(max(0, k - _JOINED), k))
        if words.low(k) in STOP or words.low(k) in {",", "to", "that"}:
            return False
    return False


def _is_open(words: Words, it: int) -> bool:
    """'It is', 'it would be', 'makes it', and not 'it was', 'found it'."""
    return words.low(it + 1) in {"is", "'s", "would", "will", "may", "might"} or words.low(it - 1) in {"make", "makes"}


def _is_topic(words: Words, hit: Hit) -> bool:
    """'They found that suing the state would cost too much': what it is to do so, by whomever."""
    if hit.form != "ing" or hit.sense.type not in _WORDY or words.low(hit.first - 1) not in {"", "that", "because"}:
        return False
    for k in range(hit.last, min(hit.last + _TOPIC, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) in {",", "that", "who", "which"}:
            return False
        if words.low(k) in _IS_SO:
            return True
    return False


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


def _is_leaving_him_free(words: Words, hit: Hit) -> bool:
    """'It frees the president to work with them': what lets him, and nobody let out."""
    if hit.form == "noun" or words.low(verb_group(words, hit.first) - 1) not in {"it", "this", "that", "which"}:
        return False
    return "to" in words_behind(words, hit)


def _is_nobodys_fault(words: Words, hit: Hit) -> bool:
    """'No one else is to blame', 'there is nothing to blame.'"""
    before = words.lows[max(0, hit.first - _FOR) : hit.first]
    if hit.form != "base" or before[-1:] != ("to",):
        # 'Blamed it on the heavy rain.'
        return not _SKIES.isdisjoint(words_behind(words, hit))
    # 'May have his own party to blame.'
    return not {"no", "nobody", "nothing"}.isdisjoint(before) or not HAVE.isdisjoint(before[:-2])


def _is_shoving(words: Words, hit: Hit) -> bool:
    """'The truck pushed me to the side.'"""
    to = next((k for k in range(hit.last - 1, hit.last + _FOR) if words.low(k) == "to"), None)
    return hit.sense.words[-1] == "to" and to is not None and words.low(to + 1) in DETERMINER


def _is_statement(words: Words, hit: Hit) -> bool:
    """'Insisted that all doors were open', but 'insisted that he leave', 'that they must leave'."""
    if hit.sense.type != "REQUEST" or "that" not in {words.low(hit.last), words.low(hit.last - 1)}:
        return False
    for k in range(hit.last, min(hit.last + _FOR, len(words.tokens))):
        if words.low(k) in {"must", "should", "be", "not"}:
            return False
        if words.low(k) in _IS_SO:
            return True
    return False


def _is_condolence(words: Words, hit: Hit) -> bool:
    """'Regrets the death of ten in the crash': whoever mourns accuses nobody."""
    lost = hit.sense.type == "ACCUSE" and not _LOSSES.isdisjoint(words_behind(words, hit, _ASKED))
    return lost and not _MISHAPS.isdisjoint(words.lows)


def _is_task(words: Words, hit: Hit) -> bool:
    """'A group charged with beautifying the town': what it is for, and no crime."""
    if words.low(hit.last) != "with" or hit.form != "past" or words.low(hit.first - 1) not in _BODIES:
        return False
    return words.low(hit.last + 1).endswith("ing")


def _is_content_of_charge(words: Words, hit: Hit) -> bool:
    """'Was arrested for helping scam clerks': the crime, and no help."""
    if hit.form != "ing" or words.low(hit.first - 1) not in {"for", "of", "with"}:
        return False
    return not _CHARGED.isdisjoint(words.lows[max(0, hit.first - _JOINED) : hit.first])


def _is_retiring(words: Words, hit: Hit) -> bool:
    """'Declined to run again', 'refused to seek another term': nobody is refused anything."""
    to = hit.last - (words.low(hit.last - 1) == "to")
    return words.low(to) == "to" and words.low(to + 1) in {"run", "seek"}


def _is_from(words: Words, hit: Hit) -> bool:
    """'The chairman will come from a rival firm.'"""
    return hit.sense.type == "CONSULT" and words.low(hit.last) == "from" and words.low(hit.first - 1) in FUTURE


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "ask": _is_to_jury,
    "blame": _is_nobodys_fault,
    "charge": _is_task,
    "come": _is_from,
    "decline": _is_retiring,
    "express": _is_hopeful,
    "free": _is_leaving_him_free,
    "help": _is_content_of_charge,
    "implore": _is_to_jury,
    "insist": _is_statement,
    "look": _is_weighing,
    "press": _is_interviewing,
    "push": _is_shoving,
    "refuse": _is_retiring,
    "regret": _is_condolence,
    "resign": _is_yielding_to_fate,
    "tell": _is_to_jury,
    "urge": _is_to_jury,
}
