"""Whether a headline leaves out the 'is' of what is still to come: 'Rail workers to strike', 'X to sign pact'."""

from clippings.events.words.grammar import AUXILIARY, CLEAR_THIRD, CLEAR_VERB, REPORTING, word_set
from clippings.events.words.tokens import Words

# Who acts. Of 'plans', 'calls' and 'orders' to do something nobody says that it will be done.
_WHO = word_set(
    "troops forces police army navy court courts parliament senate government minister president premier pm king pope "
    "envoy envoys officials lawmakers mps judges judge rebels militants nurses unions union staff students residents "
    "doctors delegation cabinet chief general unesco nato jets warships"
)
_ENDINGS = ("ers", "ors", "ists", "men", "ians")
_NOT_WHO = word_set(
    "powers orders offers borders numbers letters papers matters answers manners doors floors rumors rumours fears "
    "women errors tenders measures barriers factors"
)
_LONGEST = 7


def is_headed(words: Words, to: int) -> bool:
    """Whether the 'to' at a place follows right on who will do it, with no verb before."""
    if not words.headed or not 0 < to <= _LONGEST:
        return False
    low = words.low(to - 1)
    if words.mention_at[to - 1] is None and not (low in _WHO or (low.endswith(_ENDINGS) and low not in _NOT_WHO)):
        return False
    return not any(_is_verb(words, k) for k in range(to - 1))


def _is_verb(words: Words, index: int) -> bool:
    low = words.low(index)
    if low == "'s" and words.mention_at[index - 1] is not None:
        # "Ruritania's king to visit Sylvania."
        return False
    told = low in AUXILIARY or low in REPORTING or low in CLEAR_VERB or low in CLEAR_THIRD
    return words.mention_at[index] is None and (told or low in {"to", "for", "as", "on", "over"})
