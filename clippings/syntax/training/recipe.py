"""The recipe: learn from treebanks, then from newswire too that a teacher of another kind has parsed."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from clippings.syntax.spelling import plain
from clippings.syntax.stranger import parser_of
from clippings.syntax.training.fit import Course, average, begin, fit
from clippings.syntax.training.pipeline import numpy_pipeline
from clippings.syntax.training.retoken import retoken
from clippings.syntax.training.score import ARTICLE
from clippings.syntax.training.silver import bare, newswire, own_articles
from clippings.syntax.training.tree import Tree, read_conllu

SEED, TEACHER_SEED, EPOCHS = 7, 11, 9
FIRST = Course(words=3_000_000, rate=0.002, drop=0.15, batch=(300, 1500))
# Two courses from the same start, whose weights are averaged: on silver trees that are agreed on, and on all.
SURE, ALL = (Course(words=3_400_000, rate=0.001, drop=drop, batch=(1000, 2000)) for drop in (0.15, 0.2))
# How often a sentence is cut as we cut it, from a treebank and else; on what share of a silver tree both must agree.
OURS, OURS_SILVER, AGREED = 0.4, 0.5, 0.85
# How many silver trees an epoch has.
SILVER = 11_000
# Genres of GUM whose texts' licence its LICENSE.txt does not give.
UNCLEAR = frozenset({"speech", "textbook", "vlog"})
Say = Callable[[str], None]
Pairs = Sequence[tuple[Tree, Tree | None]]


def gold(corpora: Path, part: str) -> dict[str, list[Tree]]:
    """The trees of a part of each treebank; of what is learned from, without genres of unclear licence."""
    left_out = UNCLEAR if part == "train" else frozenset()
    read = {name: read_conllu(corpora / name / f"{part}.conllu") for name in ("ewt", "gum")}
    return {name: [tree for tree in trees if tree.genre not in left_out] for name, trees in read.items()}


def train(network: dict[str, Any], corpora: Path, own: Path, say: Say, report: Callable[[Any, int], None]) -> Any:
    """The trained pipeline. `report` is shown it on the way; `say` is told the counts."""
    trees = []
    for name, found in gold(corpora, "train").items():
        say(f"{name}: {count(found)}")
        trees += found
    pairs = [(tree, retoken(tree)) for tree in trees]
    say(f"cut as we cut: {count([cut for _, cut in pairs if cut])}")
    nlp = begin(network, trees, SEED)
    fit(nlp, partial(drawn, pairs, ()), FIRST, SEED, report)
    silver = taught(trees, [*newswire(corpora / "gmb"), *own_articles(own)])
    sure = agreed(nlp, silver)
    say(f"silver: {count(silver)}, agreed on: {count(sure)}")
    start, ends = nlp.to_bytes(), []
    for course, added in ((SURE, sure), (ALL, silver)):
        ends.append(numpy_pipeline(network).from_bytes(start))
        fit(ends[-1], partial(drawn, pairs, added), course, SEED + 1, report)
    return average(ends)


def taught(trees: Sequence[Tree], texts: Sequence[str]) -> list[Tree]:
    """Sentences as a teacher of these trees parses them, some cut as we cut, without those it finds no tree for."""
    from spacy.lang.en import English

    from clippings.syntax.training.teacher import parse_with, train_teacher

    teacher, cut, chance = train_teacher(trees, EPOCHS, TEACHER_SEED), English().tokenizer, Random(SEED)
    found = [tree for tree in parse_with(teacher, [bare(cut, text) for text in texts]) if tree]
    return [(retoken(tree) if chance.random() < OURS_SILVER else None) or tree for tree in found]


def drawn(pairs: Pairs, silver: Sequence[Tree], chance: Random) -> list[Tree]:
    """An epoch: every sentence of the treebanks, cut as there or as we cut it, and some of the silver ones."""
    gold_trees = [cut if cut is not None and chance.random() < OURS else tree for tree, cut in pairs]
    return gold_trees + chance.sample(silver, min(SILVER, len(silver)))


def agreed(nlp: Any, trees: Sequence[Tree]) -> list[Tree]:
    """The teacher's trees that the pipeline would have drawn nearly alike; tags only where both say the same."""
    parse, kept = parser_of(nlp, plain), []
    for start in range(0, len(trees), ARTICLE):
        part = trees[start : start + ARTICLE]
        for tree, guess in zip(part, parse([tree.words for tree in part]), strict=True):
            mine, theirs = zip(guess.heads, guess.labels, strict=True), zip(tree.heads, tree.labels, strict=True)
            same = sum(one == other for one, other in zip(mine, theirs, strict=True))
            if same >= AGREED * len(tree.words):
                tags = tuple(tag if tag == other else "" for tag, other in zip(tree.tags, guess.tags, strict=True))
                kept.append(Tree(tree.words, tree.spaces, tags, tree.heads, tree.labels, tree.genre))
    return kept


def count(trees: Iterable[Tree]) -> str:
    """How many sentences and words."""
    lengths = [len(tree.words) for tree in trees]
    return f"{len(lengths)} sentences, {sum(lengths)} words"
