"""Regenerate `clippings/text/languages.npz`: py3langid's model with the languages of news, quick to read.

    python scripts/make_languages.py

Unpacking the file that comes with py3langid, all languages of it, takes half of what a page's start takes. The model is
py3langid's (BSD 3-Clause); its licence is in the file.
"""

import lzma
from hashlib import sha256
from importlib.metadata import distribution
from io import BytesIO
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
import zstandard
from py3langid.langid import MODEL_DIR, MODEL_FILE

# Languages nobody writes news in, which short texts are mistaken for.
NOT_OF_NEWS = frozenset({"ae", "cu", "eo", "ia", "ie", "io", "la", "pi", "sa", "vo"})
LEVEL = 19


def main(out: Annotated[Path, typer.Argument()] = Path("clippings/text/languages.npz")) -> None:
    """Write the file and print its SHA-256, which `clippings/text/language_model.py` holds it to."""
    with np.load(BytesIO(lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes())), allow_pickle=False) as model:
        codes = model["classes"].tolist()
        chosen = [place for place, code in enumerate(codes) if len(code) == 2 and code not in NOT_OF_NEWS]
        arrays = {
            "likelihoods": model["ptc"][:, chosen].T,
            "priors": model["pc"][chosen],
            "next": model["nextmove"],
            "rows": model["nextmove_row"],
            "features": model["out_feat"],
        }
    pack = zstandard.ZstdCompressor(level=LEVEL).compress
    packed = {name: np.frombuffer(pack(values.tobytes()), np.uint8) for name, values in arrays.items()}
    licence = distribution("py3langid").read_text("licenses/LICENSE") or ""
    told = {"codes": " ".join(codes[place] for place in chosen), "licence": licence}
    told_bytes = {name: np.frombuffer(text.encode(), np.uint8) for name, text in told.items()}
    content = BytesIO()
    np.savez(content, allow_pickle=False, **packed, **told_bytes)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content.getvalue())
    typer.echo(sha256(content.getvalue()).hexdigest())


if __name__ == "__main__":
    typer.run(main)
