"""The parser's weights as plain arrays: written by `scripts/train_parser.py`, read into such a pipeline."""

import json
from io import BytesIO
from typing import Any

import numpy as np

from clippings.packaged import read_packaged
from clippings.syntax.pipeline import numpy_pipeline

FILE = "parser_weights.npz"
# The file that `scripts/train_parser.py` wrote; it prints this when it does.
SHA256 = "ee2416fb71186e1647a4a03c404d8d0f869cf978b0ac877b36d0182a7c43a26f"


def packaged_pipeline() -> Any:
    """The parser in the package. Raises ValueError where its weights are not the ones this code was written with."""
    return read_pipeline(read_packaged("clippings.syntax", FILE, SHA256))


def write_pipeline(nlp: Any, network: dict[str, Any]) -> bytes:
    """A trained pipeline: its weights in half precision; its network, sizes and labels as JSON."""
    arrays, sizes = {}, {}
    for place, layer in _layers(nlp):
        sizes[place] = {name: layer.get_dim(name) for name in layer.dim_names if layer.has_dim(name)}
        for name in layer.param_names:
            arrays[f"{place}.{name}"] = layer.get_param(name).astype(np.float16)
    labels = {"tagger": list(nlp.get_pipe("tagger").labels), "parser": nlp.get_pipe("parser").label_data}
    for name, facts in (("network", network), ("sizes", sizes), ("labels", labels)):
        arrays[name] = np.frombuffer(json.dumps(facts, sort_keys=True).encode(), dtype=np.uint8)
    out = BytesIO()
    np.savez_compressed(out, allow_pickle=False, **arrays)
    return out.getvalue()


def read_pipeline(content: bytes) -> Any:
    """The pipeline of a file, ready to parse."""
    with np.load(BytesIO(content), allow_pickle=False) as arrays:
        network, sizes, labels = (json.loads(bytes(arrays[name])) for name in ("network", "sizes", "labels"))
        nlp = numpy_pipeline(network)
        for label in labels["tagger"]:
            nlp.get_pipe("tagger").add_label(label)
        moves = {int(move): names for move, names in labels["parser"].items()}
        nlp.get_pipe("parser").moves.initialize_actions(moves)
        for place, layer in _layers(nlp):
            for name, size in sizes[place].items():
                layer.set_dim(name, size)
            for name in layer.param_names:
                layer.set_param(name, arrays[f"{place}.{name}"].astype(np.float32))
    return nlp


def _layers(nlp: Any) -> list[tuple[str, Any]]:
    """The layers of the network, each with its place."""
    return [(f"{name}.{place}", layer) for name, pipe in nlp.pipeline for place, layer in enumerate(pipe.model.walk())]
