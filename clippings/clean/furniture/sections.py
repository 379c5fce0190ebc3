"""Runs of lines under a heading of the page ("Most Read", "Tags", "Breaking"): where each begins and ends."""

from collections import Counter
from collections.abc import Collection, Sequence

from clippings.clean.lexicon.lexicon import Hit
from clippings.clean.lines.views import View

CLOSING = ("legal", "comment")
SURE = 2.0  # weight of words that a line is or starts with
MENU_RUN, MENU_LABELS = 5, ("navigation", "share")
TAG_WORDS, BELOW = 8, 80  # words of a line with several tags; lines from a story to its tags
FOOT_LABELS = frozenset({"navigation", "share", "legal", "promo"})
FOOTER, STRANGERS = 30, 3  # lines that a footer can have, and those of them that say nothing known
SITE_WORDS, MENU_WORDS, DATE_WORDS = 4, 3, 6
MORE_WORDS, MORE_REACH, ENDS = 4, 2, ".,;!?"  # words of "More Harbour News"; lines to a headline; ends of text
HELP = frozenset({"information", "info", "details", "options", "sharing", "ways", "than"})  # what buttons offer more of
REACH = 3  # lines from a date to the headline it belongs to


def sections(
    views: Sequence[View], hits: Sequence[tuple[Hit, ...]], in_story: Sequence[bool]
) -> tuple[int | None, ...]:
    """For each line the index of the heading it stands under; a heading stands under itself, story lines under none.

    A section ends where the story goes on, where another begins, at a legal or comment line, and, for tags, at the
    first line that is too long to be a list of them. A list of tags stands soon below a story: elsewhere
    the same words head a menu.
    """
    under: list[int | None] = []
    heading: int | None = None
    told = -BELOW  # the last line of a story
    for i, view in enumerate(views):
        top = hits[i][0] if hits[i] else None
        if in_story[i]:
            heading, told = None, i
        elif top and top.label == "tags" and i - told >= BELOW:
            pass
        elif top and (top.match == "heads" or _names_a_list(top, view)):
            heading = i
        elif heading is not None and (_closes(top) or menu_begins(views, hits, i) or _too_long(view, hits, heading, i)):
            heading = None
        under.append(heading)
    return tuple(under)


def with_more(
    views: Sequence[View], hits: Sequence[tuple[Hit, ...]], in_story: Sequence[bool]
) -> list[tuple[Hit, ...]]:
    """What the lexicon says of each line, and that "More Harbour News" above headlines heads a list of them: what there
    is more of has a name of its own on each site."""
    found = list(hits)
    below = in_story.index(True) if True in in_story else len(views)
    for i, view in enumerate(views[below:], below):
        if view.plain.startswith("more ") and not hits[i] and not in_story[i] and view.n_words <= MORE_WORDS:
            near = range(i + 1, min(i + 1 + MORE_REACH, len(views)))
            headed = any(views[k].n_words > SITE_WORDS and not hits[k] and views[k].text[-1] != "." for k in near)
            if headed and view.text[-1] not in ENDS and HELP.isdisjoint(view.key.split(" ")):
                found[i] = (Hit("related", SURE, "heads", view.key, f'heads a list with "{view.key}"'),)
    return found


def menu_again(views: Sequence[View], head: int) -> frozenset[int]:
    """Short lines below the first headline (`head`) that stand above it too, beside another such line."""
    menu = {view.key for view in views[:head] if view.n_words <= SITE_WORDS}
    again = {i for i in range(head + 1, len(views)) if views[i].key in menu}
    return frozenset(i for i in again if i - 1 in again or i + 1 in again)


def _closes(top: Hit | None) -> bool:
    return top is not None and (top.label == "legal" or (top.label == "comment" and top.weight >= SURE))


def menu_begins(views: Sequence[View], hits: Sequence[tuple[Hit, ...]], i: int) -> bool:
    """Whether a menu begins here: no headline among the next lines, and most of them words that menus are made of."""
    if views[i].n_words > SITE_WORDS or not views[i].key:
        return False
    known = strangers = 0
    spare = MENU_RUN // 2  # of the lines that are no known entries; one at most where any line is long
    for k in range(i, len(views)):
        top, view = hits[k][0] if hits[k] else None, views[k]
        if top and top.match == "is" and top.label in MENU_LABELS:
            known += 1
            if view.n_words > SITE_WORDS and top.label != "navigation":
                spare = min(spare, 1)  # longer buttons stand below a story's tags
        elif view.key:
            strangers += 1
            if view.n_words > SITE_WORDS:
                spare = min(spare, 1)
        if strangers > spare:
            return False
        if known + strangers == MENU_RUN:
            break
    return known >= MENU_RUN - spare


def _too_long(view: View, hits: Sequence[tuple[Hit, ...]], heading: int, i: int) -> bool:
    """Whether a line under a heading of tags is no list of them: only the first may be long."""
    return hits[heading][0].label == "tags" and i > heading + 1 and view.n_words > TAG_WORDS


def _names_a_list(hit: Hit, view: View) -> bool:
    """Whether a line that starts with a heading's words is one: "More from Politics" is, "More: A teacher …" not."""
    return hit.match == "starts" and hit.label == "related" and view.n_words <= 5 and ":" not in view.text[:-1]


def footer_start(views: Sequence[View], hits: Sequence[tuple[Hit, ...]], in_story: Sequence[bool]) -> int:
    """Index of the first line of the page's footer; `len(views)` where the page has none.

    A footer is the last run of menu, share and legal lines. A site that prints its name alone in the page's first line
    often prints it again above its footer, with a sentence or two about itself.
    """
    start, sure, strangers = len(views), False, 0
    site = views[0].key if views and views[0].n_words <= SITE_WORDS else ""
    own = " ".join(site.split(" ")[:2])
    for i in range(len(views) - 1, max(0, len(views) - FOOTER), -1):
        view, top = views[i], hits[i][0] if hits[i] else None
        if in_story[i] or (top and top.match == "heads"):
            break
        if site and view.key == site:
            return i
        if (top and top.label in FOOT_LABELS) or (own and view.key.startswith(own)):
            sure = sure or (top is not None and (top.match != "has" or top.label == "legal"))
            start = start if strangers else i
        elif top or view.n_words > MENU_WORDS:
            strangers += 1
            if not site or strangers > STRANGERS:
                break
    return start if sure else len(views)


def dated_lists(
    views: Sequence[View],
    hits: Sequence[tuple[Hit, ...]],
    in_story: Sequence[bool],
    dates: Collection[int],
    counts: Counter[str],
) -> frozenset[int]:
    """Lines that stand in a list of other stories: around dates that stand alone and headlines printed twice."""
    listed: set[int] = set()
    for i, view in enumerate(views):
        alone = i in dates and view.n_words <= DATE_WORDS
        twice = view.n_words > MENU_WORDS and counts[view.key] > 1
        if in_story[i] or not (alone or twice):
            continue
        for step in (-1, 1):
            k = i
            while 0 <= k < len(views) and abs(k - i) <= REACH and not in_story[k]:
                if hits[k] and hits[k][0].label in CLOSING:
                    break
                listed.add(k)
                k += step
    return frozenset(listed)
