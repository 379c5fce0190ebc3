"""The card's pictures: what they show, from counts and measures."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from clippings.publish.facts import Facts
from clippings.publish.quality import measures
from clippings.publish.svg import Bar, bars
from schema.codebook import EVENT_TYPES, QUADS

_QUAD_COLOURS = {1: "a", 2: "b", 3: "c", 4: "d"}
_MOST_BARS = 31
_MOST_DYADS = 12
_UNITS: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": lambda day: f"from {date.fromordinal(max(day.toordinal() - day.weekday(), 1)).isoformat()}",
    "month": lambda day: day.isoformat()[:7],
    "year": lambda day: day.isoformat()[:4],
    "decade": lambda day: f"{day.isoformat()[:3]}0s",
}


def events_by_type(counted: Facts) -> str:
    """Events by type, coloured by quad class."""
    rows = [
        Bar(name, ((events, _QUAD_COLOURS[EVENT_TYPES[name].quad]),), f"{events:,}")
        for name, events, _ in counted.event_types
    ]
    legend = [(colour, QUADS[quad]) for quad, colour in _QUAD_COLOURS.items()]
    return bars("Events by type", "Number of events.", rows, legend)


def dyads(counted: Facts) -> str:
    """Who acts on whom, by country."""
    rows = [Bar(pair, ((n, "a"),), f"{n:,}") for pair, n in counted.dyads[:_MOST_DYADS]]
    note = f"Number of events by pair of countries: the {len(rows)} most frequent of {len(counted.dyads)} pairs."
    return bars("Who acts on whom", note, rows)


def page_lines(counted: Facts) -> str:
    """What the pages were made of: lines by label, kept and dropped."""
    rows = [
        Bar(label, ((kept, "a"), (dropped, "e")), f"{kept + dropped:,}")
        for label, kept, dropped in sorted(counted.labels, key=lambda row: (-row[1] - row[2], row[0]))
        if kept + dropped
    ]
    legend = [("a", "belongs to an article"), ("e", "dropped")]
    return bars("What stood on the pages", "Number of lines by label.", rows, legend)


def articles_over_time(counted: Facts) -> str:
    """Articles by day, week, month, year or decade: the finest of which no more than 31 pass, or else the coarsest."""
    days = counted.articles_by_day
    by_unit = [(unit, _filled(days, start_of)) for unit, start_of in _UNITS.items()]
    unit, counts = next((found for found in by_unit if len(found[1]) <= _MOST_BARS), by_unit[-1])
    note = f"Number of articles. Without a known day: {counted.n_articles - sum(n for _, n in days)}."
    return bars(f"Articles by {unit}", note, [Bar(name, ((n, "a"),), f"{n:,}") for name, n in counts.items()])


def _filled(days: list[tuple[date, int]], start_of: Callable[[date], str]) -> dict[str, int]:
    """Counts by unit of time, with the units between that have none."""
    if not days:
        return {}
    first, last = days[0][0].toordinal(), days[-1][0].toordinal()
    counts = {start_of(date.fromordinal(day)): 0 for day in range(first, last + 1)}
    for day, n in days:
        counts[start_of(day)] += n
    return counts


def quality(metrics: Mapping[str, Any] | None) -> str:
    """Measured quality, with 95 % intervals where they were computed."""
    rows = [
        Bar(
            f"{m.layer}: {m.name}",
            ((m.value, "a"),),
            f"{m.value:.2f}" + (f" (n = {m.n:,})" if m.n is not None else ""),
            None if m.low is None or m.high is None else (m.low, m.high),
        )
        for m in measures(metrics)
        if m.headline
    ]
    return bars("Quality by layer", "F1 or share right, from 0 to 1, with 95 % intervals.", rows, most=1.0)


PICTURES = {
    "events-by-type.svg": events_by_type,
    "dyads.svg": dyads,
    "articles-over-time.svg": articles_over_time,
    "page-lines.svg": page_lines,
}


def write_pictures(folder: Path, counted: Facts, metrics: Mapping[str, Any] | None) -> None:
    """Draw every picture into the folder; that of the quality only where something was measured."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {name: draw(counted) for name, draw in PICTURES.items()}
    if measures(metrics):
        drawn["quality.svg"] = quality(metrics)
    for name, text in drawn.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
