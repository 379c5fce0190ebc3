"""How well events were found, typed, given parties, dated, judged for modality and brought together."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from unicodedata import combining, normalize

import polars as pl

from clippings.measure.gold import Gold, Row
from clippings.measure.scores import Counts, Metric, b_cubed, f1, share

Pair = tuple[Row, Row]


def events(tables: dict[str, pl.DataFrame], gold: Gold) -> dict[str, Metric]:
    """Scores of event mentions: a report matches one of its type whose trigger begins in the gold sentence."""
    if not gold.reports:
        return {}
    built = built_reports(tables, gold)
    pairs, spare, leftover = match_reports(built, gold)
    guessed = sum(map(len, built.values())) - spare
    required = [g for g in gold.reports if g["status"] == "required"]
    sided = [pair for pair in pairs if pair[0]["parties_agreed"]]
    both = sum(same_parties(*pair) for pair in sided)
    unsided = sum(not g["parties_agreed"] for g in required)
    metrics = {
        "type": f1(Counts(len(pairs), guessed, len(required))),
        "type_and_parties": f1(Counts(both, guessed - (len(pairs) - len(sided)), len(required) - unsided)),
        "date": _agreement(pairs, "date_agreed", same_date),
        "modality": _agreement(pairs, "modality_agreed", lambda g, m: g["modality"] == m["modality"]),
        "mode": _agreement(pairs, "mode_agreed", lambda g, m: g["mode"] == m["mode"]),
        "place": share(sum(same_place(g, m) for g, m in pairs), len(pairs)),
        "coreference_b3": b_cubed([(g["event"], m["event_id"]) for g, m in pairs]),
    }
    for kind in sorted({g["type"] for g in required} | {m["type"] for m in leftover}):
        hit = sum(g["type"] == kind for g, _ in pairs)
        wrong = sum(m["type"] == kind for m in leftover)
        metrics[f"type_{kind}"] = f1(Counts(hit, hit + wrong, sum(g["type"] == kind for g in required)))
    return metrics


def built_reports(tables: dict[str, pl.DataFrame], gold: Gold) -> dict[str, list[Row]]:
    """Rows of `event_mentions` in the stretches that were annotated, by dump."""
    reach = gold.reach()
    dumps = dict(tables["articles"].select("article_id", "dump").iter_rows())
    built: dict[str, list[Row]] = defaultdict(list)
    for row in tables["event_mentions"].iter_rows(named=True):
        first, last = reach.get(dumps[row["article_id"]], (0, -1))
        if first <= row["trigger_start"] and row["trigger_end"] <= last:
            built[dumps[row["article_id"]]].append(row)
    return built


def match_reports(built: dict[str, list[Row]], gold: Gold) -> tuple[list[Pair], int, list[Row]]:
    """Pairs of required gold and built rows, the number of optional rows met, and the built rows left over."""
    taken: set[str] = set()
    pairs, spare = [], 0
    for g in sorted(gold.reports, key=lambda g: g["status"] != "required"):
        candidates = [
            m
            for m in built[g["dump"]]
            if m["event_mention_id"] not in taken
            and m["type"] == g["type"]
            and g["sentence_start"] <= m["trigger_start"] < g["sentence_end"]
        ]
        if not candidates:
            continue
        best = max(candidates, key=lambda m: (overlap(g, m), codes(m["actor_countries"]) == wanted(g["actors"])))
        taken.add(best["event_mention_id"])
        if g["status"] == "required":
            pairs.append((g, best))
        else:
            spare += 1
    return pairs, spare, [m for rows in built.values() for m in rows if m["event_mention_id"] not in taken]


def _agreement(pairs: list[Pair], agreed: str, same: Any) -> Metric:
    judged = [same(g, m) for g, m in pairs if g[agreed]]
    return share(sum(judged), len(judged))


def overlap(g: Row, m: Row) -> bool:
    """Whether the triggers of a gold and a built report share a character."""
    return bool(m["trigger_start"] < g["trigger_end"] and g["trigger_start"] < m["trigger_end"])


def codes(countries: Iterable[str | None]) -> set[str]:
    """The countries of a built report's side."""
    return {c for c in countries if c}


def wanted(parties: list[Row]) -> set[str]:
    """The countries of a gold report's side."""
    return {p["country"] for p in parties if p["country"]}


def same_parties(g: Row, m: Row) -> bool:
    """Whether both sides are of the gold's countries."""
    return codes(m["actor_countries"]) == wanted(g["actors"]) and codes(m["recipient_countries"]) == wanted(
        g["recipients"]
    )


def same_place(g: Row, m: Row) -> bool:
    """Whether the place is the gold's by name, accents apart, or both have none."""
    return _plain(g["location"]) == _plain(m["location"])


def _plain(name: str | None) -> str:
    return "".join(c for c in normalize("NFD", name or "") if not combining(c)).casefold()


def same_date(g: Row, m: Row) -> bool:
    """Whether the date is the gold's, as far as the gold goes."""
    if not g["date"]:
        return m["date_start"] is None
    return m["date_start"] is not None and str(m["date_start"])[: len(g["date"])] == g["date"]
