"""What a deposit on Zenodo says of itself, in the words of Zenodo's deposit API."""

import html
from typing import Any

from clippings.publish.about import About, Author
from clippings.publish.citation import licences


def deposit_metadata(about: About) -> dict[str, Any]:
    """Metadata of a deposit, without what params.yaml does not tell."""
    ours, *adapted = licences(about)
    texts = (about.description, about.purpose, about.collection)
    described = {
        "upload_type": "dataset",
        "title": about.title,
        "version": about.version,
        "publication_date": about.released_on.isoformat(),
        "creators": [_creator(author) for author in about.authors],
        "description": "".join(f"<p>{html.escape(text)}</p>" for text in texts if text),
        "keywords": list(about.keywords),
        "access_right": "open",
        "license": ours.lower(),
        "notes": f"Event codes and scores are adapted from PLOVER under {', '.join(adapted)}." if adapted else "",
        "language": _three_letters(about.languages[0]) if len(about.languages) == 1 else "",
        "prereserve_doi": True,
    }
    return {key: value for key, value in described.items() if value}


def _creator(author: Author) -> dict[str, str]:
    values = {"name": author.name, "orcid": author.orcid, "affiliation": author.affiliation}
    return {key: value for key, value in values.items() if value}


def _three_letters(code: str) -> str:
    import pycountry

    language = pycountry.languages.get(alpha_2=code)
    return str(language.alpha_3) if language else ""
