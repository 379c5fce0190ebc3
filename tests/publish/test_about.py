"""What params.yaml says of a corpus is read strictly, and cited."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from clippings.errors import InputError
from clippings.publish.about import About, Author, about
from clippings.publish.citation import bibtex, reference, write_citation

ENTRY: dict[str, Any] = {
    "title": "Ferries",
    "version": "1.2.3",
    "description": "Two\n  lines.",
    "authors": ["A. Skipper", {"name": "B. Mate", "orcid": "0000-0002-1825-0097"}, {"name": "Bay Club", "group": True}],
    "released_on": date(2024, 4, 1),
}


def test_an_entry_is_read_with_its_defaults() -> None:
    found = about("ferries", ENTRY)
    assert found.description == "Two lines."
    assert found.authors == (
        Author("A. Skipper"),
        Author("B. Mate", "0000-0002-1825-0097"),
        Author("Bay Club", group=True),
    )
    assert found.licence == "CC-BY-4.0" and found.languages == ("en",)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": None}, "lacks title"),
        ({"version": "1.2"}, "not major.minor.patch"),
        ({"released_on": "April"}, "not a day"),
        ({"authors": [{"orcid": "x"}]}, "author has no name"),
        ({"limits": [{"Few pages": "five"}]}, "limits is a list of sentences"),
    ],
)
def test_what_an_entry_lacks_or_has_wrong_is_named(change: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        about("ferries", {**ENTRY, **change})


def test_it_is_cited_with_its_version() -> None:
    found = about("ferries", {**ENTRY, "doi": "10.1/x"})
    names = "A. Skipper; B. Mate; Bay Club"
    assert reference(found) == f"{names} (2024). Ferries (version 1.2.3) [Data set]. https://doi.org/10.1/x"
    assert bibtex(found).startswith("@misc{ferries-1.2.3,") and "{1.2.3}" in bibtex(found)


def test_citation_cff_holds_what_a_citation_needs(tmp_path: Path) -> None:
    write_citation(tmp_path / "CITATION.cff", about("ferries", ENTRY))
    found = yaml.safe_load((tmp_path / "CITATION.cff").read_text(encoding="utf-8"))
    assert found["cff-version"] == "1.2.0" and found["type"] == "dataset" and found["date-released"] == "2024-04-01"
    assert found["authors"][1]["orcid"] == "https://orcid.org/0000-0002-1825-0097"
    assert isinstance(about("ferries", ENTRY), About)
