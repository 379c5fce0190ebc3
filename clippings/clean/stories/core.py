"""Where a story really begins: behind its own headline, byline and date, whatever was taken for its text above them."""

from collections.abc import Sequence

from clippings.clean.lexicon.lexicon import Lexicon
from clippings.clean.lines.views import View
from clippings.clean.metadata.title import stems

TAIL = 0.35  # of a story's words: what stands below a sure end is no more
SURE, VERY_SURE = 0.75, 0.9  # probability of a line of the story, of one that starts like furniture
CERTAIN = 0.95  # probability of a line that no date or byline below it makes the page's
SMALL = 0.3  # of a story's words: what stands above the headline is no more
FEW = 2  # lines: a standfirst that was taken for text
GAP = 6  # lines between a headline and its date
ALONE, FAR = 20, 20  # words, lines away: a short line by itself high above the rest


def core_start(
    views: Sequence[View], own: Sequence[int], meta: frozenset[int], under: Sequence[int | None], sure: Sequence[float]
) -> int:
    """Index into `own`, the lines taken for a story's text, of the first that stands behind its headline.

    A date or byline (`meta`) between two of them, under no heading of other stories, ends the head of the page: where
    one or two lines stand above it, or where a line above it shares most of its words with the text below. What the
    model is quite sure of (`sure`, by line) stays: cards inside a story have dates too.
    """
    total = sum(views[i].n_words for i in own)
    start, above = 0, 0
    for k in range(1, len(own)):
        above += views[own[k - 1]].n_words
        if above > SMALL * total:
            break
        between = range(own[k - 1] + 1, own[k])
        marks = [i for i in between if i in meta and under[i] is None]
        if not marks or max(sure[i] for i in own[start:k]) > CERTAIN:
            continue
        if k - start <= FEW or _headline(views, between, marks[0], own[k:]):
            start = k
    return start


def _headline(views: Sequence[View], between: range, mark: int, below: Sequence[int]) -> bool:
    """Whether a line between two stretches of text, near a date or byline, reads like the headline of the second."""
    story = stems(" ".join(views[i].plain for i in below[:8]))
    for i in between:
        view = views[i]
        if abs(i - mark) <= GAP and 4 <= view.n_words <= 25 and view.text[-1] not in ".:;":
            own = stems(view.plain)
            if len(own) >= 2 and len(own & story) >= 0.6 * len(own):
                return True
    return False


def without_strays(views: Sequence[View], own: Sequence[int]) -> Sequence[int]:
    """A story's lines without a short one far above the rest, which is the page's and not the story's."""
    words, start = 0, 0
    for k in range(1, len(own)):
        words += views[own[k - 1]].n_words
        if words > ALONE:
            break
        if own[k] - own[k - 1] > FAR:
            start = k
    return own[start:]


def core_end(views: Sequence[View], own: Sequence[int], sure: Sequence[float], lexicon: Lexicon) -> int:
    """Index into `own` behind the last line of a story's text: a line that starts like furniture ends it where only
    lines that the model is unsure of (`sure`, by line) stand below."""
    total = sum(views[i].n_words for i in own)
    end, words = len(own), 0
    for k in range(len(own) - 1, 0, -1):
        view, probability = views[own[k]], sure[own[k]]
        words += view.n_words
        if words > TAIL * total:
            break
        hits = lexicon.hits(view) if probability < VERY_SURE else ()
        if hits and hits[0].match != "has" and hits[0].label != "metadata":
            end = k
        elif probability >= SURE:
            break
    return end
