"""What sides do together: whoever hands over, sells or mediates, and those he does it with, are all its actors."""

from dataclasses import replace

from clippings.events.arguments.objects import after_preposition
from clippings.events.arguments.question import Question
from clippings.events.arguments.sides import Arguments, listed
from clippings.events.deciding.inherit import NOBODY
from clippings.events.judging.rules import Act
from clippings.events.report import Party, Report
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set

_GOING_BETWEEN = frozenset({"shuttle"})
_REACH = 9
_EXERCISES = word_set("drill drills exercise exercises games manoeuvre manoeuvres maneuver maneuvers")


def exercised(hit: Hit, act: Act, found: Arguments) -> Act:
    """What an exercise is: that of one state shows its force, what several hold is done together.

    And what a freeze is: that of others' assets breaks with them, that of one's own people's takes them.
    """
    if act.mode == "seize" and hit.sense.words[0] == "freeze" and _is_of_others(found):
        return replace(act, type="SANCTION", mode="discontinue", rules=(*act.rules, "frozen-abroad-is-sanction"))
    if act.type != "MOBILIZE" or hit.sense.words[-1] not in _EXERCISES:
        return act
    sides = {party.country for side in found.actors for party in (side.party, *side.also)} - {None}
    if len(sides) < 2:
        return act
    kind = "AGREE" if act.modality.value == "planned" else "COOPERATE"
    return replace(act, type=kind, mode=None, rules=(*act.rules, "joint-exercise-is-cooperate"))


def _is_of_others(found: Arguments) -> bool:
    own = {side.party.country for side in found.actors}
    return bool(own) and bool(found.recipients) and not any(c.party.country in {None, *own} for c in found.recipients)


def together(asked: Question, report: Report) -> Report:
    """The report of a mutual act with all its sides as actors, as the codebook has it, and no recipient."""
    if report.type == "COOPERATE" and asked.hit.sense.mode == "deport":
        return _handed_over(asked, report)
    mediated = report.type == "CONSULT" and report.mode == "third-party"
    if not report.recipients or not (mediated or report.type == "COOPERATE") or asked.lemma in _GOING_BETWEEN:
        return report
    actors = report.recipients if report.actors == (NOBODY,) else (*report.actors, *report.recipients)
    return replace(report, actors=actors, recipients=(), rule=f"{report.rule};all-are-actors")


def _handed_over(asked: Question, report: Report) -> Report:
    """A suspect is handed over by one state to another: both act, and he is no side."""
    phrases, hit = asked.phrases, asked.hit
    other = after_preposition(phrases, hit.last, ("to",), reach=_REACH)
    if other is None:
        return report
    takers = [party for one in listed(phrases, other) for party in (one.party, *one.also)]
    by = after_preposition(phrases, hit.last, ("by",), reach=_REACH)
    givers: list[Party] = [by.party] if by is not None and by is not other else []
    taking = {party.country for party in takers}
    givers = givers or [p for p in report.actors if p != NOBODY and p.country not in taking]
    actors = tuple(replace(p, sector=p.sector or "UNK") for p in (*givers, *takers))
    return replace(report, actors=actors, recipients=(), rule=f"{report.rule};all-are-actors")
