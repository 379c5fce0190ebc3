"""Runs: the rows of capitalised words that may be names, with the small words that belong inside."""

from collections.abc import Iterator

from clippings.entities.cues import (
    EVENT_OPENERS,
    FAC_HEADS,
    FAC_OPENERS,
    FUNCTION_WORDS,
    GLUED_PARTICLES,
    LAW_HEADS,
    LAW_OPENERS,
    LOC_OPENERS,
    MONTHS_DAYS,
    MONTHS_THAT_NAME,
    NO_NAMES,
    ORG_HEADS,
    ORG_OPENERS,
    PARTICLES,
    POSSESSORS,
    PRODUCT_CUES,
    ROMANS,
    TITLES,
    word_set,
)
from clippings.registry.tokens import Tokens
from clippings.registry.words import Words

OF_OPENERS = (
    ORG_OPENERS
    | ORG_HEADS
    | FAC_HEADS
    | FAC_OPENERS
    | LOC_OPENERS
    | EVENT_OPENERS
    | LAW_OPENERS
    | word_set("republic kingdom state states islands bishopric alliance province emirate")
)
NUMBERED = word_set("highway article decree resolution section route flight block law no unit pier exercise act shield")
ABBREVIATIONS = frozenset(
    ["St", "Mt", "Ste", "Ft", "Gen", "Col", "Maj", "Lt", "Capt", "Brig", "Adm", "Sgt", "Cmdr", "Dr", "Prof", "Gov"]
) | frozenset(["Sen", "Rep", "Rev", "Fr", "Cdr", "Spc", "Cpl", "Pvt", "Cdre", "Jr", "Sr"])
QUOTES = frozenset('"“”')
_GIVING = word_set(
    "give gives gave giving given send sends sent sending lend lends lent lending offer offers offered offering "
    "promise promises promised pledge pledged hand hands handed handing sell sells sold selling grant granted"
)
# No make of tank or missile that is called by a word and a number has a higher one.
_MAKES = 4
HYPHENED = word_set("e i ye de des du sur la le el al ul o ba y en les lez am an")
DATES_BEFORE = word_set(
    "in of since until by from to last early late mid this next and through before after on during for"
)
ENVOYS = word_set("ambassador envoy representative")
# What the name of a state begins with, and never ends in.
PARTS_OF_STATES = word_set(
    "san south north saudi new sri el united costa puerto guinea equatorial saint trinidad sierra"
)
STARTING_PARTICLES = PARTICLES | GLUED_PARTICLES
HYPHENS = frozenset("-‑")
APOSTROPHES = frozenset("'’")


def find_runs(tokens: Tokens, words: Words) -> Iterator[tuple[int, int]]:
    """Half-open token spans, left to right; a capital at the start of a sentence is no evidence by itself."""
    index, size = 0, len(tokens)
    while index < size:
        first = tokens.texts[index][0]
        plain = not (first.isupper() or first.isdigit() or tokens.folds[index] in STARTING_PARTICLES)
        # Most words are plain, and not worth a call.
        if plain or not opens(tokens, index, words):
            index += 1
            continue
        end = index + 1
        while (longer := extend(tokens, index, end, words)) > end:
            end = longer
        yield index, end
        index = end


def opens(tokens: Tokens, index: int, words: Words) -> bool:
    """Whether a name can begin here."""
    text, word = tokens.texts[index], tokens.folds[index]
    if is_particle_start(tokens, index):
        return True
    if text[0].islower():
        return False
    if is_ordinal(text):
        return is_cap(tokens, index + 1)
    if not text[0].isupper() or word in NO_NAMES:
        return False
    if word in MONTHS_DAYS:
        return names_a_person(tokens, index)
    if text.endswith("."):
        return len(text) > 2
    if starts_sentence(tokens, index) and word in FUNCTION_WORDS:
        return False
    if starts_sentence(tokens, index) and words.everyday(word):
        return continues_name(tokens, index, words)
    return len(text) > 1 or continues_name(tokens, index, words)


def names_a_person(tokens: Tokens, index: int) -> bool:
    """`May Johansen`: a month's name before another name, where no date is spoken of."""
    before = tokens.folds[index - 1] if index else ""
    return tokens.folds[index] in MONTHS_THAT_NAME and is_cap(tokens, index + 1) and before not in DATES_BEFORE


