"""The run report: what was read, kept, dropped and why, in counts that add up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa

from clippings.dumps.dump import Quarantined
from clippings.run.article import Page


def report(pages: Sequence[Page], quarantined: Sequence[Quarantined], tables: dict[str, pa.Table]) -> dict[str, Any]:
    """Counts of dumps, lines by label, articles by language and rows by table. read = kept + quarantined."""
    articles = [article for page in pages for article in page.articles]
    return {
        "dumps": {
            "read": len(pages) + len(quarantined),
            "kept": len(pages),
            "quarantined": len(quarantined),
            "without_article": sum(not page.articles for page in pages),
            "by_encoding": _counts(article.dump_encoding for article in articles),
        },
        "quarantine": [
            {"name": item.name, "reason": item.reason, "n_bytes": item.n_bytes}
            for item in sorted(quarantined, key=lambda item: item.name)
        ],
        "lines": _counts(block.label for page in pages for block in page.blocks),
        "articles_by_language": _counts(article.story.language for article in articles),
        "rows": {name: table.num_rows for name, table in sorted(tables.items())},
    }


def _counts(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))
