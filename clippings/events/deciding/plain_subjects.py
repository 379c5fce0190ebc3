"""Whether a plain noun, of nobody known, does what a verb says: 'the countries agreed', 'shells landed'."""

from clippings.events.phrases.adjuncts import skip_adjuncts
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.pronouns import PAPERS
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import CLOSED, DETERMINER, REPORTING, word_set
from clippings.events.words.tokens import CLOSE

_SPOKEN = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
# Of thousands nobody says who they are, and what a text says others do.
_MEANT = PAPERS | word_set(
    "hundreds thousands dozens scores many others text document agreement accord deal treaty pact plan bill law "
    "constitution decree"
)
_NO_NOUN = CLOSED | REPORTING | _MEANT | {"to"}


def has_plain_subject(phrases: Phrases, hit: Hit) -> bool:
    """Whether a verb has a subject right before it that is no party: then nobody told of earlier did it.

    Of what sides do together, and of 'an accord signed on Friday', they did.
    """
    if hit.nominal or hit.form not in {"past", "s"} or (hit.sense.frame == "mutual" and hit.sense.type != "AGREE"):
        return False
    if hit.sense.type in _SPOKEN and phrases.words.low(hit.first - 1) in CLOSE:
        # '“They lied,” complained a passer-by': he did.
        return phrases.words.low(hit.last) in DETERMINER and not phrases.words.tokens[hit.first].quoted
    place = skip_adjuncts(phrases.words, hit.first - 1)
    low = phrases.words.low(place)
    return low.replace("-", "").isalpha() and low not in _NO_NOUN and place + 1 not in phrases.ending
