"""Who is quoted: the source that stands next to a verb of saying."""

import re
from collections.abc import Sequence
from itertools import chain, islice

from clippings.text.phrases import either
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
    "indicated", "suggested", "countered", "exclaimed", "testified", "recounted", "mused", "confirms", "suggests",
    "predicts", "recalls", "confided", "cautions", "continues",
    "notes", "reports", "alleges", "announces", "asserts", "acknowledges", "admits", "concludes", "responds", "replies",
    "tweets", "declares", "jokes",
})
# Deeds in words, which report speech once a participle follows: "criticised the plan, saying".
DEEDS = frozenset({
    "urged", "criticized", "criticised", "condemned", "welcomed", "rejected", "denied", "accused", "called",
    "praised", "slammed", "thanked", "demanded", "dismissed", "defended", "denounced", "blamed", "appealed",
    "rebuffed", "apologized", "apologised", "threatened", "hailed", "voiced", "expressed", "reacted",
})
# What is told may follow these with no `that`.
TELLING = frozenset({
    "argued", "argues", "claimed", "claims", "insisted", "insists", "maintained", "explained", "explains", "noted",
    "asserted", "acknowledged", "admitted", "predicted", "recalled", "suggested", "revealed", "alleged", "conceded",
})
PRONOUNS = frozenset({"he", "she", "it", "they", "who"})
NOBODY = frozenset({"i", "we", "you", "this", "that", "which", "there", "what", "one", "these", "those"})
BEFORE_VERB = frozenset({
    "also", "earlier", "then", "later", "has", "had", "have", "further", "repeatedly", "strongly", "recently",
    "previously", "again", "once", "will", "would",
})
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "two", "several", "other", "and", "but"})
PASSIVE = frozenset({"was", "were", "is", "are", "be", "been", "being", "not", "to", "never", "could", "can"})
# fmt: on
VERB = re.compile(rf"\b{either(SAYING | ALSO_DOING | DEEDS)}\b")
PARTICIPLE = re.compile(r",\s+(?:saying|warning|adding|noting|stressing|insisting|arguing|claiming|stating)\b")
AS_SAID_BY = re.compile(r"\bas (?:announced|stated|reported|noted|said|put) by\s+")
ACCORDING = re.compile(r"\b[Aa]ccording to\s+")
LEFT_EDGE = re.compile(
    r"[;:—–”»\"]|''|(?:\s|,)(?:that|but|while|whereas|when|because|as|after|before|where|which)\s|,\s+and\s"
)
# The stop of a title or an initial ends no name.
TITLES = ("Mr", "Ms", "Mrs", "Dr", "St", "Sen", "Gov", "Rep", "Gen", "Col", "Lt", "Capt", "Prof", "Jr")
SHORT = "".join(rf"(?<!\b{title})" for title in TITLES)
RIGHT_EDGE = re.compile(
    rf"[,;:—–“”«»\"(]|''|{SHORT}(?<!\b[A-Z])[.](?:\s|$)|[?!](?:\s|$)|"
    r"\s(?:on|in|at|during|after|before|to|as|while|when|adding|who|whose|which|"
    r"that|told|and\s+\w+ed|following|late|early|last|this|by|via|with|for|from)\s|\s\w+day\b"
)
NAMED = re.compile(
    r"\b[A-ZÀ-ÖØ-ÞĀÂĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ]|^(?:the|a|an|his|her|its|their|one|two|another|several|some|many|other)\b"
)
SOURCES = re.compile(
    r"\b(?:officials?|sources?|witness(?:es)?|residents?|spokes\w+|analysts?|experts?|ministry|police|activists?|"
    r"diplomats?|lawmakers?|doctors?|reports?|authorities|minister|president)\b"
)
BEGINS = "According to "
# Their clause tells when or why something is said, and not who says it.
SUBORDINATE = frozenset(
    {"when", "after", "before", "if", "while", "because", "although", "though", "since", "once", "asked"}
)
# A name that begins a sentence or a clause, and what commas set off behind it, up to the verb.
ASIDE = re.compile(
    r"^((?:[A-Z][\w.’'-]*\s+){0,5}[A-Z][\w.’'-]+)(?:\s\([^)]*\))?,\s(?:who|whose|a|an|the|now|then|\d\d|[A-Z]-[A-Z])\b[^“”\";:]*,\s*$"
)
ACTS = re.compile(r"\s(?:is|was|are|were|has|have|had|will|would|can|could|should|must|did)\b|^(?:[A-Z]\S*\s)+\w+ed\b")
# Whoever is described first and then named: "his deputy, Ada Moe,".
FULL_NAME = re.compile(r"\s*((?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+)\s*")
SAYS_SO = re.compile(r"\s+(?:how|why|he|she|it|they|his|her|its|their|there)\b")
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
    if sentence.startswith(BEGINS) and (named := _name(_cut(sentence[len(BEGINS) : NEAR]))) is not None:
        return named
    for verb in islice(VERB.finditer(sentence), MOST_VERBS):
        if overlapping(quoted, verb.start(), verb.end()):
            continue
        before = sentence[max(0, verb.start() - NEAR) : verb.start()]
        after = sentence[verb.end() : verb.end() + NEAR]
        as_said = before.startswith("As ") and after.startswith(",")
        if (as_said or _reports(verb[0], after, bool(quoted))) and (
            found := _subject(before) or _inverted(before, after)
        ):
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
    told = verb in TELLING and SAYS_SO.match(after) is not None
    return verb in SAYING or quotes or told or SAYS_THAT.match(after) is not None


