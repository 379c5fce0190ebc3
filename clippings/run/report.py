"""The run report: what was read, kept, dropped and why, in counts that add up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from clippings.dumps.dump import Quarantined
from clippings.run.facts import Facts


def report(facts: Facts, quarantined: Sequence[Quarantined], rows: Mapping[str, int]) -> dict[str, Any]:
    """Counts of dumps, lines by label, articles by language and rows by table. read = kept + quarantined."""
    return {
        "dumps": {
            "read": facts.n_pages + len(quarantined),
            "kept": facts.n_pages,
            "quarantined": len(quarantined),
            "without_article": facts.n_without_article,
            "by_encoding": _sorted(facts.encodings),
        },
        "quarantine": [
            {"name": item.name, "reason": item.reason, "n_bytes": item.n_bytes}
            for item in sorted(quarantined, key=lambda item: item.name)
        ],
        "lines": _sorted(facts.labels),
        "articles_by_language": _sorted(facts.languages),
        "rows": dict(sorted(rows.items())),
    }


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
