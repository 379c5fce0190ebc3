"""Greedy arc-eager parsing, as spaCy does it, of all sentences of an article side by side.

Words move from the buffer to a stack and are joined to what is on top of it (Nivre 2003); a word that is taken off the
stack without a head goes back to the buffer, and a head may be replaced later (Honnibal and Johnson 2015).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from clippings.syntax.weights import Floats, Weights

SHIFT, REDUCE = 0, 1
_PLACES = 8
_NEVER = np.float32(-np.inf)


@dataclass(slots=True)
class State:
    """A sentence on the way: `before` words of the article stand before it; `back` are words that went back to the
    buffer, `next` is the first that never left it, `stuck` those that may not go onto the stack again just so."""

    before: int
    length: int
    heads: list[int]
    labels: list[str]
    left: list[list[int]]
    right: list[list[int]]
    stack: list[int] = field(default_factory=lambda: [0])
    back: list[int] = field(default_factory=list)
    next: int = 1
    stuck: set[int] = field(default_factory=set)

    def places(self) -> tuple[int, ...]:
        """Rows of the words that a choice looks at: two in the buffer, three on the stack, three children.

        A word has a row for each place; the first rows are of places without a word.
        """
        stack, back, after = self.stack, self.back, self.next
        top, depth = stack[-1], len(stack)
        if back:
            first, second = back[-1], back[-2] if len(back) > 1 else after if after < self.length else -1
        else:
            first, second = after, after + 1 if after + 1 < self.length else -1
        before_first, before_top, after_top = self.left[first], self.left[top], self.right[top]
        start = _PLACES * (self.before + 1)
        return (
            start + _PLACES * first,
            start + _PLACES * second + 1 if second >= 0 else 1,
            start + _PLACES * top + 2,
            start + _PLACES * stack[-2] + 3 if depth > 1 else 3,
            start + _PLACES * stack[-3] + 4 if depth > 2 else 4,
            start + _PLACES * before_first[-1] + 5 if before_first else 5,
            start + _PLACES * before_top[-1] + 6 if before_top else 6,
            start + _PLACES * after_top[-1] + 7 if after_top else 7,
        )

    def done(self) -> bool:
        """Whether every word has its place; a word without a head goes back for one once the buffer is empty."""
        while self.next == self.length and not self.back:
            if len(self.stack) == 1:
                return True
            self.reduce()
        return False

    def may_shift(self) -> bool:
        return self.length - self.next + len(self.back) > 1 and not (self.back and self.back[-1] in self.stuck)

    def shift(self) -> None:
        self.stack.append(self.back.pop() if self.back else self.next)
        self.next = max(self.next, self.stack[-1] + 1)

    def reduce(self) -> None:
        word = self.stack.pop()
        if self.heads[word] < 0:
            self.stuck.add(word)
            self.back.append(word)

    def join_left(self, label: str) -> None:
        """The word on the stack hangs on the buffer's first."""
        first = self.back[-1] if self.back else self.next
        self._join(first, self.stack.pop(), label)
        self.stuck.discard(first)
        if not self.stack:
            self.shift()

    def join_right(self, label: str) -> None:
        """The buffer's first word hangs on the one on the stack, and goes there."""
        top = self.stack[-1]
        self.shift()
        self._join(top, self.stack[-1], label)

    def _join(self, head: int, child: int, label: str) -> None:
        old = self.heads[child]
        if old >= 0:
            (self.left if old > child else self.right)[old].remove(child)
        (self.left if head > child else self.right)[head].append(child)
        self.heads[child], self.labels[child] = head, label


def parse_states(weights: Weights, vectors: Floats, lengths: Sequence[int]) -> list[State]:
    """Sentences with all their words joined; `vectors` are those of the words of all sentences, one after another."""
    half, names = len(weights.move), weights.moves
    rows = np.empty((len(vectors) + 1, weights.place.shape[1]), dtype=np.float32)
    rows[0] = weights.absent.reshape(-1)
    np.matmul(vectors, weights.place, out=rows[1:])
    rows[1:, : 2 * half] += weights.place_bias
    rows = rows.reshape(-1, 2 * half)
    states = _begun(lengths)
    live = [state for state in states if not state.done()]
    while live:
        seen = np.add.reduce(rows.take([state.places() for state in live], axis=0), axis=1)
        scores = np.maximum(seen[:, :half], seen[:, half:]) @ weights.move
        scores += weights.move_bias
        for number, state in enumerate(live):
            if not state.may_shift():
                scores[number, SHIFT] = _NEVER
            if len(state.stack) == 1:
                scores[number, REDUCE] = _NEVER
        for state, move in zip(live, scores.argmax(axis=1).tolist(), strict=True):
            if move == SHIFT:
                state.shift()
            elif move == REDUCE:
                state.reduce()
            elif names[move].startswith("L"):
                state.join_left(names[move][2:])
            else:
                state.join_right(names[move][2:])
        live = [state for state in live if not state.done()]
    return states


def _begun(lengths: Sequence[int]) -> list[State]:
    starts = np.cumsum([0, *lengths]).tolist()
    return [
        State(start, size, [-1] * size, ["root"] * size, [[] for _ in range(size)], [[] for _ in range(size)])
        for start, size in zip(starts, lengths, strict=False)
    ]
