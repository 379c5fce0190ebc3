"""Whether a published folder holds words of pages whose text is reserved, by the dumps themselves."""

import polars as pl

from clippings.commands.options import read_limits
from clippings.dumps.dump import Dump
from clippings.dumps.read import read_raw
from clippings.errors import InvalidError
from clippings.publish.leaks import leaks
from clippings.release.candidate import Candidate
from clippings.release.skipped import Skipped
from clippings.run.tables import read_table


def scanned(candidate: Candidate) -> str:
    """Look for runs of eight words of reserved pages, menus and all, in every file of the published folder.

    Raises InvalidError that names the files, Skipped where the dumps are not in place.
    """
    if not candidate.raw.is_dir() or not any(candidate.raw.iterdir()):
        raise Skipped(f"the dumps are not in {candidate.raw}")
    free = _open_dumps(candidate)
    others = "unknown" in candidate.about.open_rights
    dumps = [item for item in read_raw(candidate.raw, read_limits()) if isinstance(item, Dump)]
    reserved = [dump.text for dump in dumps if not free.get(dump.name, others)]
    may_stand = [dump.text for dump in dumps if free.get(dump.name, others)]
    found = leaks(candidate.folder, reserved, may_stand)
    if found:
        places = dict.fromkeys(f"{leak.path}{':' + leak.column if leak.column else ''}" for leak in found)
        raise InvalidError("\n".join(f"{place} holds eight words or more of a reserved page" for place in places))
    return f"no eight words in a row of the {len(reserved)} reserved pages of {len(dumps)}"


def _open_dumps(candidate: Candidate) -> dict[str, bool]:
    """For each dump with an article whether the text of all its articles may be published."""
    sources = read_table(candidate.folder, "sources").select("source_id", "rights")
    articles = read_table(candidate.folder, "articles").join(sources, on="source_id", how="left")
    is_open = pl.col("rights").is_in(sorted(candidate.about.open_rights)).fill_null(False).all()
    return dict(articles.group_by("dump").agg(is_open).select("dump", "rights").iter_rows())
