"""What holds of every report once its parties are known."""

from dataclasses import replace

from clippings.events.report import Party, Report


def finished(report: Report) -> Report:
    """The report with each party once, as done where to say it is to do it, and with the mode that numbers give."""
    return _spoken(_in_company(_each_once(report)))


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
