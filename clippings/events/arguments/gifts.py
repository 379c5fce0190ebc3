"""To whom something is given, named before the thing: 'agreed to send X tanks', 'promised X more money'."""

from dataclasses import replace

from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.report import Party
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, CONJUNCTION, PREPOSITION, STOP, SUBORDINATOR, is_adverb, word_set

_GIVING = word_set("send give lend offer hand sell grant award pay bring promise")
_NO_THING = PREPOSITION | CONJUNCTION | AUXILIARY | STOP | SUBORDINATOR | {",", ".", "to", "back", "home", "away", ""}


def given_to(phrases: Phrases, hit: Hit) -> Candidate | None:
    """Whom a verb of giving names right behind it, where what is given follows."""
    words = phrases.words
    if hit.nominal or hit.sense.words[0] not in _GIVING or len(hit.sense.words) > 1:
        return None
    first = hit.last + (words.low(hit.last) == "the")
    receiver = phrases.at.get(first)
    if receiver is None or receiver.kind == "adjective" or receiver.owner:
        return None
    state = words.mention_at[first]
    if state is not None and state.type == "GPE" and words.mention_at[receiver.last - 1] is not state:
        # 'X six tanks' is no phrase.
        end = next(k for k in range(first, receiver.last) if words.mention_at[k] is not state)
        named = state.stands_for or state.entity
        party = Party(named.name, (state.start, state.end), named.entity_id, named.country, "GOV")
        return replace(receiver, last=end, party=party, kind="name")
    thing = words.low(receiver.last)
    follows = thing not in _NO_THING and not is_adverb(thing) and thing[:1].isalnum()
    return receiver if follows else None
