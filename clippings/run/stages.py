"""The stages of a build, each a function from files to files; `dvc.yaml` and `clippings build` call the same ones."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path

from clippings.clean.story import Cleaned
from clippings.corrections.correction import Correction
from clippings.corrections.read import read_corrections
from clippings.corrections.tables import correct_tables, counted
from clippings.dumps.dump import Dump, Quarantined
from clippings.dumps.limits import DEFAULT_LIMITS, Limits
from clippings.dumps.read import read_raw
from clippings.entities.choose import detector_version
from clippings.events.judging.sureness import FLOOR
from clippings.run.cache import cache_folder, code_version, folder_sha256
from clippings.run.facts import facts_of
from clippings.run.files import write_json
from clippings.run.fill import PAGES_A_TASK, fill, page_key
from clippings.run.place import REPORT, held, put_in_place, ready
from clippings.run.pool import Pool, Workers, chunks, opened
from clippings.run.records import read_records, write_records
from clippings.run.report import report
from clippings.run.resolve import resolve_store
from clippings.run.store import Store
from clippings.run.timings import Timings
from clippings.run.validation import check_folder
from clippings.run.work import How, Work, clean_out, prepare, registry_of
from schema.violation import Violation

ONE = Workers()
PAGES = "read pages and work them out"
# Beside the pages of the stage annotate: those that came to nothing.
REFUSED = "refused.parquet"


def ingest(raw: Path, out: Path, limits: Limits = DEFAULT_LIMITS) -> None:
    """Read every dump of `raw` into `out/dumps.parquet` and what could not be read into `out/quarantine.parquet`."""
    quarantined: list[Quarantined] = []
    write_records(_kept(read_raw(raw, limits), quarantined), Dump, out / "dumps.parquet")
    write_records(quarantined, Quarantined, out / "quarantine.parquet")


def clean(dumps: Path, registry: Path, out: Path, jobs: int = 1, limits: Limits = DEFAULT_LIMITS) -> None:
    """Label the lines of every dump and find its stories: `out` holds one `Cleaned` a dump, in the dumps' order."""
    how = How(registry.absolute(), limits.dump_seconds)
    with opened(Workers(jobs)) as pool:
        done = pool.map(partial(_clean, how=how), chunks(read_records(dumps, Dump), PAGES_A_TASK))
        write_records((page for pages in done for page in pages), Cleaned, out)


def annotate(
    dumps: Path,
    cleaned: Path,
    registry: Path,
    out: Path,
    jobs: int = 1,
    names_model: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    floor: float = FLOOR,
) -> None:
    """Sentences, names and reports of every page: `out` is a folder of the pages' rows, a file for each bucket.

    Raises InputError where a model is named that is not installed.
    """
    detector_version(names_model)
    shutil.rmtree(out, ignore_errors=True)
    pairs = zip(read_records(dumps, Dump), read_records(cleaned, Cleaned), strict=True)
    works = (Work(page_key(dump), dump, found) for dump, found in pairs)
    how = How(registry.absolute(), limits.dump_seconds, names_model, floor)
    with opened(Workers(jobs)) as pool:
        pool.begin(partial(prepare, how))
        with _scratch(out) as scratch:
            filled = fill(works, Store(out), scratch, pool, how)
    write_records(filled.refused, Quarantined, out / REFUSED)


def resolve(pages: Path, quarantine: Path, registry: Path, out: Path, corrections: Path | None = None) -> None:
    """Bring the pages together into the eight tables of `out`, corrected, with the run report beside them.

    Raises InputError or InvalidError where corrections cannot be applied; then `out` stays as it was.
    """
    made = read_corrections(corrections) if corrections else ()
    quarantined = [item for path in (quarantine, pages / REFUSED) for item in read_records(path, Quarantined)]
    out = ready(out)
    fresh = out.with_name(f".{out.name}.building")
    with _scratch(out) as scratch, opened(ONE) as pool:
        shutil.rmtree(fresh, ignore_errors=True)
        write_tables(Store(pages), quarantined, registry, made, fresh, scratch, Timings(), pool)
        put_in_place(fresh, out)


