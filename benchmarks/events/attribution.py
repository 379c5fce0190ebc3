"""Who says so: what our coder and our sentences say of it, held against the attributions that PolNeAR marks.

    python benchmarks/events/attribution.py CHECKOUT

CHECKOUT is `networkdynamics/PolNeAR` at c3eee833c035bf7b8c84f55b58c0bf7346cfae76: PolNeAR 1.0.0 (Newell, Margolin and
Ruths 2018), articles of seven outlets of the United States with the source, cue and content of every attribution. The
test part is left unread. Names are found by us; marks are those of the first annotator of each article.

PolNeAR marks thoughts, wishes, polls and deeds in words (`condemned`, `demanded`, `plans to`) as attributions too; by
our guide a deed in words is told by the narrator and its content is no event of its own. So only contents whose cue is
one of `SAYING`, `according to`, a colon or nothing (a bare quotation) count as said by somebody; what stands in other
contents is left out, as is an accusation or demand that its source makes by saying it, and what stands in none is the
narrator's. A speaker is right who stands within gold's source, or has a name in common with it where it has names;
sources without a name (`she`, `the spokesman`, `officials`) are counted apart, and there one nobody names is right too.
Sentences have one speaker, the source of the mark that covers most of their words.
"""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from clippings.clean.story import Block
from clippings.entities.detect import find_mentions
from clippings.events.code import code_article
from clippings.events.report import Report
from clippings.registry.load import Registry, load_registry
from clippings.text.sentence import Sentence
from clippings.text.sentences import split_sentences

Span = tuple[int, int]

REGISTRY = Path(__file__).parents[2] / "dataset" / "registry"
# fmt: off
SAYING = frozenset({
    "said", "say", "says", "saying", "told", "tell", "tells", "telling", "added", "add", "adds", "adding",
    "stated", "states", "stating", "noted", "notes", "noting", "reported", "reports", "reporting", "wrote",
    "writes", "writing", "tweeted", "tweets", "tweeting", "posted", "explained", "explains", "explaining",
    "argued", "argues", "arguing", "claimed", "claims", "claiming", "insisted", "insists", "insisting", "asserted",
    "asserts", "asserting", "replied", "responded", "answered", "remarked", "commented", "continued", "recalled",
    "acknowledged", "acknowledges", "admitted", "admits", "conceded", "confirmed", "reiterated", "stressed",
    "emphasized", "maintained", "maintains", "alleged", "alleges", "testified", "revealed", "disclosed",
    "declared", "quipped", "joked", "according", "statement", "announced", "concluded", "indicated", "asked",
})
# fmt: on
# What somebody accuses or demands by saying it is by our guide his act, of which the narrator tells.
OF_WORDS = frozenset({"ACCUSE", "REQUEST"})
PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\s*\Z)", re.DOTALL)
# Headings that an archive puts above its text.
FURNITURE = frozenset({"ABSTRACT.", "FULL TEXT."})
QUOTED = ("“", '"', "''", "‘", "'")
WORD = re.compile(r"[^\W_]+")
NAME = re.compile(r"\b[A-Z][\w.’'-]*\w")
NO_NAMES = frozenset(
    {"The", "A", "An", "He", "She", "It", "They", "His", "Her", "Its", "Their", "One", "Some", "Mr", "I"}
)


class Marked(NamedTuple):
    """An attribution by gold: its cue in words, and where its source and content stand."""

    cue: str
    source: tuple[Span, ...]
    content: tuple[Span, ...]

    @property
    def of_saying(self) -> bool:
        """Whether somebody says what it holds, rather than thinks, wants or does it."""
        return self.cue in {"", ":"} or not SAYING.isdisjoint(WORD.findall(self.cue.lower()))


class Article(NamedTuple):
    """An article of the corpus, with its attributions, and what it holds of no text at all."""

    name: str
    text: str
    on: date
    marks: tuple[Marked, ...]
    discarded: tuple[Span, ...]


class Told(NamedTuple):
    """An article as we read it."""

    article: Article
    sentences: tuple[Sentence, ...]
    reports: tuple[Report, ...]


