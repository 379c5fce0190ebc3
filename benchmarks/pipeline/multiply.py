"""Make a store of many pages from one of few, so that what comes after the pages can be measured without them.

Each copy has dumps of its own, with names, hashes and ids of their own, and a body that repeats no other copy's. It
names the same names and tells of the same acts, so that both gather as many mentions and reports as the pages are.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clippings.run.shard import parts
from clippings.run.spill import Spill
from clippings.run.store import BUCKETS, Store

# Ids begin with so many digits of the hash of their dump.
DIGITS = 12
MIX = 0x9E3779B97F4A7C15


def multiply(store: Store, copies: int, out: Store, scratch: Path) -> None:
    """Fill `out` with the pages of `store` and copies of them; `scratch` is a folder for passing files."""
    spills = {part: Spill(scratch / part, schema) for part, schema in parts().items()}
    for bucket in range(BUCKETS):
        read = {part: store.read(bucket, part) for part in parts()}
        old = sorted({digest[:DIGITS] for digest in read["pages"]["dump_sha256"].to_pylist()})
        for copy in range(copies):
            new = {key: sha256(f"{key} {copy}".encode()).hexdigest()[:DIGITS] if copy else key for key in old}
            for part, table in read.items():
                copied = _copied(table, new, copy)
                spills[part].add(copied, _buckets(copied))
    for bucket in range(BUCKETS):
        shard = {part: spill.take(bucket) for part, spill in spills.items()}
        if shard["pages"].num_rows:
            out.update(bucket, set(), [shard])


def _copied(table: pa.Table, new: Mapping[str, str], copy: int) -> pa.Table:
    columns = []
    for name, column in zip(table.column_names, table.columns, strict=True):
        whole = column.combine_chunks()
        if name == "shingles":
            columns.append(_others(whole, copy))
        elif name == "dump":
            columns.append(pc.binary_join_element_wise(f"{copy}/", whole, ""))
        else:
            columns.append(_relabelled(whole, pa.array(list(new)), pa.array(list(new.values()))))
    return pa.Table.from_arrays(columns, schema=table.schema)


def _relabelled(values: Any, old: Any, new: Any) -> Any:
    """The values with each text that begins with an old key beginning with the new one, within lists and structs."""
    kind = values.type
    if pa.types.is_string(kind) and len(values):
        place = pc.index_in(pc.utf8_slice_codeunits(values, 0, DIGITS), value_set=old)
        other = pc.binary_join_element_wise(pc.take(new, place), pc.utf8_slice_codeunits(values, DIGITS), "")
        return pc.if_else(pc.is_valid(place), other, values)
    if pa.types.is_list(kind):
        inner = _relabelled(values.values, old, new)
        return pa.ListArray.from_arrays(values.offsets, inner, type=kind, mask=values.is_null())
    if pa.types.is_struct(kind):
        inner = [_relabelled(values.field(place), old, new) for place in range(kind.num_fields)]
        return pa.StructArray.from_arrays(inner, fields=list(kind), mask=values.is_null())
    return values


def _others(shingles: Any, copy: int) -> Any:
    """Hashes of a text that shares none with that of another copy, in order as a text's are."""
    flag = np.uint64(MIX * copy % (1 << 64))
    rows = [np.sort(row.values.to_numpy() ^ flag) for row in shingles]
    return pa.array(rows, shingles.type)


def _buckets(table: pa.Table) -> Any:
    if "dump_sha256" in table.column_names:
        ids = table["dump_sha256"]
    elif "article_id" in table.column_names:
        ids = table["article_id"]
    else:
        ids = pc.struct_field(table["report"], "article_id")
    return np.array([int(key[:2], 16) for key in ids.to_pylist()], np.int64)
