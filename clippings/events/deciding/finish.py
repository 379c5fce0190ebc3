"""What holds of every report once its parties are known."""

from dataclasses import replace

from clippings.events.deciding.rulers import under_rulers
from clippings.events.report import Party, Report
from clippings.events.words.grammar import word_set

_CIVIL = frozenset({"AGR", "CVL", "LAB", "SOC"})
# Words for keeping others out.
_BARRING = word_set("barricade block blockade close obstruct occupy seal_off shut_down stop surround turn_back")


def finished(report: Report) -> Report:
    """The report with each party once, as done where to say it is to do it, and with the mode that numbers give."""
    return _spoken(_in_company(_barred(_each_once(under_rulers(report)))))


def _barred(report: Report) -> Report:
    """Our guide: a blockade of civilians is a protest: 'teachers surrounded the parliament'."""
    if report.type != "COERCE" or report.mode != "restrict" or report.modality == "denied":
        return report
    if report.reading.words not in _BARRING or any(party.sector not in _CIVIL for party in report.actors):
        return report
    return replace(report, type="PROTEST", mode="obstruct", rule=f"{report.rule};blockade-of-civilians-is-protest")


def _spoken(report: Report) -> Report:
    """The codebook: a threat of what will or may be done is made, as is a refusal of what one will be asked."""
    ahead = {"THREATEN": {"planned", "hypothetical"}, "REJECT": {"planned"}}.get(report.type, set())
    if report.modality not in ahead:
        return report
    return replace(report, modality="asserted", rule=f"{report.rule};said-is-done")


def _each_once(report: Report) -> Report:
    """Each party once: who is named twice on one side is one, and nobody does an act to himself."""
    actors: dict[tuple[str, str | None], Party] = {}
    recipients: dict[tuple[str, str | None], Party] = {}
    for party in report.actors:
        actors.setdefault(_known_as(party), party)
    for party in report.recipients:
        if _known_as(party) not in actors:
            recipients.setdefault(_known_as(party), party)
    if len(actors) == len(report.actors) and len(recipients) == len(report.recipients):
        return report
    return replace(report, actors=tuple(actors.values()), recipients=tuple(recipients.values()))


def _known_as(party: Party) -> tuple[str, str | None]:
    return party.entity_id or party.name, party.country


def _in_company(report: Report) -> Report:
    """The codebook: talks of three countries or more are multilateral, where nothing else is said of them."""
    if report.type != "CONSULT" or report.mode is not None or len({p.country for p in report.actors if p.country}) < 3:
        return report
    return replace(report, mode="multilateral", rule=f"{report.rule};three-countries-are-multilateral")
