"""Whether a line stands under a picture: by the credit it ends with, or by how it begins."""

import re

from clippings.clean.lexicon.cues import cue_phrases
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.keys import key_of, plain_of
from clippings.clean.metadata.names import is_agency

STOPS = '.!?:”"'
END = 80  # characters at a line's end in which a credit stands
SHORT = 420  # characters of a caption at most that says where somebody stands, or whose credit may end a story too
PICTURE = (
    r"images?|photos?|photographs?|pictures?|pic|illustration|drawing|sketch|graphic|screengrab|screenshot|foto|"
    r"fotoğraf|görsel|bild|imagen|fotografía|crédit|crédito"
)
CLOSING = (")", "]")
# Whose picture it is, or who passed it on: a name, and no "via video link".
PASSED = r"(?-i:[A-ZÀ-Þ@])[^()\[\]]{1,40}"
AGENCY = (
    r"afp|ap|aa|epa|epa-efe|dpa|efe|reuters|getty|bloomberg|anadolu|xinhua|imago|"
    r"alamy|corbis|shutterstock|facebook|instagram|tiktok|twitter|youtube"
)
WORDED = ("photo", "getty", "alamy", "hutter", "toc")  # what the last of CREDITS needs
# What a credit looks like by what it cannot be without, which is quick to look for.
CREDITS = tuple(
    (signs, re.compile(pattern, re.IGNORECASE))
    for signs, pattern in (
        (
            CLOSING,
            rf"[(\[]\s?(?:{PICTURE}|credit|courtesy|file|artist|ap video)\b[^()\[\]]{{0,60}}[)\]]\.?$"
            rf"|[(\[][^()\[\]]{{2,60}} (?:{PICTURE})[)\]]\.?$"
            rf"|[(\[]{PASSED} via (?!zoom|skype|telegram|e-?mail){PASSED}[)\]]\.?$",
        ),
        ((":",), rf"\b(?:{PICTURE}|credit|source)(?: credit| courtesy| by)?\s?:\s?[^.:?!”\"]{{2,50}}$"),
        (("/",), rf"\S\s?/\s?(?:{AGENCY})\b[^.?!”\"]{{0,25}}$"),
        (
            WORDED,
            r"\bphoto (?:by|courtesy of) [^.?!”\"]{2,60}$"
            r"|(?:\bgetty images|\bap photo|\bshutterstock|\bistock|\balamy)[^.?!”\"]{0,30}$",
        ),
    )
)
NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}"
# A photographer and whom the picture is for, behind the caption's last sentence.
BY_NAME = re.compile(
    rf"\({NAME}\s?/\s?[^()?!]{{2,40}}\)\.?$"
    rf"|(?:[.!?”\"] |\(){NAME} for (?:the )?[A-ZÀ-Þ][^.?!()]{{2,40}}\)?$"
    r"|[.!?”\"’]\s?(?:Credit(?:\.{3}|…)?)+ ?[A-ZÀ-Þ][^?!]{3,60}$"
)
NAMED = ("/", " for ", "Credit")  # none of BY_NAME is without these
# Whose picture it is, behind the full stop of what it shows.
WORD = r"[A-ZÀ-Þ][\w/&’'.-]*"
OWNED = re.compile(rf"[a-zà-ÿ]{{3}}\. ({WORD}(?: (?:{WORD}|of|for|the|and|via|de|/)){{0,3}})$")
FILES = (".jpg", ".jpeg", ".png", ".JPG")  # a picture whose text nobody wrote has the name of its file
TELLING = 25  # characters of a caption at least that is told by its being printed twice
GROWS = ("enlarge", "expand")  # ends of a button whose name in the page's code runs together with what it says
BUTTON = 40  # characters of a button at most
BRIEF = 260  # characters of a caption at most that ends so
FILE = re.compile(r"\b(?:file|handout|stock|undated) (?:photo|photograph|image|picture)\b", re.IGNORECASE)
PARTS = ("hoto", "mage", "icture", "PHOTO", "IMAGE", "PICTURE")  # what FILE needs; quick to look for
OPENING = re.compile(
    r"(?:media|image|video|photo) ?(?:caption|copyright)|\(?(?:l|left)(?:-| to )(?:r|right)\b|slide ?show\b|gallery:"
    r"|(?:screen ?shot|screengrab|image|photo|picture)s? (?:by|from|via|courtesy|source)\b.{0,60}$"
    r"|[(\[](?:source|artist|credit|courtesy|via|h/t)\b[^)\]]*[)\]]$|source: ?[^.]{2,50}$|fig(?:ure|\.)? ?\d+ ?[.:–-]"
    r"|credits?(?:\.{3}|…| ?:) ?[A-Z][^?!]{2,60}$",
    re.IGNORECASE,
)
OPENINGS = frozenset("CcMmIiVvPp([LlSsGgFf")
SIDE = re.compile(r"\((?:(?:second|third|far) )?(?:left|right|cent(?:re|er))\)|, (?:second|third|far) (?:left|right),")
# Agencies date what a picture shows by weekday, day and year between commas; a story's sentence says "on Monday".
DATED = re.compile(
    r", (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}[,.]"
    r"|^In an? (?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|picture)"
)


def stands_under_picture(text: str) -> bool:
    """Whether a line is a picture's caption or credit."""
    if (text[0] in OPENINGS and OPENING.match(text)) or text.endswith(FILES):
        return True
    end = text[-END:]
    # A credit ends no sentence, so that most lines need no closer look.
    if text[-1] not in STOPS or text[-2:-1] in CLOSING:
        small = end.lower()
        if any(pattern.search(end) for signs, pattern in CREDITS if any(map(small.__contains__, signs))):
            return True
        if len(text) <= SHORT and any(map(end.__contains__, NAMED)) and BY_NAME.search(end):
            return True
    if "day, " in text and DATED.search(text):
        return True
    if len(text) <= SHORT and ("left" in text or "right" in text or "cent" in text) and SIDE.search(text):
        return True
    return any(map(text.__contains__, PARTS)) and FILE.search(text) is not None


def enlarges(shape: str) -> bool:
    """Whether a line is a button that shows the picture above it larger: what stands below is the picture's caption."""
    return len(shape) <= BUTTON and (
        shape in cue_phrases("enlarge") or (shape.count(" ") <= 1 and shape.endswith(GROWS))
    )


def is_said_again(text: str, beside: str) -> bool:
    """Whether a line is what the one beside it says before a credit: pages print a picture's text and its caption."""
    more = len(beside) - len(text)
    return 0 < more <= END and len(text) >= TELLING and beside.startswith(text.removesuffix("."))


def ends_with_owner(text: str) -> bool:
    """Whether a line may be a caption that ends with the name of whose picture it is. An agency signs its stories so
    too, and pages run "Read More" together with what stands above it."""
    if len(text) > BRIEF or ". " not in text[-END:]:
        return False
    owner = OWNED.search(text, max(0, len(text) - END))
    return owner is not None and not is_agency(owner[1]) and key_of(plain_of(owner[1])) not in furniture_lexicon().whole
