"""Stages hand dataclasses and named tuples to each other through files: what comes back equals what went in."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.run.records import from_records, schema_of, to_records


@dataclass(frozen=True)
class Inner:
    name: str
    span: tuple[int, int] | None


class Mark(NamedTuple):
    line: int
    label: str | None


@dataclass(frozen=True)
class Outer:
    key: str
    on: date | None
    parts: tuple[Inner, ...]
    spans: tuple[tuple[int, int], ...]
    lead: Inner | None
    score: float
    sure: bool
    marks: tuple[Mark, ...]


text = st.text(st.characters(codec="utf-8"))
spans = st.none() | st.tuples(st.integers(0, 1 << 40), st.integers(0, 1 << 40))
inners = st.builds(Inner, text, spans)
outers = st.builds(
    Outer,
    text,
    st.none() | st.dates(),
    st.lists(inners).map(tuple),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))).map(tuple),
    st.none() | inners,
    st.floats(allow_nan=False),
    st.booleans(),
    st.lists(st.builds(Mark, st.integers(0, 9), st.none() | text)).map(tuple),
)


@given(st.lists(outers))
def test_what_comes_back_equals_what_went_in(items: list[Outer]) -> None:
    assert list(from_records(to_records(items, Outer), Outer)) == items


def test_a_field_that_has_no_arrow_type_is_named() -> None:
    @dataclass(frozen=True)
    class Odd:
        things: set  # type: ignore[type-arg]

    with pytest.raises(TypeError, match="set"):
        schema_of(Odd)