def _subject(before: str) -> str | None:
    if (named := ASIDE.search(before)) is not None:
        # "Mayor Lind, Oslo's second, speaking after the vote, said".
        return _name(named[1])
    edges = [match.end() for match in LEFT_EDGE.finditer(before)]
    parts = before[edges[-1] if edges else 0 :].split(",")
    # "Lind, who chairs the board, said": the name stands before what is set off by commas.
    part = parts[-3] if len(parts) >= 3 and not parts[-1].strip() else parts[-1]
    described = part is not parts[-1] and (part.strip()[:1].islower() or part.split(" ", 1)[0].lower() in DETERMINERS)
    if described and (named := FULL_NAME.fullmatch(parts[-2])) is not None:
        return _name(named[1])
    words = part.split()
    while words and (words[-1] in BEFORE_VERB or words[-1].endswith("ly")):
        words.pop()
    if words[:1] == ["As"]:
        # "As the mayor reported, the pier sank."
        words.pop(0)
    if not words or words[-1].lower() in PASSIVE or words[0].lower() in SUBORDINATE:
        return None
    return _name(" ".join(words))


def _inverted(before: str, after: str) -> str | None:
    """`"…," said Mayor Lind on Monday`: only right after a quotation or a comma."""
    if not before.rstrip().endswith((",", "”", "»", '"', "’", "'")):
        return None
    found = _name(_cut(after))
    behind = after[len(_cut(after)) + 1 :].partition(",")[0].partition(".")[0]
    if found and found[:1].islower() and (named := FULL_NAME.fullmatch(behind)) is not None:
        return _name(named[1])
    # "…, said Lind failed": he is told of.
    return None if found and before.rstrip().endswith(",") and ACTS.search(found) else found


def _cut(after: str) -> str:
    edge = RIGHT_EDGE.search(after.rstrip() + " ")
    return after[: edge.start()] if edge else after


def _name(words: str) -> str | None:
    words = words.strip(" ,.;:'\"“”‘’«»()")
    if words.lower() in PRONOUNS:
        return words.lower()
    if not words or words.lower() in NOBODY | DETERMINERS or len(words.split()) > MOST_WORDS:
        return None
    return words if NAMED.search(words) or SOURCES.search(words) else None
