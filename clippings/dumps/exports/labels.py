"""Fields of press databases by the labels they print, in the languages of their menus."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clippings.dumps.exports.parts import is_copyright
from clippings.dumps.exports.rows import Row

LABEL = re.compile(r"([^\W\d_][\w /&-]{1,34}?) ?:(?:\s+|$)")

HEADER = {
    "title": "headline titel title titre titular titolo kop",
    "byline": "byline autor auteur author authors autore verfasser",
    "dateline": "dateline",
    "standfirst": "highlight encart",
    "length": "length länge longueur lengte longitud lunghezza comprimento",
    "section": "section rubrik rubrique sección sezione sectie rubriek series show cycle rubriken",
}
FOOTER = (
    "load-date|language|publication-type|subject|pub-subject|geographic|industry|organization|company|person|ticker|"
    "journal-code|document-type|graphic|photographer|correction|correction-date|notes|update|type|state|country|city|"
    "classification|acc-no|url|distribution|series|enhancement|jurisdiction|docket-number|geographic region|"
    # of menus in other languages
    "sprache|sprachen|publikationstyp|grafik|datum der ladung|ladedatum|aktualisierung|langue|type-publication|"
    "type de publication|date-chargement|date de chargement|sujet|géographie|idioma|tipo de publicación|"
    "fecha-carga|fecha de carga|taal|publicatietype|datum geladen|lingua"
)
ROLE = {label: role for role, labels in HEADER.items() for label in labels.split()}
LAST = frozenset(FOOTER.split("|"))
# Fields that may go on for paragraphs, where from there on so many of the rows are fields.
TELLING = frozenset(["graphic", "grafik", "correction", "notes", "photographer", "classification", "klassifizierung"])
SHARE = 0.5
# Rows that may stand behind the last field, where so many fields stand together above them.
BEHIND, SEVERAL = 3, 2
CENTRED = 10


class Field(NamedTuple):
    """A field: its label in small letters, the rows it stands in, where what it says begins."""

    label: str
    first: int
    end: int
    start: int


def field_at(rows: Sequence[Row], at: int, stop: int) -> Field | None:
    """The field that a row begins, with the rows below that belong to it; None where it begins none."""
    match = LABEL.match(rows[at].text)
    if not match:
        return None
    end = at + 1
    while end < stop and not rows[end].first and not LABEL.match(rows[end].text):
        end += 1
    return Field(match[1].casefold(), at, end, min(rows[at].start + match.end(), rows[at].end))


def value(text: str, rows: Sequence[Row], field: Field) -> tuple[int, int]:
    """Where what a field says stands; empty where it says nothing."""
    start = field.start
    while start < rows[field.end - 1].end and text[start].isspace():
        start += 1
    return start, rows[field.end - 1].end


def fields_begin(
    rows: Sequence[Row], begin: int, end: int, labels: frozenset[str], also: str = r"(?!)", *, apart: bool = False
) -> int:
    """The row at which the fields below a text begin; `end` where there are none.

    A text may quote such a field: behind where they begin stand fields alone, but for what a caption or a correction
    goes on with. Rows that `also` matches are as good as fields. With `apart` a blank line is before each.
    """
    others = re.compile(also, re.IGNORECASE)
    found, at = end, begin
    heads: list[tuple[int, int, str | None, bool]] = []
    while at < end:
        field = field_at(rows, at, end) if rows[at].first or not apart else None
        label = field.label if field is not None and field.label in labels else None
        # A field whose label is not known, or is misspelt, says nothing against fields above it.
        beside = is_beside(rows[at]) or (field is not None and rows[at].first)
        if label is None and others.match(rows[at].text):
            label = rows[at].text.casefold()
        after = field.end if field is not None and (label or beside) else at + 1
        heads.append((at, after - at, label, beside))
        at = after
    known = [label is not None for _, _, label, _ in heads]
    tail = next((n for n in range(1, BEHIND + 1) if known[-n - SEVERAL : -n] == [True] * SEVERAL), 0)
    like_fields = open_rows = 0
    for first, n_rows, label, beside in reversed(heads[: len(heads) - tail]):
        if label is None and not beside:
            open_rows += n_rows
            continue
        like_fields += n_rows
        if label is None:
            continue
        if open_rows and (label not in TELLING or like_fields < SHARE * (end - first)):
            break
        found, open_rows = first, 0
    return found


def is_beside(row: Row) -> bool:
    """Whether a row stands beside the text, as centred rows do and those that say whose it is."""
    return row.indent >= CENTRED or is_copyright(row.text)
