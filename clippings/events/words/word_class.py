"""Whether a word that could be a verb is one where it stands: 'allied targets in the north' are none."""

from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    HAVE,
    NUMBERS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTING,
    SUBORDINATOR,
    is_adverb,
    is_body,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.registry.triggers import Pattern

_NOT_A_SUBJECT = DETERMINER | PREPOSITION | CONJUNCTION
_MAGNITUDES = word_set("hundred thousand million billion trillion")
_MOSTLY_ADJECTIVE = frozenset({"armed", "suspected", "occupied", "targeted", "alleged", "besieged"})
_OPENING = _NOT_A_SUBJECT | SUBORDINATOR
_NO_NOUN = _NOT_A_SUBJECT | PRONOUN
_SUBJECTS = PRONOUN | RELATIVE | CONJUNCTION
_OBJECTS = DETERMINER | PRONOUN | {"that", "to", "out", "off", "up", "back"}
_CALLED = frozenset({"the", "these", "those", "recent", "deadly", "after", "since", "following", "before"})
_COUNTING = NUMBERS | {"other", "several", "many"}


def is_adjectival(words: Words, index: int, pattern: Pattern) -> bool:
    """Whether a participle describes the noun after it: "Norway's armed forces", 'armed groups'."""
    following = words.low(index + 1)
    plain = following.isalpha() and following not in _NO_NOUN
    if words.low(index - 1) in HAVE:
        return False
    owned = words.low(index - 2) == "'s" and index > 2 and words.mention_at[index - 3] is not None
    if plain and words.low(index - 1).endswith("ing") and words.low(index - 2) in BE and not owned:
        # 'Is considering proposed laws', but "Norway's king met".
        return True
    after = words.mention_at[index + 1] if index + 1 < len(words.tokens) else None
    described = after is not None and after.type == "NORP" and words.low(index + 2).isalpha()
    before = words.low(index - 1)
    bare = index == 0 or described or before in _COUNTING or before in _OPENING or before.isdigit()
    if words.low(index) in _MOSTLY_ADJECTIVE and (bare or (is_participle(before) and before not in AUXILIARY)):
        # 'Farmers and armed Lakeland groups', 'five other suspected rebels', 'arrested suspected gunrunner X'.
        return True
    if pattern.rest or (after is not None and not described) or not plain:
        return False
    name = words.mention_at[index - 1] if index else None
    people = name is not None and name.type == "NORP" and not name.text.endswith("s")
    return before == "'s" or words.low(index) in _MOSTLY_ADJECTIVE or people


def can_be_s_verb(words: Words, index: int, pattern: Pattern) -> bool:
    """Whether 'attacks', 'questions' and the like can be a verb: after a subject, or before an object."""
    if _lacks_object(words, index, pattern):
        return False
    before = words.mention_at[index - 1] if index else None
    low = words.low(index - 1)
    if before is not None:
        return before.type != "NORP" and not _is_named_for(words, index)
    if low == "that" and words.low(index - 2) in REPORTING:
        # 'Said that clashes broke out.'
        return False
    if low in _SUBJECTS or is_adverb(low):
        return True
    if low.startswith(("pro-", "anti-")):
        # 'Pro-reform protests that began in May.'
        return False
    if low in {"said", "says"}:
        # 'X said forces loyal to Y had left.'
        return False
    if low.isdigit() or low in NUMBERS or low in _MAGNITUDES:
        # 'Five million pounds' are no blows.
        return False
    if low == "'s" or (low.endswith(("al", "ive", "ous", "ic", "ent", "ed")) and not is_body(low)):
        return False
    if words.headed or pattern.rest:
        return True
    following = words.low(index + 1)
    after = words.mention_at[index + 1] if index + 1 < len(words.tokens) else None
    return after is not None or following in _OBJECTS


def _is_named_for(words: Words, index: int) -> bool:
    """Whether what happened is called by the name of its town: 'the Dorval attacks'."""
    town = words.mention_at[index - 1]
    first = index - 1
    while first > 0 and words.mention_at[first - 1] is town:
        first -= 1
    called = words.low(first - 1) in _CALLED or words.low(first - 1).endswith("-day") or words.low(first - 1).isdigit()
    return called and town is not None and town.type == "GPE" and town.entity.sector is None


def _lacks_object(words: Words, index: int, pattern: Pattern) -> bool:
    """Whether what has an object as a verb has none: 'allied targets in the north', 'suspects captured in May'."""
    if pattern.rest or not all(sense.recipient[:1] == ("obj",) for sense in pattern.senses):
        return False
    following = words.low(index + 1)
    if following in PREPOSITION and following != "to":
        return not any(following in sense.recipient for sense in pattern.senses)
    if following in CONJUNCTION:
        # 'Dorval's attacks and Ruritanian counter-attacks', but 'attacks and burns'.
        return index + 2 < len(words.tokens) and words.mention_at[index + 2] is not None
    relative = following in RELATIVE and not words.low(index + 2).endswith("s")
    return relative or (is_participle(following) and words.low(index + 2) in PREPOSITION)
