"""What every line that is no story text is: captions, menus, teasers, tags and the rest, each with its reasons."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from clippings.clean.lexicon import Hit
from clippings.clean.title import stems
from clippings.clean.views import View

# Where a label is at home; elsewhere the lexicon's word for it counts less.
MENU, SHORT, HEADLINE = 3, 5, 16
TAG_COMMAS = 4
BRIEF = 12  # words of a headline; leads of other stories are longer


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page before its furniture is told apart. Indices are of lines (or their parts).

    `story_of` says for each line which story's text it is (None: no story's); `firsts` and `lasts` are each story's
    first and last line, `titles` its headline; `under` the heading a line stands under; `footer` where the footer
    begins; `meta` the lines with dates, `listed` those in dated lists of other stories; `fixed` the lines whose label is settled: title, byline, date, asides.
    """

    views: Sequence[View]
    hits: Sequence[tuple[Hit, ...]]
    under: Sequence[int | None]
    counts: Counter[str]
    story_of: Sequence[int | None]
    firsts: Sequence[int]
    lasts: Sequence[int]
    titles: Sequence[int | None]
    footer: int
    meta: frozenset[int]
    telling: frozenset[str]
    listed: frozenset[int]
    fixed: Mapping[int, tuple[str, float, str]]


@dataclass(frozen=True, slots=True)
class Label:
    """A line's label, how sure it is (0 to 1) and why, in words."""

    label: str
    score: float
    reason: str


def label_furniture(page: Page) -> tuple[Label | None, ...]:
    """A label for every line that is no story text; None for lines that are."""
    found: list[Label | None] = []
    for i in range(len(page.views)):
        if i in page.fixed:
            found.append(Label(*page.fixed[i]))
        elif page.story_of[i] is not None:
            found.append(None)
        else:
            found.append(_label(page, i))
    return tuple(found)


Weigh = Callable[[str, float, str], None]


def _label(page: Page, i: int) -> Label:
    view = page.views[i]
    if not any(map(str.isalnum, view.key)):
        return _without_words(page, i)
    weights: dict[str, float] = {}
    reasons: dict[str, list[str]] = {}

    def weigh(label: str, weight: float, reason: str) -> None:
        weights[label] = weights.get(label, 0.0) + weight
        reasons.setdefault(label, []).append(reason)

    zone = _zone(page, i)
    top = page.hits[i][0] if page.hits[i] else None
    seen: set[str] = set()
    for hit in page.hits[i]:
        if hit.label not in seen:
            seen.add(hit.label)
            weigh(
                hit.label,
                _in_place(hit, zone, view, listed=page.under[i] is not None),
                f'{_SAYS[hit.match]} "{hit.phrase}"',
            )
    _weigh_section(page, i, zone, top, weigh)
    _ZONES[zone](page, i, weigh)
    label = max(sorted(weights), key=lambda name: weights[name])
    rest = sum(weight for name, weight in weights.items() if name != label and weight > 0)
    score = max(0.3, min(0.99, weights[label] / (weights[label] + rest + 0.6)))
    return Label(label, score, "; ".join(reasons[label][:3]))


def _without_words(page: Page, i: int) -> Label:
    """Marks between parts of a page say nothing; an icon in a list is a button."""
    view = page.views[i]
    if view.line.bullet and len(view.text) <= 2:
        if _zone(page, i) == "head":
            return Label("share", 0.6, "an icon between headline and story")
        return Label("navigation", 0.6, "an icon in a list")
    return Label("other", 0.8, "holds no word")


_SAYS = {"is": "says only", "heads": "heads a list with", "starts": "starts with", "has": "holds"}


def _zone(page: Page, i: int) -> str:
    """Where on the page a line is: `top`, `head` (headline to story), `inside` a story, `tail`, `foot`, `bare`."""
    if not page.firsts:
        return "bare"
    if i >= page.footer:
        return "foot"
    for first, last, title in zip(page.firsts, page.lasts, page.titles, strict=True):
        if i < first:
            return "head" if title is not None and i > title else "top" if first == page.firsts[0] else "tail"
        if i < last:
            return "inside"
    return "tail"


def _in_place(hit: Hit, zone: str, view: View, *, listed: bool) -> float:
    """The weight of a lexicon hit where the line stands."""
    weight = hit.weight
    if hit.label == "share" and hit.match == "is" and zone in ("top", "foot") and view.n_words <= 2:
        return weight - 1.8  # an icon of the site's own menu
    if hit.label == "navigation" and (zone in ("head", "inside") or (listed and zone == "tail")):
        return weight - 1.5  # a section name beside a headline
    if hit.label == "metadata" and zone == "foot":
        return weight - 1.5
    return weight


def _weigh_section(page: Page, i: int, zone: str, top: Hit | None, weigh: Weigh) -> None:
    heading = page.under[i]
    if heading is None or heading == i:
        return
    if any(title is not None and heading < title <= i for title in page.titles):
        return
    label = page.hits[heading][0].label
    words = page.views[i].n_words
    name = page.views[heading].text
    if zone == "foot":
        return
    weight = {"related": 3.2, "ticker": 3.0, "tags": 2.4}.get(label, 1.0)
    if zone in ("top", "head") and label == "related":
        weight = 1.8 if words > MENU else 0.5
    if label == "ticker" and words <= MENU:
        weight = 0.8
    if label == "tags" and i - heading > 1 and words > SHORT:
        weight = 0.5
    if top and top.label in ("promo", "share", "legal", "comment") and top.match != "has":
        weight -= 1.5
    weigh(label, weight, f'stands under "{name[:40]}"')


