"""Acts of nobody in particular: 'people who refuse', 'is typically negotiated', and what is only left undone."""

from clippings.events.judging.near import words_before
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, BE, FUTURE, HAVE, NEGATION, is_adverb, word_set
from clippings.events.words.tokens import Words

_ANYONE = word_set("anyone anybody someone somebody everyone everybody those people persons individuals whoever")
_ANY = word_set("anyone anybody")
_WHO = frozenset({"who", "that"})
_USUALLY = word_set("typically usually generally normally traditionally customarily ordinarily")
_SHUN = word_set(
    "avoid avoids avoided avoiding eschew eschews eschewed eschewing shun shuns shunned shunning refrain refrains "
    "refrained refraining"
)
_SPOKEN = frozenset({"ACCUSE", "SUPPORT", "THREATEN", "REQUEST"})
_WISH = word_set("like want wants hope love hoped hopes wanted prefer keen eager let")
_ABLE = word_set("able unable")
_NEEDS = word_set("require requires required need needs warrant warrants deserve deserves")
_GAINS = frozenset({"AGREE", "AID", "COOPERATE", "SUPPORT"})
# How far before an act what is shunned, and a wish to see it, may stand.
_SHUNNED, _SEEN = 3, 7
# And before the auxiliary of a verb 'how'.
_HOW = 5


def is_generic(words: Words, hit: Hit) -> bool:
    """Whether nobody is said to have done it: it is what some people do, is usual, shunned or only wished for."""
    reasons = (_is_of_anyone, _is_shunned, _is_wished_to_see, _can, _is_bracketed, _is_called_for, _is_open)
    return any(reason(words, hit) for reason in reasons)


def _is_called_for(words: Words, hit: Hit) -> bool:
    """'It requires an investigation', 'needs a full inquiry': what there ought to be."""
    if not hit.nominal or hit.sense.mode != "investigate":
        return False
    return not _NEEDS.isdisjoint(words_before(words, hit, _SHUNNED + 1))


def _is_open(words: Words, hit: Hit) -> bool:
    """'To determine how the state will pay', 'asked whether it will': that it will is not said."""
    if hit.nominal or words.low(hit.first - 1) not in FUTURE:
        return False
    return not {"how", "whether"}.isdisjoint(words.lows[max(0, hit.first - _HOW) : hit.first])


def _is_bracketed(words: Words, hit: Hit) -> bool:
    """'The league (banned in X)' only says what somebody is."""
    return hit.form == "past" and words.low(hit.first - 1) == "(" and words.low(hit.last) in {"in", "by"}


def _is_of_anyone(words: Words, hit: Hit) -> bool:
    """'Those who refuse', 'anyone who is unwilling to', 'a discount is typically negotiated'."""
    if hit.nominal:
        return False
    before, present = hit.first - 1, hit.form in {"base", "s"}
    while words.low(before) in AUXILIARY or words.low(before) in NEGATION or is_adverb(words.low(before)):
        if words.low(before) in _USUALLY:
            # What was usual once may have been done.
            return not {"had", "was", "were", "have", "has"} & {words.low(before - 1), words.low(before + 1)}
        if words.low(before) in HAVE or (words.low(before) in BE and hit.form == "past"):
            return False
        before -= 1
    if present and words.low(before) in _ANY:
        # 'There is no danger that anybody will retaliate.'
        return True
    if hit.sense.words[:2] == ("be", "unwilling") and words.low(hit.first - 1) in {"many", "most", "some", "few"}:
        return True
    return present and words.low(before) in _WHO and words.low(before - 1) in _ANYONE


def _is_shunned(words: Words, hit: Hit) -> bool:
    """'Avoided direct criticism of teachers', 'eschewed endorsing them': nothing is said of anybody."""
    if hit.sense.type not in _SPOKEN or hit.form not in {"noun", "ing"}:
        return False
    return not _SHUN.isdisjoint(words_before(words, hit, _SHUNNED))


def _is_wished_to_see(words: Words, hit: Hit) -> bool:
    """'Would like to see X agree to it': a wish, and no agreement."""
    if hit.form != "base":
        return False
    before = words.lows[max(0, hit.first - _SEEN) : hit.first]
    if "see" not in before or before[-1:] == ("to",):
        return False
    see = before.index("see")
    return not _WISH.isdisjoint(before[:see]) and "," not in before[see:] and "and" not in before[see:]


def _can(words: Words, hit: Hit) -> bool:
    """'Will be able to deliver 100 tons': what a thing can do, and no promise."""
    return hit.sense.type in _GAINS and words.low(hit.first - 1) == "to" and words.low(hit.first - 2) in _ABLE
