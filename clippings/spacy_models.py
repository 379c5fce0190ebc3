"""Whether a spaCy model that somebody names is there to be loaded."""

from importlib.util import find_spec
from pathlib import Path

from clippings.errors import InputError


def check_installed(use: str, model: str) -> None:
    """Raises InputError, in one line that says what to install, where the model or spaCy itself is missing.

    `use` is what it is for; a model is an installed package or the folder of a pipeline.
    """
    if find_spec("spacy") is None:
        raise InputError(f"{use} model {model}: spaCy is not installed: pip install 'clippings[spacy]'")
    if not (Path(model) / "meta.json").is_file() and find_spec(model.replace("-", "_")) is None:
        raise InputError(f"{use} model {model}: no such folder, and not installed: python -m spacy download {model}")
