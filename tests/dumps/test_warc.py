"""Web archives: the HTML pages among their responses."""

import io
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.limits import Limits
from clippings.dumps.read import read_raw

LONG = "<p>" + "The ferry runs again. " * 20_000


def archive(pages: list[tuple[str, bytes]], *, packed: bool, kind: str = "response") -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=packed)
    for number, (content_type, body) in enumerate(pages):
        headers = StatusAndHeaders("200 OK", [("Content-Type", content_type)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                f"https://harbour.example/{number}",
                kind,
                payload=io.BytesIO(body),
                http_headers=headers,
                warc_headers_dict={"WARC-Record-ID": f"<urn:uuid:page-{number}>"},
            )
        )
    return stream.getvalue()


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_html_responses_are_dumps(tmp_path: Path, name: str) -> None:
    pages = [
        ("text/html; charset=windows-1254", "<p>Şehirde gün".encode("cp1254")),
        ("image/png", b"\x89PNG"),
        ("text/html", LONG.encode()),
    ]
    (tmp_path / name).write_bytes(archive(pages, packed=name.endswith(".gz")))
    first, second = read_raw(tmp_path)
    assert isinstance(first, Dump)
    assert isinstance(second, Dump)
    assert (first.name, first.text, first.encoding) == (f"{name}#page-0", "Şehirde gün", "windows-1254")
    assert first.given.url == "https://harbour.example/0"
    assert second.text == LONG[3:].strip()


def test_requests_are_no_pages(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc").write_bytes(archive([("text/html", b"<p>page")], packed=False, kind="resource"))
    assert [item.reason for item in read_raw(tmp_path) if isinstance(item, Quarantined)] == ["empty: no page in it"]


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_truncated_archive_gives_what_it_holds(tmp_path: Path, name: str) -> None:
    data = archive([("text/html", b"<p>first page"), ("text/html", b"<p>second page")], packed=name.endswith(".gz"))
    (tmp_path / name).write_bytes(data[:-20])
    first, second = read_raw(tmp_path)
    assert first.name == f"{name}#page-0"
    assert second == Quarantined(name, "truncated archive", len(data) - 20)


def test_noise_is_quarantined(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc").write_bytes(b"no archive at all\r\n\r\n" * 9)
    (item,) = read_raw(tmp_path)
    assert isinstance(item, Quarantined)


def test_a_page_beyond_the_limit_is_quarantined(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc").write_bytes(archive([("text/html", LONG.encode())], packed=False))
    (item,) = read_raw(tmp_path, Limits(dump_bytes=1000))
    assert isinstance(item, Quarantined)
    assert item.reason == "too large: more than 1000 bytes for one page"
