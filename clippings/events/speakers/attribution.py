"""Who says so: the narrator, a named speaker, unnamed officials, another outlet or a document."""

from collections.abc import Sequence

from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.tellers import Attribution, Saying
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_PAPERS = word_set(
    "statement letter memo memorandum email report document verdict ruling resolution text note communique communiqué "
    "declaration statements letters reports documents resolutions"
)
# What is done by saying it, so that a paper may do it.
_SPOKEN = frozenset({"ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_OWNING_UP = ("claim", "responsibility")
# How many words may stand before a paper in its phrase.
_DESCRIBED = 4
_LONG = 5
# How far before its words a paper may be named.
_FAR = 16


def quoted_by(told: Sequence[tuple[Phrases, Sequence[Saying]]]) -> list[Attribution]:
    """For each sentence of an article, with its sayings, whose words its quotation is where it names no speaker.

    They are his who spoke last, or within their paragraph his who is named behind what they begin.
    """
    found: list[Attribution] = []
    running = Attribution()
    for n, (phrases, sayings) in enumerate(told):
        sentence = phrases.words.sentence
        spoken = _speaker_of(phrases.words, sayings)
        if spoken is not None:
            running = spoken
        elif _begins_quoted(phrases.words) and (
            n == 0 or told[n - 1][0].words.sentence.paragraph != sentence.paragraph
        ):
            running = _named_behind(told, n) or running
        found.append(running)
    return found


def _named_behind(told: Sequence[tuple[Phrases, Sequence[Saying]]], n: int) -> Attribution | None:
    """Who is named at the end of a quotation of several sentences: '"A. B," X said.'"""
    paragraph = told[n][0].words.sentence.paragraph
    for phrases, sayings in told[n + 1 :]:
        if phrases.words.sentence.paragraph != paragraph or not _begins_quoted(phrases.words):
            return None
        if (spoken := _speaker_of(phrases.words, sayings)) is not None:
            return spoken
    return None


def _speaker_of(words: Words, sayings: Sequence[Saying]) -> Attribution | None:
    """Who is the last to speak in a sentence, outside its quotations."""
    spoken = (s.by for s in reversed(sayings) if s.holder is not None and not words.tokens[s.index].quoted)
    return next(spoken, None)


def _begins_quoted(words: Words) -> bool:
    return bool(words.tokens) and words.tokens[0].quoted


def read_attribution(words: Words, hit: Hit, sayings: Sequence[Saying], quoted: Attribution) -> Attribution:
    """Who says a trigger's words: the saying that holds it; `quoted` in a quotation that names no speaker."""
    saying = saying_of(words, hit, sayings)
    if saying is not None:
        return saying.by
    if not words.tokens[hit.first].quoted or not is_quotation(words):
        return Attribution()
    return _of_document(words, hit.first) or quoted


def _of_document(words: Words, place: int) -> Attribution | None:
    """What paper the words are of that a colon brings: 'a statement of the union read: “…”'."""
    begin = next((k for k in range(place, 0, -1) if not words.tokens[k - 1].quoted), 0)
    before = words.lows[max(0, begin - _FAR) : begin]
    if ":" not in before[-2:] or _PAPERS.isdisjoint(before):
        return None
    return Attribution("document")


def behind(words: Words, hit: Hit, by: Attribution, sayings: Sequence[Saying], claims: Sequence[Saying]) -> Attribution:
    """Who stands behind an act that is said by somebody, or else denied by him or held against another."""
    if hit.sense.frame == "charge":
        # That he accuses is what the narrator tells.
        return Attribution()
    if hit.sense.words[-1] == "not" or hit.sense.words[:2] == _OWNING_UP:
        # 'Says that it will not', 'claimed responsibility for': the verb of saying is itself the trigger.
        return next((s.by for s in (*claims, *sayings) if s.index == hit.first), by)
    if by.kind == "narrator" and _is_of_paper(words, hit):
        return Attribution("document")
    return read_attribution(words, hit, claims, by) if claims and by.kind == "narrator" else by


def _is_of_paper(words: Words, hit: Hit) -> bool:
    """Whether a paper says what is done by saying it: 'the statement thanked X', 'in a letter, X urged Y'."""
    if hit.sense.type not in _SPOKEN or hit.nominal or is_passive(words, hit.first, hit.form):
        return False
    if words.low(0) == "in" and words.low(1) in DETERMINER:
        comma = next((k for k in range(2, hit.first) if words.low(k) == ","), None)
        if comma is not None and _paper_at(words, 1) is not None and not _breaks(words, comma + 1, hit.first):
            return True
    begin = hit.first
    while begin > 0 and words.low(begin - 1) not in STOP | SUBORDINATOR | CONJUNCTION | {","}:
        begin -= 1
    paper = _paper_at(words, begin)
    return paper is not None and paper < hit.first


def _paper_at(words: Words, begin: int) -> int | None:
    """Where the paper stands that a phrase is of: 'a statement by X', 'the report'; not 'the report writer'."""
    for k in range(begin, min(begin + _DESCRIBED, len(words.tokens))):
        if words.low(k) in PREPOSITION:
            return None
        if words.low(k) in _PAPERS:
            following = words.low(k + 1)
            ends = following in PREPOSITION | AUXILIARY | {","} or is_participle(following) or is_adverb(following)
            return k if ends or following.endswith("s") else None
    return None


def _breaks(words: Words, first: int, last: int) -> bool:
    return any(words.low(k) in STOP | SUBORDINATOR for k in range(first, last))


def is_quotation(words: Words) -> bool:
    """Whether a sentence is mostly quoted words, or begins inside a quotation of more than a term."""
    n_quoted = sum(token.quoted for token in words.tokens)
    return n_quoted * 2 > len(words.tokens) or (n_quoted >= _LONG and _begins_quoted(words))


def saying_of(words: Words, hit: Hit, sayings: Sequence[Saying]) -> Saying | None:
    """The saying of the sentence that holds a trigger: of several the outermost, whom the narrator himself cites."""
    own = range(hit.first, hit.last)
    quoted = words.tokens[hit.first].quoted
    # Whoever is told of inside a quotation speaks to him who is quoted, and not to us.
    holding = [
        s
        for s in sayings
        if s.index not in own and s.holds(hit.first) and not (quoted and words.tokens[s.index].quoted)
    ]
    return max(holding, key=lambda s: s.length, default=None)


def says_more(words: Words, hit: Hit, sayings: Sequence[Saying], hits: Sequence[Hit]) -> bool:
    """Whether an accusation only says more of one just made: 'X criticised the raid, saying that it broke the law'."""
    saying = saying_of(words, hit, sayings)
    if saying is None or not _goes_on(words, saying.index):
        return False
    return any(other.sense.type == hit.sense.type and other.last <= saying.index and other.sure for other in hits)


def _goes_on(words: Words, index: int) -> bool:
    """Whether a verb of saying says what more its sentence's subject said: '…, adding that'."""
    return words.low(index - 1) == "," and words.low(index).endswith("ing") and words.low(index) != "according"
