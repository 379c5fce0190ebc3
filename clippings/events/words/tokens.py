"""A sentence as words: tokens with their place in the dump, and which stand inside quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from clippings.entities.mention import Mention
from clippings.text.abbreviations import TITLES, stops_nothing
from clippings.text.sentence import Sentence

_TOKEN = re.compile(
    r"''|(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|[^\W_]+(?:[-‐‑–'’](?!s\b)[^\W_]+)*|['’]s\b|[^\w\s]", re.UNICODE
)
_MARK = re.compile("[“”«»„\"]|''")
_DATELINE = 14
# Which words a headline leaves small, and how many of the others tell that it is one.
_SHORT, _SOME = 4, 3
# Archives write two apostrophes for a quotation mark.
OPEN, CLOSE = frozenset({'"', "“", "«", "„", "''"}), frozenset({'"', "”", "»", "''"})
_MARKS = OPEN | CLOSE


class Token(NamedTuple):
    """One word or mark. `start` and `end` are code points of the dump; `quoted` says it stands in quotation marks."""

    text: str
    low: str
    start: int
    end: int
    quoted: bool


# Names that would be auxiliaries in lower case.
_NAMES = frozenset({"may", "will", "might"})
# And letters that would be a verb or a pronoun.
_LETTERS = frozenset({"is", "who", "it"})


class _Lows(dict[int, str]):
    """Words in lower case by their index. Asked for most of all, so a look-up and no call of ours."""

    def __missing__(self, index: int) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence, its tokens, and for each token the mention it belongs to. Everything else points into this.

    `lows` are the words in lower case; `low` gives the one at an index, empty outside the sentence. `headed` says that
    it is written as a headline, wherever it stands: there a capital makes no name.
    """

    sentence: Sentence
    tokens: tuple[Token, ...]
    mention_at: tuple[Mention | None, ...]
    lows: tuple[str, ...] = field(compare=False, repr=False)
    low: Callable[[int], str] = field(compare=False, repr=False)
    headed: bool = False

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of tokens `first` to `last`, `last` excluded."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first` to `last` as they stand."""
        return self.between(*self.span(first, last))

    def between(self, start: int, end: int) -> str:
        """The characters between two places of the dump."""
        return self.sentence.text[start - self.sentence.start : end - self.sentence.start]


def read_words(sentence: Sentence, mentions: Sequence[Mention]) -> Words:
    """Split a sentence into tokens and lay its mentions over them; of mentions that overlap the longest counts."""
    tokens: list[Token] = []
    quoted, offset = _begins_within(sentence), sentence.start
    names_end = {mention.end for mention in mentions}
    for match in _TOKEN.finditer(sentence.text):
        mark, (start, end) = match[0], match.span()
        start, end = start + offset, end + offset
        if mark in _MARKS:
            quoted = mark in OPEN and not (quoted and mark in CLOSE)
        last = tokens[-1] if mark == "." and tokens else None
        if last is not None and last.end == start and _is_cut_short(sentence.text, end - offset, last):
            # The stop of 'Mr.' and 'Sept.' ends nothing, and is no word of its own.
            tokens[-1] = last._replace(text=f"{last.text}.", end=end)
            continue
        if mark[-1] == "s" and (end - 1 in names_end or (mark == "s" and start - 1 in names_end)):
            # 'Kenyas army', 'Kenya s army': an owner whose apostrophe was lost.
            if end - start > 1:
                tokens.append(Token(mark[:-1], mark[:-1].lower(), start, end - 1, quoted))
            tokens.append(Token("s", "'s", end - 1, end, quoted))
            continue
        tokens.append(Token(mark, mark.lower().replace("’", "'"), start, end, quoted))
    cover: list[Mention | None] = [None] * len(tokens)
    ends = [token.end for token in tokens]
    for mention in sorted(mentions, key=lambda m: (m.end - m.start, m.start, m.type)):
        index = bisect_right(ends, mention.start)
        while index < len(tokens) and tokens[index].start < mention.end:
            cover[index] = mention
            index += 1
        first = bisect_right(ends, mention.start) - 1
        while mention.type == "PERSON" and first >= 0 and tokens[first].low in TITLES and cover[first] is None:
            # Whoever is 'Mr. X' is met, thanked and listed as 'X' is.
            cover[first] = mention
            first -= 1
    lows = tuple([t.text if _is_no_plain_word(t, m) else t.low for t, m in zip(tokens, cover, strict=True)])
    headed = sentence.role == "title" or _is_all_capitals(tokens, cover)
    return Words(sentence, tuple(tokens), tuple(cover), lows, _Lows(enumerate(lows)).__getitem__, headed)


def _is_all_capitals(tokens: Sequence[Token], cover: Sequence[Mention | None]) -> bool:
    """Whether every longer word begins with a capital, some beside the names: 'Ruritania Closes Its Last Border'."""
    longer = [
        t.text for t, m in zip(tokens, cover, strict=True) if m is None and len(t.text) > _SHORT and t.text.isalpha()
    ]
    return len(longer) >= _SOME and all(text[0].isupper() for text in longer)


def _begins_within(sentence: Sentence) -> bool:
    """Whether a sentence goes on with a quotation that an earlier one opened."""
    if not sentence.is_quote:
        return False
    mark = _MARK.search(sentence.text)
    if mark is None:
        return True
    closes = mark[0] in CLOSE and (mark[0] not in OPEN or not sentence.text[mark.end() : mark.end() + 1].isalnum())
    return closes and mark.start() > 0


def _is_no_plain_word(token: Token, mention: Mention | None) -> bool:
    """Whether a name is spelt as a verb or pronoun is: 'Theresa May condemned', 'positions of IS', 'the WHO said'."""
    if mention is None:
        return False
    return (token.low in _NAMES and _is_person(mention)) or (token.low in _LETTERS and token.text.isupper())


def _is_person(mention: Mention | None) -> bool:
    return mention is not None and mention.type == "PERSON"


def _is_cut_short(text: str, end: int, word: Token) -> bool:
    """Whether the stop that ends at `end` belongs to the word before it, as a name or a number follows."""
    following = text[end : end + 2].lstrip()[:1]
    return following.isalnum() and stops_nothing(word.low, following)


def after_dateline(words: Words) -> int:
    """Past 'CITY (agency) —', whose place is no party; 0 where the sentence has no such beginning."""
    if words.tokens and words.tokens[0].text.isupper():
        for index in range(min(_DATELINE, len(words.tokens))):
            if words.low(index) in {"—", "–", "-"} and not _is_within_word(words, index):
                return index + 1
    return 0


def _is_within_word(words: Words, index: int) -> bool:
    """Whether a dash joins two words, as in 'U.S.-led'."""
    if not 0 < index < len(words.tokens) - 1 or words.low(index) == "—":
        return False
    before, mark, after = words.tokens[index - 1 : index + 2]
    return before.end == mark.start and mark.end == after.start
