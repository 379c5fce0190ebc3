"""The card's pictures: bars in SVG, the same bytes for the same counts, readable on light and dark."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from clippings.publish.facts import Facts
from schema.codebook import EVENT_TYPES, QUADS

_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.note { fill: #59636e }
.page { fill: #ffffff; stroke: #d1d9e0 }
.a { fill: #1a7f8e } .b { fill: #2f6f3e } .c { fill: #b3661c } .d { fill: #a3333d } .e { fill: #8b949e }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .note { fill: #9198a1 } .page { fill: #151b23; stroke: #3d444d }
.a { fill: #4fb3c1 } .b { fill: #6cb87c } .c { fill: #e39a4f } .d { fill: #e5737c } .e { fill: #6e7681 }
}"""
_QUAD_CLASS = {1: "a", 2: "b", 3: "c", 4: "d"}
_LEFT, _LONGEST, _WIDTH, _ROW, _TOP = 150, 410, 640, 22, 70
_MOST_BARS = 31
_UNITS = (("day", 10), ("month", 7), ("year", 4))
_ARTICLE_LABELS = ("title", "byline", "dateline", "standfirst", "body", "subheading", "caption", "metadata")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its length in the unit counted, and the colour class of what it belongs to."""

    name: str
    value: int
    colour: str


def bars(title: str, note: str, rows: Sequence[Bar]) -> str:
    """Horizontal bars with their numbers, as one SVG; the title and every bar can be read by a screen reader."""
    most = max((row.value for row in rows), default=0) or 1
    height = _TOP + _ROW * max(len(rows), 1) + 14
    spoken = "; ".join(f"{row.name} {row.value}" for row in rows) or "none"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        'role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{escape(note)} {escape(spoken)}.</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="page" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{height - 1}" rx="6"/>',
        f'<text class="title" x="16" y="28">{escape(title)}</text>',
        f'<text class="note" x="16" y="50">{escape(note)}</text>',
    ]
    for index, row in enumerate(rows):
        y = _TOP + index * _ROW
        length = max(round(row.value / most * _LONGEST), 1) if row.value else 0
        parts += [
            f'<text x="{_LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(row.name)}</text>',
            f'<rect class="{row.colour}" x="{_LEFT}" y="{y + 2}" width="{length}" height="14" rx="2"/>',
            f'<text class="note" x="{_LEFT + length + 6}" y="{y + 13}">{row.value:,}</text>',
        ]
    return "\n".join([*parts, "</svg>\n"])


def events_by_type(counted: Facts) -> str:
    """Events by type, coloured by quad class."""
    rows = [Bar(name, events, _QUAD_CLASS[EVENT_TYPES[name].quad]) for name, events, _ in counted.event_types]
    note = "Number of events. Colours: " + ", ".join(
        f"{colour} {QUADS[quad]}" for quad, colour in zip(QUADS, ("teal", "green", "orange", "red"), strict=True)
    )
    return bars("Events by type", note + ".", rows)


def page_lines(counted: Facts) -> str:
    """What the pages were made of: lines by label, the article's own apart from the rest."""
    rows = [
        Bar(label, lines, "a" if label in _ARTICLE_LABELS else "e")
        for label, lines, _ in sorted(counted.labels, key=lambda row: (-row[1], row[0]))
        if lines
    ]
    return bars("What stood on the pages", "Lines by label. Teal: of an article; grey: dropped.", rows)


def articles_over_time(counted: Facts) -> str:
    """Articles by day, month or year of publication: the finest that gives no more bars than a month has days."""
    days = counted.articles_by_day
    note = f"Number of articles. Without a known day: {counted.n_articles - sum(n for _, n in days)}."
    unit, width = next(
        (unit for unit in _UNITS if len({day.isoformat()[: unit[1]] for day, _ in days}) <= _MOST_BARS), _UNITS[-1]
    )
    counts: dict[str, int] = {}
    for day, n in days:
        counts[day.isoformat()[:width]] = counts.get(day.isoformat()[:width], 0) + n
    return bars(f"Articles by {unit}", note, [Bar(name, n, "a") for name, n in sorted(counts.items())])


PICTURES = {
    "events-by-type.svg": events_by_type,
    "articles-over-time.svg": articles_over_time,
    "page-lines.svg": page_lines,
}


def write_pictures(folder: Path, counted: Facts) -> None:
    """Draw every picture into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        (folder / name).write_text(draw(counted), encoding="utf-8", newline="\n")
