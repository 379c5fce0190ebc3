"""What kind of speaker somebody is who tells of an act: named, without a name, another outlet or a document."""

from dataclasses import dataclass

from clippings.events.phrases.parties import Candidate
from clippings.events.report import Party, Span
from clippings.events.words.grammar import (
    AUXILIARY,
    CLOSED,
    DAYS,
    DETERMINER,
    PREPOSITION,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    word_set,
)
from clippings.events.words.tokens import Words

Reach = tuple[tuple[int, int], ...]

_ANONYMOUS = word_set(
    "sources source officials official diplomats diplomat insiders witnesses residents aides aide authorities"
)
# Many, and yet identified.
_BODIES = word_set("police army military forces troops rebels militants guerrillas insurgents prosecutors")
_DOCUMENT = word_set(
    "statement document report text communique communiqué memo letter indictment decree agreement accord "
    "treaty resolution charter ruling verdict filing filings email emails study survey poll polls analysis transcript "
    "documents records papers cable cables lawsuit complaint affidavit"
)
# 'A source close to X.'
KNOWING = frozenset({"close", "familiar", "briefed"})
_MEDIA = word_set(
    "newspaper newspapers daily weekly magazine agency broadcaster television radio tv station channel website media "
    "news reports"
)
# Behind a name these are its medium, where an agency or a station may be anything: 'X state TV', 'X-based daily'.
_PRESS = word_set("newspaper broadcaster television radio tv news media newspapers outlets press")
_PRESS_REPORTS = word_set("reports newspapers media outlets")
_NO_NAME = PREPOSITION | DAYS | {",", "and", "but"}
_SPEAKING = frozenset({"he", "she", "they"})
_SOME = frozenset({"some", "many", "others", "few", "most", "several", "two", "three", "both"})
_NEAR = 8


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who stands behind a report: the kind, the name, where it stands, and who that is where somebody known."""

    kind: str = "narrator"
    speaker: str | None = None
    span: Span | None = None
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """One verb of saying in a sentence, or 'according to': who says it, and where what he says stands."""

    index: int
    by: Attribution
    holder: Candidate | None
    content: Reach

    def holds(self, place: int) -> bool:
        """Whether a word is said by him."""
        return any(first <= place < last for first, last in self.content)

    @property
    def length(self) -> int:
        """How many words he says."""
        return sum(last - first for first, last in self.content)


def kind_of(words: Words, index: int, found: Candidate | None, place: range) -> Attribution:
    """What kind of speaker stands at a verb of saying; `place` are the words that say so where nobody is known."""
    begun = next((i + 1 for i in reversed(place) if words.low(i) == ","), place.start)
    behind = place.start > index
    # Of 'signed the treaty, officials said' the treaty says nothing.
    near = {words.low(i) for i in place if behind or i >= begun}
    if found is not None and not found.person and _hangs_on(words, found, _ANONYMOUS):
        # 'Sources in X said', 'officials from the ministry of X said'.
        return _of("anonymous_official", found.party)
    if found is not None and not found.person and _hangs_on(words, found, _PRESS_REPORTS):
        # 'Reports from X said.'
        return Attribution("other_media")
    if near & _DOCUMENT and (found is None or not found.person):
        return _of("document", found.party) if found else Attribution("document")
    if found is not None:
        told = [] if behind else [words.low(i) for i in range(found.last, index)]
        if not _PRESS.isdisjoint(told):
            if found.person or not _NO_NAME.isdisjoint(told):
                return Attribution("other_media")
            # 'X state TV said', 'the X-based Lake TV said'.
            span = words.span(found.first, index)
            return Attribution("other_media", words.between(*span), span, found.party)
        if not _ANONYMOUS.isdisjoint(told) and not _NO_NAME.isdisjoint(told):
            # 'A camp in X was stormed witnesses said.'
            return Attribution("anonymous_official")
        return kind_of_phrase(words, found)
    return Attribution("anonymous_official") if near & _ANONYMOUS else _unknown(words, index, behind=behind)


def _hangs_on(words: Words, found: Candidate, heads: frozenset[str]) -> bool:
    """Whether people without a name, or reports, stand before a phrase that only says where they are, or whose."""
    for k in range(found.first - 1, max(-1, found.first - _NEAR), -1):
        low = words.low(k)
        if low in heads:
            return words.low(k + 1) in (PREPOSITION | KNOWING if heads is _ANONYMOUS else {"from", "in"})
        if low in STOP or low == "," or low in SUBORDINATOR:
            return False
    return False


def _unknown(words: Words, index: int, *, behind: bool) -> Attribution:
    """Of a speaker who is nobody we know, what the words right before or `behind` the verb say, or what they mean."""
    first, last = (index + 1, index + 1) if behind else (index, index)
    if behind:
        first += words.low(first) == "to"
        first += words.low(first) in DETERMINER
        last = first
        while _is_plain(words, last):
            last += 1
    else:
        while is_adverb(words.low(last - 1)) or words.low(last - 1) in AUXILIARY:
            last -= 1
        first = last
        while _is_plain(words, first - 1):
            first -= 1
    head = words.low(last - 1)
    if first == last:
        named = words.sentence.speaker if head in _SPEAKING else None
        if named is not None:
            return Attribution("named_speaker", named)
        return Attribution("anonymous_official") if head in _SPEAKING | _SOME or head.isdigit() else Attribution()
    name = words.text(first, last)
    if head in _MEDIA:
        plain = (name[1:] if first == 0 else name).islower()
        return Attribution("other_media") if plain else Attribution("other_media", name, words.span(first, last))
    if head in _DOCUMENT:
        return Attribution("document", name, words.span(first, last))
    many = head.endswith("s") and not head.endswith("ss") and (name[1:] if first == 0 else name).islower()
    return Attribution("anonymous_official" if many else "named_speaker", name, words.span(first, last))


def _is_plain(words: Words, index: int) -> bool:
    low = words.low(index)
    return low.replace("-", "").replace(".", "").isalpha() and low not in CLOSED and low not in REPORTING


def kind_of_phrase(words: Words, found: Candidate) -> Attribution:
    """What kind of speaker a phrase names."""
    party = found.party
    heads = {words.low(i) for i in range(found.first, found.last + 1 + (found.kind == "adjective"))}
    media = heads & _MEDIA
    if words.low(found.last) == "reports" and found.kind != "adjective":
        # 'The army reports that.'
        media -= {"reports"}
    if media == {"agency"} and any(words.mention_at[i] for i in range(found.first, found.last)):
        # 'The U.N. refugee agency' is no paper.
        media = set()
    if party.sector == "JRN" or (media and not found.person):
        return _of("other_media", party)
    if heads & _ANONYMOUS and not found.person:
        return _of("anonymous_official", party)
    if found.kind == "role" and found.plural and heads.isdisjoint(_BODIES):
        return _of("anonymous_official", party)
    return _of("named_speaker", party)


def _of(kind: str, party: Party) -> Attribution:
    return Attribution(kind, party.name, party.span, party)
