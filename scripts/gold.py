"""Render annotated pages into the page dumps they describe and stand-off gold, or check that they agree.

A page source (`dataset/gold/<corpus>/pages/*.page`) is a header, a blank line and the page line by line, each
line with its label. `dataset/gold/sample/README.md` has the grammar.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from schema.codebook import EVENT_TYPES, SECTORS
from schema.vocabulary import BLOCK_LABELS, ENTITY_TYPES, MODALITY

STORY_LABELS = ("title", "standfirst", "body", "subheading")
PARAGRAPH_LABELS = ("body", "subheading")
MARK = re.compile(r"\[([^\[\]]+)\]\{([A-Z]+)(?::([A-Z]{3}))?(?:([=>])([^{}]+))?\}")
PARTY = re.compile(r"(~?)(.+?)=([A-Z]{3}|-):([A-Z]{3})(?:=(.+))?")
LINE = re.compile(r"(\+?)(\w*)\|(.*)")
PRECISION = {4: "year", 7: "month", 10: "day"}
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


def party_entity(text: str, sentence: Sentence, page: Page) -> str | None:
    """The entity a party's words name: the one marked inside them, else what they were marked as before."""
    at = sentence.text.find(text)
    span = sentence.start + at, sentence.start + at + len(text)
    inside = [n for n in sentence.names if at >= 0 and span[0] <= n["start"] and n["end"] <= span[1]]
    if not inside:
        inside = [n for s in page.sentences() for n in s.names if n["text"] == text][:1]
    if len({n["stands_for"] or n["entity"] for n in inside}) > 1:
        raise ValueError(f"{page.path}: which entity is {text!r}?")
    return (inside[0]["stands_for"] or inside[0]["entity"]) if inside else None


def parties(value: str, sentence: Sentence, page: Page) -> list[Row]:
    rows = []
    for item in [] if value == "-" else value.split(";"):
        match = PARTY.fullmatch(item.strip())
        if match is None or match[4] not in SECTORS:
            raise ValueError(f"{page.path}: no such party: {item}")
        earlier, text, country, sector, entity = match.groups()
        if not earlier and text != "?" and text not in sentence.text:
            raise ValueError(f"{page.path}: party {text!r} is not in: {sentence.text[:70]}")
        rows.append(
            {
                "text": text,
                "entity": entity or party_entity(text, sentence, page),
                "country": None if country == "-" else country,
                "sector": sector,
            }
        )
    return rows


def event_row(line: str, sentence: Sentence, page: Page) -> Row:
    """One gold event from its line. Raises ValueError where it breaks the codebook or the sentence."""
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) != 10:
        raise ValueError(f"{page.path}: {len(cells)} fields: {line}")
    trigger, kind, mode, actors, recipients, when, modality, attribution, event, place = cells
    trigger, _, nth = trigger.partition("#")
    at = -1
    for _ in range(int(nth or 1)):
        at = sentence.text.find(trigger, at + 1)
    if at < 0 or kind not in EVENT_TYPES or modality not in MODALITY:
        raise ValueError(f"{page.path}: trigger, type or modality: {line}")
    if mode != "-" and mode not in EVENT_TYPES[kind].modes:
        raise ValueError(f"{page.path}: mode {mode} is not of {kind}")
    location, _, location_country = place.partition("=")
    if when != "-":
        date.fromisoformat((when + "-01-01")[:10])
    return {
        "dump": page.dump,
        "sentence_start": sentence.start,
        "sentence_end": sentence.start + len(sentence.text),
        "trigger_start": sentence.start + at,
        "trigger_end": sentence.start + at + len(trigger),
        "trigger": trigger,
        "type": kind,
        "mode": None if mode == "-" else mode,
        "mode_agreed": True,
        "actors": parties(actors, sentence, page),
        "recipients": parties(recipients, sentence, page),
        "parties_agreed": True,
        "date": None if when == "-" else when,
        "date_precision": "none" if when == "-" else PRECISION[len(when)],
        "date_agreed": True,
        "location": None if location == "-" else location,
        "location_country": location_country if location_country not in ("", "-") else None,
        "modality": modality,
        "modality_agreed": True,
        "attribution": attribution.partition("=")[2] or None,
        "event": event,
        "status": "required",
    }


