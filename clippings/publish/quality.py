"""Measured quality as rows of a table, from what `clippings evaluate` found."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_OF_ONE_TYPE = re.compile(r"type [A-Z]+")
# The figure a measure is known by, where it has one of these; the others stand beside it.
_HEADLINES = {"f1": "F1", "share": "share right", "value": "value"}


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure: the layer, what was measured, as what, its value, and on how many things it rests.

    `low` and `high` are the ends of its 95 % interval, `annotators` is how far two annotation passes agree on the
    same; they, precision and recall are None where they do not apply.
    """

    layer: str
    name: str
    kind: str
    value: float
    n: int | None = None
    precision: float | None = None
    recall: float | None = None
    low: float | None = None
    high: float | None = None
    annotators: float | None = None

    @property
    def headline(self) -> bool:
        """Whether it is about the layer as a whole, not about one of its types."""
        return _OF_ONE_TYPE.fullmatch(self.name) is None


def measures(metrics: Mapping[str, Any] | None) -> list[Measure]:
    """The figures of `{layer: {measure: {"f1" or "share": …, "n": …}}}`, in that order."""
    return [
        _measure(layer, name, entry)
        for layer, entries in (metrics or {}).items()
        if isinstance(entries, Mapping)
        for name, entry in entries.items()
        if isinstance(entry, Mapping) and _HEADLINES.keys() & entry.keys()
    ]


def failures(metrics: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    """What went wrong, in codes: `layer`, `kind`, `gold`, `coded`, `row`, and `n` of `n_kind` of each."""
    return list((metrics or {}).get("failures") or [])


def of_one_pass(found: Sequence[Measure]) -> list[str]:
    """The layers whose gold was made in one pass, so that nobody knows how far two would agree."""
    agreed = {m.layer for m in found if m.name == "annotators agree"}
    return sorted({m.layer for m in found} - agreed)


def _measure(layer: str, name: str, entry: Mapping[str, Any]) -> Measure:
    headline = next(key for key in _HEADLINES if key in entry)
    rest = {key: entry.get(key) for key in ("n", "precision", "recall", "low", "high", "annotators")}
    return Measure(
        layer, name.replace("_", " ").replace("b3", "B³"), _HEADLINES[headline], float(entry[headline]), **rest
    )
