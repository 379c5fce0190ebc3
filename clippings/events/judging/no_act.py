"""Whether the words of an act tell of none where they stand, for any of the reasons that there are."""

from clippings.events.judging.accidents import is_accident
from clippings.events.judging.daily import is_daily
from clippings.events.judging.elections import is_of_elections
from clippings.events.judging.elsewhere import is_elsewhere
from clippings.events.judging.everyday import is_everyday
from clippings.events.judging.figures import is_figure
from clippings.events.judging.generic import is_generic
from clippings.events.judging.idioms import is_idiom
from clippings.events.judging.nature import is_of_nature
from clippings.events.judging.pastimes import is_pastime
from clippings.events.judging.rules import is_mere_thought, moves_no_force
from clippings.events.judging.talk import is_talk
from clippings.events.judging.undone import is_law_in_force, is_undone
from clippings.events.judging.unsettled import is_unsettled
from clippings.events.modality.warned import is_danger
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words

_REASONS = (
    is_everyday,
    is_idiom,
    is_pastime,
    is_daily,
    is_talk,
    is_figure,
    is_of_elections,
    is_generic,
    is_undone,
    is_unsettled,
    is_of_nature,
    is_elsewhere,
    is_mere_thought,
    is_danger,
    is_accident,
    moves_no_force,
    is_law_in_force,
)


def is_no_act(words: Words, hit: Hit) -> bool:
    """Whether a trigger reports nothing that was done, said or is to come."""
    return any(reason(words, hit) for reason in _REASONS)
