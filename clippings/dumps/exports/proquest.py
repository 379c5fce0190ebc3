"""Exports of ProQuest: rules between documents, and a label before each field, also before the text."""

import re
from collections.abc import Sequence

from clippings.dumps.exports.labels import Field, field_at, fields_begin, value
from clippings.dumps.exports.parts import Parts, outlet_of
from clippings.dumps.exports.rows import Row, together

RULE = re.compile(r"_{20,}$")
HINT = re.compile(r"^_{20,}[ \t]*\r?$", re.MULTILINE)
COUNT = re.compile(r"Document \d+ of \d+$")
CAPTION, CREDIT = re.compile(r"(?:CAPTION|Caption|Illustration)\b"), re.compile(r"(?:CREDIT|Credit):\s*(?=\w)")
ADDRESS = re.compile(r"https?://\S+$")
LABELS = (
    "subject|business indexing term|title|location|people|company / organization|publication title|publication year|"
    "publication date|publication info|publisher|place of publication|country of publication|publication subject|"
    "section|source type|language of publication|document type|proquest document id|document url|copyright|"
    "last updated|database|issn|e-issn|first page|pages|volume|issue|identifier / keyword|classification|author|"
    "document feature|column|series|start page|dateline|source attribution|credit|links|abstract|source|"
    "publication note|accession number|digital object identifier|correction|number of pages|publication history|"
    "online publication date|milestone dates|isbn|edition|supplement|company|ticker|naics"
)
KNOWN = frozenset(LABELS.split("|"))
# Of these a document has most; a text about ProQuest hardly has them all, each at the start of a line of its own.
SURE = frozenset({"publication title", "publication date", "publication year", "proquest document id", "document url"})
LEAST = 3
FULL = "full text"


def ruled(text: str, rows: Sequence[Row]) -> list[Parts]:
    """The documents of an export with rules between them; none where a text is no such export."""
    if not HINT.search(text):
        return []
    rules = [i for i, row in enumerate(rows) if RULE.match(row.text)]
    begins = [0, *(i + 1 for i in rules)]
    found: list[Parts] = []
    for begin, end in zip(begins, [*rules, len(rows)], strict=True):
        fields = _fields(rows, begin, end)
        if len(SURE & fields.keys()) < LEAST:
            continue
        if found:
            found[-1].end = begin
        parts = Parts("", begin if found else 0, len(rows), begin, end)
        _read(text, rows, parts, fields, end)
        parts.name = parts.name or str(len(found) + 1)
        found.append(parts)
    return found


def _fields(rows: Sequence[Row], begin: int, end: int) -> dict[str, Field]:
    """The fields of a document by label; of two with one label the last, as a text may quote one above."""
    fields = (field_at(rows, at, end) for at in range(begin, end))
    return {field.label: field for field in fields if field and (field.label in KNOWN or field.label == FULL)}


def _read(text: str, rows: Sequence[Row], parts: Parts, fields: dict[str, Field], end: int) -> None:
    """Say of a document's rows what they are."""

    def said(label: str) -> str | None:
        if label not in fields:
            return None
        start, stop = value(text, rows, fields[label])
        return " ".join(text[start:stop].split()) or None

    parts.name = said("proquest document id") or ""
    parts.date = said("publication date") or said("publication year")
    parts.outlet = outlet_of(said("publication title") or "")
    address = "".join((said("document url") or "").split())  # a space where its line was broken
    parts.url = address if ADDRESS.match(address) else None
    if COUNT.match(rows[parts.own].text):
        parts.own += 1
    if who := fields.get("author") or fields.get("credit"):
        parts.byline.append(value(text, rows, who))
    title = said("title")
    if title and rows[parts.own].text == title:
        parts.title = [(rows[parts.own].start, rows[parts.own].end)]
    elif title:
        parts.title = [value(text, rows, fields["title"])]
    first = next((at for at in range(parts.own, end) if (f := field_at(rows, at, end)) and f.label == FULL), None)
    if first is not None:
        _read_text(rows, parts, first, end)


def _read_text(rows: Sequence[Row], parts: Parts, first: int, end: int) -> None:
    """Say where the text of a document is, what is a caption in it, and who is credited below it."""
    last = fields_begin(rows, first + 1, end, KNOWN, apart=True)
    field = field_at(rows, first, last)
    body: list[int] = []
    for at in range(first, last):
        credit = CREDIT.match(rows[at].text)
        if CAPTION.match(rows[at].text):
            parts.caption.append((rows[at].start, rows[at].end))
        elif credit:
            parts.byline.append((rows[at].start + credit.end(), rows[at].end))
        else:
            body.append(at)
    for begin, behind in together(body):
        start = field.start if begin == first and field else rows[begin].start
        if start < rows[behind - 1].end:
            parts.body.append((max(start, rows[begin].start), rows[behind - 1].end))
