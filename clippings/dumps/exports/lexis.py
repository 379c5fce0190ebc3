"""Exports of LexisNexis, of its older site ("1 of 500 DOCUMENTS") and its newer one ("End of Document")."""

import re
from collections.abc import Sequence
from itertools import pairwise

from clippings.dumps.exports.labels import LAST, ROLE, Field, field_at, fields_begin, value
from clippings.dumps.exports.parts import Parts, is_copyright, is_date, outlet_of
from clippings.dumps.exports.rows import Row, paragraph, together

COUNT = re.compile(r"(?:Dokument |Document )?(\d{1,5}) (?:of|von|de|van|di) (\d{1,5})(?: DOCUMENTS?)?$")
END = re.compile(r"(?:End of Document|Ende des Dokuments?|Fin du? document|Fin del documento|Einde van document)$")
TEXT, BODY = re.compile(r"(?:Body|Text|Volltext|Corps|Texte|Cuerpo|Tekst)$"), re.compile(r"BODY:$")
BELOW = r"(?:Classification|Graphic|Notes|Correction|Klassifizierung|Grafik)$"
REQUEST = re.compile(r"(?:Download Request|Time Of Request|Ausgabeauftrag|Date and Time|Demande)\b.*:")
THROUGH = re.compile(r"(?:Distributed|Provided|Delivered) by\b")
PAGE = re.compile(r"Page \d+ of \d+$")
HINT = re.compile(r"^[ \t]*(?:Dokument |Document )?\d{1,5} \w{2,3} \d{1,5}(?: DOCUMENTS?)?[ \t]*\r?$", re.MULTILINE)
HINT_OF_END = re.compile(rf"{END.pattern[:-1]}[ \t]*\r?$", re.MULTILINE)
HEAD = 60  # rows of a document above its text
COVER = 80  # rows above the first document
SECOND = 2  # of several exports in one file, from which on a document is called by both numbers
CONTINUED = 3  # rows of a headline


def counted(text: str, rows: Sequence[Row]) -> list[Parts]:
    """The documents of an export that counts them; none where a text is no such export."""
    if not HINT.search(text):
        return []
    counts = _counts(rows)
    if not counts or counts[0][0] > COVER:
        return []
    begins = [0, *(_cover(rows, above, i) if number == 1 else i for (above, _), (i, number) in pairwise(counts))]
    found: list[Parts] = []
    n_exports = 0
    for (count, number), begin, end in zip(counts, begins, [*begins[1:], len(rows)], strict=True):
        n_exports += number == 1
        name = str(number) if n_exports < SECOND else f"{n_exports}.{number}"
        parts = Parts(name, begin, end, count + 1, end)
        _read(text, rows, parts, title_first=False)
        found.append(parts)
    if len(found) == 1 and _fields_of(rows, counts[0][0], len(rows)).isdisjoint(LAST):
        return []
    return found


def ended(text: str, rows: Sequence[Row]) -> list[Parts]:
    """The documents of an export that says where each ends; none where a text is no such export."""
    if not HINT_OF_END.search(text):
        return []
    ends = [0, *(i + 1 for i, row in enumerate(rows) if END.match(row.text))]
    ends = [*ends, len(rows)] if ends[-1] < len(rows) else ends
    begins: list[int] = []
    for begin, end in pairwise(ends):
        if any(TEXT.match(row.text) for row in rows[begin:end]) and _fields_of(rows, begin, end) & ROLE.keys():
            begins.append(begin)
    found: list[Parts] = []
    for number, (begin, end) in enumerate(zip(begins, [*begins[1:], len(rows)], strict=False), start=1):
        last = max((at + 1 for at in range(begin, end) if END.match(rows[at].text)), default=end)
        parts = Parts(str(number), begin if found else 0, end, begin, last)
        _read(text, rows, parts, title_first=True)
        found.append(parts)
    return found


def _fields_of(rows: Sequence[Row], begin: int, end: int) -> set[str]:
    fields = (field_at(rows, at, end) for at in range(begin, end))
    return {field.label for field in fields if field}