def is_particle_start(tokens: Tokens, index: int) -> bool:
    """`al-Sharaa`: a lower-case article glued by a hyphen to a capital starts a name."""
    return (
        tokens.folds[index] in STARTING_PARTICLES
        and tokens.texts[index].islower()
        and index + 2 < len(tokens)
        and tokens.texts[index + 1] in HYPHENS
        and tokens.texts[index + 2][0].isupper()
        and tokens.glued(index + 1)
        and tokens.glued(index + 2)
    )


def is_ordinal(text: str) -> bool:
    """`57th Brigade`, `3rd Corps`."""
    return text[0].isdigit() and text[-2:] in ("st", "nd", "rd", "th") and text[:-2].isdigit()


def starts_sentence(tokens: Tokens, index: int) -> bool:
    """First word of the sentence, of a quotation or of a clause after a colon or dash."""
    return index == 0 or tokens.texts[index - 1] in '"“”‘«:;—–•.?!('


def continues_name(tokens: Tokens, index: int, words: Words) -> bool:
    return is_cap(tokens, index + 1) or extend(tokens, index, index + 1, words) > index + 1


def is_cap(tokens: Tokens, index: int) -> bool:
    """A word with a capital that is no month, weekday or pronoun."""
    if index >= len(tokens):
        return False
    text = tokens.texts[index]
    if not text[0].isupper():
        return len(text) > 2 and text[0] in "ld" and text[1] in APOSTROPHES and text[2].isupper()
    return tokens.folds[index] not in MONTHS_DAYS and tokens.folds[index] not in NO_NAMES


def extend(tokens: Tokens, start: int, end: int, words: Words) -> int:
    """Where the run ends if it takes in what follows token `end - 1`; `end` if it takes in nothing."""
    size = len(tokens)
    if end >= size:
        return end
    text, last = tokens.texts[end], tokens.folds[end - 1]
    if names_an_envoy(tokens, start, end, words):
        return end
    if is_cap(tokens, end) or (last[0].isalpha() and tokens.texts[end] == "May" and not next_is_number(tokens, end)):
        return end + 1
    if text in ROMANS:
        return end + 1
    if end + 1 >= size:
        return end
    glued_on = tokens.glued(end + 1)
    if text in HYPHENS and tokens.glued(end) and glued_on:
        after = tokens.texts[end + 1]
        if after[0].isupper() or after[0].isdigit() or is_syllable(tokens, start, end + 1, words):
            return end + 2
        return through_hyphens(tokens, end)
    if text in ("'s", "’s") and (last in POSSESSORS or tokens.folds[start] == "st"):
        return end + 2 if is_cap(tokens, end + 1) else end
    if text in APOSTROPHES and tokens.glued(end) and not glued_on and last.endswith("s") and is_cap(tokens, end + 1):
        return end + 2 if tokens.folds[end + 1] in ORG_HEADS or is_cap(tokens, end + 2) else end
    if text == "&" or (text == "." and tokens.glued(end) and is_abbreviation(tokens.texts[end - 1])):
        return end + 2 if is_cap(tokens, end + 1) else end
    if text in QUOTES and not tokens.glued(end) and tokens.glued(end + 1) and is_cap(tokens, end + 1):
        return nickname_end(tokens, end)
    if (
        text.isdigit()
        and len(text) < 5
        and (tokens.folds[start] in NUMBERED or last in NUMBERED or is_model_number(tokens, end))
    ):
        return end + 1
    return through_small_words(tokens, start, end, words)


def names_an_envoy(tokens: Tokens, start: int, end: int, words: Words) -> bool:
    """`the ambassador to Sylvania Otto Lind`: where the name begins of whoever is sent to the one that ends here."""
    if tokens.folds[end] not in words.given_names or tokens.folds[end - 1] in PARTS_OF_STATES:
        return False
    sent = start - 1 - (start > 0 and tokens.folds[start - 1] == "the")
    return (
        sent > 0
        and tokens.folds[sent] in {"to", "for"}
        and tokens.folds[sent - 1] in ENVOYS
        and is_cap(tokens, end + 1)
    )


