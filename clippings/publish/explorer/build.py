"""One self-contained page from a published folder: no network, no library, every string inert."""

import json
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.explorer.held import rows_shown, summary
from clippings.run.tables import read_tables
from clippings.run.validation import count_rows

LARGEST = 1_400_000
_SHORTEST_ROW = 20
# In the order in which they need each other.
SCRIPTS = (
    "dom.js",
    "data.js",
    "words.js",
    "overview.js",
    "filters.js",
    "events.js",
    "compare.js",
    "event.js",
    "blocks.js",
    "articles.js",
    "route.js",
)


def explorer(folder: Path, about: About, *, largest: int = LARGEST) -> str:
    """The page of a published folder, as HTML. The same tables and `about` give the same text.

    Where the tables would take more than `largest` bytes the page shows the summary alone and points to them.
    """
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    style = _part("style.css")
    script = "".join(_part(name) for name in SCRIPTS)
    return (
        Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
        .from_string(_part("page.html.j2"))
        .render(
            about=about,
            style=Markup(style),
            style_hash=_hash(style),
            script=Markup(script),
            script_hash=_hash(script),
            data=Markup(_data(folder, largest)),
        )
    )


def _part(name: str) -> str:
    return files("clippings.publish.explorer").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """A source of a Content-Security-Policy that allows this very text and nothing else."""
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def _data(folder: Path, largest: int) -> str:
    n_rows, counted = count_rows(folder), summary(folder)
    # What cannot fit is not tried: a large corpus would fill the memory before it was found too long.
    if sum(n_rows.values()) * _SHORTEST_ROW <= largest:
        text = _inert(counted | {"tables": rows_shown(read_tables(folder))})
        if len(text.encode("utf-8")) <= largest:
            return text
    return _inert(counted)


def _inert(value: Any) -> str:
    """JSON that can stand in a script element: no `<`, so nothing in it can end the element or begin another."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
