"""Preparing a deposit on Zenodo; publishing it, which cannot be taken back, is left to a person."""

import html
import http.client
import json
import os
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from clippings.errors import InputError
from clippings.publish.about import About, Author
from clippings.publish.citation import licences

TOKEN, ENDPOINT, ZENODO = "ZENODO_TOKEN", "ZENODO_URL", "https://zenodo.org/api"


def metadata(about: About) -> dict[str, Any]:
    """The deposit's metadata, as Zenodo's deposit API has them."""
    ours, *adapted = licences(about)
    described = {
        "upload_type": "dataset",
        "title": about.title,
        "version": about.version,
        "publication_date": about.released_on.isoformat(),
        "creators": [_creator(author) for author in about.authors],
        "description": "".join(
            f"<p>{html.escape(text)}</p>" for text in (about.description, about.purpose, about.collection) if text
        ),
        "keywords": list(about.keywords),
        "access_right": "open",
        "license": ours.lower(),
        "notes": html.escape(f"Event codes and scores are adapted from PLOVER under {', '.join(adapted)}.")
        if adapted
        else "",
        "language": _three_letters(about.languages[0]) if len(about.languages) == 1 else "",
        "prereserve_doi": True,
    }
    return {key: value for key, value in described.items() if value}


def deposit(archive: Path, described: dict[str, Any], token: str) -> str:
    """Make a draft with the metadata and the archive, and return the address where a person publishes it.

    The API is that of the environment's ZENODO_URL (`https://sandbox.zenodo.org/api` to try), else Zenodo's own.

    Raises InputError where Zenodo refuses or sends the file elsewhere.
    """
    api = (os.environ.get(ENDPOINT) or ZENODO).rstrip("/")
    body = json.dumps({"metadata": described}).encode()
    draft = _send(f"{api}/deposit/depositions", "POST", token, body, "application/json")
    try:
        bucket, page = str(draft["links"]["bucket"]), str(draft["links"]["html"])
    except (KeyError, TypeError):
        raise InputError(f"{api}: the answer names no place for the files") from None
    if urlsplit(bucket)[:2] != urlsplit(api)[:2]:
        raise InputError(f"{api}: the files would go to {bucket}, and the token with them: refused")
    with archive.open("rb") as stream:
        _send(
            f"{bucket}/{quote(archive.name)}", "PUT", token, stream, "application/octet-stream", archive.stat().st_size
        )
    return page


class _NoRedirect(HTTPRedirectHandler):
    """A redirect would carry the token to another host."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _send(url: str, method: str, token: str, body: Any, kind: str, n_bytes: int | None = None) -> Any:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": kind}
    if n_bytes is not None:
        headers["Content-Length"] = str(n_bytes)
    try:
        request = Request(url, data=body, headers=headers, method=method)
        with build_opener(_NoRedirect).open(request, timeout=600) as answer:
            return json.load(answer)
    except HTTPError as refusal:
        said = refusal.read(2000).decode("utf-8", errors="replace").replace(token, "[token]")
        raise InputError(f"{url}: {refusal.code} {refusal.reason}: {' '.join(said.split())}") from None
    except (URLError, http.client.HTTPException, TimeoutError, ValueError) as reason:
        raise InputError(f"{url}: {reason}") from None


def _creator(author: Author) -> dict[str, str]:
    values = {"name": author.name, "orcid": author.orcid, "affiliation": author.affiliation}
    return {key: value for key, value in values.items() if value}


def _three_letters(code: str) -> str:
    import pycountry

    language = pycountry.languages.get(alpha_2=code)
    return str(language.alpha_3) if language else ""
