"""How sure a possible report has to be, by what tells of it and of what kind it is."""

from collections.abc import Iterable, Iterator, Set

from clippings.events.arguments.sides import Arguments
from clippings.events.judging.draft import Draft, Verdict
from clippings.events.modality.occurring import WEIGHING
from clippings.events.triggers.lexicon import Hit

FLOOR = 0.25
# Words that often mean something else, with nothing near that asks for this reading, have to be likelier than not; an
# act told by a noun of which no side is named hardly less.
_LIKELY = 0.55
_BARE = 0.35
# What states and firms do with each other is told in the words of everyday: newswire that nobody had taught from, and
# the press, have few of these acts where the detector is this unsure. Acts of force are as likely as it says.
_EVERYDAY = frozenset({"AGREE", "CONSULT", "COOPERATE", "MOBILIZE", "RETREAT", "SUPPORT"})
_SURER = 0.3
# What a noun names of which somebody says something: 'a bigger deal'; or, beside another act, one that the article has
# told: 'condemned the raid'.
_NAMED = 0.36
# 'The accord' that was signed some sentences before is mostly no new signing.
_AGAIN = 0.5
_TOGETHER = frozenset({"COOPERATE", "SUPPORT"})
# What only may be is seldom told as an act, on pages of the press hardly one in four.
_MAY_BE = 0.6
# A noun for what people ask, say or do together often only names it: of the less sure ones not one in three was an act,
# on press as on newswire.
_NOUNS = {"CONSULT": 0.5, "COOPERATE": 0.6, "REQUEST": 0.6}
# What was not done is mostly told in passing; where a sentence begins with who did not do it to another state, it is
# what the sentence tells.
_PLAINLY = 0.05
_OPENING = 3
_AT_HOME = frozenset({"COERCE", "MOBILIZE"})
_NOT_DONE = frozenset({"planned", "denied"})
# Who visits, meets and talks in one sentence mostly meets once.
_TWICE = 0.7
# A recipe, a review or advice has words of acts too, and no acts: where a text of some length has few that are likely,
# one that reports something among them has to be likelier, by as much as they are fewer.
_LONG = 10
_FEW = 0.12
_QUIET, _SLOPE = 0.95, 6.5


def floor_of_article(verdicts: Iterable[Verdict], n_sentences: int, floor: float) -> float:
    """How sure any report of an article has to be, by how many acts its sentences can be expected to report."""
    if n_sentences < _LONG or floor < FLOOR:
        return floor
    expected = sum(verdict.confidence for verdict in verdicts if verdict.confidence >= FLOOR) / n_sentences
    return max(floor, _QUIET - _SLOPE * expected) if expected < _FEW else floor


def floor_of(
    draft: Draft, kind: str, floor: float, beside: Set[str] = frozenset(), told: Set[str] = frozenset()
) -> float:
    """How sure a report of a kind has to be; whoever asks for a lower `floor` than ours gets what is below it too.

    `beside` are the kinds that the sentence tells of before it, `told` those that the article does.
    """
    if not draft.hit.sure or is_bare(draft.hit, draft.found):
        least = max(floor, _BARE if draft.hit.sure else _LIKELY)
        return max((least, *_unlikely(draft, kind))) if floor >= FLOOR else least
    if floor == FLOOR and draft.act.modality.value in _NOT_DONE and _tells_plainly(draft):
        return _PLAINLY
    return max((floor, *_floors(draft, kind, beside, told))) if floor >= FLOOR else floor


def _tells_plainly(draft: Draft) -> bool:
    """Whether a sentence begins with who acts, and its verb names sides of two countries, or what one does at home."""
    actors = () if draft.hit.nominal else draft.found.actors
    if not actors or actors[0].first > _OPENING:
        return False
    sides = (*actors, *draft.found.recipients)
    if draft.act.type in _AT_HOME:
        return actors[0].party.country is not None
    return len({side.party.country for side in sides if side.kind != "pronoun" and side.party.country}) > 1


def _floors(draft: Draft, kind: str, beside: Set[str], told: Set[str]) -> Iterator[float]:
    if _is_of_two(draft):
        # 'X and Y began joint exercises' says itself that they do it together.
        return
    if kind in _EVERYDAY:
        yield _SURER
    if draft.hit.nominal and (kind in _TOGETHER or (beside and kind in told)):
        yield _AGAIN if kind in _TOGETHER and kind in told else _NAMED
    if kind == "CONSULT" and kind in beside and draft.words.low(draft.hit.last) != "with":
        # Of 'arrived in X for talks with Y' the other side is news.
        yield _TWICE
    yield from _unlikely(draft, kind)


def _unlikely(draft: Draft, kind: str) -> Iterator[float]:
    shown = draft.act.modality
    may_be = shown.value == "hypothetical" and kind != "THREATEN"
    weighed = shown.span is not None and draft.words.between(*shown.span).lower() in WEIGHING
    if may_be and not weighed and not _tells_plainly(draft):
        # 'Is weighing sanctions' and 'X may leave Y' tell what somebody does.
        yield _MAY_BE
    if draft.hit.nominal:
        yield _NOUNS.get(kind, FLOOR)


def _is_of_two(draft: Draft) -> bool:
    joint = draft.act.type == "COOPERATE" and "joint" in draft.hit.sense.words
    return joint and len({side.party.country for side in draft.found.actors if side.party.country}) > 1


def is_bare(hit: Hit, found: Arguments) -> bool:
    """Whether a noun tells of an act and nothing of its sides: 'a raid was made', 'the march began at noon'."""
    mutual = hit.sense.frame == "mutual"
    return hit.nominal and not mutual and not found.actors and not found.recipients
