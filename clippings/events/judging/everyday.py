"""Words of an act that are none where they stand: 'thanks to', 'wants to', 'the most promising', 'no one has'."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from clippings.events.arguments.things import verb_group
from clippings.events.judging.near import words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, CONJUNCTION, DAYS, DETERMINER, HAVE, PREPOSITION, STOP, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.triggers import GAP

_DEGREE = frozenset({"most", "more", "less", "very", "so", "too"})
_SUBJECTS = word_set("it he she they we i")
_BEFORE_NOUN = DETERMINER | PREPOSITION | CONJUNCTION
_FEELING = frozenset({"feel", "feels", "felt", "feeling"})
_NOBODY = frozenset({"nobody", "none"})
_NO = frozenset({("no", "one"), ("no", "group"), ("no", "body")})
_SOMETHING = frozenset({"something", "so"})
_PREVENT = word_set("prevent stop keep deter dissuade discourage")
_TEXTS = word_set("plan plans bill law deal agreement accord pact treaty constitution roadmap map timetable budget")
_IN_THE_WAY = word_set("police protesters demonstrators troops soldiers guards crowds resistance gunfire fire tear")
_QUOTES = frozenset('"“‘')
_OWNED = word_set("'s his her their a the")
_AWAY = word_set("up down out off away past")
_MARCHING = (
    CONJUNCTION
    | DAYS
    | word_set("outside peacefully last this every each yesterday today again near early late since until daily")
)
_BINDING = word_set("will would should shall must can could may might 'll")
_AGAINST = frozenset({"against", "from"})
_MATTERS = word_set("question questions")
_ENDS = STOP | PREPOSITION
_CRIMES = word_set("count counts charge charges")
_DEGREES = word_set("attempted first-degree second-degree premeditated aggravated")
_CHANGES = word_set(
    "reduce prevent ease boost fund finance avoid cut curb raise improve create spread push end stop restore explain "
    "stabilise stabilize contain lower increase limit keep bring make"
)
_ELECTORS = word_set("voters electorate citizens")
_PRAISE = word_set(
    "best ablest finest greatest brightest smartest bravest kindest genius brilliant versatile talented gifted fullest "
    "beautiful remarkable masterpiece inspiring inspiration hero legend pioneer pioneering visionary wonderful honour "
    "honor privilege pleasure tragic tragedy heartbreaking peaceful amazing fantastic excellent kind "
    "partner friend brother loyal"
)
_NO_MORE = frozenset({".", ",", ";", ""})
_GOOD = frozenset({("very", "good"), ("a", "good"), ("a", "success"), ("an", "honest")})
# How far behind 'call' the name for it may stand, and before a verb those who vote.
_CALLED, _VOTERS = 9, 4
# How far behind a verb its 'to' may stand.
_TO = 7
# How far behind 'describe' its 'as' may stand.
_AS = 16
# And a name its 'by'.
_BY = 8
# And 'to stop' before 'from'.
_FROM = 10
# And before 'return' the 'which' of what is returned.
_WHICH = 4


def is_everyday(words: Words, hit: Hit) -> bool:
    """Whether the words of an act have another sense where they stand, or say that nobody did it."""
    if hit.form == "ing" and words.low(hit.first - 1) in _DEGREE:
        # 'The most promising states.'
        return True
    if not hit.nominal and (_by_nobody(words, hit) or _tells_a_thing(words, hit) or _is_prevented(words, hit)):
        return True
    if _is_held_against(words, hit):
        return True
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _by_nobody(words: Words, hit: Hit) -> bool:
    """Whether nobody is said to have done it: 'no one has claimed it'."""
    if is_passive(words, hit.first, hit.form):
        return False
    before = verb_group(words, hit.first) - 1
    return words.low(before) in _NOBODY or (words.low(before - 1), words.low(before)) in _NO


def _tells_a_thing(words: Words, hit: Hit) -> bool:
    """Whether 'to' belongs to what somebody is told: 'told reporters the decision to', 'told Y it has the right to'."""
    if hit.sense.words[1:] != (GAP, "to"):
        return False
    for k in range(hit.first + 2, min(hit.first + _TO, len(words.tokens))):
        if words.low(k) == "to":
            return words.low(k - 1) in {"how", "whether"}
        if words.low(k) in _SUBJECTS or (words.low(k) in DETERMINER and words.low(k - 1) not in _BEFORE_NOUN):
            return True
    return False


def _is_prevented(words: Words, hit: Hit) -> bool:
    """Whether an act is only to be prevented, or the preventing only meant: 'moved in to stop crowds from looting'."""
    if hit.sense.words[1:] == (GAP, "from"):
        return hit.form == "base" and hit.sense.words[0] in _PREVENT and words.low(hit.first - 1) == "to"
    if hit.form != "ing" or words.low(hit.first - 1) != "from":
        return False
    reach = range(max(1, hit.first - _FROM), hit.first - 1)
    return any(words.low(k) in _PREVENT and words.low(k - 1) == "to" for k in reach)


def _is_terms(words: Words, hit: Hit) -> bool:
    """Whether it is a text that provides for something: 'the plan calls for Dorval to free two men'."""
    before = verb_group(words, hit.first) - 1
    if words.low(before) in {"that", "which"}:
        before -= 1
    return words.low(hit.last - 1) == "for" and not hit.nominal and words.low(before) in _TEXTS


def _is_saying_none(words: Words, hit: Hit) -> bool:
    """'Said no guards were hurt', but not 'said no to the offer'."""
    return hit.sense.words[-1] == "no" and words.low(hit.last).isalpha() and words.low(hit.last) not in _BEFORE_NOUN


def _is_awaited(words: Words, hit: Hit) -> bool:
    """'The marchers were met by police': those in the way are no hosts."""
    behind = words_behind(words, hit, 2)
    return is_passive(words, hit.first, hit.form) and words.low(hit.last) == "by" and bool(behind & _IN_THE_WAY)


def _is_held_against(words: Words, hit: Hit) -> bool:
    """Whether a noun only says what a court holds against somebody: 'five counts of attempted murder'."""
    before = hit.first - 1
    while words.low(before) in _DEGREES:
        before -= 1
    counted = words.low(before) == "of" and words.low(before - 1) in _CRIMES
    return hit.nominal and hit.sense.type == "ASSAULT" and counted


def _is_posing(words: Words, hit: Hit) -> bool:
    """'Asked him that question' wants an answer and no deed."""
    for k in range(hit.last, min(hit.last + _TO, len(words.tokens))):
        if words.low(k) in _MATTERS:
            return True
        if words.low(k) in _ENDS:
            return False
    return False


def _is_of_one_mind(words: Words, hit: Hit) -> bool:
    """'I do not agree with him on everything', 'agreed that it is late' makes no agreement."""
    if words.low(hit.last) == "that":
        return _BINDING.isdisjoint(words.lows[hit.last : hit.last + _AS])
    stands = hit.form == "base" or (hit.form == "s" and not words.headed)
    return stands and words.low(hit.last) == "with"


def _is_stance(words: Words, hit: Hit) -> bool:
    """'Opposes all violence', 'those opposing him': what somebody thinks, not what he said one day."""
    return hit.form != "past" and len(hit.sense.words) == 1


def _is_storming_off(words: Words, hit: Hit) -> bool:
    """'Stormed out of the meeting', 'stormed up the stairs'."""
    return not hit.nominal and words.low(hit.last) in _AWAY


def _is_any(words: Words, hit: Hit) -> bool:
    """'Armed against attack', 'safe from attack': no attack that was made."""
    return hit.nominal and words.low(hit.first) == "attack" and words.low(hit.first - 1) in _AGAINST


def _is_hearing(words: Words, hit: Hit) -> bool:
    """'His sentencing is set for May', 'during X's sentencing'."""
    return hit.form == "ing" and words.low(hit.first - 1) in _OWNED and words.low(hit.last) != "of"


