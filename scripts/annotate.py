"""Stage annotate: find sentences, names and reports of events in every story."""

import paths
import stage
from clippings.run.stages import annotate


def main(corpus: str, jobs: int = 1) -> None:
    """Find sentences, names and reports of events in every story."""
    work = paths.work(corpus)
    annotate(work / "dumps.parquet", work / "cleaned.parquet", paths.REGISTRY, work / "pages", jobs)


if __name__ == "__main__":
    stage.run(main)
