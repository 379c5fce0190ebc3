"""Whether a line is a notice that pages print between or behind a story's paragraphs, by what it says."""

import re

from clippings.clean.asides.captions import NAME
from clippings.clean.lexicon.cues import cue_phrases

LONGEST = 240  # characters of a notice at most: what tells of newsletters at length may be a story
PRESENTATION = 700  # characters at most of who the writer is: books and prizes are told of too
WORDED = re.compile(
    r"\byour inbox\b|\bpreferred source\b|\bcontributed to this (?:report|article|story)\b"
    r"|^\W?additional reporting by\b|\(\d+%, [\d,]+ votes?\)|\bowns shares of and\b|\bdisclosure policy\b"
    r"|\b(?:be reached|contact (?:her|him|them|me|us)|please (?:contact|e-?mail)|a (?:note|line) (?:at|to))\b"
    r".{0,30}\S@\S"
    r"|(?:^|[.,;] )cancel (?:at )?any ?time\b|\bdigital access (?:to|on)\b|^(?:then|only|just|from) [$£€]\d",
    re.IGNORECASE,
)
PARTS = (
    "ancel a",
    " access ",
    "$",
    "£",
    "€",
    "inbox",
    "preferred",
    "ontributed",
    "dditional",
    "otes)",
    "ote)",
    "@",
    "owns sh",
    "disclosure",
)  # what it needs
# Where the story was printed before; quick to look for by the word, near its start.
PRINTED = re.compile(
    r"\W?(?:an? )?(?:\w+ )?(?:version of )?this (?:article|story|post|column|essay|interview) (?:was |is |has been )?"
    r"(?:also |originally |first |lightly |slightly )?"
    r"(?:appear(?:s|ed)|published|reprinted|republished|updated|edited|condensed|shortened|corrected|amended)\b",
    re.IGNORECASE,
)
PRINTED_HEAD = 24  # characters in which that word ends
# Who wrote the story: "Ada Roe is a politics reporter for the Courier."
JOBS = ("reporter", "writer", "editor", "correspondent", "columnist", "journalist", "contributor", "producer", "fellow")
WRITER = re.compile(
    rf"(?!.*\b(?:was|were|been)\b){NAME}(?: \([^ ()]+@[^ ()]+\))? is (?:an?|the|[A-ZÀ-Þ][\w’' ]+?[’']s) [^.]{{0,60}}"
    rf"\b(?:{'|'.join(JOBS)})"
    r"(?: (?:for|at|with|based|covering|in|on|of)\b|\.$|, | and | who (?:covers|writes|reports)\b)"
)
PRESENTED = 60  # characters in which a writer is named
GOING_ON = ("[…]", "[...]", ">>", "→")  # ends what goes on elsewhere
# Asks for leave to keep and read what browsers hold: the same words on the pages of all who use one of a few services.
CONSENT = re.compile(
    r"\binformation on (?:a|your) device\b.{0,120}\b(?:cookies|advertis)|\bdevice scanning\b"
    r"|\bconsent to (?:our|the|such) .{0,30}\bprocessing\b",
    re.IGNORECASE,
)
HANDLE = re.compile(r"(?<!\S)\(?@\w{2,}")  # of an account, where posts are embedded
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w")
LENGTH = re.compile(r"(?:.{3,12}(?:19|20)\d\d\d\d:\d\d|\d\d:\d\d - Source: .*)$")  # of a video, behind its date
STAMP = 40  # characters of a line that says no more than when and by whom a post was written
AGO = re.compile(r"\d{1,2} (?:minutes?|mins?|hours?|days?) ago", re.IGNORECASE)  # heads another post
CLOCK = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?"
)  # a line that is a time of day
# A headline, its author and its date run together, as lists of other stories are rendered.
ENTRY = re.compile(
    r"(?<=\S )[A-Z][\w.'’-]+ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
    r"|^(?:SEE|READ|WATCH|LISTEN)(?: [A-Z]+)?:"
)
ENTRY_HEAD = 16  # characters in which an invitation to other stories stands
ROW = " | "  # stands between the parts of a line that is a row of them and no sentence
CAPITALS = 5  # words of a line all in capitals from which it is a headline of another story, no subheading


def is_notice(text: str) -> bool:
    """Whether a line invites, counts votes, says who the reporters are or is a row of things."""
    if (ROW in text and text[-1] not in '.!?:”"') or text.endswith(GOING_ON):
        return True
    if len(text) <= STAMP and (AGO.match(text) or CLOCK.fullmatch(text)):
        return True
    if ("day " in text or ":" in text[:ENTRY_HEAD]) and ENTRY.search(text):
        return True
    if len(text) > PRESENTATION:
        return False
    if presents_writer(text):
        return True
    if len(text) > LONGEST:
        return False
    if was_printed(text):
        return True
    return any(map(text.__contains__, PARTS)) and WORDED.search(text) is not None


def asks_consent(text: str) -> bool:
    """Whether a line asks for leave to keep and read what browsers hold, at length."""
    return ("device" in text or "processing" in text) and CONSENT.search(text) is not None


def presents_writer(text: str) -> bool:
    """Whether a line says who a writer is."""
    return " is " in text[:PRESENTED] and any(map(text.__contains__, JOBS)) and WRITER.match(text) is not None


def was_printed(text: str) -> bool:
    """Whether a line says where, or since when, the story is printed."""
    return "his " in text[:PRINTED_HEAD] and PRINTED.match(text) is not None


def shouts(text: str) -> bool:
    """Whether a line is a headline in capitals."""
    return text.isupper() and text.count(" ") + 1 >= CAPITALS and text[-1] != "."


def opens_another(text: str, shape: str) -> bool:
    """Whether a line is a button, or the length of a video, and what stands above it the headline of another story;
    `shape` is as its `View` has it."""
    return 0 < len(text) <= STAMP and (shape in cue_phrases("button") or LENGTH.match(text) is not None)
