"""The whole recipe: from benchmark rows and articles of our own to weights, for all sites or for some."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clippings.clean.training.articles import Article, benchmark_articles, own_articles, read_rows
from clippings.clean.training.fit import fit_model, fit_rarity, save_model
from clippings.clean.training.sheets import hard_sheets, real_sheets


def train_cleaner(pages: Path, articles: Path, out: Path) -> None:
    """Train on all pages and write the weights."""
    save_model(fit_rows(read_rows(pages), own_articles(articles), "all"), out)


def fit_rows(rows: Sequence[dict[str, Any]], own: Sequence[Article], seed: str) -> dict[str, NDArray[Any]]:
    """Arrays of a model taught on these rows alone, and on hard pages made of nothing else.

    Rows of other styles than `articles.STYLES` (as `stress`) are never learned from.
    """
    blocks = [row["dump"] for row in rows if row["style"] == "block"]
    rarity = fit_rarity([*blocks, *("\n".join(article.paragraphs) for article in own)])
    # What the model will read is rounded; it is taught on the same.
    rarity = (np.round(rarity * 255) / 255).astype(np.float32)
    real = real_sheets(rows, rarity)
    made = hard_sheets(real, benchmark_articles(rows), own, rarity, seed)
    return fit_model([*real, *made], rarity)
