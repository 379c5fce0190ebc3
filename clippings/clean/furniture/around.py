"""What the lines around one say of it: whether it is an entry of a menu, a tag, a button, a gain of an offer, or heads
other stories' headlines."""

import re
from collections import Counter

from clippings.clean.furniture.regions import Page
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.views import View, plain_and_shape
from clippings.clean.metadata.title import stems

MENU, SHORT, HEADLINE = 3, 5, 16  # words of a line of a menu, of a line that is no sentence, of a headline
TITLED = 3  # lines from a story to the first headline of a list below it, with a name of the list or two between
ENTRIES, TAGS = 3, 15  # lines on either side of an entry of a menu; tags of a story at most
KNOWN = 2  # of the lines beside a longer entry of a menu, those that are known at least
LONG_ENTRY = 8  # words of the one long entry among them
ROW, PARTS, ROW_LENGTH = (
    re.compile(r" ?[|•·›»] ?| [/>] "),
    2,
    200,
)  # between the parts of a row; parts, characters of it
SIGNS = frozenset("|•·›»/>")  # one of which stands in a row; quick to look for
CELLS = ("|", "│", "\t")  # between the cells of a table's row
OVER = 5  # prints of a line that is said over and over
MARKS = frozenset({"advertisement", "advertisement #", "ad", "ads", "article content"})  # between paragraphs
# Lines from a few words in an offer, and from more, to the next it is known by; words of the story's in it.
OFFERED, GAINS, OWN = 2, 4, 2


def row_label(view: View) -> str | None:
    """What a line is whose parts, between bars or dots, are for the most part what pages print around their stories: of
    the labels of these the commonest. A trail from the site's front page is one of its menu."""
    if SIGNS.isdisjoint(view.text) or len(view.text) > ROW_LENGTH:
        return None
    parts = [part for part in ROW.split(view.text) if part]
    if len(parts) < PARTS:
        return None
    whole = furniture_lexicon().whole
    known = Counter(hit.label for part in parts if (hit := whole.get(plain_and_shape(part)[1])))
    for label, n in known.most_common(1):
        if 2 * n > len(parts):
            return label
    return "navigation" if plain_and_shape(parts[0])[0] == "home" else None


def is_row(text: str) -> bool:
    """Whether a line is a row of a table: cells between bars or tabs, or figures for the most part."""
    if max(map(text.count, CELLS)) > 1:
        return True
    words = text.split()
    return len(words) > 1 and 2 * sum(any(map(str.isdigit, word)) for word in words) > len(words)


def is_icon(page: Page, i: int) -> bool:
    """Whether a line is a word or two of a menu that buttons say too, and stands in no row of them nor heads one."""
    view = page.views[i]
    row = any(page.hits[k] and page.hits[k][0].label == "share" for k in (i - 1, i + 1) if 0 <= k < len(page.hits))
    return view.n_words <= 2 and not row and not view.key.startswith("share ")


def in_menu(page: Page, i: int) -> bool:
    """Whether the lines on either side are as short as the entries of a menu are, or half of them where all have list
    marks, and none says that another story is near."""
    beside = [k for k in (i - 2, i - 1, i + 1, i + 2) if 0 <= k < len(page.views)]
    short = sum([page.views[k].n_words <= MENU for k in beside])
    if len(beside) <= 2 or short < len(beside) // 2:
        return False
    marked = all(page.views[k].start > page.views[k].line.start for k in (i, *beside))
    if short < len(beside) and not marked:
        return False
    return all(page.under[k] is None and (not marked or k not in page.meta) for k in beside)


def among_entries(page: Page, i: int) -> bool:
    """Whether the two lines on either side are entries of a menu, most of them known ones: a longer one stands among
    those of a footer, where headlines stand among names and days."""
    beside = [k for k in (i - 2, i - 1, i + 1, i + 2) if 0 <= k < len(page.views)]
    strangers = [k for k in beside if not page.hits[k] or page.hits[k][0].label != "navigation"]
    if len(beside) - len(strangers) < KNOWN or any(page.hits[k][0].match != "is" for k in beside if k not in strangers):
        return False
    return all(page.views[k].n_words <= MENU and k not in page.meta for k in strangers)


