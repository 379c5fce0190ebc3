"""Where readers' comments, and invitations to write one, stand below a story."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clippings.clean.furniture.sections import SURE, menu_begins
from clippings.clean.lexicon.lexicon import Hit
from clippings.clean.lines.views import View

ANSWERED = 3  # lines with words of comments, from which readers' own stand between them
NAMED = 5  # words of the heading of other stories
# Who wrote a comment, and when: "Ada Roe 5 minutes ago", "Ada Roe May 3, 2025 at 9:42 am".
SIGNED = re.compile(
    r".{1,40} (?:(?:\d+|an?|about an?) (?:second|minute|hour|day|week|month|year)s? ago"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?)"
)
STAMPED = frozenset("omM.0123456789")  # what such a line ends with; quick to look for
GAP = 6  # lines of comments at most from one with a word of them to the next


def comment_lines(views: Sequence[View], hits: Sequence[tuple[Hit, ...]], free: Iterable[int]) -> Mapping[int, bool]:
    """Lines from an invitation to comment on, and whether readers' own comments stand among them.

    `free` are the lines below a story that are of no story, list or menu. Comments end where these do, at an offer or
    a legal line, and a few lines after the last that has a word of comments.
    """
    found: dict[int, bool] = {}
    for run in _runs(views, hits, free):
        answers = sum(_says(hits[i]) or is_signed(views[i]) for i in run)
        found.update(dict.fromkeys(run, answers >= ANSWERED))
    return found


def _runs(views: Sequence[View], hits: Sequence[tuple[Hit, ...]], free: Iterable[int]) -> Iterator[list[int]]:
    run: list[int] = []
    last = 0  # line of the run that has a word of comments
    for i in free:
        if run and (i != run[-1] + 1 or i - last > GAP or _ends(views[i], hits[i]) or menu_begins(views, hits, i)):
            yield run
            run = []
        if (run and SIGNED.fullmatch(views[i].text)) or (_says(hits[i]) and (run or hits[i][0].weight >= SURE)):
            last = i
        elif not run:
            continue
        run.append(i)
    yield run


def _says(hits: tuple[Hit, ...]) -> bool:
    return bool(hits) and hits[0].label == "comment"


def _ends(view: View, hits: tuple[Hit, ...]) -> bool:
    if view.n_words <= NAMED and view.key.startswith("more "):
        return True  # "More Harbour News" heads other stories
    return bool(hits) and (hits[0].label == "legal" or (_offers(hits[0]) and not gives_thanks(hits)))


def _offers(hit: Hit) -> bool:
    return hit.label == "promo" and hit.weight >= SURE


def is_signed(view: View) -> bool:
    """Whether a line says who wrote a comment and when."""
    return view.text[-1] in STAMPED and SIGNED.fullmatch(view.text) is not None


def gives_thanks(hits: tuple[Hit, ...]) -> bool:
    """Whether a line thanks, as readers thank one another and forms those who filled them in."""
    return bool(hits) and hits[0].match == "starts" and hits[0].phrase.startswith("thank")
