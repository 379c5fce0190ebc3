"""What readers find in files: a page's text or HTML, before it is a dump."""

import hashlib
from dataclasses import dataclass, field

from clippings.dumps.decode import is_binary
from clippings.dumps.dump import Dump, Given, Mark
from clippings.dumps.limits import Limits
from clippings.dumps.markdown import is_markdown, markdown_html
from clippings.dumps.marks import unmarked
from clippings.dumps.tags import as_html, without_references
from clippings.dumps.unreadable import UnreadableError
from clippings.dumps.wrapping import unwrapped


@dataclass(frozen=True, slots=True)
class Found:
    """A page as it stands in a file: `content` is its text, or its HTML where `is_html`."""

    name: str
    sha256: str
    content: str
    is_html: bool
    format: str
    encoding: str
    given: Given = field(default_factory=Given)
    clean: bool = False
    marks: tuple[Mark, ...] = ()


def to_dump(found: Found, limits: Limits) -> Dump:
    """The dump of a page: its text, a line for each paragraph, and of HTML the address it gives for itself.

    Raises UnreadableError.
    """
    text, given = found.content, found.given
    if found.is_html:
        from clippings.dumps.markup import page_text

        text, url = page_text(found.content, limits.dump_chars)
        if given.url is None and url is not None:
            given = Given(url, given.title, given.published_on, given.source)
    elif not found.clean and not found.marks:
        text = _paragraphs(found, limits)
    if not text.strip():
        raise UnreadableError("no text")
    if len(text) > limits.dump_chars:
        raise UnreadableError(f"too long: more than {limits.dump_chars:,} characters for one page")
    # A short text has not so many lines; looking would take as long as reading it.
    if len(text) > limits.dump_lines and _line_ends(text) > limits.dump_lines:
        raise UnreadableError(f"too long: more than {limits.dump_lines:,} lines for one page")
    if found.format != "txt" and is_binary(text):  # of a text file that was seen when it was decoded
        raise UnreadableError("binary: more control characters than any text has")
    return Dump(found.name, found.sha256, text, found.format, found.encoding, given, found.clean, found.marks)


def _paragraphs(found: Found, limits: Limits) -> str:
    """Of Markdown and HTML the text it makes; other text as it stands, but for what programs put in and for line ends
    inside paragraphs, which are spaces."""
    text, stated = found.content, found.format == "md"
    html = _written(text, stated=stated)
    if html is None:
        text = unmarked(text)
        html = as_html(text)
        if html is None and text != found.content:
            html = _written(text, stated=stated)
    if html is not None:
        from clippings.dumps.markup import page_text

        shown, _ = page_text(html, limits.dump_chars)
        # What is quoted in quotations in quotations is read no more.
        if shown.strip():
            return shown
    return unwrapped(without_references(text))


def _written(text: str, *, stated: bool) -> str | None:
    return markdown_html(text, stated=stated) if is_markdown(text, stated=stated) else None


def _line_ends(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def text_sha256(text: str) -> str:
    """Hash of a text in UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
