"""How far a second annotation pass agrees with the first: names by span and type, acts by type and parties."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from pathlib import Path
from typing import NamedTuple

from clippings.measure.scores import Counts, Metric, f1, share
from clippings.measure.training import TrainingArticle, TrainingParty

Place = tuple[str, int]


class NameMark(NamedTuple):
    """A name in a sentence: offsets are code points of the sentence, half-open."""

    start: int
    end: int
    type: str


class Act(NamedTuple):
    """An act in a sentence, with the countries of its parties."""

    start: int
    end: int
    type: str
    mode: str | None
    modality: str
    actors: frozenset[str]
    recipients: frozenset[str]


class Pass(NamedTuple):
    """One annotator's names and acts by (article, position of the sentence)."""

    names: dict[Place, list[NameMark]]
    acts: dict[Place, list[Act]]


def first_pass(articles: Sequence[TrainingArticle]) -> Pass:
    """The marks that the articles themselves carry."""
    found = Pass(defaultdict(list), defaultdict(list))
    for article in articles:
        for position, sentence in enumerate(article.sentences):
            place = article.article_id, position
            found.names[place] += [NameMark(n.start, n.end, n.type) for n in sentence.names]
            found.acts[place] += [
                Act(e.start, e.end, e.type, e.mode, e.modality, _countries(e.actors), _countries(e.recipients))
                for e in sentence.events
            ]
    return found


def second_pass(folder: Path) -> Pass:
    """The stand-off marks in `names.csv` and `events.csv` of a folder. Raises KeyError for a missing column."""
    found = Pass(defaultdict(list), defaultdict(list))
    for row in _rows(folder / "names.csv"):
        mark = NameMark(int(row["start"]), int(row["end"]), row["type"])
        found.names[row["article"], int(row["sentence"])].append(mark)
    for row in _rows(folder / "events.csv"):
        act = Act(
            int(row["start"]),
            int(row["end"]),
            row["type"],
            row["mode"] or None,
            row["modality"],
            frozenset(row["actors"].split()),
            frozenset(row["recipients"].split()),
        )
        found.acts[row["article"], int(row["sentence"])].append(act)
    return found


def add_reading(folder: Path, articles: Sequence[TrainingArticle]) -> None:
    """Append the marks of articles that were annotated a second time to the stand-off files of a folder."""
    read = first_pass(articles)
    with (folder / "names.csv").open("a", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerows((*place, *name) for place, names in read.names.items() for name in names)
    with (folder / "events.csv").open("a", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        for place, acts in read.acts.items():
            for act in acts:
                sides = (" ".join(sorted(side)) for side in (act.actors, act.recipients))
                rows.writerow((*place, act.start, act.end, act.type, act.mode or "", act.modality, *sides))


def agreement(first: Pass, second: Pass) -> dict[str, Metric]:
    """F1 of the second pass against the first, over the articles that the second has."""
    read = {article for article, _ in (*second.names, *second.acts)}
    places = sorted({p for p in (*first.names, *second.names, *first.acts, *second.acts) if p[0] in read})
    spans = [({n[:2] for n in first.names[p]}, {n[:2] for n in second.names[p]}) for p in places]
    typed = [(set(first.names[p]), set(second.names[p])) for p in places]
    pairs = [pair for p in places for pair in match(first.acts[p], second.acts[p])]
    guessed = sum(len(second.acts[p]) for p in places)
    wanted = sum(len(first.acts[p]) for p in places)
    sided = sum(a.actors == b.actors and a.recipients == b.recipients for a, b in pairs)
    return {
        "name span": _overlap(spans),
        "name span and type": _overlap(typed),
        "event type": f1(Counts(len(pairs), guessed, wanted)),
        "event type and parties": f1(Counts(sided, guessed, wanted)),
        "event mode, of matched": share(sum(a.mode == b.mode for a, b in pairs), len(pairs)),
        "event modality, of matched": share(sum(a.modality == b.modality for a, b in pairs), len(pairs)),
    }


def match(first: Sequence[Act], second: Sequence[Act]) -> Iterator[tuple[Act, Act]]:
    """Acts of one sentence in pairs of one type, those whose triggers overlap and whose parties agree first."""
    left = list(second)
    ranked = sorted(
        ((a, b) for a in first for b in second if a.type == b.type),
        key=lambda pair: (
            not (pair[0].start < pair[1].end and pair[1].start < pair[0].end),
            pair[0].actors != pair[1].actors,
            [act[:2] for act in pair],
        ),
    )
    todo = list(first)
    for a, b in ranked:
        if a in todo and b in left:
            todo.remove(a)
            left.remove(b)
            yield a, b


def _overlap(marks: Sequence[tuple[Set[tuple[object, ...]], Set[tuple[object, ...]]]]) -> Metric:
    hit = sum(len(a & b) for a, b in marks)
    return f1(Counts(hit, sum(len(b) for _, b in marks), sum(len(a) for a, _ in marks)))


def _countries(parties: tuple[TrainingParty, ...]) -> frozenset[str]:
    return frozenset(p.country for p in parties if p.country)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
