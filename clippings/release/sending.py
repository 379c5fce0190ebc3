"""Requests to an API that answers in JSON, with a token that goes to no other host."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener, urlopen

from clippings.errors import InputError

_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Api:
    """An API by its address, and the token it takes. Every method raises InputError where it refuses."""

    address: str
    token: str

    def ask(self, path: str) -> Any:
        """What anyone may read; no token goes along, so redirects are followed."""
        url = f"{self.address}/{path}"
        return _answer(url, lambda: urlopen(url, timeout=_SECONDS), self.token)

    def send(self, method: str, url: str, body: Mapping[str, Any] | Path | None = None) -> Any:
        """A request with the token; `body` is JSON, or a file whose bytes are streamed. The answer's JSON, or None."""
        if urlsplit(url)[:2] != urlsplit(self.address)[:2]:
            raise InputError(f"{self.address}: sends us to {url}, and the token with us: refused")
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        if not isinstance(body, Path):
            data = None if body is None else json.dumps(body).encode()
            return self._open(Request(url, data, headers, method=method))
        headers |= {"Content-Type": "application/octet-stream", "Content-Length": str(body.stat().st_size)}
        with body.open("rb") as stream:
            return self._open(Request(url, stream, headers, method=method))

    def _open(self, request: Request) -> Any:
        opener = build_opener(_NoRedirect)
        return _answer(request.full_url, lambda: opener.open(request, timeout=_SECONDS), self.token)


class _NoRedirect(HTTPRedirectHandler):
    """A redirect would carry the token to another host."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _answer(url: str, open_: Any, token: str) -> Any:
    try:
        with open_() as answer:
            said = answer.read()
        return json.loads(said) if said.strip() else None
    except HTTPError as refusal:
        told = refusal.read(2000).decode("utf-8", errors="replace").replace(token, "[token]")
        raise InputError(f"{url}: {refusal.code} {refusal.reason}: {' '.join(told.split())}") from None
    except (URLError, http.client.HTTPException, TimeoutError, ValueError) as reason:
        raise InputError(f"{url}: {reason}") from None
