"""What is seen of a possible report of an event: readable signs by which the detector judges it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from clippings.events.grammar import AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, is_adverb
from clippings.events.lexicon import Hit
from clippings.events.parties import Candidate
from clippings.events.rules import Act
from clippings.events.sides import Arguments
from clippings.events.tokens import Words
from clippings.registry.triggers import Sense

_NEAR = 6
_MOST = 4
_ENDS_OBJECT = PREPOSITION | CONJUNCTION | {"that", "to"}
_ENDINGS = ("ing", "ed", "es", "s")
_REMEMBERED = 1 << 14


@dataclass(frozen=True, slots=True)
class Around:
    """What the article hints at beside one sentence: how often each type, and which words and types before it."""

    types: Mapping[str, int]
    before: Mapping[str, int]
    n_sentences: int


def trigger_lemma(hit: Hit) -> str:
    """The words of a trigger in their base form, verbs and nouns apart."""
    return _lemma(hit.sense)


@lru_cache(_REMEMBERED)
def _lemma(sense: Sense) -> str:
    return f"{'_'.join(sense.words)}.{sense.pos[0]}"


def count_hits(hits: Sequence[Hit]) -> Counter[str]:
    """How often each word and, where the words around ask for it, each type is hinted at."""
    return Counter([*map(trigger_lemma, hits), *(hit.sense.type for hit in hits if hit.sure)])


def read_signs(
    words: Words,
    hit: Hit,
    act: Act,
    found: Arguments,
    hits: Sequence[Hit],
    around: Around,
    said: str,
    topic: str | None,
) -> Iterator[str]:
    """The signs of one hit. `said` is who says it, `topic` what the words nearby are about."""
    yield from _of_reading(hit.sense, hit.senses, hit.form, hit.sure, act.type, act.mode)
    yield from [f"rule {rule}, {act.type}" for rule in act.rules]
    yield from _of_words(words, hit, act.type)
    if hit.nominal:
        yield from _of_noun(words, hit, act.type)
    yield from _of_sentence(words, hit, act.type)
    yield from _of_parties(found, hit, act.type)
    yield from _of_company(words, hit, act.type, hits, around)
    shown = words.between(*act.modality.span).lower() if act.modality.span else "nothing"
    for sign in (f"{act.modality.value} by {shown}", f"said by {said}", f"topic {topic}"):
        yield sign
        yield f"{sign}, {act.type}"


@lru_cache(_REMEMBERED)
def _of_reading(
    sense: Sense, senses: tuple[Sense, ...], form: str, is_sure: bool, kind: str, mode: str | None
) -> tuple[str, ...]:
    """What the lexicon says of a trigger: the same whenever it is met in the same form."""
    sure, name, lemma = "sure" if is_sure else "unsure", sense.name, _lemma(sense)
    of_type = (sure, f"type {kind}", f"type {kind}, {sure}", f"mode {kind}/{mode}")
    of_form = (f"form {form}", f"form {form}, {kind}", f"{min(len(sense.words), _MOST)} words")
    of_word = (f"first word {sense.words[0]}", f"lemma {lemma}", f"lemma {lemma}, {form}")
    others = {f"may be {other.type}" for other in senses} if len(senses) > 1 else ()
    return (*of_type, *of_form, f"reading {name}", f"reading {name}, {sure}", *of_word, *sorted(others))


def _of_words(words: Words, hit: Hit, kind: str) -> list[str]:
    lemma, head = trigger_lemma(hit), _object(words, hit.last)
    before, after = _word(words, hit.first - 1), _word(words, hit.last)
    back = hit.first - 1
    while is_adverb(words.low(back)) or words.low(back) in AUXILIARY:
        back -= 1
    last = min(len(words.tokens), hit.last + _NEAR)
    return [
        f"before it {before}",
        f"two before it {_word(words, hit.first - 2)}",
        f"after it {after}",
        f"two after it {_word(words, hit.last + 1)}",
        f"before it {before}, {kind}",
        f"after it {after}, {kind}",
        f"before {lemma} {before}",
        f"after {lemma} {after}",
        *((f"object {head}", f"object of {lemma} {head}") if head else ()),
        f"subject {_word(words, back)}",
        *[f"near before {_stem(_word(words, i))}" for i in range(max(0, hit.first - _NEAR), hit.first)],
        *[f"near after {_stem(_word(words, i))}" for i in range(hit.last, last)],
    ]


def _of_noun(words: Words, hit: Hit, kind: str) -> Iterator[str]:
    reach = [words.low(i) for i in range(hit.first - 1, max(-1, hit.first - 5), -1)]
    determiner = next((word for word in reach[:3] if word in DETERMINER or word == "'s"), "none")
    yield from (f"determiner {determiner}", f"determiner {determiner}, {kind}")
    yield f"plural {words.low(hit.last - 1).endswith('s')}"
    governor = next((word for word in reach if word in PREPOSITION), None)
    if governor:
        yield f"governed by {governor}"


def _of_sentence(words: Words, hit: Hit, kind: str) -> Iterator[str]:
    size, role = len(words.tokens), words.sentence.role
    yield from (f"role {role}", f"role {role}, {kind}", f"tens of words {min(size // 10, _MOST)}")
    yield f"quarter {min(hit.first * 4 // max(1, size), 3)}"
    yield f"sentence {min(words.sentence.position, 6)}"
    if words.tokens[hit.first].quoted:
        yield from ("quoted", f"quoted, {kind}")
    if words.low(size - 1) == "?":
        yield "question"
    if words.tokens[hit.first].text[:1].isupper():
        yield f"capital, first {hit.first == 0}, {role}"


def _of_parties(found: Arguments, hit: Hit, kind: str) -> Iterator[str]:
    actor, recipient = _side(found.actors), _side(found.recipients)
    yield from (f"actor {actor}", f"recipient {recipient}", f"passive {found.passive}")
    yield from (f"actor {actor}, {kind}", f"recipient {recipient}, {kind}", f"sides {actor} {recipient}, {hit.form}")
    for role, side in (("by", found.actors), ("to", found.recipients)):
        for candidate in side[:3]:
            yield from (f"{role} {candidate.party.sector}, {kind}", f"{role} a {candidate.kind}, {kind}")


def _side(side: Sequence[Candidate]) -> str:
    if not side:
        return "nobody"
    return f"{side[0].kind} {'with' if any(c.party.country for c in side) else 'without'} country"


def _of_company(words: Words, hit: Hit, kind: str, hits: Sequence[Hit], around: Around) -> Iterator[str]:
    others = [other for other in hits if other is not hit]
    sure = [other for other in others if other.sure]
    yield f"{min(len(sure), _MOST)} others"
    for other in sorted({other.sense.type for other in sure}):
        yield from (f"beside {other}", f"beside {other}, {kind}")
    for place, there in (
        ("before", any(o.sense.type == kind and o.first < hit.first for o in others)),
        ("after", any(o.sense.type == kind and o.first > hit.first for o in others)),
    ):
        if there:
            yield from (f"same type {place}", f"same type {place}, {kind}", f"same type {place}, {hit.form}")
    yield f"word told {min(around.before.get(trigger_lemma(hit), 0), 3)} times, {hit.form}"
    yield f"type told {min(around.before.get(kind, 0), 3)} times, {kind}, {hit.nominal}"
    total = sum(around.types.values())
    share = 5 * around.types.get(kind, 0) // max(1, total)
    yield from (f"fifths of the article {share}", f"fifths of the article {share}, {kind}")
    yield f"halves a sentence {min(2 * total // max(1, around.n_sentences), _MOST)}"


def _word(words: Words, index: int) -> str:
    """The word at a place, a name or a number by its kind, `^` and `$` beyond the ends."""
    if not 0 <= index < len(words.tokens):
        return "^" if index < 0 else "$"
    mention = words.mention_at[index]
    if mention is not None:
        return f"@{mention.type}"
    low = words.low(index)
    return "#" if low[:1].isdigit() else low


@lru_cache(_REMEMBERED)
def _stem(word: str) -> str:
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 3), word)


def _object(words: Words, index: int) -> str:
    """The last plain word of the noun phrase that begins at a place; empty where none does."""
    first = index
    while index < first + 5 and (words.low(index) in DETERMINER or words.low(index)[:1].isdigit()):
        index += 1
    last = ""
    for place in range(index, min(index + 5, len(words.tokens))):
        mention, low = words.mention_at[place], words.low(place)
        if mention is None and (not low.replace("-", "").isalpha() or low in _ENDS_OBJECT):
            break
        last = f"@{mention.type}" if mention is not None else _stem(low)
    return last
