"""Which outlet a page is from: what came with it, its address, or a phrase only that outlet prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from clippings.clean.lines.keys import key_of, plain_of
from clippings.clean.story import Span
from clippings.dumps.dump import Given
from clippings.registry.sources import Source

UNKNOWN = "unknown"
# More characters than this are no outlet's name.
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Outlet:
    """The outlet's `source_id`, the span of the words that show it, and how it was recognised."""

    source_id: str
    span: Span | None
    recognised_by: str


def find_outlet(text: str, given: Given, sources: Sequence[Source]) -> Outlet:
    """The outlet of a page; `unknown` where nothing tells, or where signatures of two outlets tell equally much.

    An outlet that the registry does not list goes by the name that came with the page, else by its address's host.
    """
    name = " ".join((given.source or "").split())
    if 0 < len(name) <= LONGEST and plain_of(name) != UNKNOWN:
        listed = _by_name(name, sources)
        called = _plain_host(_host(name)) if "//" in name else ""
        return Outlet(listed.source_id if listed else called or name, None, "stated")
    host = _host(given.url or "")
    if listed := _by_host(host, sources):
        return Outlet(listed.source_id, None, "url")
    signed = _by_signature(text, sources)
    called = _plain_host(host)
    return Outlet(called, None, "url") if called and signed.source_id == UNKNOWN else signed


def _by_name(name: str, sources: Sequence[Source]) -> Source | None:
    key = key_of(plain_of(name))
    for source in sources:
        if key in (source.source_id, key_of(plain_of(source.name))) or name.lower() in source.domains:
            return source
    return _by_host(_host(name), sources) if "." in name else None


def _host(url: str) -> str:
    """The host that an address names, in small letters; empty where it names none."""
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return ""


def _plain_host(host: str) -> str:
    """The host as an outlet is called by it; empty where it is none that the web knows."""
    return host.removeprefix("www.") if "." in host and len(host) <= LONGEST else ""


def _by_host(host: str, sources: Sequence[Source]) -> Source | None:
    """The source whose domain is the host or what it ends with; the longest such domain."""
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