def _top(page: Page, i: int, weigh: Weigh) -> None:
    view = page.views[i]
    if i in page.meta:
        weigh("metadata", 1.6, "is a date")
    if view.n_words <= SHORT:
        weigh("navigation", 1.4, "a few words above the headline")
        if view.n_words > MENU and sum(word.islower() for word in view.text.split()) > 1:
            weigh("teaser", 1.6, "reads like the headline of another story")
    elif view.n_words >= HEADLINE or view.text[-1] in ".…":
        weigh("teaser", 1.3, "a sentence above the story that is not of it")
    else:
        weigh("teaser", 1.1, "reads like the headline of another story")


def _head(page: Page, i: int, weigh: Weigh) -> None:
    view = page.views[i]
    title = max(title for title in page.titles if title is not None and title < i)
    if i in page.meta and view.n_words <= 14:
        weigh("metadata", 2.6, "a date between headline and story")
    if page.counts[view.key] > 1 and view.n_words > MENU:
        weigh("caption", 1.6, "is printed twice between headline and story")
    if view.n_words <= 2:
        weigh("metadata", 0.8, "a word or two between headline and story")
    elif view.n_words <= SHORT:
        weigh("metadata", 0.9, "a few words between headline and story")
        weigh("caption", 0.8, "a few words between headline and story")
    else:
        above = any(
            page.views[k].n_words > SHORT and not page.hits[k] and k not in page.meta and k not in page.fixed
            for k in range(title + 1, i)
        )
        shared = len(stems(view.plain) & page.telling)
        if not above and page.counts[view.key] == 1:
            weigh("standfirst", 1.5, "the first full line under the headline")
        else:
            weigh("caption", 1.2, "a full line between headline and story")
        if shared >= 3:
            weigh("standfirst" if not above else "caption", 0.5, f"{shared} of its telling words stand in the story")
        else:
            weigh("teaser", 1.0, "shares little with the story")


def _inside(page: Page, i: int, weigh: Weigh) -> None:
    view = page.views[i]
    if page.counts[view.key] > 1:
        weigh("caption" if view.n_words > SHORT else "promo", 0.9, "is printed more than once inside the story")
    if view.n_words <= MENU:
        weigh("other", 0.7, "a few words inside the story")
    elif view.n_words <= HEADLINE and view.text[-1] not in '.”"':
        weigh("related", 1.0, "reads like a headline inside the story")
        weigh("caption", 0.8, "no sentence, inside the story")
    else:
        weigh("teaser", 0.8, "a sentence inside the story that is not of it")
        weigh("caption", 0.7, "a sentence inside the story that is not of it")


def _tail(page: Page, i: int, weigh: Weigh) -> None:
    view = page.views[i]
    after = i - max(last for last in page.lasts if last < i)
    if i in page.listed and after > 1:
        weigh("related", 1.5, "stands in a list of dated headlines")
    if view.text.count(",") >= TAG_COMMAS and view.text[-1] not in ".!?" and view.n_words < 4 * view.text.count(","):
        weigh("tags", 2.0, "a list of short terms")
    if i in page.meta and view.n_words <= 12:
        weigh("metadata", 1.2, "is a date")
    if view.n_words <= SHORT:
        run = range(i - after + 1, i)
        if after <= 12 and all(page.views[k].n_words <= SHORT for k in run):
            bullets = any(page.views[k].line.bullet for k in run)
            weight = 1.4 if view.line.bullet else 0.4 if bullets else 1.1
            section = bool(page.hits[i]) and page.hits[i][0].label == "navigation"
            weigh("tags", weight + (2.0 if section and bullets else 0.0), "a few words right after the story")
        weigh("navigation", 0.9, "a few words after the story")
    elif view.n_words <= HEADLINE:
        shared = 0.0 if page.hits[i] else _shared_in_run(page, i)
        weigh(
            "related", 0.8 + 0.3 * min(shared, 3.0), f"headlines that share {shared:.1f} telling words with the story"
        )
        if view.n_words <= BRIEF and not page.hits[i]:
            weigh("related", 0.7, "as short as a headline")
        weigh("teaser", 1.2, "headline-long, after the story")
    else:
        weigh("teaser", 1.5, "a sentence after the story that is not of it")


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


def _foot(page: Page, i: int, weigh: Weigh) -> None:
    words, hits = page.views[i].n_words, page.hits[i]
    if words <= HEADLINE:
        known = bool(hits) and hits[0].label not in ("navigation", "share")
        weigh("navigation", 0.5 if known else 1.4 if words > SHORT else 1.8, "in the footer")
    weigh("other", 0.3, "in the footer")


def _bare(page: Page, i: int, weigh: Weigh) -> None:
    view = page.views[i]
    if i in page.meta:
        weigh("metadata", 1.6, "is a date")
    if view.n_words <= SHORT:
        weigh("navigation", 1.0, "a few words on a page without a story")
    else:
        weigh("teaser", 0.8, "on a page without a story")


_ZONES = {"top": _top, "head": _head, "inside": _inside, "tail": _tail, "foot": _foot, "bare": _bare}
