"""Which acts a noun may point back to: 'condemned the sale' is aimed at whoever sold."""

from collections.abc import Mapping

from clippings.events.words.grammar import REPORTING
from clippings.events.words.tokens import Words

_NOUNS: tuple[tuple[str, str], ...] = (
    ("COERCE", "arrest arrests detention detentions seizure crackdown blockade"),
    (
        "COERCE SANCTION",
        "sentence sentences verdict conviction jailing imprisonment expulsion expulsions deportation deportations "
        "ban closure",
    ),
    ("SANCTION", "sanctions tariffs embargo"),
    ("AID COOPERATE AGREE", "sale sales delivery deliveries"),
    ("COOPERATE MOBILIZE", "drill drills exercise exercises manoeuvres maneuvers"),
    ("MOBILIZE", "deployment build-up buildup"),
    ("CONSULT", "visit"),
    ("RETREAT CONCEDE", "release withdrawal pullout pardon pardons truce ceasefire"),
    ("SUPPORT AGREE", "deal agreement accord pact treaty recognition signing"),
)
# What may be any act, and so means one of the last.
ANY_ACT = frozenset({"announcement", "decision", "move", "pledge", "step"})
DECIDED = frozenset({"AGREE", "AID", "COERCE", "CONCEDE", "COOPERATE", "MOBILIZE", "REJECT", "RETREAT", "SANCTION"})
# By its noun, the types an act told of before may have.
KINDS: Mapping[str, frozenset[str]] = {
    noun: frozenset(kinds.split()) for kinds, nouns in _NOUNS for noun in nouns.split()
}
# What says that a noun behind it was told of before.
THAT = frozenset({"the", "this", "that", "these"})


def is_that(words: Words, index: int) -> bool:
    """Whether a word says that a noun was told of: not in 'said that clashes went on'."""
    return words.low(index) in THAT and not (words.low(index) == "that" and words.low(index - 1) in REPORTING)
