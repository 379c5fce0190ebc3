"""datacite.json: the metadata that a DOI is registered with (DataCite 4.5)."""

from typing import Any

from clippings.publish.about import About, Author
from clippings.publish.citation import licences, spdx_url
from clippings.publish.facts import Facts

PUBLISHER = "Clippings"


def datacite(about: About, counted: Facts) -> dict[str, Any]:
    """The attributes of a DataCite record, without `doi` where params.yaml gives none: the registry then mints one."""
    described: dict[str, Any] = {
        "doi": about.doi,
        "types": {"resourceTypeGeneral": "Dataset", "resourceType": "Event data coded from news"},
        "creators": [_creator(author) for author in about.authors],
        "titles": [{"title": about.title}],
        "publisher": {"name": PUBLISHER},
        "publicationYear": str(about.released_on.year),
        "version": about.version,
        "subjects": [{"subject": word} for word in about.keywords],
        "dates": [{"date": about.released_on.isoformat(), "dateType": "Issued"}, *_collected(counted)],
        "formats": ["application/vnd.apache.parquet"],
        "sizes": [f"{n} rows in {table}" for table, n in counted.rows.items()],
        "rightsList": [
            {"rights": licence, "rightsIdentifier": licence, "rightsIdentifierScheme": "SPDX", "rightsUri": uri}
            for licence, uri in ((licence, spdx_url(licence)) for licence in licences(about))
        ],
        "descriptions": [{"description": about.description, "descriptionType": "Abstract"}],
        "url": about.url,
        "schemaVersion": "http://datacite.org/schema/kernel-4",
    }
    return {key: value for key, value in described.items() if value}


def _creator(author: Author) -> dict[str, Any]:
    creator: dict[str, Any] = {"name": author.name, "nameType": "Organizational" if author.group else "Personal"}
    if author.orcid:
        creator["nameIdentifiers"] = [
            {
                "nameIdentifier": f"https://orcid.org/{author.orcid}",
                "nameIdentifierScheme": "ORCID",
                "schemeUri": "https://orcid.org",
            }
        ]
    if author.affiliation:
        creator["affiliation"] = [{"name": author.affiliation}]
    return creator


def _collected(counted: Facts) -> list[dict[str, str]]:
    if counted.first_published is None or counted.last_published is None:
        return []
    period = f"{counted.first_published.isoformat()}/{counted.last_published.isoformat()}"
    return [{"date": period, "dateType": "Collected", "dateInformation": "publication dates of the articles"}]
