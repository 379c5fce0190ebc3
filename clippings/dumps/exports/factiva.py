"""Exports of Factiva: each document ends with its accession number, its fields have two letters or none."""

import re
from collections.abc import Sequence

from clippings.dumps.exports.parts import PROSE, Parts, is_copyright, is_date, outlet_of
from clippings.dumps.exports.rows import Row, paragraph

# Of an accession number: the code of the source, the day, a number. "Document" is in the language of the menu.
NUMBER = r"[A-Za-z][A-Za-z0-9]{3,9}(?:19|20)\d{6}[0-9a-z]{7,11}"
LAST = re.compile(rf"(?:AN\s+)?[^\W\d_]+ (?P<number>{NUMBER})$")
HINT = re.compile(rf"\b{NUMBER}\b")
WORDS = re.compile(r"(?:WC\s+)?\d[\d.,]* [^\W\d_]+$")
CODE = re.compile(
    r"(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CX|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|CLM)(?:\s{2,}|\t|$)"
)
LOOSE = re.compile(CODE.pattern.replace(r"\s{2,}|\t|$", r"\s+|$"))
BELOW = frozenset({"CX", "CT", "RF", "ART", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN"})
TIME = re.compile(r"\d{1,2}:\d\d\b")
BY = re.compile(r"(?:by|von|par|por|di)\b|/", re.IGNORECASE)
ENDED = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
HEAD, NAMES, NAME = 14, 4, 10  # rows between length and text; words of an author; of a publisher


def accessed(text: str, rows: Sequence[Row]) -> list[Parts]:
    """The documents of an export with accession numbers; none where a text is no such export."""
    if not HINT.search(text):
        return []
    lasts = [(i, match["number"]) for i, row in enumerate(rows) if (match := LAST.match(row.text))]
    groups: list[Parts] = []
    begin = 0
    for last, number in [*lasts, (len(rows), "")]:
        parts = Parts(number or str(len(groups) + 1), begin, len(rows), begin, min(last + 1, len(rows)))
        if _read(rows, parts):
            groups.append(parts)
        elif groups and number:  # what the text before it quotes is no end of it
            groups[-1].last, groups[-1].name = parts.last, number
        begin = last + 1
    found = [Parts(group.name, group.begin, group.end, group.begin, group.last) for group in groups]
    for parts, behind in zip(found, [*(group.begin for group in groups[1:]), len(rows)], strict=False):
        parts.end = behind
        _read(rows, parts)
    for parts in found[:1]:
        parts.begin = 0
    return found if lasts else []


def _read(rows: Sequence[Row], parts: Parts) -> bool:
    """Say of a document's rows what they are; whether they are a document's."""
    last = parts.last - 1 if LAST.match(rows[parts.last - 1].text) else parts.last
    return parts.begin < last and (_labelled(rows, parts, parts.last) or _displayed(rows, parts, last))


def _labelled(rows: Sequence[Row], parts: Parts, end: int) -> bool:
    """Say what the rows of a document are whose fields have codes; whether they have."""
    for code in (CODE, LOOSE):
        fields = _fields(rows, parts.begin, end, code)
        if {"HD", "WC", "PD", "SN"} <= fields.keys() and ("LP" in fields or "TD" in fields):
            break
    else:
        return False
    parts.own = min(first for first, _ in fields.values())
    parts.title, parts.byline = _values(rows, fields.get("HD"), code), _values(rows, fields.get("BY"), code)
    parts.body = _values(rows, fields.get("LP"), code) + _values(rows, fields.get("TD"), code)
    parts.date, outlet = _said(rows, fields["PD"], code), _said(rows, fields["SN"], code)
    parts.outlet = outlet_of(outlet or "")
    return True


def _fields(rows: Sequence[Row], begin: int, end: int, code: re.Pattern[str]) -> dict[str, tuple[int, int]]:
    """The fields of a document by code, each with its rows.

    A text may quote such fields: above it each is there once, and those below it are the last that are.
    """
    codes = [(at, match[1]) for at in range(begin, end) if (match := code.match(rows[at].text))]
    below: list[tuple[int, str]] = []
    while codes and codes[-1][1] in BELOW and codes[-1][1] not in {name for _, name in below}:
        below.insert(0, codes.pop())
    above: list[tuple[int, str]] = []
    for at, name in codes:
        told = {told for _, told in above}
        if name in told or (not told and name not in ("SE", "HD")) or (told & {"LP", "TD"} and name != "TD"):
            continue
        above.append((at, name))
    both = [*above, *below]
    behind = [*(at for at, _ in both[1:]), end]
    return {name: (at, stop) for (at, name), stop in zip(both, behind, strict=False)}


def _values(rows: Sequence[Row], field: tuple[int, int] | None, code: re.Pattern[str]) -> list[tuple[int, int]]:
    if field is None:
        return []
    first, end = field
    match = code.match(rows[first].text)
    start = rows[first].start + match.end() if match else rows[first].start
    if start >= rows[first].end:
        return [(rows[first + 1].start, rows[end - 1].end)] if end > first + 1 else []
    return [(start, rows[end - 1].end)]


def _said(rows: Sequence[Row], field: tuple[int, int], code: re.Pattern[str]) -> str | None:
    first, end = field
    said = " ".join([code.sub("", rows[first].text, count=1), *(row.text for row in rows[first + 1 : end])]).strip()
    return said or None


def _displayed(rows: Sequence[Row], parts: Parts, last: int) -> bool:
    """Say what the rows of a document are that is printed as Factiva shows it; whether it is."""
    begin = parts.begin
    near = range(begin + 1, last - 2)
    counted = next((at for at in near if WORDS.match(rows[at].text) and is_date(rows[at + 1].text)), None)
    if counted is None:
        return False
    above = counted - 1
    if above > begin and _is_author(rows[above].text):
        parts.byline = [(rows[above].start, rows[above].end)]
        above -= 1
    parts.title = [(rows[above].start, rows[above].end)]
    parts.own = above
    parts.date = rows[counted + 1].text
    named = min(counted + 2 + bool(TIME.match(rows[counted + 2].text)), last - 1)
    parts.outlet = outlet_of(rows[named].text)
    first = _text_begins(rows, named + (parts.outlet is not None), last)
    end = last
    if end > first and not ENDED.search(rows[end - 1].text) and len(rows[end - 1].text.split()) <= NAME:
        end -= 1
    parts.body = [(rows[first].start, rows[end - 1].end)] if first < end else []
    return True


def _is_author(text: str) -> bool:
    words = text.split()
    return BY.match(text) is not None or (1 < len(words) <= NAMES and all(word[0].isupper() for word in words))


def _text_begins(rows: Sequence[Row], at: int, last: int) -> int:
    """The first row of the text: behind the row that says whose it is, else the first that reads like text."""
    near = range(at, min(last, at + HEAD))
    owned = next((i for i in near if is_copyright(rows[i].text)), None)
    if owned is not None:
        return paragraph(rows, owned, last) if paragraph(rows, owned, last) - owned <= 2 else owned + 1
    return next((i for i in near if len(rows[i].text.split()) >= PROSE), at)
