"""Which names of a sentence are of places where something may be done, and what leads to them."""

from clippings.entities.mention import Mention
from clippings.events.phrases.modifiers import names_accord
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, DAYS, DETERMINER, SUBORDINATOR, word_set
from clippings.events.words.tokens import Words
from clippings.registry.spots import Spots

AT = word_set("in at near inside outside around across on over off through throughout along within")
INSIDE = word_set("in at near inside outside off across")
PLACES = frozenset({"GPE", "LOC", "FAC"})
KINDS = word_set(
    "town city village province region district port island islands capital state suburb suburbs outskirts area "
    "county municipality valley neighbourhood side coast governorate strip camp resort border of the"
)
_NOT_WITHIN = word_set("with from by and against to between for into")
_PARTS = SUBORDINATOR | CONJUNCTION
# How far back a preposition may stand, and how much may be owned by a place.
BACK, _OWNED = 8, 3


def may_be_place(mention: Mention, spots: Spots) -> bool:
    """Whether a name is of a place, of a people whose capital may be meant, or of a body that stands for its seat."""
    return mention.type in {*PLACES, "NORP"} or (mention.entity.name, mention.entity.country) in spots


def is_named_place(words: Words, index: int, mention: Mention) -> bool:
    """Whether the name of a place begins at a word, and stands for no government and no accord."""
    begins = index == 0 or words.mention_at[index - 1] is not mention
    # 'The Dorval accord' was not broken in Dorval.
    return begins and mention.type in PLACES and mention.stands_for is None and not names_accord(words, index)


def is_capital(words: Words, index: int) -> bool:
    """Whether a name says of which country it is the capital: 'the X capital', "X's capital"; no other name follows."""
    mention, last = words.mention_at[index], index
    while last < len(words.tokens) and words.mention_at[last] is mention:
        last += 1
    last += words.low(last) == "'s"
    named = words.mention_at[last + 1 + (words.low(last + 1) == ",") : last + 3]
    of_country = mention is not None and mention.type in {"GPE", "NORP"} and words.low(last) == "capital"
    return of_country and (not named or named[0] is None)


def is_seat(words: Words, index: int, spots: Spots) -> bool:
    """Whether a body is named for where it sits, and stands for that place: 'at the White House'."""
    mention = words.mention_at[index]
    if mention is None or mention.type != "ORG" or words.mention_at[index - 1] is mention:
        return False
    before = index - 1 - (words.low(index - 1) == "the")
    return words.low(before) in INSIDE and (mention.entity.name, mention.entity.country) in spots


def is_whose(words: Words, hit: Hit, index: int) -> bool:
    """Whether a name only says whose somebody or something is: "X's ambassador", 'the embassy of X'."""
    mention, last = words.mention_at[index], index
    while last < len(words.tokens) and words.mention_at[last] is mention:
        last += 1
    if words.low(last) == "'s":
        owned = range(last + 1, min(last + 1 + _OWNED, len(words.tokens)))
        there = any(words.low(k) in KINDS - {"of", "the"} or words.low(k).removesuffix("s") in KINDS for k in owned)
        return not there and finest(words, index) == index
    before = index - 1
    while words.low(before) in DETERMINER:
        before -= 1
    of = words.low(before) == "of" and before - 1 >= hit.last and words.low(before - 1) not in KINDS
    return of and not is_led_to(words, index, AT)


def is_led_to(words: Words, index: int, leads: frozenset[str]) -> bool:
    """Whether a preposition of place stands before a name: 'in the Rurish city of X', 'near X'."""
    for back in range(index - 1, max(-1, index - BACK), -1):
        low, mention = words.low(back), words.mention_at[back]
        if low in leads and (low != "of" or words.low(back - 1) not in KINDS):
            return True
        if (mention is not None and mention.type == "NORP") or (low == "," and words.low(back - 1) in KINDS):
            continue
        if low in _PARTS or low in DAYS:
            return False
        if mention is not None or low in _NOT_WITHIN or low in AUXILIARY or not low.replace("-", "").isalpha():
            return False
    return False


def finest(words: Words, index: int) -> int:
    """Of a place that is said to lie in another the finer one: 'X's northern city of Y'."""
    mention = words.mention_at[index]
    for following in range(index + 1, min(index + BACK, len(words.tokens))):
        other = words.mention_at[following]
        if other is mention:
            continue
        if other is not None and other.type in PLACES:
            return following if is_named_place(words, following, other) else index
        low = words.low(following)
        if low not in KINDS and low != "'s" and not low.endswith("ern"):
            return index
    return index
