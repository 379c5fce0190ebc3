"""Words of acts on pages of elections: 'captured two states', 'beat her by ten points', 'a broad appeal'."""

from collections.abc import Callable, Mapping

from clippings.events.judging.near import words_before, words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_WON = word_set(
    "states nomination nominations vote votes delegates delegate percent % seat seats majority primary primaries "
    "caucus caucuses counties precincts imagination hearts attention mood spirit essence title medal gold"
)
_RACE = word_set("primary primaries caucus caucuses delegates ballot ballots nomination tuesday contests polls rival")
_CHARM = word_set(
    "particular broad broader mass popular wide wider electoral populist crossover much more less little great greater "
    "breadth broaden limited lasting enduring"
)
_HOLD = word_set("hold holds held have has had lose loses lost widen")
_COURT = word_set("jury prosecutors prosecutor court unsealed filed charges counts handed sealed")
_DOWN = word_set("in from since slightly sharply steadily markedly further more less significantly dramatically")
_OPEN_TO = word_set("force military strike strikes attack attacks invasion war action sanctions tariffs retaliation")
_WORDS_OF = word_set("his her their those these this that it remarks comments fears reports")
# How far around a verb what is won, and before a noun its holder, may stand.
_OBJECT, _HOLDER = 5, 6


def is_of_elections(words: Words, hit: Hit) -> bool:
    """Whether the words of an act only tell how a vote or a campaign goes, or how somebody is liked."""
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _is_won(words: Words, hit: Hit) -> bool:
    """'Captured two states', 'locked up the nomination', 'captured Dorval in the primary.'"""
    if hit.nominal or is_passive(words, hit.first, hit.form):
        return False
    if not _WON.isdisjoint(words_behind(words, hit, _OBJECT)):
        return True
    place = words.mention_at[hit.last] if hit.last < len(words.tokens) else None
    return place is not None and place.type == "GPE" and not _RACE.isdisjoint(words.lows)


def _is_outvoted(words: Words, hit: Hit) -> bool:
    """'Beat her 51% to 36%', 'was beaten by ten points', 'was beaten in the primary.'"""
    counted = {"%", "percent", "points", "votes", "primary", "primaries", "caucus", "election", "runoff"}
    return not hit.nominal and not counted.isdisjoint(words_behind(words, hit, 8))


def _is_charm(words: Words, hit: Hit) -> bool:
    """'Holds particular appeal for nurses', 'the breadth of her appeal', 'will be appealing to many.'"""
    if hit.form == "ing":
        return words.low(hit.first - 1) == "be" or words.low(hit.first - 1) in _CHARM
    if not hit.nominal:
        return False
    before = words_before(words, hit, _HOLDER)
    return words.low(hit.first - 1) in _CHARM or "breadth" in before or words.low(hit.first - 1) in _HOLD


def _is_reproach(words: Words, hit: Hit) -> bool:
    """'The result is seen as the cost of failure, an indictment of the cabinet', where no court is told of."""
    of = "of" in {words.low(hit.last), words.low(hit.last - 1)}
    return hit.nominal and of and words.low(hit.first - 1) in {"an", "damning"} and _COURT.isdisjoint(words.lows)


def _is_projected(words: Words, hit: Hit) -> bool:
    """'Dorval was called for Berg': who is said to have won there."""
    if hit.sense.words != ("call", "for") or not is_passive(words, hit.first, hit.form):
        return False
    mention = words.mention_at[hit.last] if hit.last < len(words.tokens) else None
    return mention is not None and mention.type == "PERSON"


def _is_falling(words: Words, hit: Hit) -> bool:
    """'Turnout declined in almost every state.'"""
    falls = hit.sense.words == ("decline",) and not is_passive(words, hit.first, hit.form)
    return falls and not hit.nominal and words.low(hit.last) in _DOWN


def _is_left_open(words: Words, hit: Hit) -> bool:
    """'Refused to rule out a tax' threatens nobody, but 'refused to rule out a strike' does."""
    kept = hit.sense.type == "THREATEN" and hit.sense.words[-2:] == ("rule", "out")
    return kept and _OPEN_TO.isdisjoint(words_behind(words, hit))


def _is_made_much_of(words: Words, hit: Hit) -> bool:
    """'Her opponents seized on those words.'"""
    return not hit.nominal and words.low(hit.last) in {"on", "upon"} and words.low(hit.last + 1) in _WORDS_OF


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "appeal": _is_charm,
    "beat": _is_outvoted,
    "call": _is_projected,
    "capture": _is_won,
    "decline": _is_falling,
    "indictment": _is_reproach,
    "lock": _is_won,
    "refuse": _is_left_open,
    "seize": _is_made_much_of,
}
