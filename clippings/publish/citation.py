"""How the dataset is cited: as text, as BibTeX, as CITATION.cff."""

from pathlib import Path

from clippings.publish.about import About

_URLS = {"CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"}


def spdx_url(licence: str) -> str:
    """Address of a licence's page by its SPDX identifier."""
    return _URLS.get(licence, f"https://spdx.org/licenses/{licence}.html")


def licences(about: About) -> list[str]:
    """SPDX identifiers of what a published folder holds: our tables, and the event codes adapted from PLOVER."""
    return list(dict.fromkeys([about.licence, "CC-BY-SA-4.0"]))


def reference(about: About) -> str:
    """The reference as a reader would print it, on one line."""
    names = "; ".join(author.name for author in about.authors)
    where = f"https://doi.org/{about.doi}" if about.doi else about.url or about.repository
    cited = f"{names} ({about.released_on.year}). {about.title} (version {about.version}) [Data set]."
    return f"{cited} {where}" if where else cited


def bibtex(about: About) -> str:
    """The reference as a BibTeX entry."""
    values = {
        "author": " and ".join("{" + _plain(author.name) + "}" for author in about.authors),
        "title": "{" + _plain(about.title) + "}",
        "year": str(about.released_on.year),
        "version": about.version,
        "doi": about.doi,
        "url": about.url or about.repository,
    }
    lines = [f"  {key} = {{{value}}}" for key, value in values.items() if value]
    return "@misc{" + f"{about.name}-{about.version},\n" + ",\n".join(lines) + "\n}"


def write_citation(path: Path, about: About) -> None:
    """Write CITATION.cff (1.2.0)."""
    import yaml

    described = {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite it as below.",
        "type": "dataset",
        "title": about.title,
        "abstract": about.description,
        "version": about.version,
        "date-released": about.released_on.isoformat(),
        "license": about.licence,
        "authors": [
            {"name": author.name} | ({"orcid": f"https://orcid.org/{author.orcid}"} if author.orcid else {})
            for author in about.authors
        ],
        "keywords": list(about.keywords),
        "doi": about.doi,
        "url": about.url,
        "repository-code": about.repository,
    }
    text = yaml.safe_dump(
        {key: value for key, value in described.items() if value}, sort_keys=False, allow_unicode=True, width=1000
    )
    path.write_text(text, encoding="utf-8", newline="\n")


def _plain(text: str) -> str:
    return " ".join("".join(c for c in text if c not in "{}\\%#`").split())
