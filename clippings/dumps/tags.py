"""Text that is HTML, or a part of it: read as what it shows."""

import html
import re

TAG = re.compile(
    r"</?(?:p|br|div|span|a|li|ul|ol|h[1-6]|td|tr|strong|em|b|i|img|blockquote)\b[^<>]{0,2000}>", re.IGNORECASE
)
BLOCK = re.compile(r"</(?:p|div|li|h[1-6]|td|tr|blockquote)\s*>|<br\b", re.IGNORECASE)
PAGE = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);")
LEAST, LINES = 5, 25  # tags or references of a text at least; lines of which one has some
BLOCKS = 0.5  # for each line end: fewer do not say where lines end


def as_html(text: str) -> str | None:
    """The HTML that a text is, if it is; its line ends are breaks where the tags do not say where lines end."""
    if "</" not in text and "<br" not in text and "<BR" not in text:
        return None
    ends = text.count("\n")
    if not PAGE.match(text) and not _has(TAG, text):
        return None
    if len(BLOCK.findall(text)) < BLOCKS * ends and not PAGE.match(text):
        return text.replace("\n", "<br>\n")
    return text


def without_references(text: str) -> str:
    """The text with the characters that are written as HTML writes them (`&rsquo;`), where several are."""
    return html.unescape(text) if "&" in text and _has(REFERENCE, text) else text


def _has(sign: re.Pattern[str], text: str) -> bool:
    """Whether signs of HTML are all over a text: a page may show a piece of HTML that its readers are to copy."""
    if len(sign.findall(text)) < LEAST:
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    return LINES * sum(sign.search(line) is not None for line in lines) >= len(lines)
