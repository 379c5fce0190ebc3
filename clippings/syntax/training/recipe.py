"""The recipe: learn from treebanks, then from newswire too, where a teacher of another kind agrees."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from clippings.syntax.parse import parser_of
from clippings.syntax.spelling import plain
from clippings.syntax.training.fit import Course, begin, fit
from clippings.syntax.training.retoken import retoken
from clippings.syntax.training.score import ARTICLE
from clippings.syntax.training.silver import bare, newswire, own_articles
from clippings.syntax.training.tree import Tree, read_conllu

SEED, TEACHER_SEED, EPOCHS = 7, 11, 9
FIRST = Course(words=3_000_000, rate=0.002, drop=0.15, batch=(300, 1500))
SECOND = Course(words=3_400_000, rate=0.001, drop=0.15, batch=(1000, 2000))
# How often a sentence is cut as we cut it; what share of a silver tree must be agreed on; how many an epoch has.
OURS, AGREED, SILVER = 0.4, 0.85, 10_000
# Genres of GUM whose texts' licence its LICENSE.txt does not give.
UNCLEAR = frozenset({"speech", "textbook", "vlog"})
Say = Callable[[str], None]


def gold(corpora: Path, part: str) -> dict[str, list[Tree]]:
    """The trees of a part of each treebank; of what is learned from, without genres of unclear licence."""
    left_out = UNCLEAR if part == "train" else frozenset()
    read = {name: read_conllu(corpora / name / f"{part}.conllu") for name in ("ewt", "gum")}
    return {name: [tree for tree in trees if tree.genre not in left_out] for name, trees in read.items()}


def train(network: dict[str, Any], corpora: Path, own: Path, say: Say, report: Callable[[Any, int], None]) -> Any:
    """The trained pipeline. `report` is shown it on the way; `say` is told the counts."""
    from spacy.lang.en import English

    from clippings.syntax.training.teacher import parse_with, train_teacher

    trees = []
    for name, found in gold(corpora, "train").items():
        say(f"{name}: {count(found)}")
        trees += found
    pairs = [(tree, retoken(tree)) for tree in trees]
    say(f"cut as we cut: {count([ours for _, ours in pairs if ours])}")
    nlp = begin(network, trees, SEED)
    fit(nlp, lambda chance: drawn(pairs, chance), FIRST, SEED, report)
    teacher = train_teacher(trees, EPOCHS, TEACHER_SEED)
    cut = English().tokenizer
    texts = [*newswire(corpora / "gmb"), *own_articles(own)]
    parsed = [tree for tree in parse_with(teacher, [bare(cut, text) for text in texts]) if tree]
    say(f"silver: {len(texts)} sentences, a tree for {count(parsed)}")
    silver = agreed(nlp, [tree if chance < 0.5 else retoken(tree) or tree for tree, chance in _tossed(parsed)])
    say(f"silver, agreed on: {count(silver)}")

    def both(chance: Random) -> list[Tree]:
        return drawn(pairs, chance) + chance.sample(silver, min(SILVER, len(silver)))

    fit(nlp, both, SECOND, SEED + 1, report)
    return nlp


def drawn(pairs: Sequence[tuple[Tree, Tree | None]], chance: Random) -> list[Tree]:
    """Every sentence, cut as in the treebank or as we cut it."""
    return [cut if cut is not None and chance.random() < OURS else tree for tree, cut in pairs]


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


def _tossed(trees: Sequence[Tree]) -> list[tuple[Tree, float]]:
    chance = Random(SEED)
    return [(tree, chance.random()) for tree in trees]