def next_is_number(tokens: Tokens, index: int) -> bool:
    return index + 1 < len(tokens) and tokens.texts[index + 1][0].isdigit()


def is_syllable(tokens: Tokens, start: int, index: int, words: Words) -> bool:
    """`Park Eun-sook`, `Lai Ching-te`: the lower-case half of a given name after the family name."""
    text = tokens.texts[index]
    return index - start >= 3 and text.islower() and 1 < len(text) < 7 and tokens.folds[index] not in words.common


def through_hyphens(tokens: Tokens, end: int) -> int:
    """`Mazar-i-Sharif`, `Notre-Dame-des-Lacs`, `Hilal-e Omid`: a small word between hyphens, `end` at the first."""
    if tokens.texts[end + 1] not in HYPHENED:
        return end
    after = end + 2
    if after < len(tokens) and tokens.texts[after] in HYPHENS and tokens.glued(after):
        after += 1
    return after + 1 if is_cap(tokens, after) else end


def is_abbreviation(text: str) -> bool:
    return len(text) == 1 or text in ABBREVIATIONS


def nickname_end(tokens: Tokens, index: int) -> int:
    """`Andre "Parson" Clovis`: the end of a name that goes on after a quoted nickname at `index`, else `index`."""
    for close in range(index + 2, min(index + 5, len(tokens) - 1)):
        if tokens.texts[close] in QUOTES:
            return close + 2 if tokens.glued(close) and is_cap(tokens, close + 1) else index
    return index


def is_model_number(tokens: Tokens, index: int) -> bool:
    """`Leopard 2 tanks`: a number between a name and what it is a make of."""
    if index + 1 >= len(tokens) or tokens.folds[index + 1] not in PRODUCT_CUES:
        return False
    # 'Gave Norway 20 tanks.'
    return not (index > 1 and tokens.folds[index - 2] in _GIVING and int(tokens.texts[index]) > _MAKES)


def through_small_words(tokens: Tokens, start: int, end: int, words: Words) -> int:
    """Take in `of the X`, `for X`, `on X`, `and X Ministry`, `de la X`, `al-X` where the words before ask for it."""
    word, last = tokens.texts[end], tokens.folds[end - 1]
    after = end + 1
    if word in ("of", "for", "on"):
        asked = (
            (word == "of" and (last in OF_OPENERS or "on" in tokens.folds[start:end]))
            or (word == "for" and (last in ORG_OPENERS or last in ORG_HEADS))
            or (
                word == "on"
                and (last in LAW_HEADS or last in ("committee", "commission", "conference", "dialogue", "council"))
            )
        )
        if asked and tokens.folds[after] == "the":
            after += 1
        asked = asked and is_cap(tokens, after) and not is_acronym(tokens.texts[after])
        return after + 1 if asked else end
    if word == "and" and is_cap(tokens, after):
        return after + 1 if joins_and(tokens, start, end, words) else end
    steps = end
    while (
        steps < len(tokens)
        and steps - end < 4
        and (is_particle(tokens, steps) or (tokens.texts[steps] in HYPHENS and steps > end))
    ):
        steps += 1
    if steps > end and is_cap(tokens, steps) and last not in TITLES:
        return steps + 1
    return end


def is_acronym(text: str) -> bool:
    return len(text) > 1 and text.isupper()


def is_particle(tokens: Tokens, index: int) -> bool:
    if not tokens.texts[index].islower():
        return False
    if tokens.folds[index] in GLUED_PARTICLES:
        return index + 1 < len(tokens) and tokens.texts[index + 1] in HYPHENS and tokens.glued(index + 1)
    return tokens.folds[index] in PARTICLES


def joins_and(tokens: Tokens, start: int, end: int, words: Words) -> bool:
    """`Ministry of Energy and Water`, `Agriculture and Water Ministry`: both halves are words, and a body is named."""
    if tokens.folds[end + 1] not in words.common:
        return False
    folds = tokens.folds[start:end]
    for small in ("of", "for"):
        if small in folds[1:]:
            return folds[folds.index(small, 1) - 1] in ORG_OPENERS
    index = end + 1
    while is_cap(tokens, index) and index - end < 5:
        index += 1
    return index - end > 2 and tokens.folds[index - 1] in ORG_HEADS and folds[-1] in words.common
