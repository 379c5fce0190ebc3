"""Of which country a phrase is by the name that it hangs on, or that stands around it: 'police in X'."""

from collections.abc import Mapping

from clippings.entities.mention import Mention
from clippings.events.phrases.modifiers import names_accord
from clippings.events.phrases.parties import Candidate, country_of
from clippings.events.report import Party
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, SUBORDINATOR
from clippings.events.words.tokens import Words

_OF = frozenset({"of", "in", "inside", "from", "at", "for", "near", "outside"})
_FILL = 3
_PEOPLE = frozenset({"COP", "CVL", "OPP", "EDU", "LAB", "REL", "MED"})
_ARMY = frozenset({"military", "army", "command"})
_BORDER = frozenset({"border", "borders", "frontier", "frontiers"})
_BESIDE = frozenset({"neighbouring", "neighboring", "nearby"})
_LOCATING = frozenset({"in", "at", "near", "outside", "across", "through"})
_TOWNS = frozenset({"city", "cities", "town", "towns", "capital", "village", "villages", "port", "province"})
# Whoever marches against a war, or fights in one, is seldom where it is.
_FOUGHT = frozenset({"war", "wars", "forces", "troops", "soldiers"})
_ABROAD = frozenset({"embassy", "consulate", "ambassador", "envoy", "mission", "embassies"})
_NOT_CROSSED = SUBORDINATOR | AUXILIARY


def country_around(candidate: Candidate, words: Words) -> str | None:
    """The country of the name a phrase hangs on; of people, else, that of the one place where the sentence is set."""
    country = country_after(candidate, words)
    local = candidate.party.sector in _PEOPLE or words.low(candidate.last - 1) == "authorities"
    if country is not None or not local:
        return country
    set_in = {
        country_of(mention)
        for index, mention in enumerate(words.mention_at)
        if mention is not None and words.mention_at[index - 1] is not mention and _is_where(words, index, mention)
    }
    return set_in.pop() if len(set_in) == 1 else None


def _is_where(words: Words, index: int, mention: Mention) -> bool:
    """Whether something is in the place that begins here: 'in X', 'in several X cities'; not 'the war in X'."""
    if mention.type != "GPE" and not (mention.type == "NORP" and words.low(index + 1) in _TOWNS):
        return False
    at = next((k for k in range(index - 1, max(-1, index - 1 - _FILL), -1) if words.low(k) in _LOCATING), None)
    if at is None or words.low(index - 1) in _BESIDE or words.low(at - 1) in _FOUGHT or names_accord(words, index):
        return False
    # 'At X troops' is no place.
    return mention.entity.sector != "GOV" or words.low(index - 1) != "at"


def country_of_army(candidate: Candidate, words: Words, by_role: Mapping[str, Party]) -> str | None:
    """The country of the army named before, whose soldiers are told of: 'the X military said a soldier'."""
    for index in range(candidate.first - 1):
        mention, after = words.mention_at[index], words.low(index + 1)
        if mention is not None and (mention.entity.sector == "MIL" or after in _ARMY):
            return country_of(mention)
        known = by_role.get(after) if after in _ARMY else None
        if known is not None and words.low(index) == "the":
            return known.country
    return None


def country_after(candidate: Candidate, words: Words) -> str | None:
    """The country of the name in 'police in X' or 'members of the X'."""
    index = candidate.last + (words.low(candidate.last) in {'"', "”"})
    if words.low(index) == "near" and _at_border(words, index):
        # Who is near X's border is as a rule on this side of it.
        return None
    if words.low(index) in CONJUNCTION and words.low(index + 2) == "of":
        # 'The government and people of X'.
        index += 2
    employed = words.low(index) == "with" and candidate.party.sector == "JRN"
    if words.low(index) not in _OF and not employed:
        return None
    for place in range(index + 1, min(index + 2 + _FILL, len(words.tokens))):
        mention = words.mention_at[place]
        if mention is not None:
            # Outside a country's embassy one is anywhere, and an embassy in a country is another's.
            abroad = words.low(index) in {"in", "at", "near"} and words.low(candidate.last - 1) in _ABROAD
            apart = words.low(index) == "outside" or abroad or names_accord(words, place)
            return None if apart else country_of(mention)
        if not words.low(place).replace("-", "").isalpha() or words.low(place) in _NOT_CROSSED:
            return None
    return None


def _at_border(words: Words, index: int) -> bool:
    """Whether a border is named within a few words."""
    return any(words.low(k) in _BORDER for k in range(index + 1, index + 2 + _FILL))
