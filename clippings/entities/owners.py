"""Owners written without their apostrophe: 'Kenyas army' is cut as 'Kenya's army' is."""

from clippings.entities.cues import FUNCTION_WORDS
from clippings.registry.gazetteer import CERTAINLY_KNOWN, Gazetteer
from clippings.registry.tokens import Tokens
from clippings.registry.words import Words

# 'The Koreas', 'both Congos' are two lands, and no owner.
_COUNTING = frozenset({"the", "two", "both", "three", "these"})
# Of how many words the name of a state is, and how few letters.
_WORDS, _LETTERS = 3, 5
OWNING = "'s"


def cut_owners(tokens: Tokens, words: Words, gazetteer: Gazetteer) -> Tokens:
    """The tokens with the 's' cut off that a state's name ends in before what it owns: 'Kenyas army'."""
    cut = [index for index in range(len(tokens) - 1) if _owns(tokens, index, words, gazetteer)]
    if not cut:
        return tokens
    texts, folds = list(tokens.texts), list(tokens.folds)
    starts, ends = list(tokens.starts), list(tokens.ends)
    for index in reversed(cut):
        text, end = texts[index], ends[index]
        texts[index : index + 1] = [text[:-1], OWNING]
        folds[index : index + 1] = [folds[index][:-1], OWNING]
        starts.insert(index + 1, end - 1)
        ends[index : index + 1] = [end - 1, end]
    return Tokens(tuple(texts), tuple(folds), tuple(starts), tuple(ends))


def _owns(tokens: Tokens, index: int, words: Words, gazetteer: Gazetteer) -> bool:
    text, fold = tokens.texts[index], tokens.folds[index]
    if text[-1] != "s" or not text[0].isupper() or len(text) < _LETTERS or not fold[:-1].isalpha():
        return False
    behind = tokens.folds[index + 1]
    if not tokens.texts[index + 1][0].islower() or behind in FUNCTION_WORDS or fold in words.common or text.isupper():
        return False
    before = tokens.folds[index - 1] if index else ""
    if before in _COUNTING or gazetteer.knows((fold,), (text,)):
        return False
    for first in range(max(0, index + 1 - _WORDS), index + 1):
        if first and tokens.texts[first - 1][0].isupper():
            # 'Frank Jordans'.
            continue
        folds = (*tokens.folds[first:index], fold[:-1])
        known = gazetteer.knows(folds, (*tokens.texts[first:index], text[:-1]))
        if known and known[0].type == "GPE" and known[0].weight >= CERTAINLY_KNOWN and known[0].sector == "GOV":
            return True
    return False
