"""What is seen of a possible report of an event: readable signs by which the detector judges it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from clippings.events.arguments.sides import Arguments
from clippings.events.judging.rules import Act
from clippings.events.phrases.parties import Candidate
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, is_adverb
from clippings.events.words.tokens import Words
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

    def fifths(self, kind: str) -> int:
        """How many fifths of the types hinted at are this one."""
        return 5 * self.types.get(kind, 0) // max(1, sum(self.types.values()))

    @property
    def halves(self) -> int:
        """How many half acts a sentence hints at, on average."""
        return min(2 * sum(self.types.values()) // max(1, self.n_sentences), _MOST)


def trigger_lemma(hit: Hit) -> str:
    """The words of a trigger in their base form, verbs and nouns apart."""
    return _lemma(hit.sense)


@lru_cache(_REMEMBERED)
def _lemma(sense: Sense) -> str:
    return f"{'_'.join(sense.words)}.{sense.pos[0]}"


def hints_of(hits: Sequence[Hit]) -> list[str]:
    """Each word and, where the words around ask for it, each type that is hinted at."""
    return [*map(trigger_lemma, hits), *[hit.sense.type for hit in hits if hit.sure]]


def read_signs(
    words: Words,
    hit: Hit,
    act: Act,
    found: Arguments,
    hits: Sequence[Hit],
    around: Around,
    teller: str,
    topic: str | None,
) -> tuple[str, ...]:
    """The signs of one hit. `teller` is who says it, `topic` what the words nearby are about."""
    kind, span = act.type, act.modality.span
    shown = words.between(*span).lower() if span else "nothing"
    said = (f"{act.modality.value} by {shown}", f"said by {teller}", f"topic {topic}")
    return (
        *_of_reading(hit.sense, hit.senses, hit.form, hit.sure, kind, act.mode),
        *[f"rule {rule}, {kind}" for rule in act.rules],
        *_of_words(words, hit, kind),
        *(_of_noun(words, hit, kind) if hit.nominal else ()),
        *_of_sentence(words, hit, kind),
        *_of_parties(found, hit, kind),
        *_of_company(hit, kind, hits, around),
        *chain.from_iterable((sign, f"{sign}, {kind}") for sign in said),
    )


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


def _of_sentence(words: Words, hit: Hit, kind: str) -> list[str]:
    size, role, token = len(words.tokens), words.sentence.role, words.tokens[hit.first]
    quarter = min(hit.first * 4 // max(1, size), 3)
    found = [*_of_place(role, kind, min(size // 10, _MOST), quarter, min(words.sentence.position, 6))]
    if token.quoted:
        found += ["quoted", f"quoted, {kind}"]
    if words.low(size - 1) == "?":
        found.append("question")
    if token.text[:1].isupper():
        found.append(f"capital, first {hit.first == 0}, {role}")
    return found


@lru_cache(_REMEMBERED)
def _of_place(role: str, kind: str, tens: int, quarter: int, sentence: int) -> tuple[str, ...]:
    of_role = (f"role {role}", f"role {role}, {kind}")
    return (*of_role, f"tens of words {tens}", f"quarter {quarter}", f"sentence {sentence}")


def _of_parties(found: Arguments, hit: Hit, kind: str) -> list[str]:
    signs = [*_of_sides(_side(found.actors), _side(found.recipients), found.passive, kind, hit.form)]
    for role, side in (("by", found.actors), ("to", found.recipients)):
        for candidate in side[:3]:
            signs += [f"{role} {candidate.party.sector}, {kind}", f"{role} a {candidate.kind}, {kind}"]
    return signs


@lru_cache(_REMEMBERED)
def _of_sides(actor: str, recipient: str, passive: bool, kind: str, form: str) -> tuple[str, ...]:
    sides = (f"actor {actor}", f"recipient {recipient}")
    of_type = [f"{side}, {kind}" for side in sides]
    return (*sides, f"passive {passive}", *of_type, f"sides {actor} {recipient}, {form}")


def _side(side: Sequence[Candidate]) -> str:
    if not side:
        return "nobody"
    return f"{side[0].kind} {'with' if any(c.party.country for c in side) else 'without'} country"


def _of_company(hit: Hit, kind: str, hits: Sequence[Hit], around: Around) -> list[str]:
    found = [f"{min(sum([other.sure for other in hits]) - hit.sure, _MOST)} others"]
    if len(hits) > 1:
        found += _of_others(hit, kind, hits)
    told = min(around.before.get(trigger_lemma(hit), 0), 3), min(around.before.get(kind, 0), 3)
    return [*found, *_of_article(kind, hit.form, *told, around.fifths(kind), around.halves)]


def _of_others(hit: Hit, kind: str, hits: Sequence[Hit]) -> Iterator[str]:
    """What the other acts of the sentence are, and whether one of the same type stands before or after."""
    for other in sorted({other.sense.type for other in hits if other.sure and other is not hit}):
        yield from (f"beside {other}", f"beside {other}, {kind}")
    same = [other.first for other in hits if other.sense.type == kind]
    for place, there in (("before", same and same[0] < hit.first), ("after", same and same[-1] > hit.first)):
        if there:
            yield from (f"same type {place}", f"same type {place}, {kind}", f"same type {place}, {hit.form}")


@lru_cache(_REMEMBERED)
def _of_article(kind: str, form: str, of_word: int, of_type: int, share: int, halves: int) -> tuple[str, ...]:
    return (
        f"word told {of_word} times, {form}",
        f"type told {of_type} times, {kind}, {form == 'noun'}",
        f"fifths of the article {share}",
        f"fifths of the article {share}, {kind}",
        f"halves a sentence {halves}",
    )


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
