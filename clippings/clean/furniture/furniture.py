"""What every line that is no story text is: captions, menus, teasers, tags and the rest, each with its reasons."""

from functools import lru_cache
from typing import NamedTuple

from clippings.clean.furniture.around import MENU
from clippings.clean.furniture.regions import Page, zones_of
from clippings.clean.furniture.zones import REGIONS, Evidence, weigh_section, weigh_words
from clippings.clean.lines.views import REMEMBERED, View

DOUBT = 0.6  # weight that speaks for none of the labels


class Label(NamedTuple):
    """A line's label, how sure it is (0 to 1, to three decimals) and why, in words."""

    label: str
    score: float
    reason: str


UNKNOWN_MENU = {
    "top": Label("navigation", 0.7, "a few words above the headline"),
    "foot": Label("navigation", 0.75, "in the footer"),
}


def label_furniture(page: Page) -> tuple[Label | None, ...]:
    """A label for every line that is no story text; None for lines that are."""
    found: list[Label | None] = []
    for i, zone in enumerate(zones_of(page)):
        if i in page.fixed:
            label, score, reason = page.fixed[i]
            found.append(Label(label, round(score, 3), reason))
        elif page.story_of[i] is not None:
            found.append(None)
        else:
            found.append(_label(page, i, zone))
    return tuple(found)


def _label(page: Page, i: int, zone: str) -> Label:
    view = page.views[i]
    if not view.key[:1].isalnum() and not any(map(str.isalnum, view.key)):
        return _without_words(view, zone)
    if zone in UNKNOWN_MENU and view.n_words <= MENU and page.under[i] is None and i not in page.meta:
        # Most lines of most pages: not worth weighing.
        if not page.hits[i]:
            return UNKNOWN_MENU[zone]
        if page.hits[i][0].match == "is" and page.hits[i][0].label == "navigation":
            return Label("navigation", 0.88, f'says only "{page.hits[i][0].phrase}"')
    out: Evidence = []
    weigh_words(page, i, zone, out)
    weigh_section(page, i, zone, out)
    REGIONS[zone](page, i, out)
    return _weightiest(tuple(out))


@lru_cache(maxsize=REMEMBERED)  # much the same speaks for and against the lines of one region
def _weightiest(evidence: tuple[tuple[str, float, str], ...]) -> Label:
    """The label that most speaks for; its score is its share of what speaks for any."""
    weights: dict[str, float] = {}
    for label, weight, _ in evidence:
        weights[label] = weights.get(label, 0.0) + weight
    best = max(weights, key=lambda label: (weights[label], label)) if len(weights) > 1 else evidence[0][0]
    total = sum([weight for weight in weights.values() if weight > 0])
    reasons = [reason for label, _, reason in evidence if label == best]
    return Label(best, round(max(0.3, min(0.99, weights[best] / (total + DOUBT))), 3), "; ".join(reasons[:3]))


def _without_words(view: View, zone: str) -> Label:
    """Marks between parts of a page say nothing; an icon in a list is a button."""
    if view.line.bullet and len(view.text) <= 2:
        if zone == "head":
            return Label("share", 0.6, "an icon between headline and story")
        return Label("navigation", 0.6, "an icon in a list")
    return Label("other", 0.8, "holds no word")