def _is_feeling(words: Words, hit: Hit) -> bool:
    """'They feel threatened.'"""
    return words.low(hit.first - 1) in _FEELING


def _is_taking_up(words: Words, hit: Hit) -> bool:
    """'Have seized on a report'; but of 'trawler seized on the bank' somebody did."""
    behind = words.low(hit.last + 1)
    taken = words.low(hit.last) in {"on", "upon"} and not hit.nominal and behind not in DAYS
    if not taken or behind == "by":
        return taken
    return words.low(hit.first - 1) in HAVE or words.mention_at[max(0, hit.first - 1)] is not None


def _is_thanks_to(words: Words, hit: Hit) -> bool:
    """'Doubled, thanks to the reform.'"""
    return words.low(hit.first) == "thanks" and words.low(hit.last) == "to"


def _is_own_wish(words: Words, hit: Hit) -> bool:
    """'Wants to leave', 'wants someone to cook' asks nobody for anything."""
    return words.low(hit.last) in {"to", "someone", "somebody", "anyone"}


def _is_account(words: Words, hit: Hit) -> bool:
    """'Described a chaotic night', 'described her as "the ablest"': only who is called something bad is judged."""
    behind = words.lows[hit.last : hit.last + _AS]
    return "as" not in behind or not _PRAISE.isdisjoint(behind[behind.index("as") :])


