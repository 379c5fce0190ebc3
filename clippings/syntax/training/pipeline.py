"""The spaCy pipeline that the parser is trained as."""

from collections.abc import Mapping
from typing import Any


def numpy_pipeline(network: Mapping[str, Any]) -> Any:
    """An untrained pipeline that computes with numpy, whatever else is installed.

    spaCy's own multiplication is compiled for processors in general, and takes five times as long.
    """
    from spacy.lang.en import English
    from thinc.api import use_ops

    with use_ops("numpy", use_blis=False):
        nlp: Any = English.from_config(dict(network))
    return nlp
