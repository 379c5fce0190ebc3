"""What speaks for which label in each region of a page: weights and reasons, in words that are not the page's."""

import re

from clippings.clean.captions import stands_under_picture
from clippings.clean.lexicon import Hit
from clippings.clean.notices import AGO, presents_writer
from clippings.clean.regions import Page
from clippings.clean.title import stems
from clippings.clean.views import View

# Words of a line of a menu, of a line that is no sentence, of a headline, of a headline as short as lists have them.
MENU, SHORT, HEADLINE, BRIEF, LEAD = 3, 5, 16, 12, 10
TITLED = 3  # lines from a story to the first headline of a list below it, with a name of the list or two between
OFFERED, OWN = 2, 2  # lines on either side of one in an offer; words of the story's that say that it is of it
STAMP = 8  # words of a line that says no more than when and by whom a post was written
TAG_COMMAS = 4
PICTURED = frozenset({"head", "inside"})  # regions that hold a story's pictures
YEARS, CREDIT = re.compile(r"(?:19|20)\d\d"), 16  # of a page's own copyright; characters in which they stand
TO_READERS = re.compile(r"\b(?:comment|comments|we|you|your|yours)\b")
Evidence = list[tuple[str, float, str]]


def weigh_words(page: Page, i: int, zone: str, out: Evidence) -> None:
    """What the lexicon says of a line: each label once, by its weightiest words."""
    seen: set[str] = set()
    for hit in page.hits[i]:
        if hit.label not in seen:
            seen.add(hit.label)
            weight = _in_place(hit, zone, page.views[i], listed=page.under[i] is not None)
            out.append((hit.label, weight, hit.said))
    text = page.views[i].text
    if zone in PICTURED and "caption" not in seen and stands_under_picture(text):
        out.append(("caption", 2.0, "is worded like what stands under a picture"))
    if zone in PICTURED and text[0] == "©" and not YEARS.search(text, 0, CREDIT):
        out.append(("caption", 3.0, "says whose a picture is, by the story"))


def _in_place(hit: Hit, zone: str, view: View, *, listed: bool) -> float:
    """The weight of a lexicon hit where the line stands."""
    weight = hit.weight
    if hit.label == "share" and hit.match == "is" and zone in ("top", "foot") and _is_icon(view):
        return weight - 1.8  # an icon of the site's own menu
    if hit.label == "comment" and hit.match == "is" and zone == "top" and view.n_words == 1:
        return weight - 1.8  # a section of opinions
    if hit.label == "navigation" and (zone in ("head", "inside") or (listed and zone == "tail")):
        return weight - 1.5  # a section name beside a headline
    if hit.label == "metadata" and zone == "foot":
        return weight - 1.5
    return weight


def _is_icon(view: View) -> bool:
    """Whether a line is as short as what an icon of a site says, and no heading of buttons."""
    return view.n_words <= 2 and not view.key.startswith("share ")


def weigh_section(page: Page, i: int, zone: str, out: Evidence) -> None:
    """What the heading says that a line stands under, where it is not the headline of a story that ends its list."""
    heading = page.under[i]
    if heading is None or heading == i:
        return
    if any(title is not None and heading < title <= i for title in page.titles):
        return
    if zone == "foot":
        return
    opener, top = page.hits[heading][0], page.hits[i][0] if page.hits[i] else None
    label, words = opener.label, page.views[i].n_words
    weight = {"related": 3.2, "ticker": 3.0, "tags": 2.4}.get(label, 1.0)
    if zone in ("top", "head") and label == "related":
        weight = 1.8 if words > MENU else 0.5
    if label == "ticker" and words <= MENU:
        weight = 0.8
    if label == "tags" and i - heading > 1 and words > SHORT:
        weight = 0.5
    if top and top.label in ("promo", "share", "legal", "comment") and top.match != "has":
        weight -= 1.5
    out.append((label, weight, f'stands under "{opener.phrase}"'))


