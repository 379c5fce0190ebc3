"""py3langid's model with the languages of news, as `scripts/make_languages.py` packs it: quick to read."""

from array import array
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from clippings.packaged import read_packaged

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

FILE = "languages.npz"
# The file that `scripts/make_languages.py` wrote; it prints this when it does.
SHA256 = "8e6159ce8f530b08655ecdd9b75eccad8802fa249a407f30ed5df1e60c1343d0"


@cache
def identifier() -> "LanguageIdentifier":
    """What tells languages apart. Raises ValueError where the file is not the one this code was written with."""
    import numpy as np
    from py3langid.langid import LanguageIdentifier
    from zstandard import ZstdDecompressor

    with np.load(BytesIO(read_packaged("clippings.text", FILE, SHA256)), allow_pickle=False) as packed:

        def unpacked(name: str) -> bytes:
            return ZstdDecompressor().decompress(packed[name].tobytes())

        codes = packed["codes"].tobytes().decode().split()
        likelihoods = np.frombuffer(unpacked("likelihoods"), np.float16).reshape(len(codes), -1)
        return LanguageIdentifier(
            # Row by row: lying column by column, the rows of a text take twice as long.
            np.ascontiguousarray(likelihoods.T, dtype=np.float32),
            np.frombuffer(unpacked("priors"), np.float32),
            codes,
            array("I", unpacked("next")),
            np.frombuffer(unpacked("features"), np.int32).tolist(),
            norm_probs=True,
            tk_row=array("H", unpacked("rows")),
        )
