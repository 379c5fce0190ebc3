"""Measure the event coder: on halves of our annotated corpus, and on other people's sentences beside their coders.

    python benchmarks/events/measure.py ../shared/benchmarks/events --corpora ../shared/benchmarks/corpora

The folder of sentences holds `dev.jsonl.gz` and the `score.py` that measures; `gmb` in that of corpora holds the
newswire that we have marked. Without them only our own articles are measured. What judges a half, and says who its
parties are, has learned from the other one, so that no article judges itself.
"""

import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from clippings.entities.detect import find_mentions
from clippings.events.code import code_article, judged_by
from clippings.events.dates.dating import date_of
from clippings.events.deciding.decide import decide
from clippings.events.judging.detector import Detector
from clippings.events.report import Party, Report
from clippings.events.training import days
from clippings.events.training.detection import Example, read_examples
from clippings.events.training.detection_fit import fit as fit_detector
from clippings.events.training.fit import fit
from clippings.events.training.questions import examples_of
from clippings.measure.coding import Coding, halves, score_coding
from clippings.measure.newswire import read_newswire, wire_sentences
from clippings.measure.precision import Reading
from clippings.registry.load import Registry, load_registry
from clippings.text.sentence import Sentence

DATASET = Path(__file__).parents[2] / "dataset"
# Not measured by this command: what peers' papers and repositories state, and what was measured of them once.
PEERS = """\
| coder | measured on | type | type with both countries | coding only, sentences/s/core |
|---|---|---:|---:|---:|
| PETRARCH2 | held-out sentences, F1 | .45 | .42 | 250 (its README) |
| TF-IDF classifier | held-out sentences, F1 | .74 | no parties | |
| best zero-shot model, spans given | held-out sentences, F1 | .835 | no countries | |
| GDELT 2.0 | 50 of its own rows, share right | .81 | | |"""


def main(
    sentences: Annotated[Path | None, typer.Argument(help="Folder with dev.jsonl.gz and score.py")] = None,
    corpora: Annotated[Path | None, typer.Option(help="Folder whose `gmb` has the newswire of our marks")] = None,
    training: Annotated[Path, typer.Option()] = DATASET / "training",
    registry: Annotated[Path, typer.Option()] = DATASET / "registry",
) -> None:
    """Print a table of our corpus, the speed, the peers' figures and, where there are sentences, their scores."""
    facts = load_registry(registry)
    one, other = halves(training)
    wire = newswire(training / "newswire", corpora, facts)
    judged: list[tuple[float, bool]] = []
    typer.echo("| half | type F1 | type and parties F1 | of found: actors | recipients | both | mode | day |")
    typer.echo("|---|---:|---:|---:|---:|---:|---:|---:|")
    found = Counter[str]()
    for name, half, rest, told, taught in (
        ("every other file, from the first on", one, other, wire[0], wire[1]),
        ("the others", other, one, wire[1], wire[0]),
    ):
        settle = partial(decide, ranker=fit(examples_of(rest, facts)))
        settle_day = partial(date_of, ranker=fit(days.examples_of(rest, facts)))
        detector = fit_detector(list(read_examples([*rest, *taught], facts)))
        typer.echo(row(name, score_coding(half, facts, judged_by(detector), settle, settle_day)))
        found.update(asdict(score_coding(told, facts, judged_by(detector), settle, settle_day)))
        judged += [judge(detector, example) for example in read_examples([*half, *told], facts)]
    if corpora is not None:
        typer.echo(row("newswire, one half from the other", Coding(**found), dated=False))
        held_out = [
            article for half in newswire(training / "newswire" / "held-out", corpora, facts) for article in half
        ]
        typer.echo(row("newswire held out, packaged weights", score_coding(held_out, facts), dated=False))
    typer.echo("\n" + "\n".join(reliability(judged)))
    typer.echo(f"\n{speed(one, facts):,.0f} sentences a second and core, names given, coding only\n")
    typer.echo(PEERS)
    if sentences is not None:
        typer.echo("\n" + score_sentences(sentences, facts))


def newswire(marks: Path, corpora: Path | None, facts: Registry) -> tuple[list[Reading], list[Reading]]:
    """The newswire of every other file of marks, and of the others; none where nobody says where its text is."""
    if corpora is None:
        return [], []
    sentences = wire_sentences(corpora / "gmb")
    files = [read_newswire(path, sentences, facts) for path in sorted(marks.glob("*.marks"))]
    one, other = ([article for file in files[begin::2] for article in file] for begin in (0, 1))
    return one, other


