"""The stages of a build, each a function from files to files; `dvc.yaml` and `clippings build` call the same ones."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from clippings.clean.page import clean_page
from clippings.clean.story import Cleaned
from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.read import read_raw
from clippings.registry.load import Registry, load_registry
from clippings.run.annotate import annotate_page
from clippings.run.article import Page
from clippings.run.assemble import assemble
from clippings.run.files import write_json, write_parquet
from clippings.run.pool import ordered_map
from clippings.run.records import from_records, to_records
from clippings.run.report import report
from clippings.run.tables import read_tables, write_table
from schema.check import check
from schema.tables import TABLES
from schema.violation import Violation

T = TypeVar("T")


def ingest(raw: Path, out: Path) -> None:
    """Read every dump of `raw` into `out/dumps.parquet` and what could not be read into `out/quarantine.parquet`."""
    dumps: list[Dump] = []
    quarantined: list[Quarantined] = []
    for item in read_raw(raw):
        (dumps if isinstance(item, Dump) else quarantined).append(item)  # type: ignore[arg-type]
    _write(dumps, Dump, out / "dumps.parquet")
    _write(quarantined, Quarantined, out / "quarantine.parquet")


def clean(dumps: Path, registry: Path, out: Path, jobs: int = 1) -> None:
    """Label the lines of every dump and find its stories: `out` holds one `Cleaned` a dump, in the dumps' order."""
    step = partial(_clean, registry=registry)
    _write(ordered_map(step, _read(dumps, Dump), jobs, "clean"), Cleaned, out)


def annotate(dumps: Path, cleaned: Path, registry: Path, out: Path, jobs: int = 1) -> None:
    """Sentences, names and reports of every page: `out` holds one `Page` a dump, in the dumps' order."""
    step = partial(_annotate, registry=registry)
    pairs = zip(_read(dumps, Dump), _read(cleaned, Cleaned), strict=True)
    _write(ordered_map(step, pairs, jobs, "annotate"), Page, out)


def resolve(pages: Path, quarantine: Path, registry: Path, out: Path) -> None:
    """Bring the pages together into the eight tables of `out`, with the run report beside them."""
    write_tables(_read(pages, Page), list(_read(quarantine, Quarantined)), load_registry(registry), out)


def validate(tables: Path) -> list[Violation]:
    """All violations of the contract in a folder of tables. Raises FileNotFoundError where one is missing."""
    return check(read_tables(tables))


def build(raw: Path, out: Path, registry: Path, jobs: int = 1) -> list[Violation]:
    """Dumps to validated tables without DVC. The tables of an earlier build stay until the new ones are whole.

    With violations nothing is put in place: they are returned, and the tables lie in `<out>.rejected`.
    """
    quarantined: list[Quarantined] = []
    step = partial(_process, registry=registry)
    pages = ordered_map(step, _kept(read_raw(raw), quarantined), jobs, "build")
    fresh = out.with_name(f".{out.name}.building")
    shutil.rmtree(fresh, ignore_errors=True)
    write_tables(pages, quarantined, load_registry(registry), fresh)
    violations = validate(fresh)
    target = out.with_name(f"{out.name}.rejected") if violations else out
    _put_in_place(fresh, target)
    return violations


def write_tables(pages: Iterable[Page], quarantined: Sequence[Quarantined], registry: Registry, out: Path) -> None:
    """The eight tables and `report.json`. `quarantined` may still fill while `pages` are read."""
    pages = list(pages)
    tables = assemble(pages, registry)
    for table in TABLES:
        write_table(tables[table], table, out / f"{table}.parquet")
    write_json(report(pages, quarantined, tables), out / "report.json")


def _kept(items: Iterable[Dump | Quarantined], quarantined: list[Quarantined]) -> Iterator[Dump]:
    for item in items:
        if isinstance(item, Dump):
            yield item
        else:
            quarantined.append(item)


def _put_in_place(fresh: Path, target: Path) -> None:
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


@cache
def _registry(folder: Path) -> Registry:
    return load_registry(folder)


def _clean(dump: Dump, registry: Path) -> Cleaned:
    return clean_page(dump, _registry(registry).sources)


def _annotate(pair: tuple[Dump, Cleaned], registry: Path) -> Page:
    return annotate_page(*pair, _registry(registry))


def _process(dump: Dump, registry: Path) -> Page:
    return _annotate((dump, _clean(dump, registry)), registry)


def _write(items: Iterable[object], kind: type, path: Path) -> None:
    write_parquet(to_records(items, kind), path)


def _read(path: Path, kind: type[T]) -> Iterator[T]:
    table: pa.Table = pq.read_table(path)
    return from_records(table, kind)
