"""A spaCy model that somebody has installed and named, in the place of our own parser."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from clippings.errors import InputError

NEEDED = frozenset({"tok2vec", "transformer", "tagger", "parser"})
# No other scheme has it: en_core_web_*, for one, have their prepositional objects below the preposition.
TELLING = "obl"


def installed_pipeline(name: str) -> Any:
    """The model's tagger and parser. Raises InputError where it is missing or has other relations than ours."""
    if not (Path(name) / "meta.json").is_file() and find_spec(name.replace("-", "_")) is None:
        raise InputError(f"syntax model {name}: no such folder, and not installed")
    import spacy

    nlp: Any = spacy.load(name)
    for pipe in nlp.pipe_names:
        if pipe not in NEEDED:
            nlp.disable_pipe(pipe)
    if "parser" not in nlp.pipe_names or TELLING not in nlp.get_pipe("parser").labels:
        raise InputError(f"syntax model {name}: its parser does not give Universal Dependencies")
    return nlp
