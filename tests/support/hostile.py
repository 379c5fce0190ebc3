"""A corpus of inputs that mean harm or were made by accident: one seed, the same bytes everywhere."""

import gzip
import io
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

TALK = "The harbour council of Kestrel Bay said on Monday that it would meet the ferry crews on 4 March 2025. "
# What breaks patterns that go back and forth over a line.
REPEATED = (
    *("a", "A ", "Ada ", "a-", "'", '"', "“", "”", "(", ")", "[", "{", ".", "...", ". ", "?!", ",", "|", "By "),
    *("Mr. ", "said ", "U.S. ", "1", "1,", "1.1", "2025-01-01 ", "12:00 ", "https://a.b/c ", "@a ", "#a ", "<"),
    *("\u202e", "\u200d", "e\u0301", "\u0301", "\ufeff", "\u2028", "\x85", "İ", "ß", "ﬁ", "\U0001f600", "क्ष"),
    *("\t", "\r", "\n", "\r\n", " \n", "。", "؟ ", "<b>", "-->", "• ", "1) ", "of the ", "and ", "not ", "&amp;"),
    *("“a,” said Ada. ", "Ankara, "),
)
MARKUP = (
    *("<div>", "</div>", "<b>", "<a href=x>y", "<p>x", "<!--", "<![CDATA[", "<?x", "<script>", "<pre>", "<p a='"),
    *("<svg><title>x", "<select><option>x", "<ul><li>x", "&#x110000;", "&#0;", "<template>", "<table><tr><td>x"),
)
DATES = ("0000-00-00", "0000-01-01", "9999-12-31", "10000-01-01", "-044-03-15", "2025-02-30", "99999999999", "31/31/31")
NAMES = (
    *("..", "../../up.txt", "/etc/passwd", "a\nb", "a\r\nb", "'", '"', "`id`", "$(id)", "=1+1", "@SUM(A1)", "-2+3"),
    *("\u202etxt", "\x00", " ", "\x1b[31mred", "a" * 5_000, "#", "a#b", ":", "\\", "{{7*7}}", "<script>x</script>"),
)
SHAPES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, "", "text", [], {}, [[]], {"id": 1}, {"text": "x"}, {"id": None, "text": "x"}),
    *({"id": [], "text": "x"}, {"id": {}, "text": "x"}, {"id": 1.5, "text": "x"}, {"id": 1, "text": 5}),
    *(
        {"id": 1, "text": {}},
        {"id": 1, "html": []},
        {"id": 1, "text": "x", "clean": 1},
        {"id": 1, "text": "", "url": []},
    ),
    *({"id": 10**400, "text": "x"}, {"id": 1, "text": "\ud800"}, {"id": "\udfff", "text": "half a pair"}),
    *({"id": "nul", "text": "a\x00b"}, {"id": "blank", "text": "\u200b\u200b"}, {"id": "x" * 100_000, "text": "long"}),
)


def hostile(raw: Path, seed: int = 0) -> int:
    """Fill a folder; the number of files, links and pipes in it."""
    chance = random.Random(seed)
    raw.mkdir(parents=True)
    files = {**dict(_texts(chance)), **dict(_pages()), **dict(_packed(chance)), **dict(_records())}
    for name, data in files.items():
        (raw / name).write_bytes(data)
    odd = [name for name in NAMES if "/" not in name and "\x00" not in name and name != ".." and len(name) < 200]
    for name in odd:
        (raw / f"{name}.txt").write_text(TALK * 5 + name, encoding="utf-8")
    (raw / "deep" / "er").mkdir(parents=True)
    (raw / "deep" / "er" / "page.txt").write_text(TALK * 6, encoding="utf-8")
    (raw / "out.txt").symlink_to("/etc/hosts")
    (raw / "round").symlink_to(".")
    (raw / "gone.txt").symlink_to("nowhere")
    os.mkfifo(raw / "pipe.txt")
    with open(os.fsencode(raw) + b"/caf\xe9.txt", "w") as page:  # noqa: PTH123 - a name that is no str
        page.write(TALK * 7)
    return len(files) + len(odd) + 6


