"""What a corpus says of itself: the part of the card that nobody can compute."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from clippings.errors import InputError

VERSION = re.compile(r"^\d+\.\d+\.\d+$")
NAME = re.compile(r"^[a-z0-9][a-z0-9._-]*$")


@dataclass(frozen=True, slots=True)
class Author:
    """Who made the dataset: a person's or a group's name, with ORCID iD and affiliation where they have one."""

    name: str
    orcid: str | None = None
    affiliation: str | None = None
    group: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """One corpus, as `params.yaml` has it under `corpora: <name>:`.

    | key | what it holds |
    |---|---|
    | `title` | the dataset's name, for people |
    | `version` | `major.minor.patch`: a meaning changed, rows were added, rows were corrected |
    | `description` | one or two sentences: what it is |
    | `purpose` | why it was made |
    | `collection` | how the pages were found and chosen, and by whom |
    | `authors` | names, or mappings of `name`, `orcid`, `affiliation`; `group: true` where it is no person |
    | `released_on` | day of this version, ISO 8601 |
    | `licence` | SPDX identifier of our tables' licence; `CC-BY-4.0` where left out |
    | `text_licence` | SPDX identifier of a licence that covers the text of pages whose outlet's rights are not known |
    | `languages` | ISO 639-1 codes of the pages; `[en]` where left out |
    | `keywords`, `url`, `repository`, `doi`, `contact`, `funding` | optional |
    | `limits`, `not_for` | lists of sentences, optional: what is known to be weak, what it must not be used for |
    """

    name: str
    title: str
    version: str
    description: str
    purpose: str
    collection: str
    authors: tuple[Author, ...]
    released_on: date
    licence: str = "CC-BY-4.0"
    text_licence: str | None = None
    languages: tuple[str, ...] = ("en",)
    keywords: tuple[str, ...] = ()
    url: str | None = None
    repository: str | None = None
    doi: str | None = None
    contact: str | None = None
    funding: str | None = None
    limits: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()

    @property
    def open_rights(self) -> frozenset[str]:
        """The values of `sources.rights` whose text may be published; `reserved` is never one."""
        return frozenset({"open", "unknown"} if self.text_licence else {"open"})


def about(name: str, entry: Mapping[str, Any]) -> About:
    """The corpus `name` from its entry of `params.yaml`; keys that other stages read are left to them.

    Raises InputError that names the key where one is missing or cannot be what it holds.
    """
    missing = [key for key in ("title", "version", "description", "authors", "released_on") if not entry.get(key)]
    if missing:
        raise InputError(f"corpus {name!r}: params.yaml lacks {', '.join(missing)}")
    if not NAME.match(name):
        raise InputError(f"corpus {name!r}: a name is lower-case letters, digits, '.', '_' and '-'")
    version = str(entry["version"])
    if not VERSION.match(version):
        raise InputError(f"corpus {name!r}: version {version!r} is not major.minor.patch")
    return About(
        name=name,
        title=str(entry["title"]),
        version=version,
        description=" ".join(str(entry["description"]).split()),
        purpose=" ".join(str(entry.get("purpose") or "").split()),
        collection=" ".join(str(entry.get("collection") or "").split()),
        authors=tuple(_author(name, author) for author in _items(entry["authors"])),
        released_on=_day(name, entry["released_on"]),
        licence=str(entry.get("licence") or "CC-BY-4.0"),
        languages=tuple(map(str, _items(entry.get("languages") or ["en"]))),
        keywords=tuple(map(str, _items(entry.get("keywords") or []))),
        limits=_sentences(name, entry, "limits"),
        not_for=_sentences(name, entry, "not_for"),
        **{
            key: str(entry[key])
            for key in ("text_licence", "url", "repository", "doi", "contact", "funding")
            if entry.get(key)
        },
    )


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _sentences(corpus: str, entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    items = _items(entry.get(key) or [])
    if not all(isinstance(item, str) for item in items):
        raise InputError(f"corpus {corpus!r}: {key} is a list of sentences; quote one that holds a colon")
    return tuple(" ".join(item.split()) for item in items)


def _author(corpus: str, value: Any) -> Author:
    if isinstance(value, Mapping):
        if not value.get("name"):
            raise InputError(f"corpus {corpus!r}: an author has no name")
        return Author(str(value["name"]), value.get("orcid"), value.get("affiliation"), value.get("group") is True)
    return Author(str(value))


def _day(corpus: str, value: Any) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise InputError(f"corpus {corpus!r}: released_on {value!r} is not a day (YYYY-MM-DD)") from error