def validate(tables: Path) -> list[Violation]:
    """All violations of the contract in a folder of tables. Raises FileNotFoundError where one is missing."""
    return check_folder(tables)


def build(
    raw: Path,
    out: Path,
    registry: Path,
    workers: Workers = ONE,
    cache: Path | None = None,
    corrections: Path | None = None,
    names_model: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    floor: float = FLOOR,
) -> list[Violation]:
    """Dumps to validated tables without DVC. The tables of an earlier build stay until the new ones are whole.

    With violations nothing is put in place: they are returned, and the tables lie in `<out>.rejected`. What pages
    came to is kept in the folder `cache`, where there is one, and is not worked out again. How long each step took
    is written to `<out>.timings.json`. Raises InputError or InvalidError where corrections cannot be applied, and
    InputError where a model for names is named that is not installed, where `out` is no place for tables, or where
    another build is at work there.
    """
    made = read_corrections(corrections) if corrections else ()
    quarantined: list[Quarantined] = []
    out = ready(out, raw)
    code = code_version(registry, f"{detector_version(names_model)} {floor}")
    how = How(registry.absolute(), limits.dump_seconds, names_model, floor)
    fresh = out.with_name(f".{out.name}.building")
    with opened(workers) as pool:
        timings = Timings(lambda: pool.cpu_s)
        with timings.step(PAGES):
            pool.begin(partial(prepare, how))
        with _scratch(out) as scratch, held(cache) if cache else nullcontext():
            shutil.rmtree(fresh, ignore_errors=True)
            with timings.step(PAGES):
                store = Store(cache_folder(cache, code) if cache else scratch / "pages")
                works = (Work(page_key(dump), dump) for dump in _kept(read_raw(raw, limits), quarantined))
                filled = fill(works, store, scratch, pool, how)
                quarantined += filled.refused
            write_tables(store, quarantined, registry, made, fresh, scratch, timings, pool)
            with timings.step("validate"):
                violations = check_folder(fresh)
            put_in_place(fresh, out.with_name(f"{out.name}.rejected") if violations else out)
    summary = timings.summary(filled.n_kept + filled.n_new, code)
    write_json(summary | {"pages_new": filled.n_new, "pages_kept": filled.n_kept}, timings_file(out))
    return violations


def timings_file(out: Path) -> Path:
    """Beside the tables, not among them: it differs from run to run."""
    return out.with_name(f"{out.name}.timings.json")


def write_tables(
    store: Store,
    quarantined: Sequence[Quarantined],
    registry: Path,
    corrections: Sequence[Correction],
    out: Path,
    scratch: Path,
    timings: Timings,
    pool: Pool,
) -> None:
    """The eight tables and `report.json` of the pages of a store, corrected last."""
    with timings.step("gather facts"):
        facts = facts_of(store, scratch)
    known = registry_of(registry)
    rows = resolve_store(store, facts, known.sources, out, scratch, timings, pool)
    n_repeats = rows.pop("reprints")
    with timings.step("correct"):
        grown = correct_tables(out, corrections, known.spots) if corrections else {}
    rows = {table: number + grown.get(table, 0) for table, number in rows.items()}
    told = report(facts, quarantined, rows, n_repeats, folder_sha256(registry))
    write_json(told | {"corrections": counted(corrections)}, out / REPORT)


def _kept(items: Iterable[Dump | Quarantined], quarantined: list[Quarantined]) -> Iterator[Dump]:
    for item in items:
        if isinstance(item, Dump):
            yield item
        else:
            quarantined.append(item)


@contextmanager
def _scratch(out: Path) -> Iterator[Path]:
    """A folder beside `out` for passing files, for one build at a time. What a killed one left there is cleared away.

    Raises InputError where another build is at work on `out`.
    """
    with held(out.with_name(f".{out.name}.scratch")) as folder:
        shutil.rmtree(folder / "files", ignore_errors=True)
        try:
            yield folder / "files"
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _clean(dumps: list[Dump], how: How) -> list[Cleaned]:
    return [clean_out(dump, how) for dump in dumps]
