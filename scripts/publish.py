"""Stage publish: from tables to the folder that load_dataset reads."""

import json

import paths
import stage
from clippings.commands.options import read_params
from clippings.publish.about import about
from clippings.publish.publish import publish


def main(corpus: str) -> None:
    """Publish the tables of a corpus with card, metadata and checksums."""
    measured = json.loads(paths.quality(corpus).read_text(encoding="utf-8"))
    entry = read_params()["about"][corpus]
    publish(paths.tables(corpus), paths.published(corpus), about(corpus, entry), measured)


if __name__ == "__main__":
    stage.run(main)
