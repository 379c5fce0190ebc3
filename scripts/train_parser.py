"""Train the tagger and parser on open treebanks and on newswire that a larger parser has parsed; write the weights.

The corpora are read from a folder that anyone can fill: `clippings/syntax/MODEL.md` says from where. The weights
depend on the numeric libraries of the machine in their last digits, so the packaged file is the one that counts.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any

import typer

import paths
from clippings.syntax.spelling import plain
from clippings.syntax.stranger import parser_of
from clippings.syntax.training.pack import pack
from clippings.syntax.training.recipe import gold, train
from clippings.syntax.training.score import score

ROOM = Path("clippings/syntax")


def main(
    corpora: Annotated[Path, typer.Argument(help="Folder of the open corpora.")],
    training: Annotated[Path, typer.Option(help="Folder of our articles.")] = paths.DATASET / "training",
    out: Annotated[Path, typer.Option()] = ROOM / "parser_weights.npz",
) -> None:
    """Train, write the weights, print the counts of what was learned from and the digest that `weights.py` checks."""
    network = json.loads((ROOM / "network.json").read_text(encoding="utf-8"))
    held_out = gold(corpora, "dev")

    def report(nlp: Any, seen: int) -> None:
        for name, trees in held_out.items():
            typer.echo(f"{seen:8d} words  {name} dev  {score(parser_of(nlp, plain), trees).line()}")

    content = pack(train(network, corpora, training, typer.echo, report))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    typer.echo(f"{out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    typer.run(main)
