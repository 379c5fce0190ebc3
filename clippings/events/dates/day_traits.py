"""What there is to see in an act and in the days it may have been on: readable features."""

from collections.abc import Iterator
from functools import lru_cache

from clippings.events.dates.days import Day, Undated
from clippings.events.deciding.place_traits import bucket
from clippings.events.phrases.options import identity
from clippings.events.report import When
from clippings.events.words.grammar import STOP, SUBORDINATOR, word_set

_AUXILIARY = word_set("had has have having was were is are been be being will would to may could can")
_REACH = 4
# What is seen of days comes again and again, in few words.
_REMEMBERED = 1 << 13
# What may stand between an act and a day.
_BETWEEN = (
    ("comma", frozenset({","})),
    ("stop", STOP),
    ("clause", SUBORDINATOR),
    ("and", frozenset({"and"})),
    ("that", frozenset({"that"})),
)


def act_traits(asked: Undated) -> Iterator[str]:
    """What is seen of the act, whatever its day."""
    words, hit, report = asked.words, asked.hit, asked.report
    yield f"act {report.type}"
    yield f"act {report.type} {report.mode}"
    yield f"act {_form(asked)}"
    yield f"act {report.modality}"
    yield f"act {report.attribution}"
    yield f"act {'_'.join(hit.sense.words)}"
    yield f"act auxiliary {_auxiliary(asked)}"
    yield f"act in {words.sentence.role}"
    yield f"act quoted {words.tokens[hit.first].quoted}"
    yield f"act after {words.low(hit.first - 1)}"
    yield f"act before {words.low(hit.last)}"
    yield f"act sentence {bucket(asked.sentence)}"
    yield f"act starts {words.low(0)}"
    yield f"act also {'also' in words.lows}"


def day_traits(asked: Undated) -> list[list[str]]:
    """What is seen of each answer."""
    form, auxiliary = _form(asked), _auxiliary(asked)
    return [_of_day(asked, day, form, auxiliary) for day in asked.days]


def _form(asked: Undated) -> str:
    return "noun" if asked.hit.nominal else asked.hit.form


def _auxiliary(asked: Undated) -> str:
    before = asked.words.lows[max(0, asked.hit.first - _REACH) : asked.hit.first]
    return "_".join([word for word in before if word in _AUXILIARY]) or "-"


def _of_day(asked: Undated, day: Day, form: str, auxiliary: str) -> list[str]:
    report, where = asked.report, day.where
    of_act = _of_act(where, form, auxiliary, report.type, report.modality, report.attribution)
    if where == "nowhere":
        return [*of_act, *_nowhere(asked, form)]
    ago = _ago(asked, day)
    return [
        *of_act,
        *_of_when(where, day.when.precision, ago, form, auxiliary, report.type),
        f"{where} had beside {any(_same_day(other.when, day.when) for other in asked.beside)}",
        *(_before(asked, day, form, auxiliary, ago) if where == "before" else _here(asked, day, form)),
    ]


@lru_cache(_REMEMBERED)
def _of_act(where: str, form: str, auxiliary: str, kind: str, modality: str, attribution: str) -> tuple[str, ...]:
    seen = [f"{where} {one}" for one in (form, auxiliary, kind, modality, attribution)]
    return (where, *seen, f"{where} {kind} {form}", f"{where} {form} {auxiliary}")


@lru_cache(_REMEMBERED)
def _of_when(where: str, precision: str, ago: str, form: str, auxiliary: str, kind: str) -> tuple[str, ...]:
    seen = [f"{where} {one}{more}" for one in (precision, f"ago {ago}") for more in ("", f" {form}", f" {auxiliary}")]
    return (*seen, f"{where} ago {ago} {kind}")


def _nowhere(asked: Undated, form: str) -> Iterator[str]:
    kinds = [day.where for day in asked.days]
    yield f"nowhere {bucket(kinds.count('here'))} {bucket(kinds.count('before'))}"
    yield f"nowhere {'_'.join(asked.hit.sense.words)} {form}"
    yield f"nowhere beside {_has_day_beside(asked)}"


def _before(asked: Undated, day: Day, form: str, auxiliary: str, ago: str) -> Iterator[str]:
    """What is seen of a day that an earlier sentence names."""
    report, words, back = asked.report, asked.words, bucket(day.back)
    yield f"back {back}"
    for seen in (form, auxiliary, report.type, ago, report.attribution, f"starts {words.low(0)}"):
        yield f"back {back} {seen}"
    yield f"back {back} rank {day.rank}"
    yield f"back {back} paragraph {day.same_paragraph}"
    yield f"back {back} quoted {words.tokens[asked.hit.first].quoted}"
    yield f"back {back} others {sum(other.where == 'here' for other in asked.days)}"
    yield f"rank {day.rank}"
    yield f"lead {day.lead}"
    yield f"lead {day.lead} {form} {ago}"
    yield f"lead {day.lead} {report.type}"
    yield f"before beside {_has_day_beside(asked)}"
    if day.of is None:
        yield "of words alone"
        return
    same = day.of.type == report.type
    actors, theirs = ({identity(party) for party in one.actors} for one in (report, day.of))
    mine = actors.union(map(identity, report.recipients))
    yield f"of same {same} {bucket(len(mine & theirs.union(map(identity, day.of.recipients))))}"
    yield f"of same {same} {actors == theirs}"
    yield f"of same {same} {form}"
    yield f"of acting {actors == theirs} {back}"
    yield f"of acting {actors == theirs} {auxiliary}"
    yield f"of {day.of.type} {report.type}"
    yield f"of {day.of.modality} {report.modality}"
    yield f"of {day.of.attribution} {report.attribution}"


def _here(asked: Undated, day: Day, form: str) -> Iterator[str]:
    """What is seen of a day that the sentence names, and that the rules gave to no act or to another."""
    words, hit = asked.words, asked.hit
    start, end = day.when.span or (0, 0)
    inside = [i for i, token in enumerate(words.tokens) if token.start < end and start < token.end]
    first, last = inside[0], inside[-1] + 1
    side, low, high = ("left", last, hit.first) if last <= hit.first else ("right", hit.last, first)
    between = words.lows[low:high]
    marks = "+".join(name for name, group in _BETWEEN if not group.isdisjoint(between))
    acts = bucket(sum(low <= other.first < high for other in asked.hits))
    yield f"here {side}"
    yield f"here {side} {form}"
    yield f"here {side} {bucket(max(0, high - low))}"
    yield f"here {side} acts {acts}"
    yield f"here {side} acts {acts} {form}"
    yield f"here {side} over {marks}"
    yield f"here {side} over {marks} {acts}"
    yield f"here {side} by {words.low(first - 1)}"
    yield f"here {side} by {words.low(first - 1)} {form}"
    yield f"here {side} by {words.low(first)}"
    yield f"here {side} then {words.low(last)}"
    yield f"here {side} first {first <= 1}"
    yield f"here {side} first {first <= 1} {marks}"


def _has_day_beside(asked: Undated) -> bool:
    return any(other.when.start is not None for other in asked.beside)


def _same_day(one: When, other: When) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _ago(asked: Undated, day: Day) -> str:
    """How long before the article, roughly."""
    if asked.published_on is None or day.when.start is None:
        return "unknown"
    if day.when.precision not in {"day", "range"}:
        return f"{day.when.precision} {min(asked.published_on.year - day.when.start.year, 2)}"
    days = (asked.published_on - day.when.start).days
    return "future" if days < 0 else "0-1" if days < 2 else "2-8" if days < 9 else "month" if days < 40 else "old"
