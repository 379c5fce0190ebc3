"""Stage clean: label the lines of every dump and find its stories."""

import paths
import stage
from clippings.commands.options import read_limits
from clippings.run.stages import clean


def main(corpus: str, jobs: int = 1) -> None:
    """Label the lines of every dump and find its stories."""
    work = paths.steps(corpus)
    clean(work / "dumps.parquet", paths.REGISTRY, work / "cleaned.parquet", jobs, read_limits())


if __name__ == "__main__":
    stage.run(main)
