"""Who is quoted: the source that stands next to a verb of saying."""

import re
from collections.abc import Sequence
from itertools import chain, islice

from clippings.clean.phrases import either
from clippings.text.quotes import overlapping

Span = tuple[int, int]

# fmt: off
SAYING = frozenset({
    "said", "says", "say", "told", "tells", "added", "adds", "stated", "asked", "wrote", "writes", "replied",
    "remarked", "noted", "tweeted", "quipped",
})
# These report speech where a quotation or `that` shows it; "urged", "announced" are deeds as well.
ALSO_DOING = frozenset({
    "argued", "argues", "claimed", "warned", "warns", "insisted", "insists", "announced", "explained",
    "explains", "stressed", "stresses", "emphasized", "emphasised", "declared", "continued", "concluded",
    "responded", "recalled", "acknowledged", "admitted", "confirmed", "reiterated", "underlined", "vowed",
    "urged", "pledged", "observed", "commented", "maintained", "affirmed", "cautioned", "complained",
    "lamented", "predicted", "joked", "answered", "reported", "underscored", "asserted", "alleged", "posted",
    "indicated", "suggested",
})
# Deeds in words, which report speech once a participle follows: "criticised the plan, saying".
DEEDS = frozenset({
    "urged", "criticized", "criticised", "condemned", "welcomed", "rejected", "denied", "accused", "called",
    "praised", "slammed", "thanked", "demanded", "dismissed", "defended", "denounced", "blamed", "appealed",
    "rebuffed", "apologized", "apologised", "threatened", "hailed", "voiced", "expressed", "reacted",
})
PRONOUNS = frozenset({"he", "she", "it", "they", "who"})
NOBODY = frozenset({"i", "we", "you", "this", "that", "which", "there", "what", "one", "these", "those"})
BEFORE_VERB = frozenset({
    "also", "earlier", "then", "later", "has", "had", "have", "further", "repeatedly", "strongly", "recently",
    "previously", "again", "once", "will", "would",
})
PASSIVE = frozenset({"was", "were", "is", "are", "be", "been", "being", "not", "to", "never", "could", "can"})
# fmt: on
VERB = re.compile(rf"\b{either(SAYING | ALSO_DOING | DEEDS)}\b")
PARTICIPLE = re.compile(r",\s+(?:saying|warning|adding|noting|stressing|insisting|arguing|claiming|stating)\b")
AS_SAID_BY = re.compile(r"\bas (?:announced|stated|reported|noted|said|put) by\s+")
ACCORDING = re.compile(r"\b[Aa]ccording to\s+")
LEFT_EDGE = re.compile(
    r"[;:—–”»\"]|(?:\s|,)(?:that|but|while|whereas|when|because|as|after|before|where|which)\s|,\s+and\s"
)
RIGHT_EDGE = re.compile(
    r"[,;:—–“”«»\"(]|[.?!](?:\s|$)|\s(?:on|in|at|during|after|before|to|as|while|when|adding|who|whose|which|"
    r"that|told|and\s+\w+ed|following|late|early|last|this|by|via|with|for|from)\s|\s\w+day\b"
)
NAMED = re.compile(
    r"\b[A-ZÀ-ÖØ-ÞĀÂĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ]|^(?:the|a|an|his|her|its|their|one|two|another|several|some|many|other)\b"
)
SOURCES = re.compile(
    r"\b(?:officials?|sources?|witness(?:es)?|residents?|spokes\w+|analysts?|experts?|ministry|police|activists?|"
    r"diplomats?|lawmakers?|doctors?|reports?|authorities|minister|president)\b"
)
SAYS_THAT = re.compile(r"(?:\s+\w+){0,3}?\s+that\b|:|\s*[.]?$|\s+(?:on|late|in)\s+\w+day\b")
# Longer is a clause rather than a speaker, and eight words of a page may not be published.
MOST_WORDS = 7
MOST_VERBS = 20
NEAR = 400


def reports_quotation(after: str) -> bool:
    """Whether what follows a quotation says whose it is: `Mayor Lind asked.`"""
    match = re.match(r"(?:(?:[A-Z][\w.’'-]*|of|the|for|de|al|bin)\s+){1,6}(\w+)", after)
    return match is not None and match[1] in SAYING | ALSO_DOING


def speaker(sentence: str, quoted: Sequence[Span]) -> str | None:
    """Who says what a sentence reports, in its words: `X said`, `said X`, `according to X`; None where unclear.

    `quoted` are the quoted stretches of the sentence, sorted. A pronoun is returned as it stands, in lower case.
    """
    for verb in islice(VERB.finditer(sentence), MOST_VERBS):
        if overlapping(quoted, verb.start(), verb.end()):
            continue
        before = sentence[max(0, verb.start() - NEAR) : verb.start()]
        after = sentence[verb.end() : verb.end() + NEAR]
        if _reports(verb[0], after, bool(quoted)) and (found := _subject(before) or _inverted(before, after)):
            return found
    for source in chain(ACCORDING.finditer(sentence), AS_SAID_BY.finditer(sentence)):
        if not overlapping(quoted, source.start(), source.end()):
            return _name(_cut(sentence[source.end() : source.end() + NEAR]))
    return None


def _reports(verb: str, after: str, quotes: bool) -> bool:
    if PARTICIPLE.search(after):
        return True
    if verb in DEEDS:
        return False
    return verb in SAYING or quotes or SAYS_THAT.match(after) is not None


def _subject(before: str) -> str | None:
    edges = [match.end() for match in LEFT_EDGE.finditer(before)]
    parts = before[edges[-1] if edges else 0 :].split(",")
    # "Lind, who chairs the board, said": the name stands before what is set off by commas.
    part = parts[-3] if len(parts) >= 3 and not parts[-1].strip() else parts[-1]
    words = part.split()
    while words and (words[-1].lower() in BEFORE_VERB or words[-1].endswith("ly")):
        words.pop()
    if not words or words[-1].lower() in PASSIVE:
        return None
    return _name(" ".join(words))


def _inverted(before: str, after: str) -> str | None:
    """`"…," said Mayor Lind on Monday`: only right after a quotation or a comma."""
    return _name(_cut(after)) if before.rstrip().endswith((",", "”", "»", '"', "’", "'")) else None


def _cut(after: str) -> str:
    edge = RIGHT_EDGE.search(after.rstrip() + " ")
    return after[: edge.start()] if edge else after


def _name(words: str) -> str | None:
    words = words.strip(" ,.;:'\"“”‘’«»()")
    if words.lower() in PRONOUNS:
        return words.lower()
    if not words or words.lower() in NOBODY or len(words.split()) > MOST_WORDS:
        return None
    return words if NAMED.search(words) or SOURCES.search(words) else None
