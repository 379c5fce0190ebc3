"""The spaCy pipeline of the parser: how it is built, and how it is given words."""

from collections.abc import Mapping, Sequence
from typing import Any


def numpy_pipeline(network: Mapping[str, Any]) -> Any:
    """An untrained pipeline that computes with numpy, whatever else is installed.

    spaCy's own multiplication is compiled for processors in general, and takes five times as long.
    """
    from spacy.attrs import LOWER, NORM, PREFIX, SHAPE, SUFFIX
    from spacy.lang.en import English
    from thinc.api import NumpyOps, set_current_ops

    # Without rules for cutting words, which take four fifths of the time of loading.
    bare: dict[str, Any] = {"tokenizer_exceptions": {}, "prefixes": (), "suffixes": (), "infixes": ()}
    pretokenised: Any = type("Pretokenised", (English,), {"Defaults": type("Defaults", (English.Defaults,), bare)})
    set_current_ops(NumpyOps(use_blis=False))
    nlp: Any = pretokenised.from_config(dict(network))
    # What a word is like is worked out once for each word of an article; the network looks at these alone.
    vocabulary: Any = nlp.vocab
    seen = vocabulary.lex_attr_getters
    vocabulary.lex_attr_getters = {key: seen[key] for key in (LOWER, NORM, PREFIX, SHAPE, SUFFIX)}
    return nlp


def document(nlp: Any, words: Sequence[str]) -> Any:
    """One sentence as a document that is not to be split."""
    from spacy.tokens import Doc

    begins: list[bool | int | None] = [place == 0 for place in range(len(words))]
    return Doc(nlp.vocab, words=list(words), sent_starts=begins)
