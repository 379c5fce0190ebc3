"""What a dump is: one page's text, where it came from, and what was said of it."""

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Given:
    """Metadata that came with a record; it wins over what the page says and is marked `stated`."""

    url: str | None = None
    title: str | None = None
    published_on: str | None = None
    source: str | None = None


class Mark(NamedTuple):
    """What a file says that `text[start:end]` of a dump is: the label of a block."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Dump:
    """One page as text, a paragraph a line. All offsets of all tables are code points of `text`.

    `name` is the path below the raw folder with forward slashes, `<file>#<id>` for a record of a file of many.
    `sha256` is of the file's bytes, or of the record's text or HTML in UTF-8; of a document of an export, without what
    counts it. With `clean` the text is a story body already, a paragraph a line. With `marks`, in the order of the
    text and apart from one another, it is one story whose parts these are, and all else is said of it.
    """

    name: str
    sha256: str
    text: str
    format: str
    encoding: str
    given: Given = field(default_factory=Given)
    clean: bool = False
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Input that could not be read: its name, and why in one line."""

    name: str
    reason: str
    n_bytes: int
