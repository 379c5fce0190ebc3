"""Who is accused, asked or threatened by what somebody says of him, and who says it."""

from dataclasses import replace

from clippings.events.arguments.objects import after_preposition
from clippings.events.arguments.sides import Arguments, listed
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.tellers import Saying
from clippings.events.triggers.lexicon import Hit

_ABOUT = frozenset({"of", "about"})
_REACH = 8


def charged(phrases: Phrases, hit: Hit, found: Arguments, saying: Saying | None) -> Arguments:
    """Whoever tells what somebody does wrong accuses him; of whom he says it stands before or behind 'said'."""
    if saying is None:
        return found
    told_of = _told_of(phrases, hit, saying)
    if told_of is not None:
        found = replace(found, recipients=listed(phrases, told_of))
    holder = saying.holder
    return found if holder is None or holder in found.recipients else replace(found, actors=(holder,))


def _told_of(phrases: Phrases, hit: Hit, saying: Saying) -> Candidate | None:
    """Of whom somebody speaks: X in '"This is a disgrace," she said of the raid by X'."""
    if hit.first > saying.index or phrases.words.low(saying.index + 1) not in _ABOUT:
        return None
    return after_preposition(phrases, saying.index + 1, tuple(_ABOUT), _REACH)
