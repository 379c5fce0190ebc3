"""Whether files hold words of texts that must not be published."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from clippings.publish.runs import eight_word_runs, runs_found


@dataclass(frozen=True, slots=True)
class Leak:
    """Eight consecutive words of a text, where they stand: the file, and the column of a Parquet file."""

    path: Path
    column: str | None
    words: str

    def __str__(self) -> str:
        """File, column and words on one line."""
        return f"{self.path}{'' if self.column is None else ':' + self.column}: {self.words}"


def leaks(folder: Path, texts: Iterable[str], open_texts: Iterable[str] = ()) -> list[Leak]:
    """Every run of eight words of the texts in any file below the folder, sorted by file.

    Runs that stand in `open_texts` too are none: those may be published.
    """
    return leaks_in(sorted(path for path in folder.rglob("*") if path.is_file()), texts, open_texts)


def leaks_in(files: Sequence[Path], texts: Iterable[str], open_texts: Iterable[str] = ()) -> list[Leak]:
    """The same for named files. All are read as UTF-8, as far as it goes; Parquet files value by value, too."""
    runs = {place: found for path in files for place, found in _runs(path)}
    hits = runs_found(texts, set().union(*runs.values()))
    hits -= runs_found(open_texts, hits)
    return [Leak(path, column, words) for (path, column), found in runs.items() for words in sorted(found & hits)]


def _runs(path: Path) -> Iterator[tuple[tuple[Path, str | None], set[str]]]:
    yield (path, None), eight_word_runs(path.read_bytes().decode("utf-8", errors="replace"))
    try:
        table = pq.read_table(path) if path.suffix == ".parquet" else pa.table({})
    except pa.ArrowInvalid:
        return
    for name, column in zip(table.column_names, table.columns, strict=True):
        while pa.types.is_list(column.type) or pa.types.is_large_list(column.type):
            column = pa.chunked_array([chunk.flatten() for chunk in column.chunks], type=column.type.value_type)
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
            values = (value for value in column.unique().to_pylist() if value is not None)
            yield (path, name), set().union(*map(eight_word_runs, values))