def main(
    checkout: Annotated[Path, typer.Argument(help="Folder of the repository")],
    registry: Annotated[Path, typer.Option()] = REGISTRY,
) -> None:
    """Print for each part what is right of who says so: of reports, of quotations, of sentences."""
    facts = load_registry(registry)
    typer.echo(
        "| part | reports | said by somebody: precision | recall | speaker: of those named by gold "
        "| of pronouns and plain phrases | quotations: precision | recall | speaker of a sentence: precision | recall |"
    )
    typer.echo("|---|" + "---:|" * 9)
    for part in ("train", "dev"):
        counts: Counter[str] = Counter()
        for article in articles(checkout / "data", part):
            told = read(article, facts)
            counts.update(kind for kind, _ in compared_reports(told))
            counts.update(kind for kind, _ in compared_sentences(told))
        typer.echo(row(part, counts))


def articles(data: Path, part: str) -> Iterator[Article]:
    """The articles of a part, in order of their names."""
    with (data / "metadata.tsv").open(encoding="utf-8", newline="") as lines:
        days = {row["filename"]: row["publication_date"] for row in csv.DictReader(lines, delimiter="\t")}
    for path in sorted((data / part / "text").glob("*.txt")):
        marks = min((data / part / "attributions").glob(f"{path.stem}_*.ann"))
        found, discarded = marked(marks.read_text(encoding="utf-8"))
        text = path.read_bytes().decode("utf-8")
        yield Article(path.stem, text, date.fromisoformat(days[path.stem]), found, discarded)


def marked(standoff: str) -> tuple[tuple[Marked, ...], tuple[Span, ...]]:
    """The attributions of a file of marks, and what annotators set aside."""
    texts: dict[str, tuple[str, tuple[Span, ...], str]] = {}
    for key, kind, spans, words in re.findall(r"^(T\d+)\t(\S+) ([\d ;]+)\t(.*)$", standoff, re.MULTILINE):
        ends = [part.split() for part in spans.split(";")]
        texts[key] = kind, tuple((int(start), int(end)) for start, end in ends), words
    found = []
    for event in re.findall(r"^E\d+\t(.*)$", standoff, re.MULTILINE):
        parts: defaultdict[str, list[str]] = defaultdict(list)
        for part in event.split():
            role, _, key = part.partition(":")
            parts[role.rstrip("0123456789")].append(key)
        cue = " ".join(texts[key][2] for key in parts["Cue"])
        source, content = (
            tuple(span for key in parts[role] for span in texts[key][1]) for role in ("Source", "Content")
        )
        found.append(Marked(cue, source, content))
    return tuple(found), tuple(span for kind, spans, _ in texts.values() if kind == "Discard" for span in spans)


def read(article: Article, facts: Registry) -> Told:
    """The article's sentences and reports; what stands before the first empty line is its headline."""
    key = "0123456789ab-0"
    blocks = []
    for number, match in enumerate(PARAGRAPH.finditer(article.text)):
        label = "title" if not number else "legal" if match[0] in FURNITURE else "body"
        for line in re.finditer(r"\S.*", match[0]):
            start = match.start() + line.start()
            blocks.append(Block(number, start, match.start() + line.end(), label, 1.0, "", 0))
            label = "standfirst" if label == "title" else label
    sentences = split_sentences(key, article.text, blocks)
    reports = code_article(sentences, find_mentions(sentences, facts), article.on, facts).reports
    return Told(article, sentences, reports)


def compared_reports(told: Told) -> Iterator[tuple[str, Report]]:
    """How each report of ours does: who says it by gold, whether we say so, and whether it is the same speaker."""
    text = told.article.text
    for report in told.reports:
        trigger = report.trigger_span
        mark = next((m for m in told.article.marks if _overlap(m.content, [trigger])), None)
        if _overlap(told.article.discarded, [trigger]) or (mark is not None and not _compares(text, report, mark)):
            yield "report: left out", report
            continue
        ours = report.attribution != "narrator"
        yield f"report: {'said' if mark else 'told'} by gold, {'said' if ours else 'told'} by us", report
        if mark is None or not ours or not mark.source:
            continue
        named = _names(text, mark.source)
        at = _overlap(mark.source, [report.speaker_span] if report.speaker_span else [])
        if named:
            right = at or not named.isdisjoint(NAME.findall(report.speaker or ""))
            yield f"speaker: {'right' if right else 'wrong' if report.speaker else 'none'}", report
        else:
            nobody = report.speaker is None and report.attribution in {"anonymous_official", "document"}
            yield f"phrase: {'right' if at or nobody else 'elsewhere' if report.speaker else 'none'}", report


