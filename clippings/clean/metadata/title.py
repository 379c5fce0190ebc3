"""Which line of a page is the headline of its story: small scored reasons, the best line that earns enough."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from clippings.clean.lexicon.lexicon import Hit
from clippings.clean.lines.views import BRIEF, REMEMBERED, View

BREADCRUMB = re.compile(r"(?:\S+(?: \S+){0,2} [/>»›] )+\S+(?: \S+){0,3}$")
POST = re.compile(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? \S", re.IGNORECASE)  # the time of a post before what it tells
CRUMBS = "/>»›"
REACH = 120  # lines above the story that are looked at
# Two words that begin with the same five letters count as one: inflections differ at their ends. Shorter words than
# four letters, most of them grammatical, tell nothing of their own; numbers do.
STEM = re.compile(r"(?<!\w)(?:\w{4,5}|\d{1,3}(?!\w))")
ENOUGH, ENOUGH_OF_LEAD = 1.2, 0.6
CONTENDER = 2.5  # how far below the best a line may be and still be looked at again
BEFORE, MARGIN, WIDE_MARGIN = 5, 0.8, 2.2
NAMED = 3  # words of a line that is too short to be the headline that a button names
SUMMED_UP = 6  # words of a headline at least that is much less like the story than the standfirst below it
TELLING = 2  # main words of a headline at least: one that the story has too says little
DATED = 6  # words of a line from which a date in it may be part of a headline
NEXT = 2  # lines from one entry of a list to the next


@dataclass(frozen=True, slots=True)
class Choice:
    """A line chosen for a part, how sure that is (0 to 1), and why, in words."""

    index: int
    score: float
    reason: str


def stems(text: str) -> frozenset[str]:
    """What the words of folded text begin with; short words and so most grammatical ones are left out."""
    return _stems_of_brief(text) if len(text) <= BRIEF else _stems(text)


def _stems(text: str) -> frozenset[str]:
    return frozenset(STEM.findall(text))


_stems_of_brief = lru_cache(maxsize=REMEMBERED)(_stems)


def find_title(
    views: Sequence[View],
    hits: Sequence[tuple[Hit, ...]],
    under: Sequence[int | None],
    meta: frozenset[int],
    begin: int,
    first: int,
    story: frozenset[str],
    lead: frozenset[str],
    counts: Counter[str],
    inside: frozenset[str],
) -> Choice | None:
    """The headline among the lines from `begin` up to the story's first line, or None where none is its own.

    `meta` are the lines that hold a date or a byline, `story` the stems of the story's words,
    `lead` those of its first paragraphs, `counts` how often each line's key is printed, `inside` the keys of the lines
    between its first and its last. A headline of another story shares few of them, so a page without its own headline
    gets none.
    """
    stated = sorted(meta)
    window = [i for i in range(max(begin, first - REACH), first) if 2 <= views[i].n_words <= 45]
    # Lines of length between each line and the story, counted once from the story upwards.
    below = {first: 0}
    for i in range(first - 1, max(begin, first - REACH) - 1, -1):
        below[i] = below[i + 1] + (views[i].n_words > 6 and not hits[i])
    contents = _contents(views, window, inside)
    window = [i for i in window if i not in contents]
    scored = {i: _score(views, hits, under, stated, first, story, counts, below[i + 1], i) for i in window}
    top = max((total for total, _ in scored.values()), default=0.0)
    keys = "\n" + "\n\n".join([view.key for view in views]) + "\n"
    for i, (total, reasons) in scored.items():
        if total > top - CONTENDER and views[i].n_words > NAMED and _repeated(keys, views[i].key):
            scored[i] = total + 0.5, [*reasons, "another line of the page repeats it"]
    best = max(window, key=lambda i: (scored[i][0], -i), default=None)
    if best is None or scored[best][0] < ENOUGH:
        return None
    # What stands under a headline says the same in more words: of two lines alike the upper one is the headline.
    for i in range(max(window[0], best - BEFORE), best):
        if i in scored and scored[i][0] >= max(ENOUGH, scored[best][0] - _margin(views, meta, i, best)):
            best = i
            break
    total, reasons = scored[best]
    # Other stories' leads that were taken for the story's last lines share their words with other headlines.
    if _score(views, hits, under, stated, first, lead, counts, below[best + 1], best)[0] < ENOUGH_OF_LEAD:
        return None
    return Choice(best, min(0.99, 0.5 + total / 12), "; ".join(reasons[:3]))


def _contents(views: Sequence[View], window: Sequence[int], inside: frozenset[str]) -> frozenset[int]:
    """The lines of a list of what the story holds: several near one another that stand inside the story too."""
    told = [i for i in window if views[i].key in inside]
    return frozenset(i for a, b in pairwise(told) if b - a <= NEXT and views[a].key != views[b].key for i in (a, b))


def _repeated(keys: str, key: str) -> bool:
    """Whether a longer line of the page begins or ends with this one: buttons and breadcrumbs name their headline.

    `keys` are those of all lines, each with a newline on either side.
    """
    alone = keys.count(f"\n{key}\n")
    return keys.count(f"\n{key}") > alone or keys.count(f"{key}\n") > alone


def headline_of(view: View, story: frozenset[str]) -> bool:
    """Whether a story's first line is its headline that was taken for text: no sentence, and of the story's words."""
    if not 4 <= view.n_words <= 20 or view.text[-1] in '.…,;:”"':
        return False
    own = stems(view.plain)
    return len(own) >= 2 and len(own & story) >= 0.5 * len(own)


def _margin(views: Sequence[View], meta: frozenset[int], upper: int, lower: int) -> float:
    """By how much the lower of two lines may be better and still be the other's standfirst."""
    above, below = views[upper], views[lower]
    # A breadcrumb that ends with the headline is none, and a standfirst stands above the date with its headline.
    told = upper if above.n_words < DATED else upper + 1
    if above.n_words < 4 or below.key in above.key or any(i in meta for i in range(told, lower)):
        return -1.0
    longer = below.n_words >= above.n_words + 3 or below.text[-1] in ".?!"
    # A few words above a line that is much better are a button or a section, most often.
    return WIDE_MARGIN if longer and lower - upper <= 2 and above.n_words >= SUMMED_UP else MARGIN


