"""What the training of every ranker of events does: read our articles, learn, write the weights, say their digest."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

import paths
from clippings.events.training.fit import as_bytes, fit
from clippings.events.training.questions import Example
from clippings.measure.precision import Reading, as_read
from clippings.measure.training import read_training
from clippings.registry.load import Registry, load_registry


def teach(examples_of: Callable[[Iterable[Reading], Registry], list[Example]], training: Path, out: Path) -> str:
    """Write the weights of a ranker to `out`; how much it learned from, and the digest that the package checks."""
    articles = [as_read(article) for path in sorted(training.glob("*.txt")) for article in read_training(path)]
    examples = examples_of(articles, load_registry(paths.REGISTRY))
    content = as_bytes(fit(examples))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    return f"{len(examples)} acts -> {out}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}"