def _texts(chance: random.Random) -> Iterator[tuple[str, bytes]]:
    for number, piece in enumerate(REPEATED):
        yield f"again-{number:02}.txt", (piece * (4_000 // len(piece)) + TALK).encode()
    for number, piece in enumerate(REPEATED[::3]):
        yield f"amid-{number:02}.txt", "".join(f"{TALK}{piece * 300}\n" for _ in range(4)).encode()
    for number, day in enumerate(DATES):
        yield f"day-{number}.txt", f"Ferry\n\n{day}\n\n{TALK * 4}\n{TALK * 4}On {day} they met.\n".encode()
    for number in range(12):
        yield f"noise-{number:02}.txt", chance.randbytes(3_000)
        yield (
            f"cut-{number:02}.txt",
            (f"{number} {TALK}" * 30).encode()[:-1] + bytes([0xC3, 0xF0, 0xED][: number % 3 + 1]),
        )
    for codec in ("utf-16", "utf-16-be", "utf-32", "utf-7", "cp037", "shift_jis", "iso2022_jp", "cp1254"):
        yield f"in-{codec}.txt", (TALK * 20).encode(codec) + chance.randbytes(chance.randrange(3))
    yield "surrogates.txt", (TALK * 5).encode() + "\ud800\udc00\udfff".encode("utf-8", "surrogatepass")
    yield "empty.txt", b""
    yield "zeros.txt", bytes(100_000)
    yield "long-line.txt", (TALK * 50_000)[:5_000_000].encode()
    yield "many-lines.txt", b"a line\n" * 100_000
    yield "long-enough.txt", (TALK * 100).encode()


def _pages() -> Iterator[tuple[str, bytes]]:
    for number, piece in enumerate(MARKUP):
        yield f"tags-{number:02}.html", (piece * 2_000 + TALK * 5).encode()
    for number, said in enumerate(("utf-7", "idna", "rot13", "undefined", "unicode_escape", "hex", "x" * 39, "utf-16")):
        yield f"said-{number}.html", f"<meta charset={said}><p>{TALK * 3}é".encode("latin-1")
    yield (
        "entity.html",
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts"><!ENTITY c "&b;&b;">]><p>&c;' + TALK.encode(),
    )


def _packed(chance: random.Random) -> Iterator[tuple[str, bytes]]:
    lines = b"".join(json.dumps({"id": n, "text": f"{n} {TALK * 3}"}).encode() + b"\n" for n in range(3))
    table = io.BytesIO()
    pq.write_table(pa.table({"id": ["a", "b"], "text": [TALK * 4, TALK * 5]}), table)
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kestrel.example/\r\nContent-Length: 9999"
    archive = f"{head}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{TALK}".encode()
    whole = {
        "jsonl.gz": gzip.compress(lines, mtime=0),
        "jsonl.zst": zstandard.compress(lines),
        "parquet": table.getvalue(),
        "warc": archive,
        "warc.gz": gzip.compress(archive, mtime=0),
    }
    for ending, data in whole.items():
        yield f"truncated.{ending}", data[: len(data) // 2]
        yield f"flipped.{ending}", bytes([*data[:40], *(byte ^ 255 for byte in data[40:60]), *data[60:]])
        yield f"noise.{ending}", data[:12] + chance.randbytes(400)
        yield f"twice.{ending}", data + data
        yield f"empty.{ending}", b""
        yield f"text-as.{ending}", TALK.encode()
    yield "bomb.jsonl.gz", gzip.compress(bytes(20_000_000), 9, mtime=0)
    yield "bomb.jsonl.zst", zstandard.compress(bytes(20_000_000))
    yield "bomb.warc.gz", gzip.compress(archive + b"\r\n" * 10_000_000, 9, mtime=0)
    shaped = {"id": pa.array([1, 1, None, 2]), "text": pa.array([[1], [2], None, [3]])}
    for number, columns in enumerate((shaped, {"id": [1]}, {"text": ["x"]}, {"id": [b"\xff"], "text": [b"\xff\xfe"]})):
        odd = io.BytesIO()
        pq.write_table(pa.table(columns), odd)
        yield f"shape-{number}.parquet", odd.getvalue()


def _records() -> Iterator[tuple[str, bytes]]:
    odd = [f"{json.dumps(shape)}\n" for shape in SHAPES]
    odd += [json.dumps({"id": name, "text": f"{TALK * 3}{n}"}) + "\n" for n, name in enumerate(NAMES)]
    odd += [
        json.dumps({"id": f"{kind} {n}", "text": text, "clean": True}) + "\n"
        for n, piece in enumerate(REPEATED)
        for kind, text in (("amid", f"{TALK}{piece * 40}{TALK}"), ("all", f"{TALK}\n{piece * (4_000 // len(piece))}"))
    ]
    odd += [
        json.dumps({"id": f"day {n}", "text": f"{TALK * 4}{n}\n{TALK * 3}", "published_on": day, "clean": True}) + "\n"
        for n, day in enumerate(DATES)
    ]
    odd += [
        json.dumps({"id": f"given {n}", "text": f"{TALK * 4}.{n}", "title": name, "source": name, "url": name}) + "\n"
        for n, name in enumerate(NAMES)
    ]
    odd += ['{"id": 1e400, "text": NaN}\n', "[" * 50_000]
    yield "records.jsonl", "".join(odd).encode()
    yield "lines.jsonl", b"\xff\xfe\n{\n\x00\n\n" + b'{"id": "x", "text": "' + b"y" * 100_000
