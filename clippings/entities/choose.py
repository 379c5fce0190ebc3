"""Which detector reads the articles: our own, or a model that is named."""

from clippings.entities.detect import PROPOSERS
from clippings.entities.proposal import Proposer


def proposers_of(model: str | None) -> tuple[Proposer, ...]:
    """What proposes names. Raises InputError where a model is named that is not installed."""
    if model is None:
        return PROPOSERS
    from clippings.entities.spacy_names import spacy_proposers

    return spacy_proposers(model)


def detector_version(model: str | None) -> str:
    """What results depend on beyond our own code; empty for our own detector. Raises InputError as above."""
    if model is None:
        return ""
    from clippings.entities.spacy_names import model_version

    return model_version(model)
