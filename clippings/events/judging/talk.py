"""Words of acts that only ask, answer, hold or admit: 'declined to comment', 'data show that', 'as promised'."""

from collections.abc import Callable, Mapping

from clippings.events.judging.near import words_before, words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, DO, HAVE, NEGATION, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_TELLING = word_set(
    "comment say discuss address speculate elaborate confirm state specify answer disclose reveal name identify "
    "explain describe talk estimate"
)
_TOLD_OF = word_set("interviewed named identified quoted photographed drawn")
_SHOWN_BY = word_set(
    "data study studies research survey surveys poll polls figures results analysis evidence findings tests"
)
_QUESTION = word_set("how why what who when where whether")
_SOURCE = word_set("people person persons officials official sources source staff those individuals aides")
_FORCE = word_set("force military strike strikes attack attacks invasion war action sanctions tariffs retaliation")
_POLLED = word_set("poll polls survey surveys voters percent two-thirds")
_EFFORTS = word_set("effort efforts attempt attempts scheme schemes bid ability")
_STRESSING = word_set("make underscore underline prove show demonstrate confirm reveal")
_IS_SO = word_set("has have had is are was were")
# How far around an act its object, and before it what shows something, may stand.
_OBJECT, _DATA, _POLL = 5, 9, 14


def is_talk(words: Words, hit: Hit) -> bool:
    """Whether the words of an act only tell what is asked, held or said to be so."""
    other = _OTHER.get(hit.sense.words[0])
    return _is_stress(hit) or (other is not None and other(words, hit))


def _is_stress(hit: Hit) -> bool:
    """'Made clear that the talks go on', 'underscored that X remains a friend': nobody is charged with anything."""
    stressed = hit.sense.words[-1] == "that" and hit.sense.words[0] in _STRESSING
    return stressed and hit.sense.type == "ACCUSE" and not hit.sure


def _is_silence(words: Words, hit: Hit) -> bool:
    """'Declined to comment', 'refused to be named', 'declined later to state when': whom the press asks in vain."""
    told = hit.last
    while is_adverb(words.low(told)) or words.low(told) in {"to", "publicly"}:
        told += 1
    if "to" not in words.lows[hit.first : told]:
        return False
    if words.low(told) == "be":
        return words.low(told + 1) in _TOLD_OF
    # Who refuses to discuss a truce or to answer a summons refuses somebody something.
    broad = hit.sense.words[0] == "decline" and "with" not in {words.low(k) for k in range(told, told + _OBJECT)}
    return words.low(told) in (_TELLING if broad else {"comment", "say", "elaborate", "speculate"})


def _is_inference(words: Words, hit: Hit) -> bool:
    """'It has been proposed that', 'data show that', 'a study, suggesting that': what science holds."""
    if hit.nominal:
        return False
    impersonal = words.low(hit.last) == "that" and "it" in words_before(words, hit)
    if impersonal and is_passive(words, hit.first, hit.form) and words.low(hit.last) != "by":
        return True
    shown = "that" in {words.low(hit.last), words.low(hit.last - 1)}
    if shown and hit.sense.frame == "charge" and words.low(hit.first - 1) in {"it", "this", "which", "that"}:
        # 'The film, which shows that.'
        return True
    return shown and not words_before(words, hit, _DATA).isdisjoint(_SHOWN_BY)


def _is_question(words: Words, hit: Hit) -> bool:
    """'Demanded how she could be sure' asks for an answer, and for no deed."""
    return not hit.nominal and words.low(hit.last) in _QUESTION


def _is_asked(words: Words, hit: Hit) -> bool:
    """'"Will you?" she asked before leaving', 'Asked for an example, he named it': a question."""
    if hit.nominal or hit.form != "past":
        return False
    if hit.first == 0:
        # 'Asked one post: “Is it over?”', but 'asked to leave, he stayed'.
        return words.low(hit.last) not in {"to", "by", "not"}
    return hit.sense.words == ("ask",) and words.low(hit.last) in {"before", "as", "?", "rhetorically", "while"}


