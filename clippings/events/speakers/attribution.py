"""Who says so: the narrator, a named speaker, unnamed officials, another outlet or a document."""

from collections.abc import Sequence

from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.tellers import Attribution, Saying
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

_PAPERS = word_set(
    "statement letter memo memorandum email report document verdict ruling resolution text note communique"
)
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


def behind(words: Words, hit: Hit, by: Attribution, claims: Sequence[Saying]) -> Attribution:
    """Who stands behind an act that is said by somebody, or else denied by him or held against another."""
    if hit.sense.frame == "charge":
        # That he accuses is what the narrator tells.
        return Attribution()
    return read_attribution(words, hit, claims, by) if claims and by.kind == "narrator" else by


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
