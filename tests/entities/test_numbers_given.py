"""Numbers of tanks that somebody is given, which are no part of his name."""

from collections.abc import Callable

import pytest

from clippings.entities.mention import Mention


@pytest.mark.parametrize("verb", ["gave", "has promised to send", "will give"])
def test_how_many_are_given_is_no_part_of_a_name(find: Callable[..., tuple[Mention, ...]], verb: str) -> None:
    assert "Norway" in [mention.text for mention in find(f"Denmark {verb} Norway 20 tanks.")]


def test_a_make_keeps_its_number(find: Callable[..., tuple[Mention, ...]]) -> None:
    assert "Leopard 2" in [mention.text for mention in find("Denmark gave Leopard 2 tanks to Norway.")]