def row(name: str, coding: Coding, dated: bool = True) -> str:
    """A row of the table; mode and day are left out where none is annotated."""
    sides = (coding.actors_right, coding.recipients_right, coding.both_right)
    told = [coding.modes_right / coding.found, coding.days_right / coding.below] if dated else []
    shares = [side / coding.found for side in sides] + told
    figures = (coding.type_f1, coding.triple_f1, *shares)
    return f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + (" |" if dated else " | | |")


def judge(detector: Detector, example: Example) -> tuple[float, bool]:
    """How sure the detector is of its likeliest type, and whether that is right."""
    (chances,) = detector.judge([example.signs])
    kind = max(sorted(chances), key=lambda kind: chances[kind])
    return chances[kind], kind == example.type


def reliability(judged: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """By tenths of sureness how many are right, and the Brier score."""
    yield "| sureness | possible reports | mean | right |"
    yield "|---|---:|---:|---:|"
    for tenth in range(10):
        some = [(chance, right) for chance, right in judged if min(int(chance * 10), 9) == tenth]
        if some:
            mean, right = (sum(column) / len(some) for column in zip(*some, strict=True))
            yield f"| .{tenth} to {(tenth + 1) / 10:.1f} | {len(some)} | {mean:.3f} | {right:.3f} |"
    brier = sum((chance - right) ** 2 for chance, right in judged) / len(judged)
    yield f"\nBrier score {brier:.3f}, of {len(judged)} possible reports"


def speed(articles: Sequence[Reading], registry: Registry) -> float:
    """Sentences coded in a second of processor time."""
    began = time.process_time()
    for article in articles:
        code_article(article.sentences, article.mentions, article.published_on, registry)
    return sum(len(article.sentences) for article in articles) / (time.process_time() - began)


def score_sentences(folder: Path, registry: Registry) -> str:
    """What the benchmark's own scorer says of our coding of its sentences, their names found by us."""
    with gzip.open(folder / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    with tempfile.TemporaryDirectory() as scratch:
        predictions = Path(scratch) / "predictions.jsonl"
        predictions.write_text("".join(json.dumps(predict(r, registry)) + "\n" for r in rows), encoding="utf-8")
        score = [sys.executable, str(folder / "score.py"), str(predictions), str(folder / "dev.jsonl.gz")]
        return subprocess.run(score, check=True, capture_output=True, text=True).stdout


def predict(row: dict[str, Any], registry: Registry) -> dict[str, Any]:
    """The events we code in the sentence of a row."""
    text = row["text"].strip("{}")
    key = "000000000000-0"
    role = "title" if row["suite"] == "ngec_headlines" else "body"
    sentence = Sentence(f"{key}:0-{len(text)}", key, 0, 0, role, text, 0, len(text), is_quote=False, speaker=None)
    reports = code_article([sentence], find_mentions([sentence], registry), None, registry).reports
    return {"id": row["id"], "events": [event_of(report) for report in reports]}


def event_of(report: Report) -> dict[str, str | None]:
    """A report as the scorer reads it; of an act with two sides and no recipient, one of them each."""
    actors, recipients = codes(report.actors), codes(report.recipients)
    if not recipients and len(actors) > 1:
        actors, recipients = actors[:1], actors[1:]
    return {"type": report.type, "actor": next(iter(actors), None), "recipient": next(iter(recipients), None)}


def codes(parties: Iterable[Party]) -> list[str]:
    """Countries; the code of the suites for the United Nations, the European Union and other such bodies."""
    found = (_body(p.name) or p.country or ("IGO" if p.sector == "IGO" else None) for p in parties)
    return [code for code in found if code]


def _body(name: str) -> str | None:
    """What the suites write for whatever is of one of two unions: 'UN Security Council', 'EU negotiators'."""
    plain = name.replace(".", "")
    unions = {"UNO": ("UN ", "United Nations "), "EUR": ("EU ", "EU-", "European Union ", "European Commission ")}
    return next((code for code, begins in unions.items() if f"{plain} ".startswith(begins)), None)


if __name__ == "__main__":
    typer.run(main)
