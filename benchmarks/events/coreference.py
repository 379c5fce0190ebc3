"""Whether reports of one event meet across articles, on the training and development topics of ECB+.

    python benchmarks/events/coreference.py CHECKOUT

CHECKOUT is `shanybar/event_entity_coref_ecb_plus` at the commit that README.md names, which has ECB+ (Cybulska and
Vossen 2014, CC BY 3.0) in lines. The test topics are left unread. Sentences without a day: the articles of one event
of a topic count as published on one day, those of another of its events years later.
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from clippings.entities.detect import find_mentions
from clippings.events.code import code_article
from clippings.events.linking.identity import own_id
from clippings.events.linking.link import Kin, link_reports
from clippings.events.linking.retelling import retold
from clippings.events.report import Report
from clippings.registry.load import Registry, load_registry
from clippings.text.sentence import Sentence

REGISTRY = Path(__file__).parents[2] / "dataset" / "registry"
FOLDER = Path("data") / "interim" / "cybulska_setup"
FIRST = {"ecb": date(2009, 1, 1), "ecbplus": date(2012, 1, 1)}
GLUED = frozenset({",", ".", ";", ":", "!", "?", ")", "%", "'s", "n't", "''"})
QUOTES = {"``": '"', "''": '"'}
TITLE_WORDS = 16
Place = tuple[str, int, int]  # document, sentence, token
Found = tuple[str, str, str]  # document, our event, the event by gold


class Document(NamedTuple):
    """Sentences of a document, where its tokens stand, its story, and the day it is taken to be of."""

    name: str
    sentences: tuple[Sentence, ...]
    tokens: tuple[tuple[int, int, Place], ...]
    story: str
    on: date


def main(
    checkout: Annotated[Path, typer.Argument(help="Folder of the repository")],
    registry: Annotated[Path, typer.Option()] = REGISTRY,
) -> None:
    """Print for each part how many pairs of reports of two articles are rightly of one event."""
    facts = load_registry(registry)
    typer.echo("| topics | reports | pairs: right of ours | found of gold's | B³ precision | recall | F1 |")
    typer.echo("|---|---:|---:|---:|---:|---:|---:|")
    for part in ("Train", "Dev"):
        told, gold = coded(checkout / FOLDER, part, facts)
        for name, kin in (("equal parties only", {}), ("as told by a story", kin_of(told))):
            found = mapped(told, gold, kin)
            figures = (*pairs(found), *b_cubed(found))
            cells = " | ".join(f"{figure:.3f}" for figure in figures)
            typer.echo(f"| {part}, {name} | {len(found)} | {cells} |")


def coded(folder: Path, part: str, facts: Registry) -> tuple[list[tuple[Document, Report]], Mapping[str, str]]:
    """The reports of all documents, and for those whose trigger is marked the event by gold, by the report's key."""
    chains: dict[Place, str] = {}
    for mark in json.loads((folder / f"ECB_{part}_Event_gold_mentions.json").read_text(encoding="utf-8")):
        for token in mark["tokens_number"]:
            chains[mark["doc_id"], mark["sent_id"], token] = mark["coref_chain"]
    told, gold = [], {}
    for document in documents(folder / f"ECB_{part}_corpus.txt"):
        names = find_mentions(document.sentences, facts)
        for report in code_article(document.sentences, names, document.on, facts).reports:
            told.append((document, report))
            start, end = report.trigger_span
            marked = [chains[at] for a, b, at in document.tokens if a < end and start < b and at in chains]
            if marked:
                gold[own_id(report)] = marked[0]
    return told, gold


def documents(path: Path) -> Iterator[Document]:
    """The documents of a part, their sentences as running text."""
    lines: defaultdict[str, defaultdict[int, list[tuple[int, str]]]] = defaultdict(lambda: defaultdict(list))
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            name, sentence, token, word = line.split("\t")[:4]
            lines[name][int(sentence)].append((int(token), QUOTES.get(word, word)))
    for name, of in lines.items():
        key = f"{zlib.crc32(name.encode()):012x}-0"
        sentences: list[Sentence] = []
        tokens: list[tuple[int, int, Place]] = []
        begin = 0
        for place, (number, words) in enumerate(sorted(of.items())):
            text = ""
            for token, word in words:
                text += " " if text and word not in GLUED and text[-1] not in "($#" else ""
                tokens.append((begin + len(text), begin + len(text) + len(word), (name, number, token)))
                text += word
            title = not place and text[-1] != "." and len(words) < TITLE_WORDS
            sentences.append(_sentence(key, begin, place, text, title=title))
            begin += len(text) + 1
        topic, _, kind = name.partition("_")
        kind = kind.lstrip("0123456789")
        on = FIRST[kind] + timedelta(days=7 * int(topic))
        yield Document(key, tuple(sentences), tuple(tokens), f"{topic}{kind}", on)


def _sentence(key: str, begin: int, place: int, text: str, *, title: bool) -> Sentence:
    end = begin + len(text)
    role = "title" if title else "body"
    return Sentence(f"{key}:{begin}-{end}", key, place, place, role, text, begin, end, is_quote=False, speaker=None)


def kin_of(told: Sequence[tuple[Document, Report]]) -> dict[str, Kin]:
    """What the documents of each story tell in several ways."""
    stories: defaultdict[str, list[Report]] = defaultdict(list)
    for document, report in told:
        stories[document.story].append(report)
    days = {document.name: document.on for document, _ in told}
    return {key: kin for reports in stories.values() for key, kin in retold(reports, days).items()}


def mapped(told: Sequence[tuple[Document, Report]], gold: Mapping[str, str], kin: Mapping[str, Kin]) -> list[Found]:
    """The reports that gold knows: document, our event, the event by gold."""
    days = {document.name: document.on for document, _ in told}
    events = link_reports([report for _, report in told], days, kin)
    reports = [(event.event_id, report) for event in events for report in event.reports]
    return [(report.article_id, event, gold[own_id(report)]) for event, report in reports if own_id(report) in gold]


def pairs(found: Sequence[Found]) -> tuple[float, float]:
    """Of pairs of reports of two documents: the share of ours that is right, the share of gold's that is found."""
    ours = theirs = right = 0
    for (one, event, gold), (other, its_event, its_gold) in combinations(found, 2):
        if one != other:
            ours += event == its_event
            theirs += gold == its_gold
            right += event == its_event and gold == its_gold
    return right / ours, right / theirs


def b_cubed(found: Sequence[Found]) -> tuple[float, float, float]:
    """Precision, recall and F1 of B³ (Bagga and Baldwin 1998) over the reports."""
    ours, theirs = defaultdict(set), defaultdict(set)
    for place, (_, event, gold) in enumerate(found):
        ours[event].add(place)
        theirs[gold].add(place)
    both = [(ours[event], theirs[gold]) for _, event, gold in found]
    precision = sum(len(own & gold) / len(own) for own, gold in both) / len(both)
    recall = sum(len(own & gold) / len(gold) for own, gold in both) / len(both)
    return precision, recall, 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    typer.run(main)
