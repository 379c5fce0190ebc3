"""Clippings beside what one would do otherwise, over the same pages in one run: trafilatura and a spaCy pipeline.

    python benchmarks/pipeline/beside.py

The pipeline is built here in the size of spaCy's small English one (tagger and parser on one network, names on
another, standard tokenizer) and left untrained: its speed is that of its size, whatever its weights are. It says
where names and sentences are and how words hang together; no line, date, entity or event comes of it. trafilatura is
given the HTML of `cleaning.py`, which is plainer than that of the web.
"""

import time
from pathlib import Path
from typing import Annotated, Any

import make_pages
import typer
from cleaning import dump_of, html_of

from clippings.dumps.dump import Dump
from clippings.run.fill import page_key
from clippings.run.work import How, Work, work_out

REGISTRY = Path("dataset/registry")
TURNS = 5
SECONDS = 120
TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "PRODUCT", "DATE", "CARDINAL", "MONEY")
RELATIONS = (
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "amod",
    "advmod",
    "advcl",
    "acl",
    "aux",
    "case",
    "cc",
    "conj",
    "det",
)
TAGS = ("NN", "NNS", "NNP", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "IN", "DT", "JJ", "RB", "CC", "CD", "PRP", "TO")


def main(pages: Annotated[int, typer.Option("--pages", help="How many pages to make from the sample.")] = 200) -> None:
    """Print pages and sentences a second and core of each, taking turns."""
    layouts, countries = make_pages.read_layouts(), make_pages.read_countries()
    made = [make_pages.page(number, layouts, countries) for number in range(pages + 1)]
    nlp = stock_size()
    # What is read once a process is read before the clock starts.
    ours([dump_of(made[-1])])
    theirs(nlp, [html_of(made[-1])])
    n_sentences = 0
    seconds = {"clippings, text dumps to rows": 0.0, "trafilatura + spaCy, HTML to parses and names": 0.0}
    mine, others = seconds
    for turn in range(TURNS):
        some = made[turn:pages:TURNS]
        dumps, html = [dump_of(text) for text in some], [html_of(text) for text in some]
        began = time.process_time()
        n_sentences += ours(dumps)
        seconds[mine] += time.process_time() - began
        began = time.process_time()
        theirs(nlp, html)
        seconds[others] += time.process_time() - began
    typer.echo("| | pages/s/core | sentences/s/core |\n|---|---|---|")
    for name, spent in seconds.items():
        typer.echo(f"| {name} | {pages / spent:.1f} | {n_sentences / spent:.0f} |")


def ours(dumps: list[Dump]) -> int:
    """Work the pages out; how many sentences their stories have."""
    works = [Work(page_key(dump), dump) for dump in dumps]
    rows, _ = work_out(works, How(REGISTRY.absolute(), SECONDS))
    return len(rows["sentences"])


def theirs(nlp: Any, pages: list[str]) -> None:
    from trafilatura import extract

    for _ in nlp.pipe(extract(page) or "" for page in pages):
        pass


def stock_size() -> Any:
    """An untrained pipeline of the parts and sizes of spaCy's small English one."""
    import spacy
    from spacy.training import Example

    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    for name, labels in (("tagger", TAGS), ("parser", RELATIONS), ("ner", TYPES)):
        config = {"model": {"tok2vec": shared}} if name != "ner" else {}
        pipe: Any = nlp.add_pipe(name, config=config)
        for label in labels:
            pipe.add_label(label)
    words = ["Ada", "Roe", "sails", "home", "."]
    known = {
        "words": words,
        "tags": ["NNP", "NNP", "VBZ", "RB", "."],
        "entities": ["B-PERSON", "L-PERSON", "O", "O", "O"],
    }
    tree = {"heads": [1, 2, 2, 2, 2], "deps": ["compound", "nsubj", "ROOT", "advmod", "punct"]}
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Ada Roe sails home."), known | tree)])
    return nlp


if __name__ == "__main__":
    typer.run(main)
