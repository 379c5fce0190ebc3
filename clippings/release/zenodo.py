"""Preparing a deposit on Zenodo; publishing it, which cannot be taken back, is left to a person."""

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

from clippings.errors import InputError
from clippings.publish.about import About
from clippings.release.deposit_metadata import deposit_metadata
from clippings.release.sending import Api

TOKEN, ENDPOINT, ZENODO = "ZENODO_TOKEN", "ZENODO_URL", "https://zenodo.org/api"
_DOI = re.compile(r"10\.5281/zenodo\.(\d+)")


def record(about: About) -> str | None:
    """The number of the record that the corpus's DOI names, where it is one of Zenodo's."""
    found = _DOI.fullmatch(about.doi or "")
    return found[1] if found else None


def deposit(archive: Path, about: About, token: str) -> str:
    """Make a draft with the metadata and the archive, and return the address where a person publishes it.

    Where params.yaml names a DOI of Zenodo's, of all versions or of one, the draft is the next version of that
    record, without its earlier files. The API is that of the environment's ZENODO_URL (to try,
    `https://sandbox.zenodo.org/api`), else Zenodo's own.

    Raises InputError where Zenodo refuses or sends us elsewhere.
    """
    api = Api((os.environ.get(ENDPOINT) or ZENODO).rstrip("/"), token)
    described = {"metadata": deposit_metadata(about)}
    try:
        known = record(about)
        draft = _new(api, described) if known is None else _next(api, known, described)
        bucket, page = str(draft["links"]["bucket"]), str(draft["links"]["html"])
    except (KeyError, TypeError) as missing:
        raise InputError(f"{api.address}: an answer without {missing}") from None
    api.send("PUT", f"{bucket}/{quote(archive.name)}", archive)
    return page


def _new(api: Api, described: dict[str, Any]) -> Any:
    return api.send("POST", f"{api.address}/deposit/depositions", described)


def _next(api: Api, known: str, described: dict[str, Any]) -> Any:
    """The draft of a record's next version; the DOI of all versions leads to the latest one."""
    latest = api.ask(f"records/{known}")["id"]
    opened = api.send("POST", f"{api.address}/deposit/depositions/{latest}/actions/newversion")
    place = str(opened["links"]["latest_draft"])
    for file in api.send("GET", place)["files"]:
        api.send("DELETE", f"{place}/files/{quote(str(file['id']))}")
    return api.send("PUT", place, described)
