"""The run report in a dozen lines for the person who started the run."""

from collections.abc import Iterator, Mapping
from typing import Any

from clippings.run.printable import printable

SHOWN = 20
OURS = "not worked out"


def summary(report: Mapping[str, Any], timings: Mapping[str, Any]) -> Iterator[str]:
    """What each step took in, gave out and dropped; what could not be read; rows by table; how long it took."""
    for step in report["steps"]:
        dropped = ", ".join(f"{number:,} {why}" for why, number in step["dropped"].items())
        line = f"{step['step']:<14} {step['in']:>9,} {step['in_what']} -> {step['out']:,} {step['out_what']}"
        yield line + (f"; dropped: {dropped}" if dropped else "")
    ours_first = sorted(report["quarantine"], key=lambda item: not item["reason"].startswith(OURS))
    for item in ours_first[:SHOWN]:
        yield printable(f"quarantined: {item['name']}: {item['reason']}")
    if len(report["quarantine"]) > SHOWN:
        yield f"... and {len(report['quarantine']) - SHOWN:,} more: see report.json"
    yield "rows: " + ", ".join(f"{number:,} {table}" for table, number in report["rows"].items())
    yield (
        f"{timings['pages_new']:,} pages worked out, {timings['pages_kept']:,} kept from before, "
        f"{timings['wall_s']:.1f} s, peak memory {timings['peak_memory_mb']:,} MB"
    )
