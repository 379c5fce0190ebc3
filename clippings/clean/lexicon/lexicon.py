"""The curated words of page furniture (`furniture.csv`), indexed so that a line is looked up in microseconds."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from clippings.clean.lines.keys import key_of, plain_of
from clippings.clean.lines.views import BRIEF, REMEMBERED, View

WORD = re.compile(
    r"\w\w*"
)  # not `\w+`: where a pattern may begin is looked for three times as quickly by one character
START, SHORT = 5, 1  # characters that phrases are looked up by; the second for the shortest phrases
# A whole line that says nothing else is surer than words it starts with, and those than words it holds.
WEIGHTS = {"is": 3.0, "heads": 3.0, "starts": 2.2, "has": 1.6}
SAYS = {"is": "says only", "heads": "heads a list with", "starts": "starts with", "has": "holds"}


@dataclass(frozen=True, slots=True)
class Hit:
    """What the lexicon says of a line: a label, how much it weighs, the words that say so, and that in words."""

    label: str
    weight: float
    match: str
    phrase: str
    said: str


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Phrases by how they match: the whole line, its first characters, the longest word of the phrase."""

    whole: Mapping[str, Hit]
    first: Mapping[str, tuple[Hit, ...]]
    inside: Mapping[str, tuple[Hit, ...]]

    def hits(self, view: View) -> tuple[Hit, ...]:
        """The phrases of the lexicon that a line is, starts with or holds, the weightiest first."""
        find = _find_in_brief if len(view.text) <= BRIEF else _find
        return find(self, view.shape, view.plain, view.n_words)

    def starts(self, plain: str) -> list[Hit]:
        """The phrases that folded text starts with."""
        plain = plain.removeprefix("(")  # agencies say in brackets who reported
        near = self.first.get(plain[:START], ()) + self.first.get(plain[:SHORT], ())
        return [hit for hit in near if _starts(plain, hit.phrase)] if near else []

    def start_of(self, plain: str) -> Hit | None:
        """The phrase that folded text starts with, the longest."""
        found = self.starts(plain)
        return min(found, key=lambda hit: (-hit.weight, -len(hit.phrase), hit.phrase)) if found else None


def _find(lexicon: Lexicon, shape: str, text: str, n_words: int) -> tuple[Hit, ...]:
    if whole := lexicon.whole.get(shape):
        return (whole,)
    found = lexicon.starts(text)
    if n_words > 1:
        for word in lexicon.inside.keys() & WORD.findall(text):
            found += [hit for hit in lexicon.inside[word] if hit.phrase in text]
    if len(found) > 1:
        found.sort(key=lambda hit: (-hit.weight, -len(hit.phrase), hit.phrase))
    return tuple(found)


_find_in_brief = lru_cache(maxsize=REMEMBERED)(_find)


def _starts(text: str, phrase: str) -> bool:
    """Whether the text starts with the phrase and the phrase's last word ends there."""
    if not text.startswith(phrase):
        return False
    return not (text[len(phrase) : len(phrase) + 1].isalnum() and phrase[-1].isalnum())


@cache
def furniture_lexicon() -> Lexicon:
    """The packaged lexicon; read once."""
    whole: dict[str, Hit] = {}
    first: dict[str, list[Hit]] = {}
    inside: dict[str, list[Hit]] = {}
    with (Path(__file__).with_name("furniture.csv")).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            match, phrase = row["match"], plain_of(row["phrase"])
            said = f'{SAYS[match]} "{phrase.replace("#", "(number)")}"'
            hit = Hit(row["label"], WEIGHTS[match], match, phrase, said)
            if match in ("is", "heads"):
                whole.setdefault(key_of(phrase), hit)
            elif match == "starts":
                first.setdefault(phrase[: START if len(phrase) >= START else SHORT], []).append(hit)
            else:
                inside.setdefault(max(WORD.findall(phrase), key=len), []).append(hit)
    return Lexicon(
        whole,
        {start: tuple(hits) for start, hits in first.items()},
        {word: tuple(hits) for word, hits in inside.items()},
    )
