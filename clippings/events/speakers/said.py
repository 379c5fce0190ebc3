"""What part of a sentence a verb of saying holds: 'X said that …', '…, X said', '…, said X', 'according to X, …'."""

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, before_number
from clippings.events.phrases.tellers import Reach
from clippings.events.words.grammar import (
    AUXILIARY,
    CLEAR_THIRD,
    CONJUNCTION,
    DAYS,
    PREPOSITION,
    PRONOUN,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import CLOSE, OPEN, Words
from clippings.text.speakers import ALSO_DOING, DEEDS, SAYING

TELL = word_set("told tells tell telling reminded informed")
_SOON = DAYS | word_set(
    "last late early this next week month year morning afternoon evening night today yesterday again recently publicly"
)
_SUBJECTS = word_set("he she they it")
_HEARERS = PRONOUN | {"me", "reporters", "journalists", "supporters", "voters"}
# Where the narrator takes over again behind a comma.
_TURNS = word_set(
    "according as but while though although whereas after before following hours days weeks minutes shortly"
)
_PARTICIPLES = word_set(
    "saying adding calling urging demanding accusing blaming warning citing vowing noting telling promising "
    "criticizing criticising condemning praising asking describing stressing insisting arguing claiming referring "
    "denouncing slamming drawing prompting"
)
_WENT_ON = DEEDS | ALSO_DOING | SAYING | {"refused", "declined"}
_HAS = frozenset({"has", "have"})
_HEARD, _FAR, _NEAR = 6, 16, 6
_ASIDE = word_set("while although though whereas after before when as once since")
_BEGINNING = SUBORDINATOR | PREPOSITION


def told_from(phrases: Phrases, index: int) -> int | None:
    """Where what is told begins behind a verb of saying; None where nothing is told there."""
    words = phrases.words
    k = _past_hearers(phrases, index + 1) if words.low(index) in TELL else index + 1
    while words.low(k) in _SOON or is_adverb(words.low(k)):
        k += 1
    low = words.low(k)
    if low in {"that", ":"} or low in OPEN:
        return k + 1
    if low == ",":
        return k + 2 if words.low(k + 1) in OPEN or words.low(k + 1) == "that" else None
    if before_number(words, k) or before_number(words, k + 1):
        # 'Said at least six had fled.'
        return k
    if not low or low in STOP or low in {".", "?", "!"} or low in CONJUNCTION:
        return None
    if low in PREPOSITION or low in SUBORDINATOR:
        return _past_circumstances(phrases, k)
    return k


def told_until(words: Words, start: int) -> int:
    """Where what is told from `start` on ends: where its quotation closes, or the narrator takes over."""
    n = len(words.tokens)
    if start < n and words.low(start - 1) in OPEN and words.low(start - 2) in {",", ":"}:
        return next((k for k in range(start, n) if not words.tokens[k].quoted), n)
    for k in range(start, n):
        if words.tokens[k].quoted:
            continue
        low, following = words.low(k), words.low(k + 1)
        if low == ";":
            return k
        if low == "," and (following in _TURNS or following in _PARTICIPLES):
            return k
        if low in {"and", "but"} and (following in _WENT_ON or _goes_on_telling(words, k + 1)):
            return k
        if low in {"and", "but"} and following in _HAS and is_participle(words.low(k + 2)):
            # 'X says he likes it and has praised Y.'
            return k
    return n


def until_main(words: Words, index: int, end: int) -> int:
    """Where what is told ends in 'While X said that it had fled, Y attacked': before what the sentence itself tells."""
    if words.low(0) not in _ASIDE or "," in words.lows[:index]:
        return end
    comma = next((k for k in range(index, end) if words.low(k) == "," and not words.tokens[k].quoted), None)
    return end if comma is None or not has_verb(words, comma + 1, len(words.tokens)) else comma


def denied_until(words: Words, start: int) -> int:
    """Where what somebody denies or blames on another ends: also where 'and' goes on with a deed of his."""
    end = told_until(words, start)
    for k in range(start, end):
        following = words.low(k + 1)
        if words.low(k) in {"and", "but"} and (
            following.endswith("ing") or following in AUXILIARY or is_participle(following)
        ):
            return k
    return end


def told_before(words: Words, border: int) -> int:
    """Where what is told up to a border begins: at the start of the sentence, or behind its last semicolon."""
    return next((k + 1 for k in range(border - 1, -1, -1) if words.low(k) == ";"), 0)


def border_before(words: Words, first: int, *, far: bool) -> int | None:
    """The comma or closing mark right before a speaker whose phrase begins about `first`; None where there is none.

    Where nothing is told behind the verb it may stand as `far` as before 'a director of X'.
    """
    for k in range(first - 1, max(-1, first - 1 - (_FAR if far else _NEAR)), -1):
        low = words.low(k)
        if low == "," or (low in CLOSE and not words.tokens[k].quoted):
            return k
        if low in STOP or low in SUBORDINATOR or low in REPORTING or has_verb(words, k, k + 1):
            return None
        if not far and (low in PREPOSITION or low in CONJUNCTION):
            return None
    return None


def is_whole(words: Words, start: int, border: int) -> bool:
    """Whether what stands before a speaker could be all that he says, and is no 'In a letter,' or 'Asked why,'."""
    if any(words.tokens[k].quoted for k in range(start, border)) and words.low(start) in OPEN:
        return True
    first = words.low(start)
    if first in _BEGINNING or first.endswith("ing") or (is_participle(first) and first not in AUXILIARY):
        comma = next((k for k in range(start, border) if words.low(k) == ","), None)
        return comma is not None and comma + 1 < border and is_whole(words, comma + 1, border)
    return has_verb(words, start, border)


def has_verb(words: Words, start: int, end: int) -> bool:
    """Whether a stretch holds a finite verb, as far as its words show."""
    lows = [words.low(k) for k in range(start, end)]
    return any(low in AUXILIARY or low in CLEAR_THIRD or is_participle(low) for low in lows)


def around(words: Words, border: int, last: int, *, parenthetical: bool) -> Reach:
    """What somebody says whom a sentence names behind `border`, and who with his verb ends at `last`."""
    start, n = told_before(words, border), len(words.tokens)
    rest: list[tuple[int, int]] = []
    comma = next((k for k in range(last, last + _HEARD + 1) if words.low(k) == ","), None)
    if parenthetical and comma is not None and not is_whole(words, start, border):
        # 'The harbour, X said, was shelled', 'After the shelling, X said, there was fire'.
        rest = [(comma + 1, told_until(words, comma + 1))]
    else:
        quoted = [k for k in range(last, n) if words.tokens[k].quoted]
        rest = [(quoted[0], quoted[-1] + 1)] if quoted else []
    return ((start, border), *rest)


def follows_verb(words: Words, candidate: Candidate) -> bool:
    """Whether a verb comes right behind a phrase, so that it acts rather than speaks."""
    k = candidate.last
    while is_adverb(words.low(k)):
        k += 1
    low = words.low(k)
    return low in AUXILIARY or low in CLEAR_THIRD or (is_participle(low) and words.low(k + 1) != "by")


def _past_hearers(phrases: Phrases, k: int) -> int:
    """Past those who are told: 'told CNN', 'told a crowd of miners'."""
    words = phrases.words
    for _ in range(_HEARD):
        low = words.low(k)
        if k in phrases.at and low not in _SUBJECTS:
            return phrases.at[k].last
        if low in _HEARERS:
            return k + 1
        if low in {"that", ",", ":", ".", ""} or low in OPEN or low in PREPOSITION:
            return k
        k += 1
    return k


def _past_circumstances(phrases: Phrases, k: int) -> int | None:
    """Past 'on Monday', 'in a statement': where what is told begins behind them."""
    words = phrases.words
    inner = words.low(k) in SUBORDINATOR
    for m in range(k + 1, min(k + _FAR, len(words.tokens))):
        low = words.low(m)
        if low in {"that", ":"}:
            return m + 1
        if low in OPEN or (low == "," and words.low(m + 1) in OPEN):
            return m + 1 + (low == ",")
        if low in {",", ";", "."}:
            return None
        inner |= low in SUBORDINATOR
        begins = low in _SUBJECTS or (m in phrases.at and words.low(m - 1) in _SOON)
        if begins and not inner and words.low(m - 1) not in PREPOSITION:
            return m
    return None


def _goes_on_telling(words: Words, k: int) -> bool:
    """Whether a new clause tells of another deed in words of the speaker's: ', and he criticised'."""
    if words.low(k) not in _SUBJECTS:
        return False
    k += 1
    while is_adverb(words.low(k)):
        k += 1
    return words.low(k) in _WENT_ON
