"""Bars in SVG: the same bytes for the same numbers, readable on light and dark, and by a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.note { fill: #59636e }
.page { fill: #ffffff; stroke: #d1d9e0 }
.a { fill: #1a7f8e } .b { fill: #2f6f3e } .c { fill: #b3661c } .d { fill: #a3333d } .e { fill: #a0a8b1 }
.span { stroke: #1f2328; stroke-width: 1.5; fill: none }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .note { fill: #9198a1 } .page { fill: #151b23; stroke: #3d444d }
.a { fill: #4fb3c1 } .b { fill: #6cb87c } .c { fill: #e39a4f } .d { fill: #e5737c } .e { fill: #6e7681 }
.span { stroke: #f0f6fc }
}"""
_WIDTH, _LEFT, _LONGEST, _ROW, _LINE = 640, 200, 320, 22, 22
# Of the 13 px type of the style; wide enough for any font that may stand in for it.
_CHARACTER = 7.6


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its parts end to end as lengths with the class of their colour, and what stands after it.

    `span` is an interval drawn over the bar, in the unit of the parts.
    """

    name: str
    parts: tuple[tuple[float, str], ...]
    shown: str
    span: tuple[float, float] | None = None


def bars(
    title: str, note: str, rows: Sequence[Bar], legend: Sequence[tuple[str, str]] = (), most: float | None = None
) -> str:
    """Horizontal bars as one SVG. The longest bar is `most`, or the largest row; the legend is colour and meaning."""
    most = most or max((sum(length for length, _ in row.parts) for row in rows), default=0) or 1
    top = 62 + (_LINE if legend else 0)
    height = top + _ROW * max(len(rows), 1) + 12
    spoken = "; ".join(f"{row.name} {row.shown}" for row in rows) or "none"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
            f'height="{height}" role="img" aria-labelledby="t d">',
            f'<title id="t">{escape(title)}</title>',
            f'<desc id="d">{escape(note)} {escape(spoken)}.</desc>',
            f"<style>{_STYLE}</style>",
            f'<rect class="page" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{height - 1}" rx="6"/>',
            f'<text class="title" x="16" y="28">{escape(title)}</text>',
            f'<text class="note" x="16" y="49">{escape(note)}</text>',
            *_legend(legend),
            *(element for n, row in enumerate(rows) for element in _bar(row, top + n * _ROW, most)),
            "</svg>\n",
        ]
    )


def _legend(entries: Sequence[tuple[str, str]]) -> list[str]:
    elements, x = [], 16
    for colour, meaning in entries:
        elements.append(f'<rect class="{colour}" x="{x}" y="60" width="12" height="12" rx="2"/>')
        elements.append(f'<text class="note" x="{x + 17}" y="71">{escape(meaning)}</text>')
        x += round(17 + len(meaning) * _CHARACTER + 12)
    return elements


def _bar(row: Bar, y: int, most: float) -> list[str]:
    elements = [f'<text x="{_LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(row.name)}</text>']
    x = _LEFT
    for length, colour in row.parts:
        width = max(round(length / most * _LONGEST), 1) if length else 0
        if width:
            elements.append(f'<rect class="{colour}" x="{x}" y="{y + 2}" width="{width}" height="14"/>')
        x += width
    if row.span is not None:
        low, high = (_LEFT + round(end / most * _LONGEST) for end in row.span)
        path = f"M{low} {y + 4}v10m0 -5H{high}m0 -5v10"
        elements.append(f'<path class="span" d="{path}"/>')
        x = max(x, high)
    return [*elements, f'<text class="note" x="{x + 6}" y="{y + 13}">{escape(row.shown)}</text>']
