"""Whether a past form is passive, and so has its object before it."""

from clippings.events.words.grammar import (
    BE,
    DAYS,
    DETERMINER,
    HAVE,
    NEGATION,
    NUMBERS,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_GOING = word_set("fled escaped retreated withdrew ran left died went came continued advanced returned remained")
_WHEN = word_set("last yesterday today overnight")
_NO_OBJECT = word_set(
    "in on at during near since for from after over . , by as last when while outside inside between under earlier"
)
# 'Was “deliberately rammed” by'.
_QUOTES = frozenset("\"“”‘’'")
_BELIEVED = word_set("found reported believed feared thought presumed confirmed")
_TOLD_TO = word_set("urged told ordered warned advised pressed pressured invited")
_PERSONS = word_set("he she it who")
_MANY = word_set("dozens scores hundreds thousands others several many")
_DETERMINED = DETERMINER - {"that"}
_CLAIMED = frozenset({"damages", "custody", "divorce", "compensation", "peace", "access"})


def is_passive(words: Words, index: int, form: str) -> bool:
    """Whether a past form is passive: after a form of 'be', or followed by 'by' with no subject of its own."""
    if form != "past":
        return False
    k = index - 1
    while k >= 0 and (words.low(k) in NEGATION or words.low(k) in _QUOTES or is_adverb(words.low(k))):
        k -= 1
    if (believed := is_believed(words, k)) is not None:
        # 'Was found dead', 'were reported killed'.
        k = believed
    if words.low(k) in BE and not (
        words.low(k) == "'s" and (words.mention_at[k - 1] is not None or _has(words, k, index))
    ):
        return True
    if words.low(index + 1) == "to" and words.low(index) in _TOLD_TO and words.low(k) not in HAVE:
        # A headline: 'X urged to free the miners.'
        return True
    by = index + 1 + (words.low(index + 1) in _QUOTES)
    return words.low(by) == "by" and words.low(by + 1) not in {"phone", "telephone", "email"}


def is_believed(words: Words, index: int) -> int | None:
    """Where 'were' stands before a participle at `index` that says who knows of it: 'were also reported killed'."""
    k = index - 1
    while is_adverb(words.low(k)):
        k -= 1
    return k if words.low(index) in _BELIEVED and words.low(k) in BE else None


def _has(words: Words, short: int, index: int) -> bool:
    """Whether 's is short for 'has': 'she's slammed the treaty' has an object, as 'she's accused of it' has none."""
    if words.low(short - 1) not in _PERSONS:
        return False
    following = words.low(index + 1)
    named = index + 1 < len(words.tokens) and words.mention_at[index + 1] is not None
    return named or following in _DETERMINED or following in {"firm", "back", "down", "out", "up"}


def is_reduced(words: Words, index: int, last: int) -> bool:
    """Whether a past form of a verb that needs an object has none: 'three killed in blast', 'lawmakers ousted in'."""
    following, before = words.low(last), index - 1
    while is_adverb(words.low(before)):
        before -= 1
    # 'Rebels have also fired from the hills.'
    if words.low(before) in HAVE or following == "":
        return following == "" and words.low(before) not in HAVE
    if (following, words.low(last + 1)) == ("to", "death"):
        # 'A baker stabbed to death in X', but 'stabbed to death his brother'.
        named = last + 2 < len(words.tokens) and words.mention_at[last + 2] is not None
        return not named and words.low(last + 2) not in DETERMINER
    if following == "and" and _is_count(words.low(last + 1)) and is_participle(words.low(last + 2)):
        # 'Eight killed and dozens injured.'
        return True
    if following == "and":
        # 'A jet shot down and destroyed in May.'
        second = last + 1 + is_adverb(words.low(last + 1))
        both = is_participle(words.low(second)) and words.low(second) not in _GOING
        return both and (words.low(second + 1) in _NO_OBJECT or words.low(second + 1) in _WHEN)
    if following in {"more", "over", "some", "just"} and "ago" in {words.low(k) for k in range(last + 2, last + 6)}:
        # 'Nurses kidnapped more than two years ago.'
        return True
    if following in {"nearly", "almost", "about"} and "ago" in {words.low(k) for k in range(last + 2, last + 5)}:
        # 'A nurse kidnapped nearly two weeks ago.'
        return True
    if following in DAYS:
        # 'Was found shot dead Friday in X.'
        following = words.low(last + 1)
    return following in _NO_OBJECT and words.low(last + 1) not in {"least", "most"}


def _is_count(low: str) -> bool:
    return low.isdigit() or low in NUMBERS or low in _MANY


def sues(words: Words, index: int, last: int) -> bool:
    """Whether somebody goes to law himself: 'sued for damages', 'sued for joint custody'."""
    claimed = words.low(index) == "sued" and words.low(last) == "for"
    return claimed and not _CLAIMED.isdisjoint({words.low(last + 1), words.low(last + 2)})
