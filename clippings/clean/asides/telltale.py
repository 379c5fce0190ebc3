"""Lines whose own words settle whether they can be text of a story, however much they read like it: picture credits,
headings of lists and the headlines under them, signatures of posts, and all that stands below a heading of comments."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

import numpy as np

from clippings.clean.asides.captions import SHORT, STOPS, ends_with_owner, enlarges, is_said_again, stands_under_picture
from clippings.clean.asides.notices import is_notice, opens_another, shouts
from clippings.clean.features.links import PROSE_WORDS
from clippings.clean.features.words import Index, Matrix
from clippings.clean.lexicon.cues import cue_phrases
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.views import View

OUT, IN = -4.0, 1.5  # log-odds of a line that is no text, at most, and of one that belongs to text beside it, at least
# Log-odds of a line, and of a question, that no heading above it makes a headline: a list ends where a subheading
# stands or the story goes on.
SURE, SURE_OF_QUESTION = 2.0, 3.0
HEADING_WORDS, LISTED = 6, 6  # words of a list's heading at most; headlines under it at most
FEW = 0.3  # of the likely lines of a page: so many in capitals are others' headlines
HEADLINE = range(3, 21)  # words of a headline
SUMMARY = frozenset({"key points", "key takeaways", "story highlights", "highlights", "at a glance"})
SUMMED = 5  # lines of a summary at most
COMMENTED = 100  # words of likely lines above a heading of comments, from which it stands below its story
PAGES_OWN = frozenset({"related", "ticker", "promo", "share", "tags", "legal", "comment", "navigation", "caption"})
# Heads a reader's comment; so many of them are a page's, and no interview's.
SAYS, WRITERS = re.compile(r"(?:\d+\. )?[^.:?!]{2,40} says:?(?: [A-Z][a-z]+ \d.{0,30})?$"), 3
DASHES = "—–-"
# Lines from text to a line that says that the story goes on, and on to where it does; log-odds of a sentence there.
NEAR, MAY_GO_ON = 6, -3.5
POSTED = -1.0  # log-odds of a post from which the line that signs it is of the story too
# Who would say nothing is said of those that a story is about, most often where it ends.
SILENT = re.compile(r"\b(?:declined to comment|requests? for (?:\w+ )?comment)\b")
SIGNED = re.compile(r"[—–-] .{1,60}\(@\w+\)")
# Boxes between a story's paragraphs: lists of entries, each with its own label, that invite to things of the page.
LABELLED, LEAST = 50, 3  # characters of a line in which its label stands; entries of a box at least
LABEL = re.compile(r"(?:[•*–-] ?)?[A-ZÀ-Þ][^:.?!]{2,40}: \S")


def settle_odds(views: Sequence[View], odds: Matrix, count: Index) -> Matrix:
    """The log-odds of each line of being text of a story, by `odds` where its words settle nothing."""
    settled = odds.copy()
    # The last is what stands below the last line, and above the first.
    texts = [*[view.line.text for view in views], ""]
    shapes = [*[view.shape for view in views], ""]
    loud, told_of_box = [], []
    for i in np.flatnonzero(odds > OUT).tolist():
        text, above, below = texts[i], texts[i - 1], texts[i + 1]
        if text[0] in DASHES and SIGNED.match(text):
            settled[i] = max(odds[i], IN) if i and settled[i - 1] > POSTED else OUT
        elif "comment" in text and SILENT.search(text):
            settled[i] = max(odds[i], IN)
        elif is_notice(text):
            settled[i] = OUT
            if ":" in text:
                told_of_box.append(i)
        elif (
            stands_under_picture(text)
            or _is_of_page(views[i])
            or is_said_again(text, below)
            or is_said_again(text, above)
            or (len(text) <= SHORT and enlarges(shapes[i - 1]))
            or (text[-1] not in STOPS and _is_of_next(text, below, shapes[i + 1]))
        ):
            settled[i] = OUT
        elif shouts(text):
            loud.append(i)
    box = range(0)
    for i in told_of_box:
        if i not in box:
            box = _box_around(texts, i)
            settled[box] = OUT
    # Some wires print whole stories in capitals.
    if 0 < len(loud) < FEW * np.count_nonzero(odds > 0):
        settled[loud] = OUT
    heads, comments, goes_on = _list_heads(), cue_phrases("comments"), cue_phrases("goes on")
    told = np.cumsum(count * (settled > 0))
    says = [i for i, text in enumerate(texts) if " says" in text and SAYS.match(text)]
    if len(says) >= WRITERS and told[says[0]] >= COMMENTED:
        settled[says[0] :] = np.minimum(settled[says[0] :], OUT)
    telling, short = _telling(), (count <= HEADING_WORDS).tolist()
    for i in [i for i, view in enumerate(views) if short[i] and view.shape in telling]:
        shape = shapes[i]
        if shape in goes_on and told[i] > told[i - NEAR] * (i > NEAR):
            near = range(i + 1, min(i + 1 + NEAR, len(views)))
            like = (k for k in near if settled[k] > MAY_GO_ON and count[k] >= PROSE_WORDS and texts[k][-1] in STOPS)
            for k in islice(like, 1):
                settled[k] = max(settled[k], IN)
        elif shape in SUMMARY:
            settled[i : _picture_below(texts, i)] = OUT
        elif shape in comments and told[i] >= COMMENTED:
            # Readers write in sentences about the story, more than it is long where they are many.
            return np.minimum(settled, np.where(np.arange(len(views)) < i, np.inf, OUT))
        elif shape in heads:
            for k in range(i + 1, min(i + 1 + LISTED, len(views))):
                asks = texts[k][-1] == "?"
                if count[k] not in HEADLINE or (texts[k][-1] in STOPS and not asks):
                    break
                if odds[k] < (SURE_OF_QUESTION if asks else SURE):
                    settled[k] = min(settled[k], OUT)
    return settled


def _box_around(texts: Sequence[str], i: int) -> range:
    """The lines of the list of labelled entries that a line is one of; the line alone where it is no entry, or of
    no list."""
    first, end = i, i
    while first > 0 and _is_labelled(texts[first - 1]):
        first -= 1
    while end < len(texts) and _is_labelled(texts[end]):
        end += 1
    return range(first, end) if end > i and end - first >= LEAST else range(i, i + 1)


def _is_labelled(text: str) -> bool:
    return ":" in text[:LABELLED] and LABEL.match(text) is not None


def _is_of_next(text: str, below: str, shape: str) -> bool:
    """Whether a line that ends no sentence is the headline of what a button below it opens, or a caption that ends with
    a name; what goes on in the line below is none."""
    return opens_another(below, shape) or (ends_with_owner(text) and not below[:1].islower())


def _picture_below(texts: Sequence[str], heading: int) -> int:
    """The line under a picture soon below a summary's heading: the summary stands between, and the story below. Where
    there is none, nothing says where the summary ends, and it is taken for none."""
    below = range(heading + 1, min(heading + SUMMED + 2, len(texts) - 1))
    return next((k for k in below if stands_under_picture(texts[k])), heading)


def _is_of_page(view: View) -> bool:
    """Whether a line is, heads a list with or starts with what pages print around their stories."""
    lexicon = furniture_lexicon()
    top = lexicon.whole.get(view.shape) or lexicon.start_of(view.plain)
    return top is not None and top.label in PAGES_OWN


@cache
def _telling() -> frozenset[str]:
    """The shapes of short lines that say something of the lines below them."""
    return SUMMARY | _list_heads() | cue_phrases("comments") | cue_phrases("goes on")


@cache
def _list_heads() -> frozenset[str]:
    """The shapes of lines that head a list of other stories."""
    whole = furniture_lexicon().whole.items()
    return frozenset(shape for shape, hit in whole if hit.match == "heads" and hit.label == "related")
