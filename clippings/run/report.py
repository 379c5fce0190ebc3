"""The run report: what each step took in, gave out and dropped, and why, in counts that add up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from clippings.dumps.dump import Quarantined
from clippings.run.annotate import ANNOTATED_LANGUAGES
from clippings.run.facts import Facts


def report(
    facts: Facts, quarantined: Sequence[Quarantined], rows: Mapping[str, int], n_repeats: int, registry: str
) -> dict[str, Any]:
    """Counts of dumps, lines by label, articles by language, rows by table, and each step's account of them.

    It depends on the dumps and the registry (`registry` is its hash) alone; times are in the timings of the run.
    """
    n_pages = facts.n_pages
    return {
        "dumps": {
            "read": n_pages + len(quarantined),
            "kept": n_pages,
            "quarantined": len(quarantined),
            "without_article": facts.n_without_article,
            "by_encoding": _sorted(facts.encodings),
        },
        "quarantine": [
            {"name": item.name, "reason": item.reason, "n_bytes": item.n_bytes}
            for item in sorted(quarantined, key=lambda item: (item.name, item.reason))
        ],
        "lines": _sorted(facts.labels),
        "articles_by_language": _sorted(facts.languages),
        "rows": dict(sorted(rows.items())),
        "steps": _steps(facts, quarantined, rows, n_repeats),
        "inputs": {"dumps_sha256": facts.inputs, "registry_sha256": registry},
    }


def _steps(
    facts: Facts, quarantined: Sequence[Quarantined], rows: Mapping[str, int], n_repeats: int
) -> list[dict[str, Any]]:
    n_pages = facts.n_pages
    reasons = Counter(_kind(item.reason) for item in quarantined)
    unsupported = {f"language {code}": n for code, n in facts.languages.items() if code not in ANNOTATED_LANGUAGES}
    told = rows["event_mentions"]
    of_articles, dropped = facts.lines_of_articles, facts.labels - facts.lines_of_articles
    return [
        _step("read", "pages", n_pages + len(quarantined), "pages", n_pages, reasons),
        _step("clean", "lines", facts.labels.total(), "lines of articles", of_articles.total(), dropped),
        _step("find stories", "pages", n_pages, "articles", rows["articles"], {"no article": facts.n_without_article}),
        _step("annotate", "articles", rows["articles"], "articles", facts.n_annotated, unsupported),
        _step("find reprints", "articles", rows["articles"], "originals", rows["articles"] - n_repeats, {}),
        _step("resolve names", "mentions", rows["entity_mentions"], "entities", rows["entities"], {}),
        _step("judge reports", "candidates", told + facts.n_unsure, "reports", told, {"too unsure": facts.n_unsure}),
        _step("link reports", "reports", rows["event_mentions"], "events", rows["events"], {}),
    ]


def _step(name: str, taken: str, n_in: int, given: str, n_out: int, dropped: Mapping[str, int]) -> dict[str, Any]:
    counted = {why: n for why, n in sorted(dropped.items()) if n}
    return {"step": name, "in": n_in, "in_what": taken, "out": n_out, "out_what": given, "dropped": counted}


def _kind(reason: str) -> str:
    """The reason without what differs from file to file."""
    return "duplicate content" if reason.startswith("duplicate content") else reason.partition(":")[0]


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
