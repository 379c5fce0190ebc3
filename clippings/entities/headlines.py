"""Headlines: words capitalised for display only get their small letters back before names are looked for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clippings.entities.cues import FUNCTION_WORDS
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Gazetteer
from clippings.registry.tokens import Tokens
from clippings.registry.words import Words

# Share of a line's longer words with a capital from which the capitals say nothing.
DISPLAY_SHARE = 0.8
FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Cases:
    """How the running text of an article writes its words: folded words seen small, seen capitalised, acronyms."""

    small: frozenset[str]
    capital: frozenset[str]
    acronyms: frozenset[str]


def read_cases(lines: Sequence[Tokens]) -> Cases:
    """What lines that are not set in capitals say; the first word of a sentence says nothing of its capital."""
    small, capital, acronyms = set(), set(), set()
    for tokens in lines:
        if is_display(tokens):
            continue
        for index, (text, fold) in enumerate(zip(tokens.texts, tokens.folds, strict=True)):
            if text.islower():
                small.add(fold)
            elif text.isupper() and len(text) > 1:
                acronyms.add(text)
            elif index and text[0].isupper():
                capital.add(fold)
    return Cases(frozenset(small), frozenset(capital), frozenset(acronyms))


def is_display(tokens: Tokens) -> bool:
    """Whether nearly every longer word has a capital and no full stop ends the line: `Bakers Reopen Old Mill`."""
    if len(tokens) and tokens.texts[-1] == ".":
        return False
    longer = [text for text in tokens.texts if len(text) > 3 and text[0].isalpha()]
    if len(longer) < FEWEST_WORDS:
        return False
    return sum(text[0].isupper() for text in longer) >= DISPLAY_SHARE * len(longer)


def restore_case(tokens: Tokens, cases: Cases, words: Words, gazetteer: Gazetteer) -> Tokens:
    """The tokens as running text would write them; spans and folded forms stay."""
    if not is_display(tokens):
        return tokens
    shouted = sum(text.isupper() for text in tokens.texts if len(text) > 3) >= FEWEST_WORDS
    known = {
        index
        for match in gazetteer.matches(tokens)
        if match.readings[0].weight >= CERTAINLY_KNOWN and not match.readings[0].needs_context
        for index in range(match.start, match.end)
        if match.end - match.start > 1 or len(tokens.texts[index]) > 3 or not shouted
    }
    texts = [
        text if index in known and not shouted else _restored(text, fold, index in known, shouted, cases, words)
        for index, (text, fold) in enumerate(zip(tokens.texts, tokens.folds, strict=True))
    ]
    return replace(tokens, texts=tuple(texts))


def _restored(text: str, fold: str, known: bool, shouted: bool, cases: Cases, words: Words) -> str:
    if not text[0].isupper() or text in cases.acronyms or (text.isupper() and not shouted):
        return text
    named = known or (fold in cases.capital and fold not in cases.small)
    if not named and (fold in FUNCTION_WORDS or fold in cases.small or words.everyday(fold)):
        return text.lower()
    return _capitalised(text) if shouted else text


def _capitalised(text: str) -> str:
    return text[0] + text[1:].lower()
