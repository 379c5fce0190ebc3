"""Dumps survive being handed on in Arrow tables."""

import io
import random

import pyarrow.parquet as pq
from hypothesis import given
from hypothesis import strategies as st

from clippings.dumps.dump import Dump, Given, Mark, Quarantined
from clippings.dumps.store import dumps_from_arrow, dumps_to_arrow, quarantine_from_arrow, quarantine_to_arrow

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
MAYBE = st.none() | TEXT
GIVEN = st.builds(Given, MAYBE, MAYBE, MAYBE, MAYBE)
MARKS = st.lists(st.builds(Mark, st.integers(0, 9), st.integers(0, 9), TEXT), max_size=3).map(tuple)
DUMPS = st.lists(
    st.builds(
        Dump,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        st.builds(Given, MAYBE, MAYBE, MAYBE, MAYBE),
        clean=st.booleans(),
        marks=MARKS,
    ),
    max_size=6,
    unique_by=lambda dump: dump.name,
)


@given(DUMPS)
def test_dumps_come_back_sorted_by_name(dumps: list[Dump]) -> None:
    stream = io.BytesIO()
    pq.write_table(dumps_to_arrow(dumps), stream)
    assert list(dumps_from_arrow(pq.read_table(stream))) == sorted(dumps, key=lambda dump: dump.name)


@given(DUMPS, st.randoms())
def test_the_order_of_dumps_does_not_change_the_table(dumps: list[Dump], chance: random.Random) -> None:
    table = dumps_to_arrow(dumps)
    chance.shuffle(dumps)
    assert dumps_to_arrow(dumps).equals(table)


@given(st.lists(st.builds(Quarantined, TEXT, TEXT, st.integers(0, 2**40)), max_size=6))
def test_quarantine_comes_back(quarantined: list[Quarantined]) -> None:
    back = list(quarantine_from_arrow(quarantine_to_arrow(quarantined)))
    assert back == sorted(quarantined, key=lambda row: (row.name, row.reason, row.n_bytes))
