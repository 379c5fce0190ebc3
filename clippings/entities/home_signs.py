"""Signs of where a thing is at home: how a country stands to its mentions, and what speaks for none."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clippings.entities.home import country_before
from clippings.entities.home_model import Sounds
from clippings.entities.naming import Countries, Naming
from clippings.entities.proposal import Line, Proposal

# The countries an article names most, and what it names near a mention, may be homes.
MOST_NAMED = 8
MOST_MENTIONS = 6
REACH = 25
CLOSING = frozenset(",;:()—–")


@dataclass(frozen=True, slots=True)
class Beside:
    """What countries are named beside a mention, on each side the nearest first, and which one right before it."""

    folds: Sequence[str]
    start: int
    end: int
    before: Sequence[Naming]
    after: Sequence[Naming]
    owner: str | None


@dataclass(frozen=True, slots=True)
class Thing:
    """What one article calls by these mentions; `sound` says how much its name is like names of a country."""

    mentions: Sequence[Proposal]
    paragraph: int
    latest: Naming | None
    beside: Sequence[Beside]
    sound: dict[str, float]

    @property
    def type(self) -> str:
        """The type of its first mention."""
        return self.mentions[0].type


def read_beside(line: Line, proposal: Proposal, countries: Countries) -> Beside:
    """The countries named within reach of a mention."""
    near = countries.near(proposal, REACH)
    before = [naming for naming in reversed(near) if naming.end <= proposal.start]
    after = [naming for naming in near if naming.start >= proposal.end]
    return Beside(line.tokens.folds, proposal.start, proposal.end, before, after, country_before(line, proposal))


def read_thing(
    mentions: Sequence[Proposal], lines: Sequence[Line], countries: Countries, sounds: Sounds, name: Iterable[str]
) -> Thing:
    """All that any country's signs are read from."""
    beside = [read_beside(lines[p.line], p, countries) for p in mentions[:MOST_MENTIONS]]
    near = (naming.country for one in beside for naming in (*one.before, *one.after))
    possible = dict.fromkeys([*list(countries.ranks)[:MOST_NAMED], *near])
    paragraph = lines[mentions[0].line].sentence.paragraph
    return Thing(mentions, paragraph, countries.latest(mentions[0]), beside, sounds.of(name, possible))


def signs_of_none(thing: Thing, lines: Sequence[Line], countries: Countries) -> Iterator[str]:
    """What says that a thing is of no country, or of none that the article names."""
    kind, first = thing.type, thing.mentions[0]
    n_countries = min(len(countries.times), 6)
    top = int(5 * max((countries.share(country) for country in countries.times), default=0.0))
    yield f"{kind} none"
    yield f"{kind} none countries={n_countries}"
    yield f"{kind} none top={top}"
    yield f"none countries={n_countries} top={top}"
    near = {naming.country for one in thing.beside for naming in (*one.before, *one.after)}
    yield f"{kind} none near={min(len(near), 3)}"
    yield f"{kind} none mentions={min(len(thing.mentions), 4)}"
    yield f"{kind} none sound={_step(max(thing.sound.values(), default=0.0))}"
    tokens = lines[first.line].tokens
    folds = [fold for fold in tokens.folds[first.start : first.end] if fold[0].isalpha()]
    if kind != "PERSON" and folds:
        yield from (f"none word={fold}" for fold in folds)
        yield f"{kind} none first={folds[0]}"
        yield f"{kind} none last={folds[-1]}"
        capitals = all(text.isupper() for text in tokens.texts[first.start : first.end] if text[0].isalpha())
        yield f"{kind} none size={min(len(folds), 4)} capitals={capitals}"
    for proposal in thing.mentions[:4]:
        folds = list(lines[proposal.line].tokens.folds)
        yield from (f"none before={fold}" for fold in folds[max(0, proposal.start - 3) : proposal.start])
        yield from (f"none after={fold}" for fold in folds[proposal.end : proposal.end + 3])


def signs_of(country: str, thing: Thing, countries: Countries) -> Iterator[str]:
    """How a country stands to a thing: over the article, beside its mentions, and by the sound of its name."""
    kind = thing.type
    yield from _in_article(country, thing, countries)
    yield from _by_sound(country, thing, countries)
    n_beside = 0
    for one in thing.beside:
        if one.owner == country:
            yield f"{kind} just before"
        before, after = _nearest(country, one.before), _nearest(country, one.after)
        if before is not None:
            naming = one.before[before]
            yield from _gap(kind, "before", naming, one.folds[naming.end : one.start], before)
        if after is not None:
            naming = one.after[after]
            yield from _gap(kind, "after", naming, one.folds[one.end : naming.start], after)
        if before is not None or after is not None:
            n_beside += 1
        elif one.before or one.after:
            yield f"{kind} others near"
    yield f"{kind} beside={min(n_beside, 3)} of {min(len(thing.mentions), 3)}"


def _in_article(country: str, thing: Thing, countries: Countries) -> Iterator[str]:
    kind, latest = thing.type, thing.latest
    n_countries, share = min(len(countries.times), 5), int(10 * countries.share(country))
    rank = min(countries.ranks.get(country, 9), 5)
    yield f"{kind} share={share}"
    yield f"share={share} countries={n_countries}"
    yield f"{kind} rank={rank}"
    yield f"{kind} rank={rank} countries={n_countries}"
    yield f"times={min(countries.times[country], 6)}"
    if country == countries.first:
        yield f"{kind} first"
    if country in countries.titled:
        yield f"{kind} titled alone={len(countries.titled) == 1}"
    if country == countries.dateline:
        yield f"{kind} dateline"
    if latest:
        lines_ago = min(thing.mentions[0].line - latest.line, 4)
        if latest.country == country:
            yield f"{kind} latest ago={lines_ago}"
            yield f"{kind} latest first={country == countries.first} top={rank == 0}"
        else:
            yield f"{kind} other latest ago={lines_ago}"
    if (thing.paragraph, country) in countries.paragraphs:
        yield f"{kind} in paragraph"


def _by_sound(country: str, thing: Thing, countries: Countries) -> Iterator[str]:
    own, best = thing.sound[country], max(thing.sound.values())
    yield f"{thing.type} sound behind={min(int(2 * (best - own)), 8)}"
    yield f"{thing.type} sound={_step(own)}"
    if own == best:
        yield f"{thing.type} sounds best rank={min(countries.ranks.get(country, 9), 4)}"


def _step(sound: float) -> int:
    return max(-4, min(int(2 * sound), 6))


def _nearest(country: str, row: Sequence[Naming]) -> int | None:
    """Which of the namings is the first of this country."""
    return next((place for place, naming in enumerate(row) if naming.country == country), None)


def _gap(kind: str, side: str, naming: Naming, gap: Sequence[str], place: int) -> Iterator[str]:
    """The words between a mention and a country named `side` it, the `place`-th from there."""
    what = "plain" if naming.plainly else naming.type
    size = len(gap)
    far = str(size) if size < 4 else "4-6" if size < 7 else "7-12" if size < 13 else "more"
    yield f"{kind} {what} {side}={far} place={min(place, 2)}"
    yield f"{kind} {what} {side} closed={not CLOSING.isdisjoint(gap)} place={min(place, 2)}"
    if size < 4:
        yield f"{kind} {naming.type} {side} gap={' '.join(gap)}"
    if 0 < size < 7:
        yield f"{kind} {side} gap first={gap[0]}"
        yield f"{kind} {side} gap last={gap[-1]}"
