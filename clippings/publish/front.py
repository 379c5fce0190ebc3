"""The card's metadata: what the Hugging Face hub and `load_dataset` read of it."""

from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.checksums import file_sha256
from clippings.publish.citation import licences
from clippings.run.tables import pieces
from schema.features import features
from schema.tables import TABLES

DEFAULT = "events"
_TAGS = ("event-data", "news", "plover", "computational-social-science")
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))


def front_matter(folder: Path, about: About, *, prefix: str = "") -> str:
    """YAML between two lines of `---`, from the folder's Parquet files, named from where the card will stand.

    The loader's cache knows a dataset by folder name, configuration and this metadata, not by its rows: each
    configuration therefore carries the version and the hash of its rows, so that changed rows are never served stale.
    Features stand in the folder's own card alone.
    """
    import yaml

    sizes = {table: _size_of(folder, table) for table in TABLES}
    described: dict[str, Any] = {
        "pretty_name": about.title,
        "license": [licence.lower() for licence in licences(about)],
        "language": list(about.languages),
        "multilinguality": ["monolingual" if len(about.languages) == 1 else "multilingual"],
        "annotations_creators": ["machine-generated"],
        "language_creators": ["found"],
        "source_datasets": ["original"],
        "task_categories": ["token-classification", "text-classification"],
        "task_ids": ["named-entity-recognition", "coreference-resolution"],
        "size_categories": [_size(sum(n_rows for n_rows, _ in sizes.values()))],
        "tags": list(dict.fromkeys(_tag(word) for word in (*_TAGS, *about.keywords))),
        "configs": [_config(folder, table, about, prefix) for table in (DEFAULT, *sorted(set(TABLES) - {DEFAULT}))],
        "dataset_info": [_info(folder, table, *size, full=not prefix) for table, size in sizes.items()],
    }
    text = yaml.safe_dump(described, sort_keys=False, allow_unicode=True, width=1000)
    return f"---\n{text}---\n\n"


def _config(folder: Path, table: str, about: About, prefix: str) -> dict[str, Any]:
    return {
        "config_name": table,
        "data_files": [{"split": "train", "path": f"{prefix}{table}.parquet"}],
        "version": about.version,
        "description": f"sha256:{file_sha256(folder / f'{table}.parquet')}",
        **({"default": True} if table == DEFAULT else {}),
    }


def _size_of(folder: Path, table: str) -> tuple[int, int]:
    """Rows of a table, and bytes they take once they are read."""
    sizes = [(piece.num_rows, piece.nbytes) for piece in pieces(folder, table)]
    return sum(n_rows for n_rows, _ in sizes), sum(n_bytes for _, n_bytes in sizes)


def _info(folder: Path, table: str, n_rows: int, n_bytes: int, *, full: bool) -> dict[str, Any]:
    """Sizes of a table and, where `full`, its features; without them a page that shows its metadata stays readable."""
    return {
        "config_name": table,
        **({"features": features(table)} if full else {}),
        "splits": [{"name": "train", "num_bytes": n_bytes, "num_examples": n_rows}],
        "download_size": (folder / f"{table}.parquet").stat().st_size,
        "dataset_size": n_bytes,
    }


def _size(n_rows: int) -> str:
    return next((name for limit, name in _SIZES if n_rows < limit), "n>1M")


def _tag(word: str) -> str:
    return "-".join(word.lower().split())
