"""The verbs of saying of a sentence: who says it, and what he says."""

from collections.abc import Iterator, Sequence

from clippings.events.arguments.syntax import subject
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, is_adjective
from clippings.events.phrases.states import is_spot
from clippings.events.phrases.tellers import KNOWING, Attribution, Reach, Saying, kind_of, kind_of_phrase
from clippings.events.speakers.described import aside_before, unnamed_before
from clippings.events.speakers.said import (
    TELL,
    around,
    border_before,
    follows_verb,
    has_verb,
    is_whole,
    told_before,
    told_from,
    told_until,
    until_main,
)
from clippings.events.words.grammar import (
    CONJUNCTION,
    DAYS,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import CLOSE, OPEN, Words

_PASSIVE = word_set("is was were are be been being")
_SAID_OF = word_set("alleged claimed told informed reported said believed thought rumoured rumored")
# These tell where a quotation or 'that' follows; else they are deeds.
_WITH_QUOTE = word_set(
    "tweeted tweets posted predicted predicts recounted quipped joked replied responded responds continued continues "
    "exclaimed countered asked warned warns testifies recalls wondered mused"
)
_VERBS = (
    REPORTING
    | _WITH_QUOTE
    | word_set("writes noting stating arguing insisting stressing asserting acknowledging")
    | word_set("reporting report allege claim")
)
# Who reports, where 'report' is a verb.
_REPORTERS = word_set("media press newspapers agencies outlets stations channels papers")
# Deeds, but for what is told in a clause.
_DECLARING = word_set("announced announces declared declares concluded concludes")
_WON = word_set("victory responsibility credit asylum")
# Nouns as often as verbs.
_NOUNS = word_set("states claims reports notes estimates")
_BEFORE_NOUN = DETERMINER | PREPOSITION | CONJUNCTION | {"'s", "'", ""}
_AFTER_NOUN = frozenset({"of", "about", "on", "from", "in", "by", "to", "and", "are", "were", "have", "."})
_INVERTED, _CLAUSE = 8, 4
_SAID = frozenset({"said", "says", "added"})
_SEEING = word_set("eyewitness eyewitnesses")


def find_sayings(phrases: Phrases) -> tuple[Saying, ...]:
    """The verbs of saying of a sentence and their speakers, in order."""
    words = phrases.words
    if _VERBS.isdisjoint(words.lows) and not words.headed:
        return ()
    places = (i for i, low in enumerate(words.lows) if low in _VERBS and words.mention_at[i] is None)
    sayings = tuple(found for index in places if (found := _saying(phrases, index)) is not None)
    return sayings or tuple(_before_or_after_colon(words, phrases.all))


def _told_by(words: Words, index: int, teller: Candidate | None, place: range, content: Reach) -> Saying:
    if teller is None and unnamed_before(words, index) is not None:
        return Saying(index, Attribution("anonymous_official"), None, content)
    return Saying(index, kind_of(words, index, teller, place), teller, content)


def _before_or_after_colon(words: Words, candidates: Sequence[Candidate]) -> Iterator[Saying]:
    """Who says what a headline tells: 'Minister: X fired first', 'X fired first: minister'."""
    if not words.headed or ":" not in words.lows:
        return
    colon = words.lows.index(":")
    for candidate in candidates:
        # 'X: rebels storm a village' is of X.
        before = candidate.last == colon and candidate.first <= 1 and not is_spot(candidate)
        after = candidate.first == colon + 1 and candidate.last == len(words.tokens)
        if before or after:
            content = (0, colon) if after else (colon + 1, len(words.tokens))
            yield Saying(colon, kind_of_phrase(words, candidate), candidate, (content,))


def _saying(phrases: Phrases, index: int) -> Saying | None:
    words = phrases.words
    low = words.low(index)
    if low == "according":
        return _according(phrases, index) if words.low(index + 1) == "to" else None
    group = index - 1
    while is_adverb(words.low(group)):
        # 'Could not be independently confirmed.'
        group -= 1
    undergone = words.low(group) in _PASSIVE
    progressive = low.endswith("ing") and undergone
    if (low == "reporting" and not progressive) or (low == "report" and words.low(index - 1) not in _REPORTERS):
        return None
    if low == "claim" and not words.low(index - 1).endswith("s"):
        return None
    if (low in _NOUNS and _is_noun(words, index)) or (low.startswith("claim") and words.low(index + 1) in _WON):
        return None
    start = told_from(phrases, index)
    forward: Reach = () if start is None else ((start, until_main(words, index, told_until(words, start))),)
    if undergone and is_participle(low) and not words.tokens[index].quoted:
        # 'It is alleged that', 'the envoy was told that': who says so is not said. 'Was declared the winner.'
        return Saying(index, Attribution(), None, forward) if low in _SAID_OF else None
    if low in _DECLARING and not _is_clause(words, start):
        # 'Announced a boycott.'
        return None
    if words.low(index + 1) == "by" and words.low(index - 1) == "as":
        return _as_said_by(phrases, index)
    if low.endswith("ing") and not progressive:
        # 'X praised Y, claiming that Z had fled.'
        goes_on = words.low(index - 1) == ","
        topic = phrases.topic if ";" not in words.lows and ":" not in words.lows else None
        topic = topic if topic is not None and topic.last <= index else _topic(words, index, phrases.all)
        teller = topic or (None if goes_on else _before(words, index, phrases.all))
        return None if teller is None else _told_by(words, index, teller, range(teller.first, teller.last), forward)
    if (inverted := _speaker_behind(phrases, index)) is not None:
        teller, last = inverted
        marked = words.low(index - 1) in CLOSE | {","}
        content = around(words, index - 1 if marked else index, last, parenthetical=False)
        return _told_by(words, index, teller, range(index + 1, last), content)
    aside = aside_before(words, index)
    described = phrases.ending.get(aside) if aside is not None else None
    teller = described if described is not None and described.person else subject(phrases, index)
    first = index if teller is None or teller.last > index else teller.first
    unnamed = unnamed_before(words, index)
    teller, first = (teller, first) if unnamed is None else (None, unnamed)
    as_said = first - 1 - (words.low(first - 1) in DETERMINER)
    if words.low(as_said) == "as" and start is None:
        return _told_by(words, index, teller, range(first, index), _as_reported(words, index, as_said))
    border = border_before(words, first, far=start is None)
    quoted = border is not None and bool({words.low(border), words.low(border - 1)} & CLOSE)
    place = range(max(0, index - 5), index)
    whole = border is not None and quoted and is_whole(words, told_before(words, border), border)
    if low in _WITH_QUOTE and border is not None and not _is_told(words, border, first):
        # 'After the raid, X asked for aid', 'accused of “theft” in messages that she posted'.
        border = None
    if words.low(index - 1) == "to":
        # 'X struck the port, leading Y to say that he would answer.'
        border = None
    if border is not None and (start is None or whole):
        return _told_by(words, index, teller, place, around(words, border, index + 1, parenthetical=True))
    if start is None and border is None:
        forward = _behind_comma(words, index) or _behind_circumstance(words, index) or _bare(words, index, first)
    if low in _WITH_QUOTE and not (start is not None and words.low(start - 1) in OPEN | {"that", ":"}):
        return None
    return _told_by(words, index, teller, place, forward)


def _is_told(words: Words, border: int, first: int) -> bool:
    begin = told_before(words, border)
    near = border >= first - 2 or words.low(begin) in OPEN or words.tokens[begin].quoted
    return near and is_whole(words, begin, border)


def _is_clause(words: Words, start: int | None) -> bool:
    """Whether what is told behind a verb is a clause or a quotation, and no mere thing: 'announced that it would'."""
    if start is None or words.low(start - 1) in OPEN | {"that", ":"}:
        return True
    end = next((k for k in range(start, len(words.tokens)) if words.low(k) in SUBORDINATOR | {","}), len(words.tokens))
    return has_verb(words, start + 1, end)


def _as_reported(words: Words, index: int, place: int) -> Reach:
    """What is said in 'As X reported, …' and '…, as X reported'."""
    if place > 0:
        return ((told_before(words, place), place),)
    comma = next((k for k in range(index, len(words.tokens)) if words.low(k) == ","), len(words.tokens))
    return ((comma + 1, told_until(words, comma + 1)),)


def _behind_comma(words: Words, index: int) -> Reach:
    """What is said in 'X said on Friday, the shelling had begun'."""
    comma = next((k for k in range(index + 1, index + 4) if words.low(k) == ","), None)
    return () if comma is None else ((comma + 1, told_until(words, comma + 1)),)


def _bare(words: Words, index: int, first: int) -> Reach:
    """What is said in 'The hall was empty the clerks said on Monday.'"""
    last = index + 1 + (words.low(index + 1) in PREPOSITION)
    last += words.low(last) in DAYS
    return ((told_before(words, first), first),) if words.low(last) in {"", "."} and first > 0 else ()


def _behind_circumstance(words: Words, index: int) -> Reach:
    """What is said in 'X said after he fled, there was a fire'."""
    if words.low(index + 1) not in SUBORDINATOR:
        return ()
    return ((index + 1, told_until(words, index + 1)),)


def _as_said_by(phrases: Phrases, index: int) -> Saying | None:
    """'…, as announced by X'; it was said at another time, so that nobody is saying it now."""
    words = phrases.words
    teller = phrases.at.get(index + 2) or phrases.at.get(index + 3)
    if teller is None:
        return None
    return Saying(index, kind_of_phrase(words, teller), None, ((told_before(words, index - 1), index - 1),))


def _according(phrases: Phrases, index: int) -> Saying:
    """'According to X, …', '…, according to X', 'The harbour, according to X, was …'."""
    words = phrases.words
    n = len(words.tokens)
    comma = next((k for k in range(index, n) if words.low(k) == "," and not _within_name(phrases, k)), n)
    named = [c for c in phrases.all if index < c.first < comma]
    teller = named[0] if named and named[0].first <= index + 8 else None
    border = index - (words.low(index - 1) == ",")
    if index == 0 and comma == n and teller is not None and has_verb(words, teller.last, n):
        # 'According to the guards ten were held.'
        content: Reach = ((teller.last, n),)
    elif index == 0 or words.low(index - 1) in CONJUNCTION | {";", "that"} or not has_verb(words, 0, border):
        content = ((comma + 1, told_until(words, comma + 1)),)
        content = ((told_before(words, border), border), *content) if border > 0 else content
    else:
        content = ((told_before(words, border), border),)
    if not _SEEING.isdisjoint(words.lows[index + 2 : index + 5]):
        # 'According to eyewitness accounts.'
        return Saying(index, Attribution("anonymous_official"), None, content)
    return _told_by(words, index, teller, range(index + 1, min(index + 8, comma)), content)


def _within_name(phrases: Phrases, comma: int) -> bool:
    return comma in phrases.inside


def _speaker_behind(phrases: Phrases, index: int) -> tuple[Candidate | None, int] | None:
    """Who speaks behind his verb, in '…, said X', and where his phrase ends; None where he stands before it."""
    words = phrases.words
    before = words.low(index - 1)
    marked = before in CLOSE and not words.tokens[index - 1].quoted
    bare = phrases.at.get(index + 1) if words.low(index) in _SAID and index >= _CLAUSE else None
    if bare is not None and bare.person and before != "," and not has_verb(words, bare.last, len(words.tokens)):
        # 'The hall was empty said Anna Berg of the union.'
        return bare, bare.last
    if words.low(index) in TELL or not (before == "," or marked):
        return None
    if not marked and (aside_before(words, index) is not None or not _may_close(phrases, index - 1)):
        return None
    for k in range(index + 1, min(index + 1 + _INVERTED, len(words.tokens))):
        low = words.low(k)
        candidate = phrases.at.get(k)
        if candidate is not None and candidate.kind == "pronoun":
            return None
        if candidate is not None and not candidate.owner and candidate.kind != "adjective":
            return (candidate, candidate.last) if marked or not follows_verb(words, candidate) else None
        if low in STOP or low in {",", ".", "that"} or low in PRONOUN:
            return None
        if low in PREPOSITION:
            # 'Said a friend of X.'
            return (None, k) if marked or words.low(k - 1) in KNOWING else None
    return None


def _may_close(phrases: Phrases, comma: int) -> bool:
    """Whether what stands before a comma may be told by who follows it, and is not who speaks, with an aside."""
    words = phrases.words
    before = next((k for k in range(comma - 1, -1, -1) if words.low(k) == ","), None)
    if before is not None and before in phrases.ending and words.low(before + 1) in RELATIVE | {"a", "an"}:
        return False
    return is_whole(words, told_before(words, comma), comma)


def _topic(words: Words, index: int, candidates: Sequence[Candidate]) -> Candidate | None:
    """The first who is told of in the sentence, or behind its last semicolon, before a place."""
    begin = max((k for k in range(index) if words.low(k) in {";", ":"}), default=-1)
    return next((c for c in candidates if begin < c.first < index and not c.owner), None)


def _before(words: Words, index: int, candidates: Sequence[Candidate]) -> Candidate | None:
    return next((c for c in reversed(candidates) if index - 8 <= c.last - 1 < index), None)


def _is_noun(words: Words, index: int) -> bool:
    """Whether 'states', 'claims' and the like are things: 'member states', 'reports of a raid'."""
    before = words.low(index - 1)
    named = words.mention_at[index - 1] if index else None
    if words.low(index + 1) == "that" and named is not None:
        return False
    if before in RELATIVE or before in PRONOUN or is_adverb(before):
        return False
    told = words.low(index + 1) in _AFTER_NOUN
    if named is not None:
        return named.type == "NORP" or told or words.low(index) == "states"
    if words.low(index) == "states":
        return words.low(index + 1) != "that"
    return before in _BEFORE_NOUN or before.isdigit() or is_adjective(before) or told or before.endswith("s")
