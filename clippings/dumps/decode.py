"""From bytes to text: which encoding they are in."""

import codecs
import re
from collections import Counter

from clippings.dumps.unreadable import UnreadableError

# UTF-32 before UTF-16: its little-endian mark begins with the other's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
UNMARKED = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# Encodings of press pages. The Baltic and Vietnamese code pages are left out: the detector takes Turkish for them.
LEGACY = [
    *("cp1252", "cp1254", "cp1251", "cp1256", "cp1250", "iso8859_2", "cp1253", "cp1255", "cp874", "koi8_r"),
    *("koi8_u", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "mac_roman"),
]
# Control characters that no text has; tab, line ends, form feed and the like are not among them.
CONTROL = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
# Central European pages are told from western ones by letters alone; a short text has too few of them to tell.
CENTRAL = frozenset({"cp1250", "iso8859_2"})
COMMON = frozenset("àâäáãåçèéêëíîïñóôöõúûüœß")
FEW = 8
CONTROL_SHARE = 0.01
BROKEN_SHARE = 0.01
SPACE_SHARE = 0.025
SAMPLE = 1 << 16
VALID_FOR_EACH_BROKEN = 10


def decode(data: bytes) -> tuple[str, str]:
    """Text of a page, and the encoding it was in, by its IANA name in lower case.

    A byte-order mark is dropped; all else stays, line ends as they are and stray control characters in their
    places, so that offsets are those of the text anyone gets by `data.decode(encoding)`. Text that is broken in
    a few places keeps its encoding and has U+FFFD there. Raises UnreadableError for what is empty, binary or in
    no encoding that can be told.
    """
    if not data.strip():
        raise UnreadableError("empty")
    text, encoding = _marked(data) or _unmarked(data) or _utf8(data) or _legacy(data)
    if all(char == "\x00" or char.isspace() for char in text):
        raise UnreadableError("empty")
    if is_binary(text):
        raise UnreadableError("binary: more control characters than any text has")
    return text, encoding


def is_binary(text: str) -> bool:
    """Whether a text has more control characters than stray ones."""
    coded = text.encode("utf-8", errors="surrogatepass")
    return len(coded) - len(coded.translate(None, CONTROL)) > len(text) * CONTROL_SHARE


def utf8(data: bytes) -> str | None:
    """The text, where the bytes are UTF-8 (broken in a few places at most)."""
    text = data.decode("utf-8", errors="replace")
    broken = 0 if text.isascii() else text.count("\ufffd")
    if broken and broken * VALID_FOR_EACH_BROKEN > sum(char > "\x7f" for char in text) - broken:
        return None
    return text


def iana(encoding: str) -> str:
    """The name the registry of character sets has for a codec, in lower case. Raises LookupError."""
    name = codecs.lookup(encoding).name
    return re.sub(r"^cp(?=125|874)", "windows-", name).replace("iso8859", "iso-8859").replace("_", "-")


def _marked(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            if text.count("\ufffd") > len(text) * BROKEN_SHARE:
                raise UnreadableError(f"undecodable: marked as {encoding}, which it is not")
            return text, encoding
    return None


def _unmarked(data: bytes) -> tuple[str, str] | None:
    """UTF-16 and UTF-32 without a mark: NUL bytes, and spaces as in any script once the bytes are paired."""
    if 0 not in data[:SAMPLE]:
        return None
    spaced: list[tuple[float, str, str]] = []
    for encoding in UNMARKED:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:SAMPLE]
        if not is_binary(sample):
            spaced.append((sum(map(sample.count, " \r\n\t。，、")) / len(sample), encoding, text))
    share, encoding, text = max(spaced, default=(0.0, "", ""))
    return (text, encoding) if share > SPACE_SHARE else None


def _utf8(data: bytes) -> tuple[str, str] | None:
    text = utf8(data)
    return None if text is None else (text, "utf-8")


def _legacy(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    if is_binary(data.decode("latin-1")):
        raise UnreadableError("binary: more control characters than any text has")
    found = from_bytes(data[:SAMPLE], cp_isolation=LEGACY).best()
    if found is None:
        raise UnreadableError("undecodable: in no encoding that can be told")
    text = data.decode(found.encoding, errors="replace")
    western = data.decode("cp1252", errors="replace")
    encoding = found.encoding
    if text == western or (encoding in CENTRAL and _is_western(western)):  # marks and dashes look alike in many
        encoding = "cp1254" if _is_turkish(western) else "cp1252"
    return data.decode(encoding, errors="replace"), iana(encoding)


def _is_western(western: str) -> bool:
    """Whether so few letters are accented that they settle nothing, and all are of western languages' commonest."""
    accented = [char for char in western.lower() if char > "\x7f" and (char.isalpha() or char in "³¹")]
    return len(accented) <= FEW and COMMON.issuperset(accented)


def _is_turkish(western: str) -> bool:
    """The Turkish code page is the Western one but for six letters, which look Icelandic there."""
    counts = Counter(western.lower())
    return sum(counts[letter] for letter in "ðýþ") > sum(counts[letter] for letter in "æáíóú")