def _score(
    views: Sequence[View],
    hits: Sequence[tuple[Hit, ...]],
    under: Sequence[int | None],
    meta: Sequence[int],
    first: int,
    story: frozenset[str],
    counts: Counter[str],
    between: int,
    i: int,
) -> tuple[float, list[str]]:
    view, top = views[i], hits[i][0] if hits[i] else None
    own = stems(view.plain)
    both = len(own & story)
    reasons = [f"{both} of its {len(own)} main words stand in the story"]
    total = 3.0 * (both / max(len(own), TELLING)) + 0.2 * min(both, 5) - 0.8 + _length(view.n_words)
    if top:
        total -= {"is": 3.0, "heads": 3.0, "starts": 1.6, "has": 1.0}[top.match]
    if view.line.bullet:
        total -= 1.0  # an entry of a menu, or of what a story comes to
    if i in meta:
        total -= 2.0 if view.n_words < DATED else 0.5
    if POST.match(view.text):
        total -= 1.5
    if view.text[-1] in ".;,:" and not view.text.endswith("..."):
        total -= 1.2
    if under[i] is not None:
        total -= 0.6
    if (any(map(view.text.__contains__, CRUMBS)) and BREADCRUMB.match(view.text)) or (
        view.n_words < 5 and view.key == views[0].key
    ):
        total -= 1.5  # a way through the site, or its name
    if counts[view.key] > 1 and view.n_words > 3:
        total += 0.4
        reasons.append("it is printed more than once")
    follows = [k - i for k in meta if i < k < min(first, i + 10)]
    if follows:
        total += (1.2 if follows[0] <= 3 else 0.8) + (0.5 if len(follows) > 1 else 0.0)
        reasons.append("a date or byline follows")
    elif i - 1 in meta:
        total += 0.2
        reasons.append("stands under a date")
    total -= 0.16 * min(between, 8) + 0.01 * min(first - i, 60)
    if between == 0:
        reasons.append("nothing of length stands between it and the story")
    return total, reasons


def _length(n_words: int) -> float:
    if n_words < 3:
        return -1.0
    if n_words < 5:
        return -0.2
    return 0.6 - 0.05 * max(0, n_words - 16)
