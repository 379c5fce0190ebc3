"""The curated words beside names and dates (`cues.csv`): "by", "source:", "updated", agencies, people's jobs; those
that head readers' comments; what buttons say that open another story, and what inserts say that a story goes on."""

import csv
import re
from functools import cache
from pathlib import Path

from clippings.clean.lines.keys import key_of, plain_of
from clippings.text.phrases import either


@cache
def cue_phrases(cue: str) -> frozenset[str]:
    """The folded phrases of one kind of cue, as the column `cue` names it; none for a kind that is not there."""
    with (Path(__file__).with_name("cues.csv")).open(encoding="utf-8", newline="") as lines:
        return frozenset(key_of(plain_of(row["phrase"])) for row in csv.DictReader(lines) if row["cue"] == cue)


@cache
def leading(cue: str) -> re.Pattern[str]:
    """A pattern for folded text that begins with a cue: group 1 is the cue, the match ends where what it names does."""
    return re.compile(rf"\W*({either(cue_phrases(cue))})\b[\s:.–-]*")
