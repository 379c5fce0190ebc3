"""Why a report says what it says, and what was no report: lines of words to print."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from clippings.events.code import judged_by
from clippings.events.judging.detector import Detector, packaged_detector
from clippings.events.judging.draft import Draft, Verdict
from clippings.events.judging.sureness import FLOOR, floor_of
from clippings.events.report import Party, Report, Span

# What each name in `rule` means, the sense of the trigger apart. A number behind `-` is where another act's trigger is.
RULES: Mapping[str, str] = {
    "active": "told in the active, or by a noun",
    "passive": "told in the passive",
    "another-one": "told as another act than those before it, so that it is another event",
    "over-and-over": "done again and again, so on no one day",
    "mode-of-content": "the mode is that of the act asked for, refused or threatened",
    "future-cooperation-is-agree": "working together, still to come, is agreed to",
    "future-retreat-is-concede": "withdrawing, still to come, is conceded",
    "promised-retreat-is-concede": "a withdrawal promised is conceded",
    "conditional-force-is-threaten": "force that hangs on a condition is a threat",
    "vowed-force-is-threaten": "force vowed is a threat",
    "force-not-ruled-out-is-threaten": "force not ruled out is a threat",
    "not-will-is-reject": "who says that he will not do it refuses it",
    "cancelled-plan-is-reject": "plans to meet, help or yield that are dropped are refused",
    "regret-over-others-is-accuse": "regret over what others do accuses them",
    "attack-in-words-is-accuse": "an attack in a speech, a tweet or an advertisement accuses",
    "frozen-abroad-is-sanction": "what is frozen of another country's is a sanction",
    "missile-at-nobody-is-mobilize": "a missile that is launched at nobody is a test of arms",
    "joint-exercise-is-cooperate": "an exercise held with others is cooperation",
    "blockade-of-civilians-is-protest": "a road that civilians block is a protest",
    "said-is-done": "who says it does it by saying so",
    "three-countries-are-multilateral": "three countries or more make it multilateral",
    "read-as": "read as {rest} against the lexicon: by the words around, that is far likelier",
    "all-are-actors": "all who take part are actors",
    "asked-at": "asked or threatened by who did so before, {act}",
    "signatories-of": "promised by those who signed the accord told of, {act}",
    "parties-of": "parties from the act that it goes on from, {act}",
    "goes-on-from": "parties from the act that it goes on from, {act}",
    "recipients-of": "done to those of the act that it tells again, {act}",
    "doer-of": "said of who is told to have done {act}",
    "reply-to": "aimed at who said what it replies to, {act}",
    "again-at": "aimed at those whom the act before was aimed at, {act}",
    "aimed-at-doer": "aimed at who did what it is about",
    "called-against": "against whom its name says that it is: 'an anti-X offensive'",
    "protests-against": "against those whom the protest is told to be against",
    "fought-each-other": "both sides fought each other",
    "by-teller": "done by who tells of it",
    "not-by-teller": "who only tells of it did not do it",
    "by-place": "done by the state where it was",
    "by-law": "done by the state whose law it is",
    "struck-before": "those hit are of the country whose people were hit before",
    "as-before": "done by those who did the like before",
    "as-last": "done by those of the last act of the kind, {act}",
    "dated-by": "the likeliest day is that of the words at {rest}",
}
_MOST = 3
_RANKED = re.compile(r"(actor|recipient) (\d\.\d\d) by (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Listener:
    """A judge like the packaged detector's that remembers what it judged."""

    detector: Detector = field(default_factory=packaged_detector)
    heard: list[tuple[Draft, Verdict]] = field(default_factory=list)

    def judge(self, drafts: Sequence[Draft]) -> list[Verdict]:
        """What each draft reports, and how sure that is."""
        verdicts = judged_by(self.detector)(drafts)
        self.heard.extend(zip(drafts, verdicts, strict=True))
        return verdicts


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one trigger: where it stands, and lines that say what it reports and why, the first its sum."""

    span: Span
    lines: tuple[str, ...]


def explain_reports(text: str, reports: Sequence[Report], listener: Listener, floor: float = FLOOR) -> list[Told]:
    """What became of each trigger that was judged, in page order; `text` is the dump that spans count in.

    `floor` is how sure a report has to be. Signs in quotation marks are the detector's.
    """
    made = {(report.sentence_id, report.trigger_span): report for report in reports}
    acts = {report.trigger_span[0]: report.trigger for report in reports}
    told: list[Told] = []
    for draft, verdict in listener.heard:
        report = made.get((draft.words.sentence.sentence_id, draft.span))
        signs = partial(listener.detector.reasons, draft.signs)
        lines = (
            _of_report(text, report, signs(report.type), acts)
            if report
            else iter([_of_none(draft, verdict, floor_of(draft, verdict.type, floor), signs(verdict.type))])
        )
        told.append(Told(draft.span, tuple(lines)))
    return sorted(told, key=lambda one: one.span)


def _of_none(draft: Draft, verdict: Verdict, least: float, signs: Sequence[str]) -> str:
    start, end = draft.span
    trigger = draft.words.text(draft.hit.first, draft.hit.last)
    sure = f"{verdict.type} {verdict.confidence:.2f}" + f" of {least:.2f}" * (verdict.confidence < least)
    return f"“{trigger}” {start}-{end}: no report, {sure}; {_judged(signs)}"


def _of_report(text: str, report: Report, signs: Sequence[str], acts: Mapping[int, str]) -> Iterator[str]:
    start, end = report.trigger_span
    kind = f"{report.type}/{report.mode}" if report.mode else report.type
    reading, when, where = report.reading, report.when, report.where
    yield f"“{report.trigger}” {start}-{end}: {kind} {report.confidence:.2f}"
    yield f"  read as   {reading.words.replace('_', ' ')} ({reading.pos}); {_judged(signs)}"
    yield f"  actor     {'; '.join(_party(text, party) for party in report.actors)}"
    yield f"  recipient {'; '.join(_party(text, party) for party in report.recipients) or 'nobody'}"
    days = dict.fromkeys(str(day) for day in (when.start, when.end) if day)
    yield f"  when      {' to '.join(days) or 'not known'}{_words(text, when.span)}, {when.basis}"
    yield f"  where     {where.name or 'not known'}{_words(text, where.span)}, {where.basis}"
    speaker = f" {report.speaker}" if report.speaker else ""
    yield f"  told as   {report.modality}{_words(text, report.modality_span)}, by {report.attribution}{speaker}"
    for rule in report.rule.split(";")[1:]:
        yield f"  because   {rule_in_words(rule, acts)}"


def rule_in_words(rule: str, acts: Mapping[int, str]) -> str:
    """A part of `rule` in words; `acts` are the triggers by where they begin. What has no words stays as it is."""
    ranked = _RANKED.fullmatch(rule)
    if ranked:
        return f"{ranked[1]} of all who may be, {ranked[2]} sure, by {ranked[3]}"
    if rule in RULES:
        return RULES[rule]
    name, _, rest = rule.rpartition(" " if rule.startswith("dated-by") else "-")
    if rule.startswith("read-as-"):
        name, rest = "read-as", rule.removeprefix("read-as-").upper()
    act = f"“{acts[int(rest)]}” at {rest}" if rest.isdigit() and int(rest) in acts else f"the act at {rest}"
    return RULES[name].format(act=act, rest=rest) if name in RULES else rule


def _judged(signs: Sequence[str]) -> str:
    return f"for it {', '.join(map(repr, signs[:_MOST]))}; against it {', '.join(map(repr, signs[: -_MOST - 1 : -1]))}"


def _party(text: str, party: Party) -> str:
    codes = " ".join(code for code in (party.country, party.sector) if code)
    return f"{party.name} ({codes}){_words(text, party.span) or ', of another sentence' * (party.name != 'unknown')}"


def _words(text: str, span: Span | None) -> str:
    return f" “{' '.join(text[slice(*span)].split())}”" if span else ""