def article_row(page: Page) -> Row:
    published = [cell.strip() for cell in page.header.get("published", "- | none | none | -").split("|")]
    at, precision, basis, why = published
    title = next((b for b in page.blocks if b.label == "title"), None)
    return {
        "dump": page.dump,
        "body": [[b.start, b.end] for b in page.blocks if b.label in PARAGRAPH_LABELS],
        "source": page.header.get("source"),
        "bylines": [*filter(None, page.header.get("bylines", "").split("; "))],
        "credits": [*filter(None, page.header.get("credits", "").split("; "))],
        "published_on": None if at == "-" else at[:10],
        "published_at": at if "T" in at else None,
        "precision": precision,
        "basis": basis,
        "why": why,
        "title_start": title.start if title else None,
        "title_end": title.end if title else None,
    }


def gold(pages: list[Page]) -> dict[str, list[Row]]:
    """The four layers, pages in order of their names."""
    layers = ("articles", "blocks", "entity_mentions", "event_mentions")
    tables: dict[str, list[Row]] = {layer: [] for layer in layers}
    for page in pages:
        tables["blocks"] += (
            {"dump": page.dump, "line": b.line, "start": b.start, "end": b.end, "label": b.label} for b in page.blocks
        )
        if any(b.label in PARAGRAPH_LABELS for b in page.blocks):
            tables["articles"].append(article_row(page))
        if page.header.get("layers") != "entities events":
            continue
        for sentence in page.sentences():
            if unknown := {n["type"] for n in sentence.names} - set(ENTITY_TYPES):
                raise ValueError(f"{page.path}: entity types {unknown}")
            names = ({"dump": page.dump, **n, "status": "required"} for n in sentence.names)
            tables["entity_mentions"] += names
            rows = [event_row(line, sentence, page) for line in sentence.events]
            tables["event_mentions"] += sorted(rows, key=lambda r: (r["trigger_start"], r["type"]))
    return tables


def raw_files(pages: list[Page]) -> dict[str, bytes]:
    """File name → bytes. Pages named `<file>#<id>` become one line each of that file."""
    files: dict[str, bytes] = {}
    for page in pages:
        name, _, record_id = page.dump.partition("#")
        if record_id:
            key = page.header.get("field", "text")
            record = {"id": record_id, **json.loads(page.header.get("record", "{}")), key: page.text}
            files[name] = files.get(name, b"") + json.dumps(record, ensure_ascii=False).encode() + b"\n"
        else:
            files[name] = page.text.encode(page.header.get("encoding", "utf-8"))
    return files


def rendered(root: Path, corpus: str) -> dict[Path, bytes]:
    """Everything the page sources of a corpus make: its dumps, their manifest, its gold."""
    folder = root / "gold" / corpus
    pages = sorted((read_page(p) for p in folder.glob("pages/*.page")), key=lambda p: p.dump)
    raw = root / "raw" / corpus
    made = {raw / name: data for name, data in raw_files(pages).items()}
    found = {p: p.read_bytes() for p in raw.iterdir() if p.is_file()} | made
    rows = [f"{p.name},{len(d)},{hashlib.sha256(d).hexdigest()}\n" for p, d in sorted(found.items())]
    made[root / "raw" / f"{corpus}.csv"] = "".join(["name,bytes,sha256\n", *rows]).encode()
    for table, layer in gold(pages).items():
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in layer)
        made[folder / f"{table}.jsonl"] = "".join(lines).encode()
    return made


def main(
    corpus: Annotated[str, typer.Argument(help="Corpus whose gold has page sources.")] = "sample",
    root: Annotated[Path, typer.Option(help="The dataset folder.")] = Path("dataset"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail where a file differs.")] = False,
) -> None:
    """Write the raw dumps, their manifest and the stand-off gold of CORPUS from its annotated pages."""
    try:
        made = rendered(root, corpus)
    except (OSError, ValueError) as error:
        typer.echo(error, err=True)
        raise typer.Exit(3) from None
    if check:
        stale = [p for p, data in made.items() if not p.is_file() or p.read_bytes() != data]
        for path in stale:
            typer.echo(f"differs from its page source: {path}", err=True)
        raise typer.Exit(4 if stale else 0)
    for path, data in made.items():
        path.write_bytes(data)


if __name__ == "__main__":
    typer.run(main)
