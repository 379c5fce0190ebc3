"""Whatever is known of a dump is in its key: where any of it changes, the page is worked out anew."""

from dataclasses import fields, replace

import pytest

from clippings.dumps.dump import Dump, Given
from clippings.run.fill import page_key

DUMP = Dump("a.txt", "0" * 64, "One line.", "txt", "utf-8", Given("url", "title", "2025-01-02", "source"))


@pytest.mark.parametrize("name", [f.name for f in fields(Dump)])
def test_every_field_of_a_dump_counts(name: str) -> None:
    other = {"clean": True, "given": Given()}.get(name, "another")
    assert page_key(replace(DUMP, **{name: other})) != page_key(DUMP)


@pytest.mark.parametrize("name", [f.name for f in fields(Given)])
def test_every_given_value_counts(name: str) -> None:
    assert page_key(replace(DUMP, given=replace(DUMP.given, **{name: None}))) != page_key(DUMP)
