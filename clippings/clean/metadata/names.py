"""Names in a byline: where they begin and end, which words are no part of them."""

import re
from dataclasses import dataclass

from clippings.clean.lexicon.cues import cue_phrases
from clippings.clean.lines.keys import fold, key_of, plain_of
from clippings.clean.metadata.dates import dates_in
from clippings.clean.story import Span

JOIN = re.compile(r"\s*(?:,\s*(?:and|&)\s+|[,;&]|\s(?:and|und|et|y|e|ve|with)\s)\s*", re.IGNORECASE)
# What ends a name: a separator, a handle, a time, a word that opens something else, or two words run together.
STOP = re.compile(
    r"\s+[\w.+-]+@[\w-]+\.\w|\s[|·•–—/-]+(?=\s|$)|\s*[|·•@(\[<:—]"
    r"|\s+(?:in|at|on|for|from|of|via|is|published|posted|updated|last|writes|follow|special to|\d+\s)\b"
    r"|\s+(?:twitter|facebook|instagram|linkedin|e-?mail|contact|more by|bio)\b"
    r"|(?<=\w)\d+\s?(?:min|hour|h\b|day|week|month|year|sec|m ago|d ago)|\s*\d{1,2}:\d\d|(?<=[^\W\d])\d",
    re.IGNORECASE,
)
# Words that STOP and JOIN look for. In a text of letters alone they find nothing else, and most texts have none.
STOPPING = frozenset({
    "in", "at", "on", "for", "from", "of", "via", "is", "published", "posted", "updated", "last", "writes", "follow",
    "special", "twitter", "facebook", "instagram", "linkedin", "email", "contact", "more", "bio",
})  # fmt: skip
JOINING = frozenset({"and", "und", "et", "y", "e", "ve", "with"})
RUN_TOGETHER = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:Twitter|Facebook|Email|Follow|Published|Updated|Posted|Contact|Read|Share|View)(?![a-z]))"
)
TOKEN = re.compile(r"(?:[^\W\d_]\.?|[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?)$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as printed, its span in the dump, and whether it is an agency's."""

    text: str
    span: Span
    agency: bool


def names_in(text: str, start: int, *, cued: bool) -> tuple[Name, ...]:
    """The names that `text`, standing at `start` of the dump, lists; `cued` where "By" or the like came before.

    Without a cue the text has to be names from its first to its last word, or a name and a job.
    """
    words = text.casefold().split()
    bare = all(map(str.isalpha, words))
    stop = _end_of_names(text, bare=bare and STOPPING.isdisjoint(words))
    joints = () if bare and JOINING.isdisjoint(words) else JOIN.finditer(text, 0, stop)
    found: list[Name] = []
    position = 0
    for piece in [*joints, None]:
        end = piece.start() if piece else stop
        raw = text[position:end]
        lead = len(raw) - len(raw.lstrip())
        name = _without_role(raw.strip())
        if cued and is_desk(raw.strip()):
            name = raw.strip()
        if is_agency(name) or is_name(name, cued=cued and not found) or (cued and is_desk(name)):
            at = start + position + lead
            found.append(Name(name, (at, at + len(name)), is_agency(name)))
        elif not cued and not (found and (has_role(raw) or found[0].agency)):
            return ()
        elif not found:
            break
        position = piece.end() if piece else stop
    return tuple(found)


def _end_of_names(text: str, *, bare: bool) -> int:
    """Where the names of a text end; `bare` where it is of letters alone and none of its words ends them."""
    patterns = (RUN_TOGETHER,) if bare else (STOP, RUN_TOGETHER)
    stops = [match.start() for pattern in patterns if (match := pattern.search(text, 1))]
    stops += [date.span[0] for date in dates_in(text)]
    return min([len(text), *stops])


def is_agency(text: str) -> bool:
    """Whether this is the name of a news agency, or a word for agencies."""
    return key_of(plain_of(text)) in cue_phrases("agency")


def is_name(text: str, *, cued: bool) -> bool:
    """Whether the text can be a person's name: two to five words (one where cued), each capitalised or a particle."""
    words = text.split()
    if not (1 if cued else 2) <= len(words) <= (6 if cued else 4):
        return False
    capital = sum(word[0].isupper() for word in words)
    fits = all(TOKEN.match(word) and (word[0].isupper() or fold(word) in cue_phrases("particle")) for word in words)
    return fits and capital >= min(2, len(words)) and (cued or not _all_common(words))


def _all_common(words: list[str]) -> bool:
    jobs = cue_phrases("role") | cue_phrases("beat")
    return any(fold(word).strip(".") in jobs for word in words)


def is_desk(text: str) -> bool:
    """Whether the text names a part of a newsroom ("The corrections desk"); for text behind "By"."""
    words = text.split()
    return 1 < len(words) <= 5 and words[0][0].isupper() and fold(words[-1]) in cue_phrases("desk")


def has_role(text: str) -> bool:
    """Whether one of the words is a journalist's job."""
    return any(word.strip(".,") in cue_phrases("role") for word in fold(text).split())


def _without_role(text: str) -> str:
    """A name without the job or the outlet printed behind it ("Ada Roe Senior Political Editor")."""
    words = text.split(" ")
    for i in range(2, len(words)):
        rest = " ".join(words[i:])
        if is_agency(rest) or (rest.isupper() and len(rest) > 3 and not words[0].isupper()):
            return " ".join(words[:i])
    if len(words) < 3 or not has_role(" ".join(words[2:])):
        return text
    beats = cue_phrases("beat") | cue_phrases("role")
    for i in range(2, len(words)):
        if fold(words[i]).strip(".,") in beats:
            return " ".join(words[:i])
    return text
