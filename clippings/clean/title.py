"""Which line of a page is the headline of its story: small scored reasons, the best line that earns enough."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from clippings.clean.lexicon import Hit
from clippings.clean.views import View

WORD = re.compile(r"[^\W_]+")
REACH = 120  # lines above the story that are looked at
STEM = 5  # letters that two words share to count as one: inflections differ at their ends
ENOUGH = 1.6
CONTENT = 4  # letters of a word that tells something of its own


@dataclass(frozen=True, slots=True)
class Choice:
    """A line chosen for a part, how sure that is (0 to 1), and why, in words."""

    index: int
    score: float
    reason: str


def stems(text: str) -> frozenset[str]:
    """What the words of folded text begin with; short words and so most grammatical ones are left out."""
    return frozenset(word[:STEM] for word in WORD.findall(text) if len(word) >= CONTENT or word.isdecimal())


def find_title(
    views: Sequence[View],
    hits: Sequence[tuple[Hit, ...]],
    under: Sequence[int | None],
    meta: frozenset[int],
    begin: int,
    first: int,
    story: frozenset[str],
) -> Choice | None:
    """The headline among the lines from `begin` up to the story's first line, or None where none is its own.

    `meta` are the lines that hold a date or a byline, `story` the stems of the story's words. A headline of another
    story shares few of them, so a page without its own headline gets none.
    """
    window = range(max(begin, first - REACH), first)
    counts = Counter(view.key for view in views)
    scored = [(_score(views, hits, under, meta, first, story, counts, i), i) for i in window if 2 <= views[i].n_words <= 45]
    if not scored:
        return None
    (best, reasons), index = max(scored, key=lambda item: (item[0][0], -item[1]))
    if best < ENOUGH:
        return None
    return Choice(index, min(0.99, 0.5 + best / 12), "; ".join(reasons[:3]))


def _score(
    views: Sequence[View],
    hits: Sequence[tuple[Hit, ...]],
    under: Sequence[int | None],
    meta: frozenset[int],
    first: int,
    story: frozenset[str],
    counts: Counter[str],
    i: int,
) -> tuple[float, list[str]]:
    view, top = views[i], hits[i][0] if hits[i] else None
    own = stems(view.plain)
    shared = len(own & story) / len(own) if own else 0.0
    reasons = [f"{len(own & story)} of its {len(own)} telling words stand in the story"]
    total = 3.2 * shared + 0.15 * min(len(own & story), 6) - 0.8
    if top:
        total -= 2.4 if top.match in ("is", "heads") else 1.2
    if i in meta:
        total -= 2.0
    total += _length(view)
    if view.text[-1] in ".;,:" and not view.text.endswith("..."):
        total -= 1.2
    if under[i] is not None:
        total -= 0.6
    if counts[view.key] > 1 and view.n_words > 3:
        total += 0.5
        reasons.append("it is printed more than once")
    between = range(i + 1, min(first, i + 9))
    if any(k in meta for k in between):
        total += 1.0
        reasons.append("a date or byline follows")
    distance = sum(views[k].n_words > 6 for k in range(i + 1, first))
    total -= 0.22 * min(distance, 8) + 0.012 * min(first - i, 60)
    if distance == 0:
        reasons.append("nothing of length stands between it and the story")
    return total, reasons


def _length(view: View) -> float:
    words = view.n_words
    if words < 3:
        return -1.2
    if words < 5:
        return -0.3
    if words <= 18:
        return 0.6
    return 0.6 - 0.12 * (words - 18)
