"""Stage evaluate: measure each layer against the corpus's gold."""

import paths
import stage
from clippings.measure.evaluate import evaluate, headlines, plotted
from clippings.run.files import replacing, write_json


def main(corpus: str) -> None:
    """Measure the tables of a corpus: every figure with its counts for the card, one figure a measure for DVC."""
    measured = evaluate(paths.tables(corpus), paths.gold(corpus))
    write_json(measured, paths.quality(corpus))
    write_json(headlines(measured), paths.metrics(corpus))
    with replacing(paths.quality(corpus).with_suffix(".csv")) as fresh:
        fresh.write_text(plotted(measured), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    stage.run(main)
