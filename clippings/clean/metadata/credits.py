"""Which agencies and other sources a story credits: "Source: …", a sign-off in brackets, a place line's "(AP)"."""

import re
from collections.abc import Iterable, Sequence

from clippings.clean.lexicon.cues import leading
from clippings.clean.lines.keys import fold
from clippings.clean.lines.views import View
from clippings.clean.metadata.names import JOIN, Name, is_agency

SIGN_OFF = re.compile(
    r"[.!?…”\"’']\s*(?:[(\[](?P<brackets>[^()\[\]]{2,40})[)\]]|\s[—–-]{1,2}\s?(?P<dash>[^.!?—–]{2,40}))\s*$"
)
CAPITALS = re.compile(r"[^\W\d_a-z]{2,8}$")
DATELINE_AGENCY = re.compile(r"^[^()]{2,60}\((?P<name>[^()]{2,40})\)\s*[—–-]")


def find_credits(head: Iterable[View], body: Sequence[View], tail: Iterable[View]) -> tuple[Name, ...]:
    """What a story credits, in page order, each once: lines around it, its place line, its sign-off."""
    found: list[Name] = []
    for view in head:
        found += _stated(view)
    if body:
        found += _in(DATELINE_AGENCY, body[0], agencies_only=True)
        found += sign_off(body[-1])
    for view in tail:
        found += _stated(view)
    once: dict[str, Name] = {}
    for name in found:
        once.setdefault(fold(name.text), name)
    return tuple(once.values())


def sign_off(view: View) -> tuple[Name, ...]:
    """The agency that signs a paragraph at its end: in brackets or after a dash, behind the full stop."""
    return _in(SIGN_OFF, view, agencies_only=False)


def _stated(view: View) -> tuple[Name, ...]:
    """The sources of a line such as "Source: Agencies"; a line that is an agency's name alone is one too."""
    cue = leading("credit").match(fold(view.text))
    if cue and cue.end() < len(view.text) and (":" in cue[0] or " " in cue[1]) and view.n_words <= 14:
        return _split(view.text[cue.end() :], view.start + cue.end())
    return ()


def _split(text: str, start: int) -> tuple[Name, ...]:
    found, position = [], 0
    for piece in [*JOIN.finditer(text), None]:
        end = piece.start() if piece else len(text)
        raw = text[position:end]
        name = raw.strip(" .\t\xa0")
        if name and (name[0].isupper() or is_agency(name)) and not name.startswith(("http", "www.")):
            at = start + position + raw.index(name)
            found.append(Name(name, (at, at + len(name)), True))
        position = piece.end() if piece else len(text)
    return tuple(found)


def _in(pattern: re.Pattern[str], view: View, *, agencies_only: bool) -> tuple[Name, ...]:
    match = pattern.search(view.text)
    if not match:
        return ()
    group = next(name for name, value in match.groupdict().items() if value)
    names = []
    for part in re.finditer(r"[^/,;]+", match[group]):
        name = part[0].strip()
        if is_agency(name) or (not agencies_only and CAPITALS.match(name)):
            at = view.start + match.start(group) + part.start() + part[0].index(name)
            names.append(Name(name, (at, at + len(name)), True))
    return tuple(names)
