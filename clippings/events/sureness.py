"""How sure a possible report has to be, by what tells of it and of what kind it is."""

from collections.abc import Mapping

from clippings.events.lexicon import Hit
from clippings.events.sides import Arguments

FLOOR = 0.25
# Words that often mean something else, with nothing near that asks for this reading, have to be likelier than not; so
# have acts told by a noun of which no side is named.
_LIKELY = 0.55
# What states and firms do with each other is told in the words of everyday: newswire that nobody had taught from, and
# the press, have few of these acts where the detector is this unsure. Acts of force are as likely as it says.
_SURER: Mapping[str, float] = {
    "AGREE": 0.4,
    "CONSULT": 0.35,
    "COOPERATE": 0.35,
    "MOBILIZE": 0.3,
    "RETREAT": 0.3,
    "SUPPORT": 0.35,
}
# What a noun names of which somebody says something: 'a bigger deal'; or, beside another act, one that the article has
# told: 'condemned the raid'.
_NAMED = 0.5
_TOGETHER = frozenset({"COOPERATE", "SUPPORT"})


def floor_of(hit: Hit, found: Arguments, kind: str, floor: float, *, in_passing: bool = False) -> float:
    """How sure a report of a kind has to be; whoever asks for a lower `floor` than ours gets what is below it too.

    `in_passing`: the article has told of its kind, and the sentence of another act.
    """
    if not hit.sure or is_bare(hit, found):
        return max(floor, _LIKELY)
    if floor < FLOOR:
        return floor
    return max(floor, _NAMED if hit.nominal and (in_passing or kind in _TOGETHER) else _SURER.get(kind, floor))


def is_bare(hit: Hit, found: Arguments) -> bool:
    """Whether a noun tells of an act and nothing of its sides: 'a raid was made', 'the march began at noon'."""
    mutual = hit.sense.frame == "mutual"
    return hit.nominal and not mutual and not found.actors and not found.recipients
