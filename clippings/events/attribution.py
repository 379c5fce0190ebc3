"""Who says so: the narrator, a named speaker, unnamed officials, another outlet or a document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clippings.events.described import aside_before
from clippings.events.grammar import AUXILIARY, DAYS, PREPOSITION, REPORTING, SPOT, is_participle, word_set
from clippings.events.lexicon import Hit
from clippings.events.parties import Candidate
from clippings.events.report import Span
from clippings.events.states import is_spot
from clippings.events.tokens import Words

_ANONYMOUS = word_set("sources source officials official diplomats diplomat insiders witnesses residents aides aide")
_DOCUMENT = word_set(
    "statement document report text communique communiqué memo letter indictment decree agreement accord "
    "treaty resolution charter ruling verdict filing"
)
_MEDIA = word_set(
    "newspaper daily broadcaster agency television radio magazine website media tv station channel news weekly"
)
# Behind a name these are its medium, where an agency or a station may be anything: 'X state TV', 'X-based daily'.
_PRESS = word_set("newspaper broadcaster television radio tv news media newspapers outlets press")
_NO_NAME = PREPOSITION | DAYS | {",", "and", "but"}
_SAID = frozenset({"said", "says", "added"})
_MARKS = frozenset({'"', "”", "»"})
_BEGINNING = frozenset({"after", "when", "because", "since", "before", "while", "although", "though"})
_REACH, _CLAUSE = 30, 4
_PASSIVE = word_set("is was were are been being")
_SAID_OF = word_set("alleged claimed told informed reported said believed thought rumoured rumored")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who stands behind a report: the kind, the name, and where it stands."""

    kind: str = "narrator"
    speaker: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """One verb of saying in a sentence, or 'according to', with who says it."""

    index: int
    by: Attribution
    holder: Candidate | None


def find_sayings(words: Words, candidates: Sequence[Candidate]) -> tuple[Saying, ...]:
    """The verbs of saying of a sentence and their speakers, in order."""
    return tuple(
        Saying(index, *_speaker(words, index, candidates))
        for index, low in enumerate(words.lows)
        if (low in REPORTING and words.mention_at[index] is None)
        and (low == "according") == (words.low(index + 1) == "to")
    ) or tuple(_before_or_after_colon(words, candidates))


def _before_or_after_colon(words: Words, candidates: Sequence[Candidate]) -> Iterator[Saying]:
    """Who says what a headline tells: 'Minister: X fired first', 'X fired first: minister'."""
    if words.sentence.role != "title" or ":" not in words.lows:
        return
    colon = words.lows.index(":")
    for candidate in candidates:
        # 'X: rebels storm a village' is of X.
        before = candidate.last == colon and candidate.first <= 1 and not is_spot(candidate)
        after = candidate.first == colon + 1 and candidate.last == len(words.tokens)
        if before or after:
            yield Saying(colon, _standing(words, candidate), candidate)


def _speaker(words: Words, index: int, candidates: Sequence[Candidate]) -> tuple[Attribution, Candidate | None]:
    found: Candidate | None
    passive = words.low(index - 1) in _PASSIVE and words.low(index) in _SAID_OF
    if passive and not words.tokens[index].quoted:
        # 'It is alleged that', 'the envoy was told that': who says so is not said.
        return Attribution(), None
    goes_on = _goes_on(words, index)
    aside = aside_before(words, index)
    after = words.low(index) == "according" or (words.low(index - 1) in {",", '"', "”"} and not goes_on)
    after &= aside is None
    after |= _is_behind(words, index, candidates)
    if goes_on and (subject := _subject(words, index, candidates)) is not None:
        # 'X praised Y, claiming that Z had fled.'
        found, place = subject, range(subject.first, subject.last)
    elif after:
        found = next((c for c in candidates if index < c.first <= index + 6), None)
        place = range(index + 1, min(index + 6, len(words.tokens)))
    else:
        found = next((c for c in reversed(candidates) if index - 8 <= c.last - 1 < index), None)
        place = range(max(0, index - 5), index)
        if aside is not None:
            # 'X, who leads the union, said that.'
            found = next((c for c in candidates if c.last == aside and c.person), found)
        if found is not None and any(words.low(i) in _MARKS for i in range(found.last, index)):
            # Whoever stands inside the quotation is not who speaks after it.
            found = None
    if found is not None and not after and words.low(found.first - 1) in SPOT:
        # 'Police in X said.'
        found = next((c for c in candidates if c.last == found.first - 1), found)
    if found is None and after and words.low(index) != "according":
        found = next((c for c in reversed(candidates) if index - 4 <= c.last - 1 < index), None)
    begun = next((i + 1 for i in reversed(place) if words.low(i) == ","), place.start)
    # Of 'signed the treaty, officials said' the treaty says nothing.
    near = {words.low(i) for i in place if after or i >= begun}
    where = found is not None and not after and words.low(found.first - 1) in SPOT
    if found is not None and where and words.low(found.first - 2) in _ANONYMOUS:
        # 'Sources in X said.'
        return Attribution("anonymous_official", found.party.name, found.party.span), found
    if near & _DOCUMENT and (found is None or not found.person):
        return Attribution("document", found.party.name if found else None, found.party.span if found else None), found
    if found is None:
        kind = "anonymous_official" if near & _ANONYMOUS else "other_media" if near & _PRESS else "narrator"
        return Attribution(kind), None
    told = [words.low(i) for i in range(found.last, index)]
    if not after and not _PRESS.isdisjoint(told):
        if found.person or not _NO_NAME.isdisjoint(told):
            return Attribution("other_media"), None
        # 'X state TV said', 'the X-based Lake TV said'.
        span = words.span(found.first, index)
        return Attribution("other_media", words.between(*span), span), found
    if not after and not _ANONYMOUS.isdisjoint(told) and not _NO_NAME.isdisjoint(told):
        # 'A camp in X was stormed witnesses said.'
        return Attribution("anonymous_official"), None
    return _standing(words, found), found