def _counts(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """The rows that count the documents, and how far: one more each time, of as many, and with the length of its text
    below. Behind the last another export may follow in the same file.

    A text that quotes such a row has no length below it, or another number. A document may lack its length where no
    other one has its number.
    """
    counts = [(i, int(match[1]), int(match[2])) for i, row in enumerate(rows) if (match := COUNT.match(row.text))]
    stops = [*(i for i, _, _ in counts[1:]), len(rows)]
    measured = {i for (i, _, _), stop in zip(counts, stops, strict=False) if _length(rows, i, min(stop, i + HEAD))}
    numbers = {(number, total) for i, number, total in counts if i in measured}
    found: list[tuple[int, int]] = []
    last, of = 0, 0
    for i, number, total in counts:
        anew = not found or (number == 1 and last == of)
        if not 0 < number <= total or not (anew or (total == of and number > last)):
            continue
        if i in measured or (not anew and number == last + 1 and rows[i].first and (number, total) not in numbers):
            found.append((i, number))
            last, of = number, total
    return found


def _cover(rows: Sequence[Row], above: int, count: int) -> int:
    """The row at which an export begins whose first document is counted in a row: its cover, if it has one."""
    near = range(count - 1, max(above, count - COVER), -1)
    return next((i for i in near if REQUEST.match(rows[i].text)), count)


def _length(rows: Sequence[Row], begin: int, end: int) -> int | None:
    for at in range(begin, end):
        field = field_at(rows, at, end)
        if field and ROLE.get(field.label) == "length" and any(map(str.isdigit, rows[at].text)):
            return at
    return None


def _read(text: str, rows: Sequence[Row], parts: Parts, *, title_first: bool) -> None:
    """Say of a document's rows what they are."""
    own, end = parts.own, parts.last
    said = _said(rows, own, end, alone=title_first)
    head = _head(rows, own, end, said)
    top = head[0].first if head else own
    body = head[-1].end if head and said is None else own if said is None else said + 1
    for field in head:
        _take(text, rows, field, parts)
    dated = next((at for at in range(top - 1, own - 1, -1) if is_date(rows[at].text)), None)
    if dated is None:
        dated = next((at for at in range(own, body) if is_date(rows[at].text)), None)
    if dated is not None:
        parts.date = rows[dated].text
        named = [at for at in range(max(own, dated - HEAD), dated) if not _is_apart(rows[at].text)]
        if named:
            parts.outlet = outlet_of(rows[named[-1]].text)
        if not parts.title and title_first and named:
            _entitle(rows, parts, range(own, named[-1]))
        elif not parts.title and said is None:
            _entitle(rows, parts, range(paragraph(rows, dated, top), top))
    if title_first and parts.title:
        parts.own = next(at for at in range(own, end) if rows[at].start >= parts.title[0][0])
    last = fields_begin(rows, body, end, LAST, rf"{END.pattern}|{BELOW}")
    title = {text[start:stop] for start, stop in parts.title}
    shown = [at for at in range(body, last) if not PAGE.match(rows[at].text) and not _is_repeated(rows, at, title)]
    while shown and (is_copyright(rows[shown[-1]].text) or END.match(rows[shown[-1]].text)):
        shown.pop()
    parts.body = [(rows[first].start, rows[behind - 1].end) for first, behind in together(shown)]


def _said(rows: Sequence[Row], own: int, end: int, *, alone: bool) -> int | None:
    """The row that says that the text begins: a word of its own (`alone`), or a field above it that says no more."""
    if alone:
        return next((at for at in range(own, end) if TEXT.match(rows[at].text)), None)
    return next((at for at in range(own, min(end, own + HEAD)) if BODY.match(rows[at].text)), None)


def _head(rows: Sequence[Row], own: int, end: int, said: int | None) -> list[Field]:
    """The fields above the text."""
    length = _length(rows, own, min(end, own + HEAD))
    stop = min(end, own + HEAD) if said is None else said
    fields: list[Field] = []
    at = own
    while at < stop:
        field = field_at(rows, at, end if said is None else said)
        if field and field.label in ROLE:
            fields.append(field)
            at = field.end if ROLE[field.label] != "length" else at + 1
            continue
        if said is None and fields and rows[at].first and length is not None and at > length:
            break
        at += 1
    return fields


def _take(text: str, rows: Sequence[Row], field: Field, parts: Parts) -> None:
    start, end = value(text, rows, field)
    role = ROLE[field.label]
    if start < end and role in ("title", "byline", "dateline", "standfirst"):
        getattr(parts, role).append((start, end))


def _is_apart(text: str) -> bool:
    """Whether a row above a document's text is no name of an outlet."""
    return is_copyright(text) or any(sign.match(text) for sign in (PAGE, COUNT, THROUGH))


def _entitle(rows: Sequence[Row], parts: Parts, among: range) -> None:
    """Take the last paragraph of some rows for the headline, but for what says whose the text is."""
    shown = [at for at in among if not _is_apart(rows[at].text)]
    if not shown:
        return
    first = shown[-1]
    while not rows[first].first and first - 1 in shown and shown[-1] - first + 1 < CONTINUED:
        first -= 1
    parts.title = [(rows[first].start, rows[paragraph(rows, first, shown[-1] + 1) - 1].end)]


def _is_repeated(rows: Sequence[Row], at: int, title: set[str]) -> bool:
    """Whether a row repeats the headline at the top of a printed page."""
    beside = rows[max(0, at - 1) : at + 2]
    return rows[at].text in title and any(PAGE.match(row.text) for row in beside)
