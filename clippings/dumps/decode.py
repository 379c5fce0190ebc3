"""From bytes to text: which encoding they are in."""

import codecs
import re
from collections.abc import Iterator

from clippings.dumps.unreadable import UnreadableError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
UNMARKED = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
# Encodings that press pages are found in; a detector with more to choose from finds rarer ones that are not there.
LEGACY = [
    *(
        "cp1252",
        "cp1254",
        "cp1250",
        "cp1251",
        "cp1253",
        "cp1255",
        "cp1256",
        "cp1257",
        "cp1258",
        "koi8_r",
        "koi8_u",
    ),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp874", "mac_roman", "cp437"),
]
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
BINARY_SHARE = 0.01
SAMPLE = 1 << 16
VALID_FOR_EACH_BROKEN = 10


def decode(data: bytes) -> tuple[str, str]:
    """Text of a page, and the encoding it was in, by its IANA name in lower case.

    A byte-order mark is dropped; all else stays: line ends as they are, stray control characters in their places,
    so that offsets are those of the text a reader gets by `data.decode(encoding)`. UTF-8 that is broken in a few
    places keeps its encoding and has U+FFFD there. Raises UnreadableError for what is empty, binary or in no
    encoding that can be told.
    """
    if not data.strip():
        raise UnreadableError("empty")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :], encoding), encoding
    for text, encoding in _candidates(data):
        if not _is_binary(text):
            return text, encoding
    raise UnreadableError("binary: no text in any encoding known")


def _candidates(data: bytes) -> Iterator[tuple[str, str]]:
    for encoding in UNMARKED if 0 in data[:SAMPLE] else ():
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_plausible(text):
            yield text, encoding
    text = data.decode("utf-8", errors="replace")
    broken = text.count("�")
    if broken * VALID_FOR_EACH_BROKEN <= sum(character > "\x7f" for character in text) - broken:
        yield text, "utf-8"
        return
    if CONTROL.search(text) is None or not _is_binary(data.decode("latin-1")):
        yield from _legacy(data)


def _legacy(data: bytes) -> Iterator[tuple[str, str]]:
    from charset_normalizer import from_bytes

    found = from_bytes(data[: 16 * SAMPLE], cp_isolation=LEGACY).best()
    if found is not None:
        yield data.decode(found.encoding, errors="replace"), _iana(found.encoding)


def _text(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, errors="replace")
    if not text.strip():
        raise UnreadableError("empty")
    if _is_binary(text) or text.count("�") > len(text) * BINARY_SHARE:
        raise UnreadableError(f"undecodable: marked as {encoding}, which it is not")
    return text


def _is_binary(text: str) -> bool:
    return len(CONTROL.findall(text)) > len(text) * BINARY_SHARE


def _is_plausible(text: str) -> bool:
    """Whether two bytes a character make sense: spaces and line ends occur as often as in any script of words."""
    sample = text[:SAMPLE]
    return sum(map(str.isspace, sample)) * 40 > len(sample) and not _is_binary(sample)


def _iana(encoding: str) -> str:
    name = codecs.lookup(encoding).name
    return re.sub(r"^cp(?=125|874)", "windows-", name).replace("iso8859", "iso-8859").replace("_", "-")
