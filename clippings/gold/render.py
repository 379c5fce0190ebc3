"""Page sources rendered: the dumps they describe, their manifest, and the four layers of stand-off gold."""

import hashlib
import json
from pathlib import Path

from clippings.gold.events import event_row
from clippings.gold.source import Page, Row, read_page
from schema.vocabulary import ENTITY_TYPES

PARAGRAPH_LABELS = ("body", "subheading")


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
