"""What speaks for which label in each region of a page: weights and reasons, in words that are not the page's."""

import re

from clippings.clean.asides.captions import stands_under_picture
from clippings.clean.asides.notices import ADDRESS, AGO, CLOCK, HANDLE, presents_writer, was_printed
from clippings.clean.furniture.around import (
    HEADLINE,
    MENU,
    OWN,
    SHORT,
    among_entries,
    beside_offer,
    heads_list,
    heads_none,
    in_menu,
    in_offer,
    is_entry,
    is_icon,
    is_row,
    is_tag,
    row_label,
    shared_in_run,
)  # fmt: skip
from clippings.clean.furniture.comments import gives_thanks, is_signed
from clippings.clean.furniture.regions import Page
from clippings.clean.lexicon.lexicon import Hit
from clippings.clean.metadata.names import is_agency, is_desk
from clippings.clean.metadata.title import stems

BRIEF, LEAD = 12, 10  # words of a headline as lists have them, of a sentence that is a lead
STAMP = 8  # words of a line that says no more than when and by whom a post was written
TAG_COMMAS = 4
AROUND_STORY = frozenset({"head", "inside", "tail"})  # regions that say who wrote a story and where it was printed
PICTURED = frozenset({"head", "inside"})  # regions that hold a story's pictures
YEARS, CREDIT = re.compile(r"(?:19|20)\d\d"), 16  # of a page's own copyright; characters in which they stand
HALF_DAY = "mMT."  # ends of "p.m." and of a time's zone: what has neither is most often the length of a video
STOPS = ".!?"  # ends of what readers write; lists of other stories say how many comments each has
TO_READERS = re.compile(r"\b(?:comment|comments|we|you|your|yours)\b")
TOLD = frozenset({"share", "promo", "legal"})  # labels of words that stand in any list
MONTH = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:19|20)\d\d$")
ARCHIVE = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:19|20)\d\d \(\d{1,6}\)$")
Evidence = list[tuple[str, float, str]]


def weigh_words(page: Page, i: int, zone: str, out: Evidence) -> None:
    """What the lexicon says of a line: each label once, by its weightiest words."""
    seen: set[str] = set()
    for hit in page.hits[i]:
        if hit.label not in seen:
            seen.add(hit.label)
            weight = _in_place(page, i, hit, zone)
            out.append((hit.label, weight, hit.said))
    text = page.views[i].text
    if zone in AROUND_STORY and page.views[i].key == "sign up" and beside_offer(page, i):
        out.append(("promo", 5.0, "is the button of an offer"))
    if "legal" not in seen and (row := row_label(page.views[i])):
        out.append((row, 6.0, "is a row of words that pages print around their stories"))
    timed = zone == "inside" or (text[-1] in HALF_DAY and (zone != "top" or text[0].isupper()))
    if timed and i not in page.comments and CLOCK.fullmatch(text):
        out.append(("metadata", 2.0, "is a time of day"))
    if zone in AROUND_STORY and page.views[i].n_words > SHORT:
        if presents_writer(text):
            out.append(("byline", 3.0, "says who a writer is"))
        if was_printed(text):
            out.append(("metadata", 2.5, "says where the story was printed"))
    if zone in PICTURED and stands_under_picture(text):
        out.append(("caption", 2.2, "is worded like what stands under a picture"))
    if zone in PICTURED and text[0] == "©" and not YEARS.search(text, 0, CREDIT):
        out.append(("caption", 3.0, "says whose a picture is, by the story"))


def _in_place(page: Page, i: int, hit: Hit, zone: str) -> float:
    """The weight of a lexicon hit where the line stands."""
    weight, view = hit.weight, page.views[i]
    if hit.label == "share" and hit.match == "is" and zone in ("top", "foot") and is_icon(page, i):
        return weight - 1.8  # an icon of the site's own menu
    if hit.label == "comment" and hit.match == "is" and zone == "top" and view.n_words == 1:
        return weight - 1.8  # a section of opinions
    if hit.label == "navigation" and (zone in ("head", "inside") or (zone == "tail" and page.under[i] is not None)):
        return weight - 1.5  # a section name beside a headline
    if hit.label == "metadata" and zone == "foot":
        return weight - 1.5
    return weight


