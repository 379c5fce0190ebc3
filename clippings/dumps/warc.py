"""`.warc`, also `.gz`: HTML pages among the responses of a web archive."""

from collections.abc import Iterator
from typing import Any

from clippings.dumps.dump import Given, Quarantined
from clippings.dumps.found import Found, text_sha256
from clippings.dumps.limits import Limits, readable
from clippings.dumps.single import decode_html
from clippings.dumps.unpack import CHUNK, Stream, chunks
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.walk import RawFile

HTML = ("text/html", "application/xhtml+xml")


def read_warc(file: RawFile, limits: Limits) -> Iterator[Found | Quarantined]:
    """Pages of a web archive: responses with status 200 that hold HTML; all other records are passed over.

    Raises UnreadableError where the archive is broken or ends before its end.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    stream = Stream(chunks(file.path, limits))
    n_pages = 0
    seen: set[str] = set()
    try:
        for record in ArchiveIterator(stream):
            if not _is_page(record):
                continue
            n_pages += 1
            if n_pages > limits.records:
                raise UnreadableError(f"too many records: the rest, from {limits.records + 1}, was not read")
            name = f"{file.name}#{_record_id(record, n_pages)}"
            data = record.content_stream().read(limits.dump_bytes + 1)
            _check_whole(record)
            try:
                if name in seen:
                    raise UnreadableError("duplicate id")
                seen.add(name)
                yield _page(record, name, data, limits)
            except UnreadableError as reason:
                yield Quarantined(name, str(reason), len(data))
    except (ArchiveLoadFailed, ValueError, EOFError) as error:
        raise UnreadableError("broken or truncated archive") from error


def _page(record: Any, name: str, data: bytes, limits: Limits) -> Found:
    if len(data) > limits.dump_bytes:
        raise UnreadableError(f"too large: more than {readable(limits.dump_bytes)} for one page")
    _, _, charset = (record.http_headers.get_header("Content-Type") or "").lower().partition("charset=")
    html, encoding = decode_html(data, charset.strip(" \"';") or None)
    given = Given(url=record.rec_headers.get_header("WARC-Target-URI"))
    return Found(name, text_sha256(html), html, True, "warc", encoding, given)


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    content_type = (record.http_headers.get_header("Content-Type") or "").lower()
    return record.http_headers.get_statuscode() == "200" and content_type.startswith(HTML)


def _record_id(record: Any, number: int) -> str:
    stated = record.rec_headers.get_header("WARC-Record-ID") or str(number)
    return str(stated).strip("<>").removeprefix("urn:uuid:")


def _check_whole(record: Any) -> None:
    while record.raw_stream.read(CHUNK):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise UnreadableError("truncated archive")
