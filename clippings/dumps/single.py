"""`.txt`, `.md` and `.html`: a file is a page."""

import codecs
import hashlib
import os
import re
from collections.abc import Iterator

from clippings.dumps.decode import decode, iana, utf8
from clippings.dumps.dump import Quarantined
from clippings.dumps.exports.split import documents, may_be_export
from clippings.dumps.found import Found, text_sha256
from clippings.dumps.limits import Limits, readable
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
# Python also has codecs that are no encodings of pages, and some that raise: `undefined`, `idna`, `unicode_escape`.
OF_PAGES = re.compile(r"ascii|cp\d+|iso8859-\d+|koi8-\w|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|tis-620|johab")
HEAD = 4096
# What browsers take these names to mean (WHATWG Encoding Standard).
MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}


def read_text(file: RawFile, limits: Limits) -> Iterator[Found | Quarantined]:
    """The one page of a text file, or the documents of an export of a database. Raises UnreadableError, OSError."""
    page = _of_text(file, limits, "txt")
    yield from _documents_or(page, page.content if may_be_export(page.content) else "")


def read_markdown(file: RawFile, limits: Limits) -> Iterator[Found]:
    """The one page of a Markdown file. Raises UnreadableError, OSError."""
    yield _of_text(file, limits, "md")


def _of_text(file: RawFile, limits: Limits, kind: str) -> Found:
    data = _bytes(file, limits)
    text, encoding = decode(data)
    return Found(file.name, hashlib.sha256(data).hexdigest(), text, False, kind, encoding)


def read_html(file: RawFile, limits: Limits) -> Iterator[Found | Quarantined]:
    """The one page of an HTML file, or the documents of an export of a database. Raises UnreadableError, OSError."""
    data = _bytes(file, limits)
    html, encoding = decode_html(data)
    page = Found(file.name, hashlib.sha256(data).hexdigest(), html, True, "html", encoding)
    yield from _documents_or(page, _shown(html) if may_be_export(html) else "")


def _shown(html: str) -> str:
    from clippings.dumps.markup import page_text

    return page_text(html, len(html))[0]


def _documents_or(page: Found, text: str) -> Iterator[Found | Quarantined]:
    """The documents of a file's text where it is an export, else the file as the page that it is."""
    found = documents(text)
    seen: set[str] = set()
    for document in found:
        name = f"{page.name}#{document.name}"
        reason = "duplicate id" if document.name in seen else None
        if all(mark.label != "body" for mark in document.marks):
            reason = "no text: the export has none of this document"
        if reason:
            yield Quarantined(name, reason, len(document.text.encode("utf-8")))
            continue
        seen.add(document.name)
        sha256, given, marks = text_sha256(document.own), document.given, document.marks
        yield Found(name, sha256, document.text, False, page.format, page.encoding, given, marks=marks)
    if not found:
        yield page


def decode_html(data: bytes, stated: str | None = None) -> tuple[str, str]:
    """HTML and its encoding; `stated` is what came with it (a header), which wins over what the page says.

    Bytes that are UTF-8 are taken for it, whatever the page says: nothing else looks like it by chance. Raises
    UnreadableError.
    """
    named = CHARSET.search(data[:HEAD])
    said = stated or (named[1].decode("ascii") if named else None)
    if said and 0 not in data[:HEAD] and utf8(data) is None:
        try:
            encoding = codec(said)
            return data.decode(encoding, errors="replace"), iana(encoding)
        except LookupError:
            pass
    return decode(data)


def codec(name: str) -> str:
    """Python's codec for a name found on a page. Raises LookupError for one that pages are not written in."""
    found = codecs.lookup(name).name
    if not OF_PAGES.fullmatch(found):
        raise LookupError(f"{name}: no encoding of pages")
    return MEANT.get(found, found)


def _bytes(file: RawFile, limits: Limits) -> bytes:
    descriptor = os.open(file.place, os.O_RDONLY)  # without buffers and objects, which take longer than most pages
    try:
        data = os.read(descriptor, min(file.n_bytes, limits.dump_bytes) + 1)
        while len(data) != file.n_bytes and len(data) <= limits.dump_bytes:
            if not (more := os.read(descriptor, limits.dump_bytes + 1 - len(data))):
                break
            data += more
    finally:
        os.close(descriptor)
    if len(data) > limits.dump_bytes:
        raise UnreadableError(f"too large: more than {readable(limits.dump_bytes)} for one page")
    return data
