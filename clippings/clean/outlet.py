"""Which outlet a page is from: what came with it, its address, or a phrase only that outlet prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from clippings.clean.keys import key_of, plain_of
from clippings.clean.story import Span
from clippings.dumps.dump import Given
from clippings.registry.sources import Source

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outlet:
    """The outlet's `source_id`, the span of the words that show it, and how it was recognised."""

    source_id: str
    span: Span | None
    recognised_by: str


def find_outlet(text: str, given: Given, sources: Sequence[Source]) -> Outlet:
    """The outlet of a page; `unknown` where nothing tells, or where signatures of two outlets tell equally much."""
    for value, by, find in ((given.source, "stated", _by_name), (given.url, "url", _by_address)):
        found = find(value, sources) if value else None
        if found:
            return Outlet(found.source_id, None, by)
    return _by_signature(text, sources)


def _by_name(name: str, sources: Sequence[Source]) -> Source | None:
    key = key_of(plain_of(name))
    for source in sources:
        if key in (source.source_id, key_of(plain_of(source.name))) or name.lower() in source.domains:
            return source
    return _by_address(name, sources) if "." in name else None


def _by_address(url: str, sources: Sequence[Source]) -> Source | None:
    """The source whose domain is the address's host or what it ends with; the longest such domain."""
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return None
    matches = [
        (len(domain), source)
        for source in sources
        for domain in source.domains
        if host == domain or host.endswith(f".{domain}")
    ]
    return max(matches, key=lambda match: match[0])[1] if matches else None


def _by_signature(text: str, sources: Sequence[Source]) -> Outlet:
    found: list[tuple[int, int, Source, Span]] = []
    for source in sources:
        spans = [(at, at + len(phrase)) for phrase in source.signatures if (at := text.find(phrase)) >= 0]
        if spans:
            longest = max(spans, key=lambda span: (span[1] - span[0], -span[0]))
            found.append((len(spans), longest[1] - longest[0], source, longest))
    found.sort(key=lambda match: (-match[0], -match[1], match[2].source_id))
    if not found or (len(found) > 1 and found[0][:2] == found[1][:2]):
        return Outlet(UNKNOWN, None, "none")
    return Outlet(found[0][2].source_id, found[0][3], "signature")