def _is_interview(words: Words, hit: Hit) -> bool:
    """'Said when questioned about it', 'was questioned about her plans for the year.'"""
    if hit.form != "past" or hit.sense.mode != "investigate":
        return False
    asked = words.low(hit.first - 1) in {"when", "if", "later"}
    return asked and words.low(hit.last) in {"about", "on", "over", "by"}


def _is_claim(words: Words, hit: Hit) -> bool:
    """'Vowed that it has kept the terms': what is said to be so, and no promise."""
    if hit.nominal or hit.sense.type != "AGREE":
        return False
    for k in range(hit.last, hit.last + _OBJECT + 1):
        if words.low(k) in _IS_SO:
            return True
        if words.low(k) in STOP or words.low(k) in {"to", "will", "would", ","}:
            return False
    return False


def _is_due(words: Words, hit: Hit) -> bool:
    """'As promised', 'whatever is promised', 'you're promised a smooth ride': nobody's word to anybody."""
    if hit.form != "past":
        return False
    before = hit.first - 1
    while words.low(before) in AUXILIARY or is_adverb(words.low(before)):
        before -= 1
    passive = before < hit.first - 1 and words.low(hit.first - 1) not in HAVE
    return words.low(hit.first - 1) == "as" or (passive and words.low(before) in {"what", "whatever", "you"})


def _is_admission(words: Words, hit: Hit) -> bool:
    """'Conceded that the books were wrong': what is admitted, and nothing that is given."""
    return not hit.nominal and hit.sense.words == ("concede",) and "that" in words_behind(words, hit, 5)


def _is_source(words: Words, hit: Hit) -> bool:
    """'Two people briefed on the talks' are who tells of them."""
    return hit.form == "past" and words.low(hit.first - 1) in _SOURCE and words.low(hit.last) in {"on", "about"}


def _is_own_duty(words: Words, hit: Hit) -> bool:
    """'We must stay calm': whoever speaks of himself asks nobody."""
    return words.low(hit.first - 1) in {"we", "i", "you"}


def _is_taste(words: Words, hit: Hit) -> bool:
    """'The conduct that we want from a mayor', 'do we want it to last?', 'a poll has voters wanting him to run'."""
    before = hit.first - 1
    mine = words.low(before) in {"we", "you", "i"}
    if mine and (words.low(before - 1) in {"that", "what"} or words.low(before - 1) in DO):
        return True
    return not _POLLED.isdisjoint(words_before(words, hit, _POLL))


def _is_purpose(words: Words, hit: Hit) -> bool:
    """'Its efforts to undermine the law', 'is endangered': nobody is blamed for it here."""
    if is_passive(words, hit.first, hit.form) and words.low(hit.last) != "by":
        return True
    return hit.form == "base" and words.low(hit.first - 1) == "to" and words.low(hit.first - 2) in _EFFORTS


def _is_conditional(words: Words, hit: Hit) -> bool:
    """'Should Y show us proof, we will look at it.'"""
    return words.tokens[hit.first].text == "Should" and not words.headed


def _is_left_open(words: Words, hit: Hit) -> bool:
    """'Has not ruled out resigning' says nothing, but 'has not ruled out force' does."""
    if hit.sense.words != ("rule", "out") or hit.nominal:
        return False
    k = hit.first - 1
    while words.low(k) in AUXILIARY or is_adverb(words.low(k)):
        k -= 1
    denied = any(words.low(i) in NEGATION for i in range(max(0, k), hit.first))
    return denied and not words_behind(words, hit).intersection(_FORCE)


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "ask": _is_asked,
    "brief": _is_source,
    "concede": _is_admission,
    "decline": _is_silence,
    "endanger": _is_purpose,
    "demand": _is_question,
    "demonstrate": _is_inference,
    "must": _is_own_duty,
    "need": _is_own_duty,
    "pledge": _is_claim,
    "promise": lambda words, hit: _is_due(words, hit) or _is_claim(words, hit),
    "propose": _is_inference,
    "prove": _is_inference,
    "question": _is_interview,
    "refuse": _is_silence,
    "reveal": _is_inference,
    "rule": _is_left_open,
    "should": lambda words, hit: _is_conditional(words, hit) or _is_own_duty(words, hit),
    "show": _is_inference,
    "suggest": _is_inference,
    "undermine": _is_purpose,
    "vow": _is_claim,
    "want": _is_taste,
}
