"""What the press calls 'the North', 'the South' and 'the West' for short: states told of by their whole names."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from clippings.entities.mention import Entity, Mention
from clippings.events.phrases.parties import Candidate
from clippings.events.report import Party
from clippings.events.words.tokens import Words
from clippings.text.sentence import Sentence

# 'The South' with a capital and alone: 'the South Bank' and 'the South of X' are none.
_HALF = re.compile(r"\b[Tt]he (North|South)\b(?! (?:[A-Z]|of\b|coast\b|side\b))(?!-)")
_OF_LAND = frozenset({"of", "coast", "side", "bank", "end", "wing", "-"})


def with_halves(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions with 'the North' as the state so called that the article names."""
    if not any(_HALF.search(s.text) for s in sentences if "North" in s.text or "South" in s.text):
        return mentions
    states = _states(mentions)
    named = {sentence.sentence_id: list(_named(sentence, states)) for sentence in sentences}
    kept = (m for m in mentions if not any(_overlap(m, half) for half in named.get(m.sentence_id, ())))
    return [*kept, *(half for halves in named.values() for half in halves)]


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def find_west(words: Words, taken: Container[int]) -> tuple[Candidate, ...]:
    """'The West' as states of no one country."""
    found = []
    for index, low in enumerate(words.lows):
        if low == "west" and words.low(index - 1) == "the" and index not in taken and _is_alone(words, index):
            party = Party("West", words.span(index, index + 1), None, None, "GOV")
            owner = words.low(index + 1) == "'s"
            found.append(Candidate(index, index + 1, party, "name", False, owner, False))
    return tuple(found)


def _is_alone(words: Words, index: int) -> bool:
    """Whether a word with a capital is no part of a longer name, and not where something is."""
    if not words.tokens[index].text.istitle() or words.low(index + 1) in _OF_LAND or words.low(index - 2) == "in":
        return False
    return index + 1 == len(words.tokens) or not words.tokens[index + 1].text[:1].isupper()


def _states(mentions: Iterable[Mention]) -> dict[str, Entity]:
    """The states of more than one word, by the first."""
    entities = (mention.stands_for or mention.entity for mention in mentions)
    return {e.name.partition(" ")[0]: e for e in entities if e.type == "GPE" and e.sector == "GOV" and " " in e.name}


def _named(sentence: Sentence, states: dict[str, Entity]) -> Iterator[Mention]:
    for half in _HALF.finditer(sentence.text):
        entity = states.get(half[1])
        if entity is not None:
            start, end = (sentence.start + place for place in half.span(1))
            yield Mention(sentence.article_id, sentence.sentence_id, half[1], "GPE", start, end, 1.0, entity)
