"""The parser's weights: plain arrays that `clippings.syntax.training.pack` writes, read as its sums take them."""

import json
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.packaged import read_packaged
from clippings.syntax.words import Spelled

FILE = "parser_weights.npz"
# The file that `scripts/train_parser.py` wrote; it prints this when it does.
SHA256 = "66d9fdb8f561f6161846bf6c77625dbb635676a1b15194b79f1dd0ee2b97bcdc"
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Maxout:
    """A layer of `pieces` products, one beside another, of which the greatest is taken, brought to mean 0 and deviation
    1, scaled by `gain` and moved by `shift`."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats


@dataclass(frozen=True, slots=True)
class Weights:
    """All that the sums take; `absent` is what a place without a word adds to a state, `moves` are named as spaCy's."""

    spelled: Spelled
    tables: Floats
    layers: tuple[Maxout, ...]
    tag: Floats
    tag_bias: Floats
    tags: tuple[str, ...]
    place: Floats
    place_bias: Floats
    absent: Floats
    move: Floats
    move_bias: Floats
    moves: tuple[str, ...]


def packaged_weights() -> Weights:
    """The weights in the package. Raises ValueError where they are not the ones this code was written with."""
    return read_weights(read_packaged("clippings.syntax", FILE, SHA256))


def read_weights(content: bytes) -> Weights:
    """The weights of a file."""
    with np.load(BytesIO(content), allow_pickle=False) as arrays:
        facts = json.loads(bytes(arrays["facts"]))
        held = {name: arrays[name].astype(np.float32) for name in arrays.files if name != "facts"}
    spelled = Spelled(tuple(map(tuple, facts["tables"])), facts["norms"], facts["symbols"])
    layers = tuple(_maxout(held, f"layer{number}") for number in range(facts["layers"]))
    return Weights(
        spelled=spelled,
        tables=held["tables"],
        layers=layers,
        tag=held["tag"].T,
        tag_bias=held["tag_bias"],
        tags=tuple(facts["tags"]),
        **_places(held),
        move=np.ascontiguousarray(held["move"].T),
        move_bias=held["move_bias"],
        moves=tuple(facts["moves"]),
    )


def _maxout(held: dict[str, Any], name: str) -> Maxout:
    outputs, pieces, inputs = held[name].shape
    weights = held[name].transpose(2, 1, 0).reshape(inputs, pieces * outputs)
    bias, gain, shift = (held[f"{name}_{what}"] for what in ("bias", "gain", "shift"))
    return Maxout(np.ascontiguousarray(weights), bias.T.reshape(-1), gain, shift)


def _places(held: dict[str, Any]) -> dict[str, Floats]:
    """What words add to a state in each place, by vectors as the network leaves them: two products made one.

    Every state has a word in its first place, so what all states get is added there, and only there.
    """
    places, outputs, pieces, inputs = held["place"].shape
    lower = held["place"].transpose(0, 2, 1, 3).reshape(places, pieces * outputs, inputs)
    bias = lower @ held["narrow_bias"]
    absent = held["absent"].transpose(0, 2, 1).reshape(places, pieces * outputs) - bias
    weights = (lower.reshape(-1, inputs) @ held["narrow"]).T
    whole = bias.sum(0) + held["place_bias"].T.reshape(-1)
    return {"place": np.ascontiguousarray(weights), "place_bias": whole, "absent": absent}
