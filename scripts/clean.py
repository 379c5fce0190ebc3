"""Stage clean: label the lines of every dump and find its stories."""

import paths
import stage
from clippings.run.stages import clean


def main(corpus: str, jobs: int = 1) -> None:
    """Label the lines of every dump and find its stories."""
    clean(paths.work(corpus) / "dumps.parquet", paths.REGISTRY, paths.work(corpus) / "cleaned.parquet", jobs)


if __name__ == "__main__":
    stage.run(main)
