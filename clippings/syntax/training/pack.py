"""A trained pipeline as plain arrays: what `clippings.syntax.weights` reads, so that parsing needs no spaCy."""

import json
from io import BytesIO
from typing import Any

import numpy as np

from clippings.syntax.moves import REDUCE, SHIFT

# What may follow no other word of its sentence cannot be broken off.
BREAK = "B-"


def pack(nlp: Any) -> bytes:
    """The weights in half precision, and as JSON what they are of. Raises ValueError for a network of another kind."""
    from spacy.lang.norm_exceptions import BASE_NORMS
    from spacy.symbols import IDS

    (_, tok2vec), (_, tagger), (_, parser) = nlp.pipeline
    kinds = ("hashembed", "maxout", "layernorm")
    layers = {kind: [layer for layer in tok2vec.model.walk() if layer.name == kind] for kind in kinds}
    (softmax,) = (one for one in tagger.model.walk() if one.name == "softmax")
    lower, upper = parser.model.get_ref("lower"), parser.model.get_ref("upper")
    (narrow,) = (one for one in parser.model.get_ref("tok2vec").walk() if one.name == "linear")
    moves = list(parser.move_names)
    kept = [place for place, name in enumerate(moves) if not name.startswith(BREAK)]
    if (moves[SHIFT], moves[REDUCE]) != ("S", "D") or lower.get_dim("nP") != 2:
        raise ValueError("the parser's moves and sums are not those that clippings.syntax.moves has")
    arrays = {
        "tables": np.concatenate([table.get_param("E") for table in layers["hashembed"]]),
        "tag": softmax.get_param("W"),
        "tag_bias": softmax.get_param("b"),
        "narrow": narrow.get_param("W"),
        "narrow_bias": narrow.get_param("b"),
        "place": lower.get_param("W"),
        "place_bias": lower.get_param("b"),
        "absent": lower.get_param("pad")[0],
        "move": upper.get_param("W")[kept],
        "move_bias": upper.get_param("b")[kept],
    }
    for number, (maxout, norm) in enumerate(zip(layers["maxout"], layers["layernorm"], strict=True)):
        arrays |= {
            f"layer{number}": maxout.get_param("W"),
            f"layer{number}_bias": maxout.get_param("b"),
            f"layer{number}_gain": norm.get_param("G"),
            f"layer{number}_shift": norm.get_param("b"),
        }
    facts = {
        "tables": [(len(table.get_param("E")), table.attrs["seed"]) for table in layers["hashembed"]],
        "norms": BASE_NORMS,
        "symbols": IDS,
        "layers": len(layers["maxout"]),
        "tags": list(tagger.labels),
        "moves": [moves[place] for place in kept],
    }
    out = BytesIO()
    packed: dict[str, Any] = {name: array.astype(np.float16) for name, array in arrays.items()}
    packed["facts"] = np.frombuffer(json.dumps(facts, sort_keys=True).encode(), dtype=np.uint8)
    np.savez_compressed(out, allow_pickle=False, **packed)
    return out.getvalue()
