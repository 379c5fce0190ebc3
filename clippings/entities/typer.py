"""The typer: a log-linear model that says what a row of capitals names, or that it names nothing."""

import csv
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

NOTHING = "NOTHING"


@dataclass(frozen=True, slots=True)
class Typer:
    """Weights of each feature, one for each of `types`; unknown features say nothing."""

    types: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]

    def judge(self, features: Iterable[str]) -> tuple[str, float]:
        """The likeliest type and its probability."""
        sums = [0.0] * len(self.types)
        for feature in features:
            row = self.weights.get(feature)
            if row is not None:
                for index, weight in enumerate(row):
                    sums[index] += weight
        top = max(sums)
        total = math.fsum(math.exp(value - top) for value in sums)
        best = sums.index(top)
        return self.types[best], 1 / total


@cache
def packaged_typer() -> Typer:
    """The weights that `scripts/train_typer.py` wrote: a row a feature, a column a type."""
    text = files("clippings.entities").joinpath("type_weights.csv").read_text(encoding="utf-8")
    rows = csv.reader(text.splitlines())
    types = tuple(next(rows)[1:])
    return Typer(types, {row[0]: tuple(float(cell or 0) for cell in row[1:]) for row in rows})
