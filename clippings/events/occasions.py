"""Who takes part in what an act is told to have come after or in: 'after a gunfight', 'during talks with X'."""

from clippings.events.grammar import PREPOSITION, STOP, word_set
from clippings.events.parties import Candidate
from clippings.events.phrases import Phrases
from clippings.events.syntax import subject
from clippings.events.voice import is_passive

_TAKING = word_set("arrested captured seized detained killed shot wounded held took")
_OBJECT = 5


def clause_behind(phrases: Phrases, other: Candidate) -> Candidate | None:
    """Whom the clause is about that follows an opening phrase, which ends with whoever is named last in it."""
    words, topic = phrases.words, phrases.topic
    if topic is None or topic.first <= other.last:
        return None
    between = [words.low(k) for k in range(other.last, topic.first)]
    return topic if "," in between and STOP.isdisjoint(between) else None


def fought_before(phrases: Phrases, at: int) -> tuple[Candidate, ...]:
    """Both sides of a fight after which one holds or hits the other: 'X arrested three rebels after a gunfight'."""
    words, held = phrases.words, phrases.ending.get(at)
    if held is None:
        return ()
    for k in range(held.first - 1, held.first - _OBJECT, -1):
        low = words.low(k)
        if low in _TAKING:
            taker = subject(phrases, k)
            return () if taker is None or taker is held or is_passive(words, k, "past") else (taker, held)
        if low in PREPOSITION - {"at"} or low in STOP or low == ",":
            return ()
    return ()
