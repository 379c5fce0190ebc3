"""Stage card: the data card and the citation of the main corpus, at the top where people look for them."""

import json
from pathlib import Path

import paths
import stage
from clippings.commands.options import read_params
from clippings.publish.about import about
from clippings.publish.card import write_card
from clippings.publish.citation import write_citation


def main() -> None:
    """Write DATACARD.md and CITATION.cff for the corpus that params.yaml names as `main`."""
    params = read_params()
    corpus = params["main"]
    entry = about(corpus, params["about"][corpus])
    measured = json.loads(paths.quality(corpus).read_text(encoding="utf-8"))
    write_card(paths.published(corpus), Path("DATACARD.md"), entry, measured)
    write_citation(Path("CITATION.cff"), entry)


if __name__ == "__main__":
    stage.run(main)
