"""Stage evaluate: measure each layer against the corpus's gold."""

import typer

import paths
from clippings.measure.evaluate import evaluate
from clippings.run.files import write_json


def main(corpus: str) -> None:
    """Measure the tables of a corpus against its gold."""
    write_json(evaluate(paths.tables(corpus), paths.gold(corpus)), paths.metrics(corpus))


if __name__ == "__main__":
    typer.run(main)
