"""Stage annotate: find sentences, names and reports of events in every story."""

import paths
import stage
from clippings.commands.options import read_floor, read_limits, read_params
from clippings.run.stages import annotate


def main(corpus: str, jobs: int = 1) -> None:
    """Find sentences, names and reports of events in every story."""
    work = paths.steps(corpus)
    model = (read_params().get("names") or {}).get("model")
    dumps, cleaned = work / "dumps.parquet", work / "cleaned.parquet"
    annotate(dumps, cleaned, paths.REGISTRY, work / "pages", jobs, model, read_limits(), read_floor())


if __name__ == "__main__":
    stage.run(main)
