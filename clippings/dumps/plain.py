"""`.txt`: a page dump as it was saved."""

import hashlib
from collections.abc import Iterator

from clippings.dumps.decode import decode
from clippings.dumps.dump import Dump
from clippings.dumps.walk import RawFile


def read_plain(file: RawFile) -> Iterator[Dump]:
    """The one dump of a text file. Raises UnreadableError, OSError."""
    data = file.path.read_bytes()
    text, encoding = decode(data)
    yield Dump(file.name, hashlib.sha256(data).hexdigest(), text, "txt", encoding)
