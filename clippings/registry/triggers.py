"""The trigger lexicon: which words report which act, in which frame."""

import csv
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from clippings.registry.inflect import noun_forms, verb_forms
from schema.codebook import EVENT_TYPES

GAP = "~"
_FORMS = ("base", "s", "past", "ing", "noun", "future")


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading of a word or phrase.

    `pos` is `v`, `n`, or `future`: a verb that reports an act only where it is still to come.
    `words` are base forms; `~` stands for up to four words in between. `frame` is `act` (subject to object), `mutual`
    (all parties act), `charge` (who says it accuses the subject), `undergo` (the subject is whom it is done to) or
    `happen` (the subject is a thing, as a bomb that explodes: nobody is said to have done it). `recipient` lists where
    the other party stands: `obj` or prepositions. The reading holds where one of `cue` stands near (always, if there is
    none) and none of `unless` does; `*` ends a prefix. Right behind a word of `never` (in the registry an `unless` that
    begins with `!`) the words report no act at all: 'offered no evidence'.
    """

    words: tuple[str, ...]
    pos: str
    type: str
    mode: str | None
    frame: str
    recipient: tuple[str, ...]
    cue: tuple[str, ...]
    unless: tuple[str, ...]
    source: str
    row: int
    never: tuple[str, ...] = ()

    def __hash__(self) -> int:
        # Readings are looked up in many a table; of no two is the row the same.
        return self.row

    @property
    def name(self) -> str:
        """How a rule column names the reading: `sign.v:SUPPORT`."""
        return f"{'_'.join(self.words)}.{self.pos}:{self.type}{'/' + self.mode if self.mode else ''}"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One inflected phrase: the words after the first, what form the first has, and its readings in file order.

    `barred` says whether words right behind can take a reading away.
    """

    rest: tuple[str, ...]
    form: str
    senses: tuple[Sense, ...]
    barred: bool = False

    @property
    def lemma(self) -> str:
        """The base form of the first word."""
        return self.senses[0].words[0]


class Patterns(tuple[Pattern, ...]):
    """The phrases that begin with one word, longest first."""

    def __init__(self, _: Iterable[Pattern]) -> None:
        seconds = {word for pattern in self for word in pattern.rest[:1]}
        self._by_second = {word: self._that_go_on({word}) for word in seconds}
        self._alone = self._that_go_on(())

    def going_on(self, following: str, inside: str) -> tuple[Pattern, ...]:
        """Those whose second word is one of two, or may be any. Most phrases fail at their second word."""
        if following == inside:
            return self._by_second.get(following, self._alone)
        return self._that_go_on({following, inside})

    def _that_go_on(self, seconds: Collection[str]) -> tuple[Pattern, ...]:
        return tuple(p for p in self if not p.rest or p.rest[0] == GAP or p.rest[0] in seconds)


Triggers = Mapping[str, Patterns]


def load_triggers(path: Path) -> Triggers:
    """Read `triggers.csv` into patterns by first word, longest first.

    Raises KeyError for a missing column, ValueError for a type or mode the codebook lacks, OSError for no file.
    """
    senses: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines), 2):
            sense = _sense(row, number)
            senses[" ".join(sense.words), sense.pos].append(sense)
    patterns: dict[str, list[Pattern]] = defaultdict(list)
    for rows in senses.values():
        words, barred = rows[0].words, any(sense.never for sense in rows)
        if rows[0].pos == "future":
            patterns[words[0]].append(Pattern(words[1:], "future", tuple(rows), barred))
        elif rows[0].pos == "v":
            forms = verb_forms(words[0])
            for form, kind in sorted(forms.items()):
                patterns[form].append(Pattern(words[1:], kind, tuple(rows), barred))
            if forms[words[0]] == "past":
                # 'Is to cut ties' as 'has cut ties'.
                patterns[words[0]].append(Pattern(words[1:], "base", tuple(rows), barred))
        else:
            for last in noun_forms(words[-1]):
                first, *rest = (*words[:-1], last)
                patterns[first].append(Pattern(tuple(rest), "noun", tuple(rows), barred))
    return {first: Patterns(sorted(found, key=_longest)) for first, found in sorted(patterns.items())}


def _longest(pattern: Pattern) -> tuple[int, tuple[str, ...], int]:
    return -len(pattern.rest), pattern.rest, _FORMS.index(pattern.form)


def _sense(row: Mapping[str, str], number: int) -> Sense:
    kind, mode = row["type"], row["mode"] or None
    if kind not in EVENT_TYPES or (mode is not None and mode not in EVENT_TYPES[kind].modes):
        raise ValueError(f"triggers.csv line {number}: {kind}/{mode} is not in the codebook")
    unless = row["unless"].split()
    return Sense(
        words=tuple(row["words"].split()),
        pos=row["pos"],
        type=kind,
        mode=mode,
        frame=row["frame"],
        recipient=tuple(row["recipient"].split()),
        cue=tuple(row["cue"].split()),
        unless=tuple(word for word in unless if not word.startswith("!")),
        source=row["source"],
        row=number,
        never=tuple(word[1:] for word in unless if word.startswith("!")),
    )
