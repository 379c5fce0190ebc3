"""Compressed files, unpacked a little at a time and within bounds."""

import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from clippings.dumps.limits import Limits, readable
from clippings.dumps.unreadable import UnreadableError

CHUNK = 1 << 16
# All that is handed over is unpacked at once: a kibibyte can become 1 MiB of gzip's, 32 MiB of zstd's, no more.
PACKED_CHUNK = 1 << 10
ZSTD_WINDOW = 1 << 27
GZIP = 16 + zlib.MAX_WBITS
PADDING = b"\x00"


def chunks(path: Path, limits: Limits) -> Iterator[bytes]:
    """The bytes of a file, unpacked where its name ends in `.gz` or `.zst`.

    Raises UnreadableError, after what could be unpacked, for a truncated or broken file or one beyond `limits`.
    """
    packed = path.stat().st_size
    if packed > limits.file_bytes:
        raise UnreadableError(f"too large: more than {readable(limits.file_bytes)} on disk")
    unpacked = 0
    with path.open("rb") as stream:
        for chunk in _unpacked(stream, path.suffix.lower()):
            unpacked += len(chunk)
            if unpacked > limits.unpacked_bytes:
                raise UnreadableError(f"too large: more than {readable(limits.unpacked_bytes)} unpacked")
            if unpacked > limits.ratio_from_bytes and unpacked > packed * limits.ratio:
                raise UnreadableError(f"decompression ratio above {limits.ratio}")
            yield chunk


def lines(pieces: Iterator[bytes], limit: int) -> Iterator[bytes | int]:
    """Lines without their ends; of a line beyond `limit` bytes its length alone."""
    line: list[bytes] = []
    length = 0
    for piece in pieces:
        *ended, rest = piece.split(b"\n")
        for part in ended:
            length += len(part)
            yield b"".join([*line, part]) if length <= limit else length
            line, length = [], 0
        length += len(rest)
        line = [*line, rest] if length <= limit else []
    if length:
        yield b"".join(line) if length <= limit else length


class Stream(io.RawIOBase):
    """A stream of chunks, for libraries that read from files."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """True: there is nothing else to do with it."""
        return True

    def readinto(self, buffer: object) -> int:
        """As of `io.RawIOBase`. Raises what the chunks raise."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        n_bytes = min(len(view), len(self._rest))
        view[:n_bytes] = self._rest[:n_bytes]
        self._rest = self._rest[n_bytes:]
        return n_bytes


def _unpacked(stream: BinaryIO, ending: str) -> Iterator[bytes]:
    if ending == ".gz":
        return _frames(stream, lambda: zlib.decompressobj(wbits=GZIP))
    if ending == ".zst":
        from zstandard import ZstdDecompressor

        return _frames(stream, ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj)
    return iter(lambda: stream.read(CHUNK), b"")


def _frames(stream: BinaryIO, begin: Callable[[], Any]) -> Iterator[bytes]:
    """What the frames of a compressed file hold, one after the other; `begin` makes what unpacks a frame."""
    from zstandard import ZstdError

    frame = begin()
    begun = False
    try:
        while packed := stream.read(PACKED_CHUNK):
            while packed := packed if begun else packed.lstrip(PADDING):
                begun = True
                yield frame.decompress(packed)
                packed = frame.unused_data if frame.eof else b""
                if frame.eof:
                    frame, begun = begin(), False
    except (zlib.error, ZstdError) as error:
        raise UnreadableError("broken archive: not what its name says") from error
    if begun:
        raise UnreadableError("truncated archive")
