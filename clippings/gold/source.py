"""Page sources: a page line by line with its labels, its names marked inline, its events below their sentences.

`dataset/gold/sample/README.md` has the grammar.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from schema.vocabulary import BLOCK_LABELS

STORY_LABELS = ("title", "standfirst", "body", "subheading")
MARK = re.compile(r"\[([^\[\]]+)\]\{([A-Z]+)(?::([A-Z]{3}))?(?:([=>])([^{}]+))?\}")
LINE = re.compile(r"(\+?)(\w*)\|(.*)")
Row = dict[str, Any]


@dataclass
class Sentence:
    """A sentence of a page: where it stands, the names marked in it, the event lines below it."""

    start: int
    text: str
    names: list[Row]
    events: list[str] = field(default_factory=list)


@dataclass
class Block:
    """A labelled stretch of one page line."""

    line: int
    label: str
    start: int
    sentences: list[Sentence]
    end: int = 0


@dataclass
class Page:
    """A page rendered: header, text as decoded, blocks in page order."""

    path: Path
    header: dict[str, str]
    text: str
    blocks: list[Block]

    @property
    def dump(self) -> str:
        return self.header["dump"]

    def sentences(self, labels: tuple[str, ...] = STORY_LABELS) -> Iterator[Sentence]:
        return (s for b in self.blocks if b.label in labels for s in b.sentences)


def unmark(marked: str, base: int) -> tuple[str, list[Row]]:
    """The words without their marks, and one row for each marked name, offset by `base`."""
    words, names, at = "", [], 0
    for mark in MARK.finditer(marked):
        words += marked[at : mark.start()]
        surface, kind, country, sign, other = mark.groups()
        names.append(
            {
                "start": base + len(words),
                "end": base + len(words) + len(surface),
                "text": surface,
                "type": kind,
                "entity": other if sign == "=" else surface,
                "country": country,
                "stands_for": other if sign == ">" else None,
            }
        )
        words += surface
        at = mark.end()
    return words + marked[at:], names


def read_page(path: Path) -> Page:
    """Parse and render one page source. Raises ValueError naming file and line that break the grammar."""
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    header = dict(row.split(": ", 1) for row in head.splitlines())
    if header.get("format") == "verbatim":
        return Page(path, header, rest, [])
    newline = "\r\n" if header.get("newline") == "crlf" else "\n"
    text, line, blocks = "", 0, list[Block]()
    for number, row in enumerate(rest.splitlines(), head.count("\n") + 3):
        if row.startswith("> "):
            blocks[-1].sentences[-1].events.append(row[2:])
            continue
        parts = LINE.fullmatch(row)
        if row and (parts is None or (parts[2] and parts[2] not in {*BLOCK_LABELS, "_"})):
            raise ValueError(f"{path}:{number}: no such line: {row[:60]}")
        more, label, marked = parts.groups() if parts else ("", "_", "")
        if not more:
            text += newline if line else ""
            line += 1
        elif label != "_":
            text += " "
        words, names = unmark(marked, len(text))
        if label not in ("", "_"):
            blocks.append(Block(line, label, len(text) + len(words) - len(words.lstrip()), []))
        if label != "_":
            blocks[-1].sentences.append(Sentence(len(text), words, names))
            blocks[-1].end = len(text) + len(words.rstrip())
        text += words
    return Page(path, header, text + ("" if header.get("final_newline") == "no" else newline), blocks)
