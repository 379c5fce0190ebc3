import pytest

from clippings.clean.metadata.outlet import find_outlet
from clippings.dumps.dump import Given
from clippings.registry.sources import Source


def source(source_id: str, signatures: tuple[str, ...], domains: tuple[str, ...]) -> Source:
    name = source_id.title()
    return Source(
        source_id, name, "website", None, "en", None, None, None, "unknown", None, signatures, domains, "test"
    )


SOURCES = (
    source("post", ("download the Example Post app", "Example Post is a newspaper"), ("post.example",)),
    source("wire", ("Example Wire writes",), ("wire.example", "news.wire.example")),
)


@pytest.mark.parametrize(
    ("text", "given", "source_id", "by"),
    [
        ("You can download the Example Post app", Given(), "post", "signature"),
        ("Nothing that tells", Given(), "unknown", "none"),
        ("The Example Post reported", Given(), "unknown", "none"),
        ("download the Example Post app", Given(source="Wire"), "wire", "stated"),
        ("download the Example Post app", Given(url="https://www.wire.example/a?b"), "wire", "url"),
        ("", Given(url="https://www.notpost.example/a"), "notpost.example", "url"),
        ("Example Wire writes", Given(url="https://notpost.example/"), "wire", "signature"),
        ("", Given(source="https://en.post.example/x"), "post", "stated"),
        ("", Given(url="http://[broken"), "unknown", "none"),
        ("", Given(source="An outlet\n nobody registered"), "An outlet nobody registered", "stated"),
        ("Example Wire writes", Given(source="Nobody's Post"), "Nobody's Post", "stated"),
        ("", Given(source="https://nobody.example/", url="https://wire.example/"), "nobody.example", "stated"),
        ("", Given(source="Unknown", url="http://localhost/a"), "unknown", "none"),
        ("", Given(source="x" * 201), "unknown", "none"),
    ],
)
def test_an_outlet_is_recognised_or_called_by_what_came_with_the_page_or_left_unknown(
    text: str, given: Given, source_id: str, by: str
):
    found = find_outlet(text, given, SOURCES)
    assert (found.source_id, found.recognised_by) == (source_id, by)


def test_a_signature_is_located():
    text = "Menu\nExample Wire writes samples"
    found = find_outlet(text, Given(), SOURCES)
    assert found.span and text[slice(*found.span)] == "Example Wire writes"


def test_two_outlets_that_tell_equally_much_tell_nothing():
    even = (source("one", ("signature A",), ()), source("two", ("signature B",), ()))
    assert find_outlet("signature A signature B", Given(), even).source_id == "unknown"
