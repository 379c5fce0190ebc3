"""Who is said to have done what somebody accuses him of."""

from clippings.events.arguments.objects import antecedent, direct_object
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.words.grammar import STOP, SUBORDINATOR, word_set
from clippings.events.words.voice import is_passive

_ACCUSE = word_set("accuse accuses accused suspect suspects suspected")
_TRY = word_set("indict indicts indicted charged arrested")
_REACH = 14


def charged_by(phrases: Phrases, j: int) -> Candidate | None:
    """Whom a relative clause accuses whose 'of' stands at `j`: 'X, which Y accuses of'."""
    accuser = phrases.ending.get(j - 1) if phrases.words.low(j - 1) in _ACCUSE else None
    return antecedent(phrases, accuser) if accuser is not None else None


def charged_before(phrases: Phrases, j: int) -> Candidate | None:
    """Whom somebody accuses of what stands farther on: Y of 'X accused Y in a letter of bombing a camp'."""
    for k in range(j - 1, max(0, j - _REACH), -1):
        low = phrases.words.low(k)
        if low in STOP or low in SUBORDINATOR or low == ",":
            return None
        if low in (_ACCUSE if phrases.words.low(j) == "of" else _TRY) and not is_passive(phrases.words, k, "past"):
            charged = direct_object(phrases, k + 1)
            return charged if charged is not None and charged.last <= j else None
    return None
