"""Propose names by a spaCy model that somebody has installed and named, in the place of our own.

spaCy and the model are loaded only where one is named.
"""

from collections.abc import Sequence
from functools import cache, partial
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from clippings.entities.cues import TITLES
from clippings.entities.elections import propose_elections
from clippings.entities.known import propose_known
from clippings.entities.proposal import Line, Proposal, Proposer
from clippings.registry.load import Registry
from clippings.spacy_models import check_installed
from schema.vocabulary import ENTITY_TYPES

# Sure enough to stand, not sure enough to overrule the registry or the rest of the article.
SCORE = 0.75
# The labels of models that were not trained on OntoNotes, in our types; any other label is left out.
OTHER_LABELS = {"PER": "PERSON", "LOC": "GPE", "ORGANIZATION": "ORG", "NATIONALITY": "NORP"}
BEFORE = frozenset({"the", "a", "an"})
BEHIND = frozenset({"'s", "’s", "'", "’", ",", ".", "-"})


def spacy_proposers(model: str) -> tuple[Proposer, ...]:
    """The registry, then the model. Raises InputError where spaCy or the model is not installed."""
    check_installed("names", model)
    return propose_known, propose_elections, partial(propose_spacy, model=model)


def propose_spacy(lines: Sequence[Line], registry: Registry, model: str) -> list[Proposal]:
    """What the model finds, cut to whole tokens, without articles, titles and possessives."""
    pipeline = load_model(model)
    labels = label_types(pipeline)
    found = []
    for number, (line, document) in enumerate(
        zip(lines, pipeline.pipe(line.sentence.text for line in lines), strict=True)
    ):
        for entity in document.ents:
            kind = labels.get(entity.label_)
            span = token_span(line, entity.start_char, entity.end_char, kind) if kind else None
            if kind and span:
                match = next((m for m in line.matches if (m.start, m.end) == span), None)
                readings = tuple(r for r in match.readings if r.type == kind) if match else ()
                found.append(Proposal(number, *span, kind, SCORE, readings))
    return found


def token_span(line: Line, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """The tokens that the characters touch, as our guide has a name; None where nothing is left."""
    tokens = line.tokens
    inside = [i for i in range(len(tokens)) if tokens.starts[i] < end and start < tokens.ends[i]]
    before = BEFORE | TITLES if kind == "PERSON" else BEFORE
    while inside and tokens.folds[inside[0]] in before:
        inside = inside[1:]
    while inside and tokens.texts[inside[-1]] in BEHIND:
        inside = inside[:-1]
    return (inside[0], inside[-1] + 1) if inside else None


def label_types(pipeline: Any) -> dict[str, str]:
    """Our type of each label. Where a model tells no regions from states, its `LOC` is a `GPE`."""
    labels = {label for name in pipeline.pipe_names for label in getattr(pipeline.get_pipe(name), "labels", ())}
    types = {label: label for label in labels if label in ENTITY_TYPES}
    if "GPE" not in labels:
        types.pop("LOC", None)
    return {label: kind for label, kind in OTHER_LABELS.items() if label in labels} | types


@cache
def load_model(model: str) -> Any:
    """The model's pipeline, loaded once a process, without what names do not need."""
    import spacy

    pipeline = spacy.load(model)
    unneeded = {"parser", "lemmatizer", "attribute_ruler", "tagger", "morphologizer", "senter"}
    for name in unneeded.intersection(pipeline.pipe_names):
        pipeline.disable_pipe(name)
    return pipeline


def model_version(model: str) -> str:
    """What the names that a model finds depend on: the versions of spaCy and of the package, or the folder's bytes."""
    check_installed("names", model)
    digest = sha256()
    folder = Path(model)
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file():
            digest.update(f"{path.relative_to(folder).as_posix()}\n".encode() + path.read_bytes())
    try:
        package = version(model)
    except PackageNotFoundError:
        package = digest.hexdigest()
    return f"spacy {version('spacy')} {model if not folder.is_dir() else ''} {package}"
