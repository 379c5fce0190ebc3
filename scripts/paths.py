"""Where each stage of a corpus keeps its files, below the folder the project is run from."""

from pathlib import Path

DATASET = Path("dataset")
REGISTRY = DATASET / "registry"


def raw(corpus: str) -> Path:
    return DATASET / "raw" / corpus


def manifest(corpus: str) -> Path:
    return DATASET / "raw" / f"{corpus}.csv"


def gold(corpus: str) -> Path:
    return DATASET / "gold" / corpus


def corrections(corpus: str) -> Path:
    return DATASET / "corrections" / corpus


def steps(corpus: str) -> Path:
    return DATASET / "steps" / corpus


def tables(corpus: str) -> Path:
    return DATASET / "tables" / corpus


def quality(corpus: str) -> Path:
    return DATASET / "quality" / f"{corpus}.json"


def metrics(corpus: str) -> Path:
    return DATASET / "metrics" / f"{corpus}.json"


def published(corpus: str) -> Path:
    return DATASET / "published" / corpus
