"""The place line of a story: before its first sentence, or on a line of its own."""

import re

from clippings.clean.lines.views import View
from clippings.clean.story import Span

CAPITALS = r"[^\W\d_a-z][^\W\d_a-z]+(?:[.'’/ -]{1,2}[^\W\d_a-z]+){0,3}\.?"
NAME = r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w'’-]+){0,2}"
REGION = r"(?:, [^\W\d_a-z][\w.]+(?: [^\W\d_a-z][\w.]+)?)?"
DAY = r"(?:,? (?:\w{3,9}\.? \d{1,2}|\d{1,2} \w{3,9})(?:,? \d{4})?)?"
AGENCY = r"\s*\([^()]{2,40}\)"
RUN_IN = re.compile(
    rf"(?P<place>{CAPITALS}{REGION}){DAY}(?:{AGENCY})?\s*[—–-]{{1,2}}\s|(?P<named>{NAME}{REGION}){DAY}{AGENCY}\s*[—–-]{{1,2}}\s"
)
ALONE = re.compile(rf"(?P<place>{CAPITALS}{REGION}){DAY}(?:{AGENCY})?\s*[—–:-]{{0,2}}$")


def run_in(view: View) -> tuple[str, Span] | None:
    """The place before a story's first sentence ("OSLO, May 3 (NTB) — …")."""
    match = RUN_IN.match(view.text)
    if not match:
        return None
    group = "place" if match["place"] else "named"
    return _trimmed(view, match, group)


def alone(view: View) -> tuple[str, Span] | None:
    """The place that a short line of its own names right above a story."""
    match = ALONE.match(view.text) if view.n_words <= 6 else None
    return _trimmed(view, match, "place") if match else None


def _trimmed(view: View, match: re.Match[str], group: str) -> tuple[str, Span]:
    text = match[group].rstrip(" ,-")
    start = view.start + match.start(group)
    return text, (start, start + len(text))
