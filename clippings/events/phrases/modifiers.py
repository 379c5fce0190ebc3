"""Names and role words that only describe, and name no party: 'X-backed', 'military aid', 'both countries'."""

from collections.abc import Container

from clippings.events.words.grammar import CLOSED, DAYS, DETERMINER, MAKERS, REPORTING, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

_NEVER_BARE = frozenset({"military", "official", "state", "community", "force", "business", "leadership", "school"})
_MODIFIERS = word_set(
    "military official opposition police army government troop militant rebel state student party union "
    "family community court force church school parliament leadership business company press "
    "major prisoner hostage refugee migrant public relative patient reserve veteran expert killer pilot station donor "
    "general civilian executive"
)
_BEFORE = DETERMINER | {"'s"}
_STAND = word_set("hold holds held holding stand stands stood standing stay stayed remain remains remained")
_STANCES = word_set(
    "protest stance stand commitment grip line response hand action belief promise date control position"
)
_GREAT = frozenset({"major", "general"})
_HOW = word_set(
    "backed brokered mediated sponsored supported funded occupied linked affiliated allied aligned inspired "
    "dominated born"
)
_ACCORDS = word_set(
    "accord accords agreement agreements pact pacts treaty treaties protocol protocols convention conventions "
    "declaration communique communiqué"
)
_OF_ACCORD = word_set("peace climate ceasefire nuclear cease-fire truce peace-building")
_HYPHENS = frozenset("-‐‑–")
_BY_ANOTHER = tuple(f"{mark}{how}" for mark in sorted(_HYPHENS) for how in sorted(_HOW))
_LEANING = tuple(f"{side}{mark}" for side in ("pro", "anti") for mark in "-‐‑–")
_NO_NOUN = CLOSED | REPORTING | PASTS | DAYS
_STATES = frozenset({"countries", "nations"})
_PAIR = frozenset({"two", "both", "the"})
_OPERATIONS = frozenset({"operation", "operations"})


def is_pair(words: Words, start: int, last: int) -> bool:
    """Whether a phrase means the two states told of before: 'both countries'."""
    return words.low(last - 1) in _STATES and bool({words.low(start), words.low(start - 1)} & _PAIR)


def is_by_another(words: Words, index: int, last: int) -> bool:
    """Whether a name that ends at `last` only says who backs, or is backed: 'X-backed', 'U.N.-supported', 'pro-X'."""
    return (
        words.low(index).endswith(_BY_ANOTHER)
        or words.low(index).startswith(_LEANING)
        or (words.low(last) in _HYPHENS and words.low(last + 1) in _HOW)
    )


def names_accord(words: Words, first: int) -> bool:
    """Whether a town's name is that of what was agreed there: 'the Dorval accord', 'the Dorval peace agreement'."""
    town = words.mention_at[first]
    if town is None or town.type != "GPE" or town.stands_for is not None or town.entity.sector is not None:
        return False
    last = first
    while last < len(words.tokens) and words.mention_at[last] is town:
        last += 1
    behind = last + (words.low(last) in _OF_ACCORD)
    return words.low(behind) in _ACCORDS


def modifies(words: Words, start: int, last: int) -> bool:
    """Whether a role word only describes the noun after it: 'military aid', 'official statements'."""
    following = words.low(last)
    if words.low(last - 1) in _NEVER_BARE and not {words.low(start - 1), words.low(start)} & _BEFORE:
        return not words.headed
    if words.tokens[last - 1].text in _GREAT and last < len(words.tokens) and words.mention_at[last] is not None:
        # 'Major Ruritanian towns', where 'Major X' is an officer.
        return True
    if words.low(last - 1) == "firm" and (words.low(last - 2) in _STAND or following in _STANCES):
        # 'Held firm', 'a firm protest'.
        return True
    if words.low(last - 1) not in _MODIFIERS or not following.isalpha() or words.mention_at[last] is not None:
        return False
    return (
        following not in _NO_NOUN
        and following not in DAYS
        and not is_adverb(following)
        and not following.endswith("ed")
    )


def makes(words: Words, last: int, attacks: Container[int]) -> bool:
    """Whether a role word that ends at `last` says who made the act of force after it: 'rebel attacks'."""
    maker = words.low(last - 1)
    # 'Military operations' may be anybody's.
    operation = words.low(last) in _OPERATIONS and maker != "military"
    return maker in MAKERS and (operation or last in attacks)
