"""The spaCy pipeline of the parser: how it is built, and how it is given words."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

KEPT = 2**16


def numpy_pipeline(network: Mapping[str, Any]) -> Any:
    """An untrained pipeline that computes with numpy, whatever else is installed.

    spaCy's own multiplication is compiled for processors in general, and takes five times as long.
    """
    from spacy.attrs import NORM, PREFIX, SHAPE, SUFFIX
    from spacy.lang.en import English
    from thinc.api import use_ops

    # Without rules for cutting words, which take four fifths of the time of loading.
    bare: dict[str, Any] = {"tokenizer_exceptions": {}, "prefixes": (), "suffixes": (), "infixes": ()}
    pretokenised: Any = type("Pretokenised", (English,), {"Defaults": type("Defaults", (English.Defaults,), bare)})
    with use_ops("numpy", use_blis=False):
        nlp: Any = pretokenised.from_config(dict(network))
    # The network looks at these alone. They are worked out for each article anew, and most words are old ones.
    vocabulary: Any = nlp.vocab
    seen = vocabulary.lex_attr_getters
    vocabulary.lex_attr_getters = {key: lru_cache(KEPT)(seen[key]) for key in (NORM, PREFIX, SHAPE, SUFFIX)}
    return nlp


def document(nlp: Any, words: Sequence[str]) -> Any:
    """One sentence as a document that is not to be split."""
    from spacy.tokens import Doc

    begins: list[bool | int | None] = [place == 0 for place in range(len(words))]
    return Doc(nlp.vocab, words=list(words), sent_starts=begins)