def weigh_section(page: Page, i: int, zone: str, out: Evidence) -> None:
    """What the heading says that a line stands under, where it is not the headline of a story that ends its list."""
    heading = page.under[i]
    if heading is None or heading == i:
        if heading is not None and zone in ("top", "foot") and heads_none(page, i):
            out.append(("navigation", 4.0, "stands among the entries of a menu"))
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
    if label == "related" and zone == "tail" and words <= MENU + 1 and (not top or top.label == "navigation"):
        if is_tag(page, i, heading):
            weight = 0.5
            out.append(("tags", 2.4, "is one of a few words each under a heading right below the story"))
        elif is_entry(page, i, heading):
            weight = 0.5
            out.append(("navigation", 1.5, "stands among the entries of a menu"))
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
            if not page.hits[i] and in_menu(page, i):
                out.append(("navigation", 1.2, "stands among the entries of a menu"))
    elif view.n_words >= HEADLINE or view.text[-1] in ".…":
        out.append(("teaser", 1.3, "a sentence above the story that is not of it"))
    else:
        out.append(("teaser", 1.1, "reads like the headline of another story"))
        if view.line.start < view.start and not page.hits[i] and in_menu(page, i):
            out.append(("navigation", 2.0, "stands among the entries of a menu"))


def _head(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    title = max(title for title in page.titles if title is not None and title < i)
    if i in page.meta and view.n_words <= 14:
        out.append(("metadata", 2.6, "a date between headline and story"))
    if page.counts[view.key] > 1 and view.n_words > MENU and not page.hits[i]:
        out.append(("caption", 1.6, "is printed twice between headline and story"))
    if not page.hits[i] and in_offer(page, i):
        out.append(("promo", 3.0, "stands between lines of an offer"))
    if view.line.bullet and view.n_words > SHORT and not page.hits[i]:
        listed = "standfirst" if len(stems(view.plain) & page.telling) >= OWN else "related"
        out.append((listed, 1.5, "stands in a list between headline and story"))
    if view.n_words <= 2:
        out.append(("metadata", 0.8, "a word or two between headline and story"))
    elif view.n_words <= SHORT:
        if is_desk(view.text) and not page.hits[i]:
            out.append(("byline", 2.0, "names a part of a newsroom"))
        out.append(("metadata", 0.9, "a few words between headline and story"))
        out.append(("caption", 0.8, "a few words between headline and story"))
    else:
        above = any(
            page.views[k].n_words > SHORT and not page.hits[k] and k not in page.meta and k not in page.fixed
            for k in range(title + 1, i)
        )
        shared = len(stems(view.plain) & page.telling)
        alone = _alone_below_byline(page, title, i)
        if alone:
            out.append(("caption", 1.5, "the one full line between who wrote the story and its text"))
        elif not above and page.counts[view.key] == 1:
            out.append(("standfirst", 1.5, "the first full line under the headline"))
        else:
            out.append(("caption", 1.2, "a full line between headline and story"))
        if shared >= 3:
            out.append(
                ("caption" if above or alone else "standfirst", 0.5, f"{shared} of its main words stand in the story")
            )
        else:
            out.append(("teaser", 1.0, "shares little with the story"))


def _alone_below_byline(page: Page, title: int, i: int) -> bool:
    """Whether a line is the one full line between headline and story and who wrote it stands above: where pictures
    stand. Beside a caption it is a standfirst."""
    others = (*range(title + 1, i), *range(i + 1, min(first for first in page.firsts if first > i)))
    if any(page.views[k].n_words > SHORT and k not in page.fixed for k in others):
        return False
    return any(page.fixed[k][0] == "byline" for k in range(title + 1, i) if k in page.fixed)


def _inside(page: Page, i: int, out: Evidence) -> None:
    view = page.views[i]
    if view.n_words <= STAMP and AGO.match(view.text):
        out.append(("metadata", 2.0, "says how long ago a post was written"))
    if "@" in view.text and view.n_words <= HEADLINE and HANDLE.search(view.text):
        out.append(("promo", 2.0, "names the account that wrote a post"))
    if view.n_words <= SHORT and is_agency(view.text.rpartition(", ")[2]):
        out.append(("caption", 1.6, "names an agency inside the story"))
    if page.counts[view.key] > 1:
        again = "caption" if view.n_words > SHORT else "promo" if page.hits[i] else "other"
        out.append((again, 0.9, "is printed more than once inside the story"))
    if not page.hits[i] and in_offer(page, i):
        out.append(("promo", 3.0, "stands between lines of an offer"))
    if i not in page.meta and is_row(view.text):
        out.append(("other", 3.0, "is a row of a table"))
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
    told = bool(page.hits[i]) and page.hits[i][0].match != "has" and page.hits[i][0].label in TOLD
    if i in page.listed and after > 1 and not told and not page.comments.get(i):
        out.append(("related", 1.5, "stands in a list of dated headlines"))
    if view.text[-1].isdigit() and MONTH.match(view.text) and MONTH.match(page.views[i - 1].text):
        out.append(("navigation", 3.0, "is one of the months of an archive"))
    if view.text[-1] == ")" and ARCHIVE.match(view.text):
        out.append(("navigation", 4.5, "says how many stories a month has"))
    if view.text.count(",") >= TAG_COMMAS and view.text[-1] not in ".!?" and view.n_words < 4 * view.text.count(","):
        out.append(("tags", 2.0, "a list of short terms"))
    if i in page.meta and view.n_words <= 12:
        out.append(("metadata", 1.2, "is a date"))
    if "@" in view.text and view.n_words > MENU and ADDRESS.search(view.text):
        out.append(("promo", 2.0, "gives an address to write to"))
    if i in page.comments:
        _weigh_comment(page, i, out)
    if not page.hits[i] and in_offer(page, i):
        out.append(("promo", 3.0, "stands between lines of an offer"))
    if view.n_words <= SHORT:
        run = range(i - after + 1, i)
        tagged = after <= 12 and all(page.views[k].n_words <= SHORT for k in run) and not heads_list(page, i, after)
        if tagged:
            bullets = any(page.views[k].line.bullet for k in (*run, min(i + 1, len(page.views) - 1)))
            weight = 1.4 if view.line.bullet else 0.4 if bullets else 1.1
            section = bool(page.hits[i]) and page.hits[i][0].label == "navigation"
            out.append(("tags", weight + (2.0 if section and bullets else 0.0), "a few words right after the story"))
        out.append(("navigation", 0.9, "a few words after the story"))
        if i in page.menu and not tagged and (not page.hits[i] or page.hits[i][0].label in ("comment", "navigation")):
            out.append(("navigation", 3.4, "is of the menu above the headline, printed again"))
    elif view.n_words <= HEADLINE:
        if not page.hits[i] and among_entries(page, i):
            out.append(("navigation", 3.0, "stands among the entries of a menu"))
        shared = 0.0 if page.hits[i] else shared_in_run(page, i)
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


def _weigh_comment(page: Page, i: int, out: Evidence) -> None:
    """What an invitation to comment says of the lines below it: readers' own names, days and words among them."""
    view, hits, several = page.views[i], page.hits[i], page.comments[i]
    if hits and hits[0].label != "comment" and not (several and gives_thanks(hits)):
        weight = 0.8
    elif (
        gives_thanks(hits)
        or is_signed(view)
        or TO_READERS.search(view.plain)
        or (several and (i in page.meta or not SHORT < view.n_words <= HEADLINE))
    ):
        weight = 2.6
    else:
        weight = 2.2 if several and view.text[-1] in STOPS else 0.8
    out.append(("comment", weight, "stands among comments" if several else "stands below an invitation to comment"))


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
