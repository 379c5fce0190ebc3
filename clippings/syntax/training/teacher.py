# mypy: disable-error-code="import-not-found, misc"
"""A parser of another kind that teaches ours: recurrent layers and biaffine attention. It needs torch."""

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

from clippings.syntax.spelling import plain
from clippings.syntax.training.augment import vary
from clippings.syntax.training.retoken import is_tree
from clippings.syntax.training.tree import Tree

BATCH_WORDS, RATE, WARMUP, DROP, UNKNOWN = 1200, 0.0025, 200, 0.3, 0.15
TABLE, AFFIX, WORD, HIDDEN, LAYERS, ARC, LABEL = 8000, 24, 128, 176, 2, 250, 80
AFFIXES = 6


def spell(word: str) -> tuple[str, ...]:
    """The parts of a word that tell what it may be when the word itself is rare."""
    shape = "".join("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word)
    shape = "".join(c for i, c in enumerate(shape) if shape[max(0, i - 2) : i] != c * 2)
    low = word.lower()
    return low[:2], low[:4], low[-2:], low[-3:], low[-4:], shape


class Teacher(nn.Module):
    """Scores of tags, heads and labels for a batch of sentences; place 0 of each is the root."""

    def __init__(self, words: Sequence[str], tags: Sequence[str], labels: Sequence[str]) -> None:
        super().__init__()
        self.words = {word: number for number, word in enumerate(words, 2)}
        self.tags, self.labels = tuple(tags), tuple(labels)
        self.word = nn.Embedding(len(words) + 2, WORD, padding_idx=0)
        self.affix = nn.ModuleList(nn.Embedding(TABLE, AFFIX, padding_idx=0) for _ in range(AFFIXES))
        self.layers = nn.LSTM(
            WORD + AFFIXES * AFFIX, HIDDEN, LAYERS, batch_first=True, bidirectional=True, dropout=DROP
        )
        self.drop = nn.Dropout(DROP)
        self.tag = nn.Linear(2 * HIDDEN, len(tags))
        self.arc = nn.ModuleList(nn.Linear(2 * HIDDEN, ARC) for _ in range(2))
        self.label = nn.ModuleList(nn.Linear(2 * HIDDEN, LABEL) for _ in range(2))
        self.arcs = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.kinds = nn.Parameter(torch.zeros(len(labels), LABEL + 1, LABEL + 1))

    def read(self, sentences: Sequence[Sequence[str]]) -> tuple[torch.Tensor, torch.Tensor]:
        """The numbers of the words and of their parts, with the root in front."""
        rows, parts = [], []
        for words in sentences:
            spelled = [plain(word) for word in words]
            rows.append(torch.tensor([1, *(self.words.get(word.lower(), 1) for word in spelled)]))
            cells = [[1] * AFFIXES]
            cells += [[zlib.crc32(part.encode()) % (TABLE - 2) + 2 for part in spell(word)] for word in spelled]
            parts.append(torch.tensor(cells))
        return pad_sequence(rows, batch_first=True), pad_sequence(parts, batch_first=True)

    def forward(self, rows: torch.Tensor, parts: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, Any]:
        """Scores of tags, of heads, and what scores labels once heads are known."""
        lengths = (parts[:, :, 0] > 0).sum(1)
        embedded = [self.word(rows), *(table(parts[:, :, i]) for i, table in enumerate(self.affix))]
        packed = pack_padded_sequence(self.drop(torch.cat(embedded, 2)), lengths, True, enforce_sorted=False)
        states = self.drop(pad_packed_sequence(self.layers(packed)[0], True)[0])
        below, above = (self.drop(torch.relu(layer(states))) for layer in self.arc)
        arcs = _with_one(below) @ self.arcs @ above.transpose(1, 2)
        arcs = arcs.masked_fill((parts[:, :, 0] == 0)[:, None, :], -1e9)
        return self.tag(states), arcs, tuple(self.drop(torch.relu(layer(states))) for layer in self.label)

    def kind(self, sides: tuple[torch.Tensor, torch.Tensor], heads: torch.Tensor) -> torch.Tensor:
        """Scores of labels, with these heads."""
        below, above = sides
        above = above.gather(1, heads[:, :, None].expand(-1, -1, above.shape[2]))
        return torch.einsum("bni,lij,bnj->bnl", _with_one(below), self.kinds, _with_one(above))


def train_teacher(trees: Sequence[Tree], epochs: int, seed: int) -> Teacher:
    """A teacher of these trees."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    chance = Random(seed)
    seen = Counter(plain(word).lower() for tree in trees for word in tree.words)
    tags = sorted({tag for tree in trees for tag in tree.tags})
    labels = sorted({label for tree in trees for label in tree.labels})
    model = Teacher(sorted(word for word, n in seen.items() if n > 1), tags, labels)
    optimizer = torch.optim.Adam(model.parameters(), RATE, betas=(0.9, 0.95))
    steps = epochs * len(list(_batches(trees, Random(seed))))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARMUP) * max(0.01, 1 - step / steps)
    )
    for _ in range(epochs):
        for batch in _batches(trees, chance):
            optimizer.zero_grad()
            _loss(model, [vary(tree, chance) for tree in batch]).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
    model.eval()
    return model


def parse_with(model: Teacher, sentences: Sequence[Tree]) -> Iterator[Tree | None]:
    """The trees that the teacher gives to sentences, in order; None where the likeliest heads make none."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    found: list[Tree | None] = [None] * len(sentences)
    for start in range(0, len(order), 64):
        places = order[start : start + 64]
        with torch.inference_mode():
            rows, parts = model.read([sentences[i].words for i in places])
            tags, arcs, sides = model(rows, parts)
            best = arcs.argmax(2)
            kinds = model.kind(sides, best).argmax(2)
        for line, i in enumerate(places):
            n = len(sentences[i].words)
            heads = [head - 1 for head in best[line, 1 : n + 1].tolist()]
            if is_tree(heads):
                found[i] = Tree(
                    sentences[i].words,
                    sentences[i].spaces,
                    tuple(model.tags[tag] for tag in tags[line, 1 : n + 1].argmax(1).tolist()),
                    tuple(heads),
                    tuple(model.labels[kind] for kind in kinds[line, 1 : n + 1].tolist()),
                    sentences[i].genre,
                )
    yield from found


def _loss(model: Teacher, batch: Sequence[Tree]) -> torch.Tensor:
    rows, parts = model.read([tree.words for tree in batch])
    rows = torch.where((torch.rand(rows.shape) < UNKNOWN) & (rows > 0), 1, rows)
    tags, arcs, sides = model(rows, parts)

    def gold(cells: Iterable[list[int]]) -> torch.Tensor:
        return pad_sequence([torch.tensor([-100, *row]) for row in cells], batch_first=True, padding_value=-100)

    numbers = {tag: i for i, tag in enumerate(model.tags)}
    names = {label: i for i, label in enumerate(model.labels)}
    heads = gold([head + 1 for head in tree.heads] for tree in batch)
    losses = (
        (tags, gold([numbers[tag] for tag in tree.tags] for tree in batch)),
        (arcs, heads),
        (model.kind(sides, heads.clamp(min=0)), gold([names[label] for label in tree.labels] for tree in batch)),
    )
    return torch.stack([nn.functional.cross_entropy(scores.flatten(0, 1), to.flatten()) for scores, to in losses]).sum()


def _batches(trees: Sequence[Tree], chance: Random) -> Iterator[list[Tree]]:
    """Sentences of about the same length together, the batches in random order."""
    order = sorted(trees, key=lambda tree: len(tree.words) + 3 * chance.random())
    batches: list[list[Tree]] = [[]]
    for tree in order:
        if (len(batches[-1]) + 1) * (len(tree.words) + 1) > BATCH_WORDS and batches[-1]:
            batches.append([])
        batches[-1].append(tree)
    chance.shuffle(batches)
    yield from batches


def _with_one(states: torch.Tensor) -> torch.Tensor:
    return torch.cat([states, torch.ones_like(states[..., :1])], -1)