def _is_behind(words: Words, index: int, candidates: Sequence[Candidate]) -> bool:
    """Whether who says so stands behind with no comma before: 'the hall was empty said Anna Berg of the union'."""
    if words.low(index) not in _SAID or index + 1 >= len(words.tokens):
        return False
    teller = next((c for c in candidates if c.first == index + 1), None)
    if teller is None or not teller.person or index < _CLAUSE:
        return False
    rest = [words.low(k) for k in range(teller.last, len(words.tokens))]
    return not any(low in AUXILIARY or is_participle(low) for low in rest)


def _standing(words: Words, found: Candidate) -> Attribution:
    """What kind of speaker a phrase names."""
    party = found.party
    heads = {words.low(i) for i in range(found.first, found.last)}
    media = heads & _MEDIA
    if media == {"agency"} and any(words.mention_at[i] for i in range(found.first, found.last)):
        # 'The U.N. refugee agency' is no paper.
        media = set()
    if party.sector == "JRN" or (media and not found.person):
        return Attribution("other_media", party.name, party.span)
    heads |= {words.low(i) for i in range(found.last, found.last + 1 + (found.kind == "adjective"))}
    if heads & _ANONYMOUS and not found.person:
        return Attribution("anonymous_official", party.name, party.span)
    if found.kind == "role" and found.plural:
        return Attribution("anonymous_official", party.name, party.span)
    return Attribution("named_speaker", party.name, party.span)


def says_more(words: Words, hit: Hit, sayings: Sequence[Saying], hits: Sequence[Hit]) -> bool:
    """Whether an accusation only says more of one just made: 'X criticised the raid, saying that it broke the law'."""
    saying = saying_of(words, hit, sayings)
    if saying is None or not _goes_on(words, saying.index):
        return False
    return any(other.sense.type == hit.sense.type and other.last <= saying.index and other.sure for other in hits)


def _goes_on(words: Words, index: int) -> bool:
    """Whether a verb of saying says what more its sentence's subject said: '…, adding that'."""
    return words.low(index - 1) == "," and words.low(index).endswith("ing") and words.low(index) != "according"


def _subject(words: Words, index: int, candidates: Sequence[Candidate]) -> Candidate | None:
    """The first who is told of in the sentence, or behind its last semicolon, before a place."""
    begin = max((k for k in range(index) if words.low(k) in {";", ":"}), default=-1)
    return next((c for c in candidates if begin < c.first < index and not c.owner), None)


def read_attribution(words: Words, hit: Hit, sayings: Sequence[Saying], running: Attribution) -> Attribution:
    """Who says a trigger's words: the saying whose content holds it; inside a quotation that runs on, its speaker."""
    saying = saying_of(words, hit, sayings)
    if saying is not None:
        return saying.by
    return running if words.tokens[hit.first].quoted else Attribution()


def saying_of(words: Words, hit: Hit, sayings: Sequence[Saying]) -> Saying | None:
    """The saying of the sentence whose content holds the trigger."""
    for saying in sayings:
        if saying.index == hit.first:
            continue
        according = words.low(saying.index) == "according"
        holder = saying.holder
        behind = holder is not None and holder.first > saying.index
        follows = words.low(saying.index - 1) in {",", '"', "”"} and not _goes_on(words, saying.index)
        trailing = follows or _ends_clause(words, saying)
        trailing = behind or according or (trailing and aside_before(words, saying.index) is None)
        before = trailing and hit.first < saying.index
        after = not trailing and saying.index < hit.first <= saying.index + _REACH
        if before or after or (according and saying.index < hit.first):
            return saying
    return None


def _ends_clause(words: Words, saying: Saying) -> bool:
    """Whether 'X said' closes the sentence: a comma before the speaker, a stop after the verb."""
    holder = saying.holder
    last = saying.index + 1 + (words.low(saying.index + 1) in PREPOSITION)
    last += words.low(last) in DAYS
    if words.low(last) in {"", "."}:
        # 'The hall was empty the clerks said.'
        return True
    if holder is None or holder.last > saying.index:
        return False
    if words.low(holder.first - 1) in _BEGINNING:
        # ', after X said that': what is told follows.
        return False
    closed = any(words.low(k) in _MARKS for k in range(max(1, holder.first - 5), holder.first))
    return closed or "," in {words.low(holder.first - 1), words.low(holder.first - 2)}