def _compares(text: str, report: Report, mark: Marked) -> bool:
    """Whether somebody says what the mark holds, and the report is not of his saying it: an accusation, a demand."""
    if not mark.of_saying:
        return False
    at = [party.span for party in report.actors if party.span]
    names = {name for party in report.actors for name in NAME.findall(party.name)}
    his = _overlap(mark.source, at) or not names.isdisjoint(_names(text, mark.source))
    return not (his and report.type in OF_WORDS)


def compared_sentences(told: Told) -> Iterator[tuple[str, Sentence]]:
    """How each sentence of running text does: whether it is a quotation, and who speaks in it."""
    text = told.article.text
    for sentence in told.sentences:
        at = (sentence.start, sentence.end)
        if sentence.role != "body" or _overlap(told.article.discarded, [at]):
            continue
        n_words = len(WORD.findall(sentence.text))
        shares = {mark: _words_within(text, mark.content, at) / max(n_words, 1) for mark in told.article.marks}
        mark = max(shares, key=lambda mark: shares[mark], default=None)
        if mark is None or not shares[mark]:
            mark = None
        quoted = [m for m in shares if shares[m] and text.startswith(QUOTED, m.content[0][0])]
        holding = [
            m for m in shares if shares[m] and any(q in text[a:b] for a, b in m.content for q in ('"', "“", "''"))
        ]
        if sentence.is_quote:
            yield f"quotation of ours: {'right' if holding else 'wrong'}", sentence
        if sum(shares[m] for m in quoted) > 0.5:
            yield f"quotation: {'found' if sentence.is_quote else 'missed'}", sentence
        yield from _compared_speakers(text, sentence, mark, shares[mark] if mark else 0.0)


def _compared_speakers(
    text: str, sentence: Sentence, mark: Marked | None, share: float
) -> Iterator[tuple[str, Sentence]]:
    ours = sentence.speaker
    if mark is None:
        if ours:
            yield "sentence: wrong", sentence
        return
    if not mark.of_saying or not mark.source:
        return
    named = _names(text, mark.source)
    said = share > 0.5
    if not named:
        if said:
            yield f"sentence of a pronoun or phrase: {'somebody' if ours else 'nobody'}", sentence
        return
    his = any(ours in text[start:end] for start, end in mark.source) if ours else False
    right = ours is not None and (his or not named.isdisjoint(NAME.findall(ours)))
    if ours is not None:
        yield f"sentence: {'right' if right else 'wrong'}", sentence
    if said:
        yield f"sentence said by somebody named: {'right' if right else 'wrong' if ours else 'none'}", sentence


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(start < its_end and its_start < end for start, end in some for its_start, its_end in others)


def _words_within(text: str, spans: Sequence[Span], at: Span) -> int:
    return sum(len(WORD.findall(text, max(a, at[0]), min(b, at[1]))) for a, b in spans if a < at[1] and at[0] < b)


def _names(text: str, spans: Sequence[Span]) -> set[str]:
    """The capitalised words of a source."""
    return {word for start, end in spans for word in NAME.findall(text[start:end])} - NO_NAMES


def row(part: str, counts: Counter[str]) -> str:
    """A row of the table, each share with what it is of."""
    both, missed, alone = (
        counts[f"report: {gold} by gold, {ours} by us"]
        for gold, ours in (("said", "said"), ("said", "told"), ("told", "said"))
    )
    n_reports = both + missed + alone + counts["report: told by gold, told by us"]
    cells = [
        (both, both + alone),
        (both, both + missed),
        _of(counts, "speaker", "right", "wrong", "none"),
        _of(counts, "phrase", "right", "elsewhere", "none"),
        _of(counts, "quotation of ours", "right", "wrong"),
        _of(counts, "quotation", "found", "missed"),
        _of(counts, "sentence", "right", "wrong"),
        _of(counts, "sentence said by somebody named", "right", "wrong", "none"),
    ]
    figures = " | ".join(f"{right / max(of, 1):.3f} of {of:,}" for right, of in cells)
    return f"| {part} | {n_reports:,} | {figures} |"


def _of(counts: Counter[str], name: str, right: str, *others: str) -> tuple[int, int]:
    return counts[f"{name}: {right}"], sum(counts[f"{name}: {kind}"] for kind in (right, *others))


if __name__ == "__main__":
    typer.run(main)
