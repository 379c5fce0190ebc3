"""Lines that hold two things: where one ends and the other begins."""

import re
from collections.abc import Sequence
from itertools import pairwise, repeat
from typing import NamedTuple

from clippings.clean.asides.long_lines import long_lines
from clippings.clean.lexicon.cues import cue_phrases
from clippings.clean.lines.keys import fold
from clippings.clean.lines.lines import Line, is_entry
from clippings.clean.lines.tuples import rows_of
from clippings.clean.metadata.dates import dates_in

RELATED = (
    r"related|also read|read also|read more|read next|see also|watch also|also watch|more on this|more here|must read|"
    r"don't miss|recommended|ilgili haber|ayrica okuyun|lesen sie auch|mehr dazu|siehe auch|lire aussi|a lire aussi|"
    r"voir aussi|lea tambien|lee tambien|vea tambien|te puede interesar"
)
REFERRING = tuple(RELATED.split("|"))
LONGEST = max(map(len, REFERRING)) + 2  # room for marks that fold to spaces
BRACKETED = re.compile(rf"[(\[](?:{RELATED})\b\s*:[^()\[\]]{{3,300}}[)\]]")
TRAILING = re.compile(rf"(?<=[.!?\"'])\s*(?:{RELATED})\s*:\s*\S.{{3,200}}$")
ADVERTS = (
    "ADVERTISEMENT", "Advertisement", "SPONSORED", "REKLAM", "Reklam", "PUBLICITÉ", "Publicité", "PUBLICIDAD",
    "Publicidad", "ANZEIGE", "Anzeige",
)  # fmt: skip
ADVERT_ENDS = (*ADVERTS, *(f"{word}." for word in ADVERTS))
ADVERT = f"(?:{'|'.join(ADVERTS)})"
ADVERT_FIRST = re.compile(rf"{ADVERT}(?::|\s|(?=[A-Z“\"]))\s*(?=[A-ZÀ-Þ“\"])")
ADVERT_LAST = re.compile(rf"(?<=[.!?”\"])\s*{ADVERT}\.?$")
ADVERT_ROOM = 20  # characters at the end of a line that an advertisement mark takes
COLON = re.compile(":")
DIGIT = re.compile(r"\d")
SENTENCE = 8  # words
HEADER = 48  # characters at the start of a line in which a date before something else stands
LONG = 60  # characters of a line below which nothing is glued to it
BY = re.compile(r"\s*[/|·•–—-]\s*(?=By\s+[A-Z])")


class Part(NamedTuple):
    """A line or one part of it. `aside` is the label of a part that is no part of the line's story, else None."""

    line: Line
    aside: str | None


def split_asides(lines: Sequence[Line]) -> tuple[Part, ...]:
    """The lines of a page, each line that holds two things or a whole story as its parts, in page order."""
    whole = rows_of(Part, lines, repeat(None, len(lines)))  # what most lines of most pages are
    cut: dict[int, list[Part]] = {}
    texts = [line.text for line in lines]
    long = long_lines(lines, texts)
    for i, text in enumerate(texts):
        if i in long:
            cut[i] = [part for piece in long[i] for part in _parts(piece, _cuts(piece.text))]
        elif (len(text) >= LONG or DIGIT.search(text, 0, HEADER)) and (cuts := _cuts(text)):
            cut[i] = _parts(lines[i], cuts)
    if not cut:
        return tuple(whole)
    return tuple(part for i, line in enumerate(whole) for part in cut.get(i, (line,)))


def _parts(line: Line, cuts: list[tuple[int, int, str]]) -> list[Part]:
    edges = sorted({0, len(line.text), *(edge for start, end, _ in cuts for edge in (start, end))})
    labels = {start: label for start, _, label in cuts}
    found = []
    for start, end in pairwise(edges):
        raw = line.text[start:end]
        lead = len(raw) - len(raw.lstrip())
        text = raw.strip()
        if text:
            at = line.start + start + lead
            part = line._replace(
                start=at, end=at + len(text), text=text, indent=line.indent + start + lead,
                bullet=is_entry(text),
                blank_before=line.blank_before if not start else 0,
                blank_after=line.blank_after if end == len(line.text) else 0,
            )  # fmt: skip
            found.append(Part(part, labels.get(start)))
    return found


def _cuts(text: str) -> list[tuple[int, int, str]]:
    """Stretches of a line that are something of their own: start, end, label; none overlap another."""
    header = _header(text)
    cuts = [header] if header else []
    if len(text) < LONG:
        return cuts
    folded = fold(text) if ":" in text and _refers(text) else ""
    if "(" in folded or "[" in folded:
        cuts += [(m.start(), m.end(), "related") for m in BRACKETED.finditer(folded) if m.end() - m.start() < len(text)]
    if folded and not cuts and (tail := TRAILING.search(folded)):
        cuts.append((tail.start(), len(text), "related"))
    if text.startswith(ADVERTS) and (first := ADVERT_FIRST.match(text)):
        cuts.append((0, first.end(), "promo"))
    if text.endswith(ADVERT_ENDS) and (last := ADVERT_LAST.search(text, max(0, len(text) - ADVERT_ROOM))):
        cuts.append((last.start(), len(text), "promo"))
    return cuts


def _refers(text: str) -> bool:
    """Whether words that refer to another story stand before a colon."""
    heads = (text[: match.start()].rstrip()[-LONGEST:] for match in COLON.finditer(text))
    return any(fold(head).rstrip().endswith(REFERRING) for head in heads)


def _header(text: str) -> tuple[int, int, str] | None:
    """A date that stands before something else on its line: with a label before a sentence, or before a byline."""
    # Behind a date with nothing to say a sentence follows, or a byline.
    if not DIGIT.search(text, 0, HEADER) or (len(text.split()) < SENTENCE and "By" not in text):
        return None
    found = dates_in(text[:HEADER])
    if not found or not found[0].precise:
        return None
    start, end = found[0].span
    if start == 0 and (by := BY.match(text, end)):
        return 0, by.end(), "metadata"
    label = fold(text[:start]).strip(" :.-–|")
    rest = text[end:].lstrip(" .:|–—-")
    labelled = label in cue_phrases("published") or label in cue_phrases("updated")
    if labelled and rest[:1].isupper() and len(rest.split()) >= SENTENCE:
        return 0, end, "metadata"
    return None
