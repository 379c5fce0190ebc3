"""Train the tagger and parser on trees."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from random import Random
from typing import Any

from clippings.syntax.spelling import plain
from clippings.syntax.stranger import document
from clippings.syntax.training.augment import vary
from clippings.syntax.training.pipeline import numpy_pipeline
from clippings.syntax.training.tree import ROOT, Tree

WARMUP = 300
# What an epoch learns from: the sentences may be drawn anew each time.
Draw = Callable[[Random], Sequence[Tree]]


@dataclass(frozen=True, slots=True)
class Course:
    """How many words to learn from, how fast at most, what share to drop, how large batches are at first and later."""

    words: int
    rate: float
    drop: float
    batch: tuple[int, int]


def begin(network: dict[str, Any], trees: Sequence[Tree], seed: int) -> Any:
    """A pipeline that knows the labels of the trees and nothing else."""
    from thinc.api import fix_random_seed

    fix_random_seed(seed)
    nlp = numpy_pipeline(network)
    examples = [example(nlp, tree) for tree in trees]
    nlp.initialize(lambda: examples)
    return nlp


def fit(nlp: Any, draw: Draw, course: Course, seed: int, report: Callable[[Any, int], None]) -> None:
    """Train the pipeline in place; what it ends with is the average of its weights on the way."""
    from thinc.api import Adam, fix_random_seed

    fix_random_seed(seed)
    chance = Random(seed)
    optimizer = Adam(course.rate, use_averages=True, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0)
    seen = step = told = 0
    while seen < course.words:
        for batch in batches(draw(chance), chance, size_at(course, seen)):
            optimizer.learn_rate = course.rate * min(1.0, (step + 1) / WARMUP) * max(0.02, 1 - seen / course.words)
            nlp.update([example(nlp, vary(tree, chance)) for tree in batch], drop=course.drop, sgd=optimizer)
            step += 1
            seen += sum(len(tree.words) for tree in batch)
        if (seen - told) * 10 >= course.words:
            told = seen
            with ExitStack() as averaged:
                for _, pipe in nlp.pipeline:
                    averaged.enter_context(pipe.model.use_params(optimizer.averages))
                report(nlp, seen)
    for _, pipe in nlp.pipeline:
        for layer in pipe.model.walk():
            for name in layer.param_names:
                layer.set_param(name, optimizer.averages[layer.id, name])


def example(nlp: Any, tree: Tree) -> Any:
    """A tree as spaCy learns from it."""
    from spacy.training import Example

    gold = {
        "tags": list(tree.tags),
        "heads": [index if head == ROOT else head for index, head in enumerate(tree.heads)],
        "deps": ["ROOT" if label == "root" else label for label in tree.labels],
    }
    return Example.from_dict(document(nlp, [plain(word) for word in tree.words]), gold)


def batches(trees: Sequence[Tree], chance: Random, size: int) -> Iterator[list[Tree]]:
    """The sentences in random order, in batches of about so many words."""
    order = list(trees)
    chance.shuffle(order)
    batch: list[Tree] = []
    total = 0
    for tree in order:
        batch.append(tree)
        total += len(tree.words)
        if total >= size:
            yield batch
            batch, total = [], 0
    if batch:
        yield batch


def size_at(course: Course, seen: int) -> int:
    """Small batches first, large ones soon."""
    low, high = course.batch
    return int(low + (high - low) * min(1.0, 3 * seen / course.words))


def average(pipelines: Sequence[Any]) -> Any:
    """The first pipeline, with the mean weights of all; they must have begun with the same ones."""
    for parts in zip(*(nlp.pipeline for nlp in pipelines), strict=True):
        for layers in zip(*(pipe.model.walk() for _, pipe in parts), strict=True):
            for name in layers[0].param_names:
                layers[0].set_param(name, sum(layer.get_param(name) for layer in layers) / len(layers))
    return pipelines[0]