def _is_warm(words: Words, hit: Hit) -> bool:
    """'Called the visit "a great honour"', 'called it a tragic day': whom something moves accuses nobody."""
    if hit.nominal or hit.sense.type != "ACCUSE":
        return False
    behind = words.lows[hit.last : hit.last + _CALLED]
    return any(pair in _GOOD for pair in pairwise(behind)) or not _PRAISE.isdisjoint(behind)


def _is_going(words: Words, hit: Hit) -> bool:
    """Whether somebody goes back: 'returned to Norway' frees nobody, but 'a bond, which it will return to X' does."""
    if hit.nominal or words.low(hit.last) not in {"to", "home", "from"} or is_passive(words, hit.first, hit.form):
        return False
    return "which" not in {words.low(k) for k in range(hit.first - _WHICH, hit.first)}


def _is_showing(words: Words, hit: Hit) -> bool:
    """'Demonstrated its resolve', 'demonstrated strong growth', 'demonstrated for the first time that'."""
    if hit.nominal or len(hit.sense.words) > 1:
        return False
    behind = words.low(hit.last)
    shown = behind.isalpha() and behind not in _MARCHING and behind not in PREPOSITION and not behind.endswith("ly")
    return shown or "that" in words_behind(words, hit, _TO)


def _is_bent_on(words: Words, hit: Hit) -> bool:
    """'Is committed to peace', 'a leader committed to reform': how somebody stands, not what he promised one day."""
    adjoining = hit.sense.words == ("commit", "to") and words.low(hit.first + 1) == "to"
    return adjoining and hit.form == "past" and words.low(hit.first - 1) not in HAVE


def _is_making_easier(words: Words, hit: Hit) -> bool:
    """'The pullout helped reduce tension': what becomes of a thing, and nobody who is helped."""
    behind = hit.last + (words.low(hit.last) == "to")
    return words.low(behind) in _CHANGES


def _is_electing(words: Words, hit: Hit) -> bool:
    """'Voters rejected a tax', 'citizens plan to vote against it': what a people votes is no refusal of a body."""
    if hit.sense.type != "REJECT":
        return False
    for k in range(hit.first - 1, hit.first - _VOTERS - 1, -1):
        if words.low(k) in _ELECTORS:
            return True
        if words.low(k) in _ENDS and words.low(k) != "to":
            return False
    return False


def _is_going_to_court(words: Words, hit: Hit) -> bool:
    """'The state appealed, so that the men stay in jail', 'the ministry is to appeal': nobody is asked."""
    return not hit.nominal and hit.sense.words == ("appeal",) and words.low(hit.last) in _NO_MORE


def _is_naming(words: Words, hit: Hit) -> bool:
    """'The videos were called the "Lakeside Show"', 'is called "Windfall"', 'something called a levy'."""
    if hit.form != "past":
        return False
    if words.low(hit.first - 1) in _SOMETHING:
        return True
    if words.low(hit.first - 2) in {"a", "an"} and words.low(hit.first - 3) in PREPOSITION:
        # 'By a group called Sea Watch.'
        return words.mention_at[min(hit.last, len(words.tokens) - 1)] is not None
    by_somebody = "by" in words_behind(words, hit, _BY)
    if by_somebody or words.low(verb_group(words, hit.first)) not in BE:
        return False
    behind = hit.last + (words.low(hit.last) == "the")
    if words.low(behind) in _QUOTES:
        behind += 1
    return behind > hit.last and behind < len(words.tokens) and words.tokens[behind].text[:1].isupper()


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "agree": _is_of_one_mind,
    "appeal": _is_going_to_court,
    "ask": _is_posing,
    "attack": _is_any,
    "call": lambda words, hit: _is_terms(words, hit) or _is_naming(words, hit) or _is_warm(words, hit),
    "commit": _is_bent_on,
    "demonstrate": _is_showing,
    "describe": _is_account,
    "help": _is_making_easier,
    "meet": _is_awaited,
    "oppose": _is_stance,
    "reject": _is_electing,
    "return": _is_going,
    "say": _is_saying_none,
    "seize": _is_taking_up,
    "sentence": _is_hearing,
    "storm": _is_storming_off,
    "thank": _is_thanks_to,
    "threaten": _is_feeling,
    "turn": _is_electing,
    "vote": _is_electing,
    "want": _is_own_wish,
}