def in_offer(page: Page, i: int) -> bool:
    """Whether a line that tells nothing of the story stands between two of an offer, as the gains of a subscription
    are listed."""
    reach = OFFERED if page.views[i].n_words <= MENU else GAINS
    above = range(i - 1, max(i - 1 - reach, -1), -1)
    if not _next_offers(page, above) or not _next_offers(page, range(i + 1, min(i + 1 + reach, len(page.hits)))):
        return False
    return len(stems(page.views[i].plain) & page.telling) < OWN


def _next_offers(page: Page, side: range) -> bool:
    """Whether the first of some lines that anything is known of is of an offer."""
    for k in side:
        if page.hits[k]:
            return _offers(page, k)
        if page.story_of[k] is not None:
            return False
    return False


def beside_offer(page: Page, i: int) -> bool:
    """Whether the line above or below is of an offer."""
    return any(page.hits[k] and page.hits[k][0].label == "promo" for k in (i - 1, i + 1) if 0 <= k < len(page.hits))


def _offers(page: Page, i: int) -> bool:
    """Whether a line is of an offer: a mark above each advertisement of a page says nothing of the lines beside it."""
    top = page.hits[i][0] if page.hits[i] else None
    if top is None or top.label != "promo":
        return False
    return page.counts[page.views[i].key] < OVER and top.phrase not in MARKS


def is_tag(page: Page, i: int, heading: int) -> bool:
    """Whether a line is of a list right below a story whose entries are all as short as tags."""
    reach = range(heading + 1, min(heading + TAGS + 2, len(page.views)))
    end = next((k for k in reach if page.views[k].n_words > MENU + 1), reach.stop)
    below = heading - max(last for last in page.lasts if last < heading)
    dated = any(k in page.meta for k in range(heading + 1, end))
    return below <= TITLED and i < end and ENTRIES < end - heading <= TAGS and not dated


def is_entry(page: Page, i: int, heading: int) -> bool:
    """Whether all lines around one under a heading are as short as entries of a menu: headlines stand among names and
    dates elsewhere."""
    around = range(i - ENTRIES, min(i + ENTRIES + 1, len(page.views)))
    if around.start <= heading or any(k in page.meta or page.story_of[k] is not None for k in around):
        return False
    long = [page.views[k].n_words for k in around if page.views[k].n_words > MENU + 1]
    return not long or (long[1:] == [] and long[0] <= LONG_ENTRY)


def heads_list(page: Page, i: int, after: int) -> bool:
    """Whether a few words right below the story, or the line below them, head other stories' headlines."""
    reach = range(i + 1, min(i + 1 + TITLED, len(page.views)))
    end = next((k for k in reach if page.views[k].n_words > SHORT), None)
    if end is None or page.views[end].n_words > HEADLINE or page.hits[end]:
        return False
    return end - i + after <= TITLED and not any(page.views[k].line.bullet for k in range(i, end))


def heads_none(page: Page, i: int) -> bool:
    """Whether a heading of other stories is an entry of a menu: none of the next lines is as long as a headline, none a
    date."""
    below = range(i + 1, min(i + 1 + ENTRIES, len(page.views)))
    return page.views[i].n_words <= MENU and all(page.views[k].n_words <= MENU and k not in page.meta for k in below)


def shared_in_run(page: Page, i: int) -> float:
    """How many telling words the headlines around a line share with the story, on average."""
    run = [i]
    for step in (-1, 1):
        k = i + step
        while 0 <= k < len(page.views) and SHORT < page.views[k].n_words <= HEADLINE and not page.hits[k]:
            if page.story_of[k] is not None or abs(k - i) > HEADLINE:
                break
            run.append(k)
            k += step
    return sum(len(stems(page.views[k].plain) & page.telling) for k in run) / len(run)