def _top(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    if view.n_words > MENU and any(title is not None and page.views[title].key == view.key for title in page.titles):
        out.append(("navigation", 3.0, "is the headline, printed above as bars and trails of a site do"))
    if i in page.meta:
        out.append(("metadata", 1.6, "is a date"))
    if view.n_words <= SHORT:
        out.append(("navigation", 1.4, "a few words above the headline"))
        if view.n_words > MENU and sum(word.islower() for word in view.text.split()) > 1:
            out.append(("teaser", 1.6, "reads like the headline of another story"))
            if not page.hits[i] and _in_menu(page, i):
                out.append(("navigation", 1.2, "stands among the entries of a menu"))
    elif view.n_words >= HEADLINE or view.text[-1] in ".…":
        out.append(("teaser", 1.3, "a sentence above the story that is not of it"))
    else:
        out.append(("teaser", 1.1, "reads like the headline of another story"))


def _in_menu(page: Page, i: int) -> bool:
    """Whether the lines on either side are as short as the entries of a menu are, and none says that another story is
    near."""
    beside = [k for k in (i - 2, i - 1, i + 1, i + 2) if 0 <= k < len(page.views)]
    return len(beside) > 2 and all(page.views[k].n_words <= MENU and page.under[k] is None for k in beside)


def _head(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    title = max(title for title in page.titles if title is not None and title < i)
    if i in page.meta and view.n_words <= 14:
        out.append(("metadata", 2.6, "a date between headline and story"))
    if page.counts[view.key] > 1 and view.n_words > MENU and not page.hits[i]:
        out.append(("caption", 1.6, "is printed twice between headline and story"))
    if not page.hits[i] and _in_offer(page, i):
        out.append(("promo", 3.0, "stands between lines of an offer"))
    if view.n_words <= 2:
        out.append(("metadata", 0.8, "a word or two between headline and story"))
    elif view.n_words <= SHORT:
        out.append(("metadata", 0.9, "a few words between headline and story"))
        out.append(("caption", 0.8, "a few words between headline and story"))
    else:
        above = any(
            page.views[k].n_words > SHORT and not page.hits[k] and k not in page.meta and k not in page.fixed
            for k in range(title + 1, i)
        )
        shared = len(stems(view.plain) & page.telling)
        if not above and page.counts[view.key] == 1:
            out.append(("standfirst", 1.5, "the first full line under the headline"))
        else:
            out.append(("caption", 1.2, "a full line between headline and story"))
        if shared >= 3:
            out.append(
                ("standfirst" if not above else "caption", 0.5, f"{shared} of its main words stand in the story")
            )
        else:
            out.append(("teaser", 1.0, "shares little with the story"))


def _in_offer(page: Page, i: int) -> bool:
    """Whether a line that tells nothing of the story stands between two of an offer, as the gains of a subscription
    are listed."""
    sides = (range(max(i - OFFERED, 0), i), range(i + 1, min(i + 1 + OFFERED, len(page.hits))))
    if not all(any(page.hits[k] and page.hits[k][0].label == "promo" for k in side) for side in sides):
        return False
    return len(stems(page.views[i].plain) & page.telling) < OWN


def _inside(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    if view.n_words <= STAMP and AGO.match(view.text):
        out.append(("metadata", 2.0, "says how long ago a post was written"))
    if page.counts[view.key] > 1:
        again = "caption" if view.n_words > SHORT else "promo" if page.hits[i] else "other"
        out.append((again, 0.9, "is printed more than once inside the story"))
    if view.n_words <= MENU:
        out.append(("other", 0.7, "a few words inside the story"))
    elif view.n_words <= HEADLINE and view.text[-1] not in '.”"':
        out.append(("related", 1.0, "reads like a headline inside the story"))
        out.append(("caption", 0.8, "no sentence, inside the story"))
    else:
        out.append(("teaser", 0.8, "a sentence inside the story that is not of it"))
        out.append(("caption", 0.7, "a sentence inside the story that is not of it"))


def _tail(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    after = i - max(last for last in page.lasts if last < i)
    if i in page.listed and after > 1:
        out.append(("related", 1.5, "stands in a list of dated headlines"))
    if view.text.count(",") >= TAG_COMMAS and view.text[-1] not in ".!?" and view.n_words < 4 * view.text.count(","):
        out.append(("tags", 2.0, "a list of short terms"))
    if i in page.meta and view.n_words <= 12:
        out.append(("metadata", 1.2, "is a date"))
    if view.n_words > SHORT and presents_writer(view.text):
        out.append(("byline", 3.0, "says who a writer is"))
    if i in page.comments:
        _weigh_comment(page, i, out)
    if view.n_words <= SHORT:
        run = range(i - after + 1, i)
        tagged = after <= 12 and all(page.views[k].n_words <= SHORT for k in run) and not _heads_list(page, i, after)
        if tagged:
            bullets = any(page.views[k].line.bullet for k in (*run, min(i + 1, len(page.views) - 1)))
            weight = 1.4 if view.line.bullet else 0.4 if bullets else 1.1
            section = bool(page.hits[i]) and page.hits[i][0].label == "navigation"
            out.append(("tags", weight + (2.0 if section and bullets else 0.0), "a few words right after the story"))
        out.append(("navigation", 0.9, "a few words after the story"))
        if i in page.menu and not tagged and (not page.hits[i] or page.hits[i][0].label in ("comment", "navigation")):
            out.append(("navigation", 3.4, "is of the menu above the headline, printed again"))
    elif view.n_words <= HEADLINE:
        shared = 0.0 if page.hits[i] else _shared_in_run(page, i)
        out.append(
            (
                "related",
                0.8 + 0.3 * min(shared, 3.0),
                f"stands among headlines that share {shared:.0f} words with the story",
            )
        )
        if view.n_words <= BRIEF and not page.hits[i]:
            out.append(("related", 0.7, "as short as a headline"))
        out.append(("teaser", 1.2, "headline-long, after the story"))
        if view.n_words > LEAD and view.text[-1] == "." and view.text[-2] != "." and not page.hits[i]:
            out.append(("teaser", 1.0, "ends as a sentence does"))
    else:
        out.append(("teaser", 1.5, "a sentence after the story that is not of it"))


def _heads_list(page: Page, i: int, after: int) -> bool:
    """Whether a few words right below the story, or the line below them, head other stories' headlines."""
    end = next((k for k in range(i + 1, len(page.views)) if page.views[k].n_words > SHORT), len(page.views))
    headline = end < len(page.views) and page.views[end].n_words <= HEADLINE and not page.hits[end]
    return headline and end - i + after <= TITLED and not any(page.views[k].line.bullet for k in range(i, end))


def _weigh_comment(page: Page, i: int, out: Evidence) -> None:
    """What an invitation to comment says of the lines below it: readers' own names, days and words among them."""
    view, hits, several = page.views[i], page.hits[i], page.comments[i]
    if hits and hits[0].label != "comment":
        weight = 0.8
    elif TO_READERS.search(view.plain) or (several and view.n_words > HEADLINE):
        weight = 2.6
    else:
        weight = 1.6 if several and view.n_words <= SHORT else 0.8
    out.append(("comment", weight, "stands among comments" if several else "stands below an invitation to comment"))


def _shared_in_run(page: Page, i: int) -> float:
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


def _foot(page: Page, i: int, out: Evidence) -> None:
    words, hits = page.views[i].n_words, page.hits[i]
    if words <= HEADLINE:
        known = bool(hits) and hits[0].label not in ("navigation", "share")
        out.append(("navigation", 0.5 if known else 1.4 if words > SHORT else 1.8, "in the footer"))
    out.append(("other", 0.3, "in the footer"))


def _bare(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    if i in page.meta:
        out.append(("metadata", 1.6, "is a date"))
    if view.n_words <= SHORT:
        out.append(("navigation", 1.0, "a few words on a page without a story"))
    else:
        out.append(("teaser", 0.8, "on a page without a story"))


REGIONS = {"top": _top, "head": _head, "inside": _inside, "tail": _tail, "foot": _foot, "bare": _bare}
