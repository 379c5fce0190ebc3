"""What became of each line of a dump and why: as rows to print, and as a page to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

from clippings.clean.story import Cleaned
from clippings.dumps.dump import Dump
from schema.vocabulary import BLOCK_LABELS

# Background colours by label, light enough for black text; what is kept is green, what stands by it blue.
COLOURS = {
    "title": "#bfe3c4",
    "standfirst": "#cfeccf",
    "body": "#e3f5e1",
    "subheading": "#d3eed3",
    "byline": "#cfe0f5",
    "dateline": "#cfe0f5",
    "metadata": "#d9e6f2",
    "caption": "#dcebf0",
    "teaser": "#fbe3c8",
    "related": "#fbe9cf",
    "ticker": "#fbdcc0",
    "navigation": "#ececec",
    "share": "#e4e4ee",
    "tags": "#ebe4f2",
    "legal": "#e8e2da",
    "promo": "#f6d9e0",
    "comment": "#f3dff0",
    "other": "#f4f4f4",
}
STYLE = (
    "body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%}td,th{padding:.2rem .5rem;vertical-align:top;text-align:left}"
    "tr{border-bottom:1px solid #fff}td.n,td.s{text-align:right;font-variant-numeric:tabular-nums}"
    "td.t{white-space:pre-wrap;overflow-wrap:anywhere;width:50%}td.r{color:#333}"
    "pre{white-space:pre-wrap;margin:.2rem 0;font-size:.85em}summary{color:#333;cursor:pointer}"
    "ul{list-style:none;padding:0}li{display:inline-block;margin:.15rem;padding:.1rem .4rem}"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One block: its line (from 1), its span in the dump, its label, how sure that is, why, its story, its text."""

    line: int
    start: int
    end: int
    label: str
    score: float
    reason: str
    story: int | None
    text: str


def explain_rows(dump: Dump, cleaned: Cleaned) -> tuple[Row, ...]:
    """A row for each block of a dump, in page order; `text` is what can be seen of it, in one line."""
    return tuple(
        Row(
            line=block.line,
            start=block.start,
            end=block.end,
            label=block.label,
            score=block.score,
            reason=block.reason,
            story=block.story,
            text=" ".join(dump.text[block.start : block.end].split()),
        )
        for block in cleaned.blocks
    )


def to_html(dump: Dump, cleaned: Cleaned, notes: Mapping[int, Sequence[str]] = MappingProxyType({})) -> str:
    """A page of its own that shows the dump line by line, coloured by label; everything from the dump is escaped.

    `notes` are lines of words to fold away below the text of a block, by where it starts.
    """
    rows = "\n".join(_row(row, notes.get(row.start, ())) for row in explain_rows(dump, cleaned))
    legend = "".join(
        f'<li style="background:{COLOURS[label]}" title="{escape(meaning)}">{escape(label)}</li>'
        for label, meaning in BLOCK_LABELS.items()
    )
    stories = "\n".join(f"<p>{_story(n, cleaned)}</p>" for n in range(len(cleaned.stories)))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{_shown(dump.name)}</title><style>{STYLE}</style></head><body>\n"
        f"<h1>{_shown(dump.name)}</h1>\n{stories or '<p>No story was found on this page.</p>'}\n<ul>{legend}</ul>\n"
        '<table><thead><tr><th scope="col">Line</th><th scope="col">Label</th><th scope="col">Score</th>'
        f'<th scope="col">Text</th><th scope="col">Why</th></tr></thead><tbody>\n{rows}\n</tbody></table>\n'
        "</body></html>\n"
    )


def _story(number: int, cleaned: Cleaned) -> str:
    story = cleaned.stories[number]
    said = [
        ("title", story.title or "none"),
        ("by", ", ".join(story.bylines) or "nobody named"),
        ("credits", ", ".join(story.credits) or "none"),
        ("published", f"{story.published.at or story.published.on or 'not stated'} ({story.published.basis})"),
        ("outlet", f"{story.source_id} ({story.recognised_by})"),
        ("language", story.language),
    ]
    return f"Story {number}: " + " · ".join(f"{name} <b>{_shown(value)}</b>" for name, value in said)


def _row(row: Row, notes: Sequence[str]) -> str:
    folded = f"<details><summary>events</summary><pre>{_shown_lines(notes)}</pre></details>" if notes else ""
    return (
        f'<tr style="background:{COLOURS[row.label]}"><td class="n">{row.line}</td><td>{escape(row.label)}'
        f'</td><td class="s">{row.score:.2f}</td><td class="t" dir="auto">{_shown(row.text)}{folded}</td>'
        f'<td class="r">{_shown(row.reason)}</td></tr>'
    )


def _shown_lines(lines: Sequence[str]) -> str:
    return "\n".join(map(_shown, lines))


def _shown(text: str) -> str:
    """Text made safe for HTML: markup is escaped, and what no page may hold is shown as a box."""
    return escape("".join(char if char.isprintable() else "\ufffd" for char in text))
