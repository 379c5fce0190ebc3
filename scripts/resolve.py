"""Stage resolve: bring all pages together into the eight tables, corrected last."""

import paths
import stage
from clippings.run.stages import resolve


def main(corpus: str) -> None:
    """Bring all pages together into the eight tables."""
    work = paths.steps(corpus)
    made = paths.corrections(corpus)
    resolve(work / "pages", work / "quarantine.parquet", paths.REGISTRY, paths.tables(corpus), made)


if __name__ == "__main__":
    stage.run(main)
