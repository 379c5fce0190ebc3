"""Measure names, sentences and speed, beside the bars that the project set itself.

    python benchmarks/names/measure.py CORPORA --raw DUMPS --gold GOLD --golden english_golden_rules.py

No corpus is measured by a typer that learned from it: for our own articles and for the development parts that the
packaged weights know, typers are trained anew without them.
"""

import csv
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parent))

from sentences import boundary_f1, golden_rules, paragraphs

from clippings.entities.detect import PROPOSERS
from clippings.entities.elections import propose_elections
from clippings.entities.known import propose_known
from clippings.entities.pattern import propose_patterns
from clippings.entities.proposal import Proposer
from clippings.entities.training import corpora
from clippings.entities.training.homes_recipe import train_homes
from clippings.entities.training.marked import Corpus
from clippings.entities.training.recipe import examples_of, open_corpora, train
from clippings.entities.training.resolution import resolved
from clippings.entities.training.score import score
from clippings.entities.typer import Typer, packaged_typer
from clippings.measure.evaluate import evaluate
from clippings.measure.training import TrainingArticle, read_training
from clippings.registry.load import Registry, load_registry
from clippings.run.stages import build

ROOT = Path(__file__).parents[2]
FOLDS = 3
CURATED = ("actors", "places", "things")
KNOWN_DEV = ("re3d", "uner-ewt")
GENRES = ("train", "dev", "test")


def measure(
    folder: Annotated[Path, typer.Argument(help="Folder of the open corpora.")],
    raw: Annotated[Path | None, typer.Option(help="The dumps that the gold is of.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Folder of their gold.")] = None,
    golden: Annotated[Path | None, typer.Option(help="english_golden_rules.py of pySBD.")] = None,
) -> None:
    """Print a line a measure: with the registry, without its curated rows, and the bar."""
    registry = load_registry(ROOT / "dataset" / "registry")
    plain = replace(registry, **dict.fromkeys(CURATED, ()))
    typer.echo(f"{'names, span+type F1 (span)':38s} registry      without       bar")
    if raw and gold:
        whole, bare = (five(raw, gold, without) for without in (False, True))
        for name, bar in (("span_and_type", ".95 / .86"), ("span", ""), ("resolution_b3", ".93"), ("country", ".97")):
            typer.echo(f"{'the dumps: ' + name:38s} {whole[name]:.3f}         {bare[name]:.3f}         {bar}")
    for name, corpus, own_typer, bar, articles, others in trials(folder, registry):
        proposers: Sequence[Proposer] = (propose_known, propose_elections, partial(propose_patterns, typer=own_typer))
        found = [score(corpus, facts, proposers) for facts in (registry, plain)]
        cells = "".join(f"{one.typed:.3f} ({one.span:.3f}) " for one in found)
        typer.echo(f"{name:38s} {cells} {bar}")
        if articles:
            homes = train_homes(others, registry, proposers)
            known, unknown = (resolved(articles, facts, proposers, homes) for facts in (registry, plain))
            typer.echo(f"    {'resolution B3':34s} {known.b3:.3f}         {unknown.b3:.3f}         .85")
            typer.echo(f"    {'country':34s} {known.country:.3f}         {unknown.country:.3f}")
        for kind, (hit, guessed, wanted) in found[0].by_type.items():
            typer.echo(f"    {kind:34s} {2 * hit / max(guessed + wanted, 1):.3f}  of {wanted}")
    typer.echo("sentences, F1")
    news = {part: list(paragraphs(folder / "gum" / f"{part}.conllu", "news")) for part in GENRES}
    for name, found_in, bar in (
        ("GUM test", paragraphs(folder / "gum" / "test.conllu"), ".945"),
        ("GUM news, dev and test", chain(news["dev"], news["test"]), ".965"),
        ("GUM news, all parts", chain(*news.values()), "–"),
    ):
        value, n = boundary_f1(found_in)
        typer.echo(f"    {name:34s} {value:.3f}  of {n}, bar {bar}")
    if golden:
        held, n = golden_rules(golden)
        typer.echo(f"    {'golden rules':34s} {held}  of {n}, bar 44")
    speed(folder, registry)


def trials(
    folder: Path, registry: Registry
) -> Iterator[tuple[str, Corpus, Typer, str, list[TrainingArticle], list[TrainingArticle]]]:
    """Name, corpus, a typer that never saw it, the bar; where they say who is who, its articles and all others."""
    training = ROOT / "dataset" / "training"
    own = corpora.own(training)
    others = open_corpora(folder)
    ours, theirs = examples_of(own, registry), examples_of(others, registry)
    files = sorted(own)
    for fold in range(FOLDS):
        held = set(files[fold::FOLDS])
        fitted = train({f: found for f, found in ours.items() if f not in held}, theirs)
        documents = tuple(document for file in sorted(held) for document in own[file].documents)
        read = {file: list(read_training(training / f"{file}.txt")) for file in files}
        articles = [article for file in files if file in held for article in read[file]]
        rest = [article for file in files if file not in held for article in read[file]]
        yield (
            f"our articles, fold {fold + 1} of {FOLDS}",
            Corpus(documents),
            fitted,
            ".90 (other outlets)",
            articles,
            rest,
        )
    without = train(ours, {name: found for name, found in theirs.items() if name not in KNOWN_DEV})
    yield "re3d, conflict reports", others["re3d"], without, ".77, ORG .68 (Middle-East newswire)", [], []
    yield "UNER EWT dev", others["uner-ewt"], without, "", [], []
    politics = corpora.crossner(folder / "crossner", "dev", ("politics",))
    yield "CrossNER politics dev", politics, packaged_typer(), ".80 (test part)", [], []
    yield "UNER PUD test", corpora.uner(folder / "uner" / "en_pud-ud-test.iob2"), packaged_typer(), ".72", [], []


def five(raw: Path, gold: Path, without: bool) -> dict[str, float]:
    """The measures of a build, with the registry or without its curated rows."""
    with tempfile.TemporaryDirectory() as scratch:
        registry = Path(scratch) / "registry"
        shutil.copytree(ROOT / "dataset" / "registry", registry)
        for part in CURATED if without else ():
            with (registry / f"{part}.csv").open(encoding="utf-8", newline="") as lines:
                header = next(csv.reader(lines))
            (registry / f"{part}.csv").write_text(",".join(header) + "\n", encoding="utf-8")
        build(raw, Path(scratch) / "tables", registry)
        measured = evaluate(Path(scratch) / "tables", gold)["entities"]
    return {
        name: metric.get("f1", metric.get("share")) for name, metric in measured.items() if isinstance(metric, dict)
    }


def speed(folder: Path, registry: Registry) -> None:
    """Words a second of one core's time, on text without documents, and how long the weights take to load."""
    packaged_typer.cache_clear()
    began = time.perf_counter()
    packaged_typer()
    loaded = time.perf_counter() - began
    wikigold = corpora.wikigold(folder / "wikigold")
    score(Corpus(wikigold.documents[:1]), registry, PROPOSERS)
    began = time.process_time()
    n_words = score(wikigold, registry, PROPOSERS).n_words
    rate = n_words / (time.process_time() - began)
    typer.echo(f"names alone: {rate:,.0f} words/s (bar 10,000 with a parser), weights loaded in {loaded:.2f} s")


if __name__ == "__main__":
    typer.run(measure)
