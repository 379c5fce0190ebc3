"""What went wrong where tables differ from gold: in codes and keys, never in words."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import polars as pl

from clippings.measure.cleaning import labels_of
from clippings.measure.entities import built_and_wanted
from clippings.measure.events import built_reports, codes, match_reports, overlap, same_date, wanted
from clippings.measure.gold import Gold, Row

Tables = dict[str, pl.DataFrame]
# Of each kind of failure, the most frequent ways of failing are told.
SHOWN = 3
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Failure:
    """What the gold says and what the tables say; `row` is where, by the key of a table.

    `way` says which failures of a kind are alike; those without one are where gold and tables say the same.
    """

    layer: str
    kind: str
    gold: str
    coded: str
    row: str
    way: str = ""


def failures(tables: Tables, gold: Gold) -> list[dict[str, Any]]:
    """The most frequent failures of each kind: how often (`n` of `n_kind`), and one of them to look at."""
    kinds: defaultdict[tuple[str, str], defaultdict[str, list[Failure]]] = defaultdict(lambda: defaultdict(list))
    for one in (*_labels(tables, gold), *_names(tables, gold), *_reports(tables, gold)):
        kinds[one.layer, one.kind][one.way or f"{one.gold} {one.coded}"].append(one)
    return [
        _told(alike, sum(map(len, ways.values())))
        for _, ways in sorted(kinds.items())
        for _, alike in sorted(ways.items(), key=lambda item: (-len(item[1]), item[0]))[:SHOWN]
    ]


def _told(alike: list[Failure], n_kind: int) -> dict[str, Any]:
    one = min(alike, key=lambda failure: failure.row)
    kind = f"{one.kind}: {one.way}" if one.way else one.kind
    told = {"layer": one.layer, "kind": kind, "gold": one.gold, "coded": one.coded, "row": one.row}
    return told | {"n": len(alike), "n_kind": n_kind}


def _labels(tables: Tables, gold: Gold) -> Iterator[Failure]:
    for line, label in labels_of(tables["blocks"], gold):
        if label != line["label"]:
            place = f"{line['dump']}:{line['line']}"
            yield Failure("cleaning", "label of a line", line["label"], label or NOTHING, place)


def _names(tables: Tables, gold: Gold) -> Iterator[Failure]:
    built, needed = built_and_wanted(tables, gold)
    article = dict(tables["articles"].sort("story", descending=True).select("dump", "article_id").iter_rows())
    for place, name in needed.items():
        if place not in built and name["status"] == "required":
            dump, start, end = place
            yield Failure("entities", "name missed", name["type"], NOTHING, f"{article.get(dump, dump)}:{start}-{end}")
    for place, row in built.items():
        if place not in needed:
            yield Failure("entities", "no such name", NOTHING, row["type"], row["mention_id"])
        elif needed[place]["status"] == "required" and needed[place]["type"] != row["type"]:
            yield Failure("entities", "type of a name", needed[place]["type"], row["type"], row["mention_id"])


def _reports(tables: Tables, gold: Gold) -> Iterator[Failure]:
    if not gold.reports:
        return
    pairs, _, spare = match_reports(built_reports(tables, gold), gold)
    met = {id(g) for g, _ in pairs}
    dump = dict(tables["articles"].select("article_id", "dump").iter_rows())
    sentences = tables["sentences"].select("article_id", "dump_start", "sentence_id").iter_rows()
    at = {(dump[article], start): sentence for article, start, sentence in sentences}
    for g in (g for g in gold.reports if g["status"] == "required" and id(g) not in met):
        other = next((m for m in spare if dump[m["article_id"]] == g["dump"] and overlap(g, m)), None)
        if other is None:
            place = at.get((g["dump"], g["sentence_start"]), f"{g['dump']}:{g['sentence_start']}")
            yield Failure("events", "act missed", g["type"], NOTHING, place)
        else:
            spare.remove(other)
            yield Failure("events", "act of another type", g["type"], other["type"], other["event_mention_id"])
    for m in spare:
        yield Failure("events", "no such act", NOTHING, m["type"], m["event_mention_id"])
    for g, m in pairs:
        yield from _fields(g, m)


def _fields(g: Row, m: Row) -> Iterator[Failure]:
    row = m["event_mention_id"]
    sides = {side: (wanted(g[f"{side}s"]), codes(m[f"{side}_countries"])) for side in ("actor", "recipient")}
    if g["parties_agreed"] and (
        ways := [f"{side} {_way(*said)}" for side, said in sides.items() if said[0] != said[1]]
    ):
        said, told = (
            " → ".join("+".join(sorted(side[which])) or NOTHING for side in sides.values()) for which in (0, 1)
        )
        yield Failure("events", "parties", said, told, row, ", ".join(ways))
    if g["date_agreed"] and not same_date(g, m):
        said, told = str(g["date"] or NOTHING), str(m["date_start"] or NOTHING)
        yield Failure("events", "date", said, told, row, _way({said} - {NOTHING}, {told} - {NOTHING}))
    for kind in ("mode", "modality"):
        if g[f"{kind}_agreed"] and g[kind] != m[kind]:
            yield Failure("events", kind, g[kind] or NOTHING, m[kind] or NOTHING, row)


def _way(said: Collection[str], told: Collection[str]) -> str:
    return "missing" if not told else "another" if said else "where there is none"
