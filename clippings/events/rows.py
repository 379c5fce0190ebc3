"""From events to rows of the contract: one for each event, one for each report of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from clippings.events.linking.identity import own_id
from clippings.events.linking.link import Event
from clippings.events.report import Party, Report, Span, Where
from schema.codebook import EVENT_TYPES, intensity
from schema.keys import span as span_text

Row = dict[str, Any]
_PRECISION = ("point", "city", "region", "country", "none")
_CONFLICTS: dict[str, Callable[[Report], object]] = {
    "actor_countries": lambda r: _countries(r.actors) or None,
    "location_country": lambda r: r.where.country if _is_told(r.where) else None,
    "modality": lambda r: r.modality,
    "mode": lambda r: r.mode,
    "polarity": lambda r: polarity(r),
    "recipient_countries": lambda r: _countries(r.recipients) or None,
}


def polarity(report: Report) -> str:
    """`-` exactly where the act is denied."""
    return "-" if report.modality == "denied" else "+"


def event_row(event: Event, published: Mapping[str, date | None], outlets: Mapping[str, str]) -> Row:
    """An event's row. `published` and `outlets` give each article's day of publication and `source_id`."""
    reports = event.reports
    articles = sorted({report.article_id for report in reports})
    known = {outlets[a] for a in articles if outlets.get(a, "unknown") != "unknown"}
    days = {a: day for a in articles if (day := published.get(a)) is not None}
    first = min(days.values(), default=None)
    mode = _most(report.mode for report in reports)
    where = _place(reports)
    actors, recipients = (_names(reports, side) for side in ("actors", "recipients"))
    row: Row = {
        "event_id": event.event_id,
        "type": event.act.type,
        "mode": mode,
        "quad": EVENT_TYPES[event.act.type].quad,
        "intensity": intensity(event.act.type, mode),
        "actors": actors,
        "recipients": recipients,
        "actor_countries": sorted({c for r in reports for c in _countries(r.actors)}),
        "recipient_countries": sorted({c for r in reports for c in _countries(r.recipients)}),
        "date_start": event.when.start,
        "date_end": event.when.end,
        "date_precision": event.when.precision,
        "date_basis": event.when.basis,
        "location": where.name,
        "location_country": where.country,
        "lat": where.lat,
        "lon": where.lon,
        "location_precision": where.precision,
        "n_mentions": len(reports),
        "n_articles": len(articles),
        "n_sources": len(known) or None,
        "n_denying": len({r.article_id for r in reports if r.modality == "denied"}),
        "first_reported_on": first,
        "first_reported_by": sorted({outlets[a] for a in days if days[a] == first} & known),
        "conflicts": conflicts_of(reports),
    }
    row["label"] = _label(row)
    return row


def mention_row(report: Report, event_id: str) -> Row:
    """A report's row; a date whose words stand in another sentence is one that another report gave."""
    dated_here = report.when.span is None or report.when.span[0] >= report.quote_span[0]
    return {
        "event_mention_id": own_id(report),
        "event_id": event_id,
        "article_id": report.article_id,
        "sentence_id": report.sentence_id,
        "type": report.type,
        "mode": report.mode,
        "context": report.context,
        "trigger": report.trigger,
        "trigger_start": report.trigger_span[0],
        "trigger_end": report.trigger_span[1],
        "quote_start": report.quote_span[0],
        "quote_end": report.quote_span[1],
        **_parties("actor", report.actors),
        **_parties("recipient", report.recipients),
        "date_text": report.when.text if dated_here else None,
        "date_span": _span(report.when.span) if dated_here else None,
        "date_start": report.when.start,
        "date_end": report.when.end,
        "date_precision": report.when.precision,
        "date_basis": report.when.basis if dated_here or report.when.start is None else "cross_article",
        "location": report.where.name,
        "location_span": _span(report.where.span),
        "location_country": report.where.country,
        "location_basis": report.where.basis,
        "modality": report.modality,
        "modality_span": _span(report.modality_span),
        "polarity": polarity(report),
        "attribution": report.attribution,
        "speaker": report.speaker,
        "speaker_span": _span(report.speaker_span),
        "speaker_entity_id": report.teller.entity_id if report.teller else None,
        "speaker_country": report.teller.country if report.teller else None,
        "speaker_sector": report.teller.sector if report.teller else None,
        "speech": report.speech,
        "confidence": report.confidence,
        "rule": report.rule,
        "coder": "machine",
    }


def mention_rows(events: Sequence[Event]) -> Iterator[Row]:
    """The rows of all reports of all events."""
    for event in events:
        yield from (mention_row(report, event.event_id) for report in event.reports)


def _parties(role: str, parties: Sequence[Party]) -> Row:
    return {
        f"{role}s": [party.name for party in parties],
        f"{role}_spans": [_span(party.span) for party in parties],
        f"{role}_entity_ids": [party.entity_id for party in parties],
        f"{role}_countries": [party.country for party in parties],
        f"{role}_sectors": [party.sector for party in parties],
    }


def _span(span: Span | None) -> str | None:
    return None if span is None else span_text(*span)


def _countries(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(sorted({party.country for party in parties if party.country}))


def _names(reports: Sequence[Report], side: str) -> list[str]:
    """Names of the parties, sorted, 'unknown' only if alone: one name of each country, or entity without one.

    Where most reports name several of a country, as they do the sides of a war at home, all those of the fullest.
    """
    told: dict[str, list[list[str]]] = {}
    for report in reports:
        named: dict[str, dict[str, str]] = {}
        for party in getattr(report, side):
            whose = party.country or party.entity_id or party.name.casefold()
            named.setdefault(whose, {})[party.name.casefold()] = party.name
        for whose, names in named.items():
            told.setdefault(whose, []).append(sorted(names.values()))
    found = {name for tellings in told.values() for name in _as_most_tell(tellings)}
    return sorted(found - {"unknown"} or found)


def _as_most_tell(tellings: Sequence[Sequence[str]]) -> Sequence[str]:
    fullest = max(tellings, key=lambda names: (len(names), names))
    if 2 * sum(len(names) > 1 for names in tellings) > len(tellings):
        return fullest
    return [_most(name for names in tellings for name in names) or ""]


def _most(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value is not None)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None


def _is_told(where: Where) -> bool:
    return where.name is not None and where.basis != "parties"


def _place(reports: Sequence[Report]) -> Where:
    """The place most reports tell, or else what is inferred; of equals the most exact, then the first by name."""
    told = [report.where for report in reports if _is_told(report.where)]
    counts = Counter(told or (report.where for report in reports if report.where.name is not None))
    bare: dict[tuple[str | None, str], Where] = {(w.name, w.precision): w for w in counts}
    if not bare:
        return Where()
    totals: Counter[tuple[str | None, str]] = Counter()
    for where, n in counts.items():
        totals[where.name, where.precision] += n
    best = min(totals, key=lambda key: (-totals[key], _PRECISION.index(key[1]), key[0] or ""))
    return bare[best]


def conflicts_of(reports: Sequence[Report]) -> list[str]:
    """The columns on which reports of one event disagree, sorted.

    A month and a day of it agree, and so do a country and a town of it; days that cannot all be right disagree, and
    `date_start` says so.
    """
    days = [(report.when.start, report.when.end or date.max) for report in reports if report.when.start is not None]
    apart = bool(days) and max(start for start, _ in days) > min(end for _, end in days)
    others = (name for name, value in _CONFLICTS.items() if _differ(reports, value))
    return sorted([*others, *(["date_start"] if apart else []), *(["location"] if _in_two_places(reports) else [])])


def _in_two_places(reports: Sequence[Report]) -> bool:
    told = {(where.name, where.precision, where.country) for where in (r.where for r in reports) if _is_told(where)}
    within = {country for _, precision, country in told if precision != "country"}
    return len({name for name, precision, country in told if precision != "country" or country not in within}) > 1


def _differ(reports: Sequence[Report], value: Callable[[Report], object]) -> bool:
    return len({found for report in reports if (found := value(report)) is not None}) > 1


def _label(row: Row) -> str:
    """`2021-06-17 SUPPORT: Norway, Sweden`, `CONSULT/visit: Norway → Sweden (Stockholm)`: names and codes only."""
    day = f"{row['date_start']} " if row["date_precision"] == "day" else ""
    code = row["type"] + (f"/{row['mode']}" if row["mode"] else "")
    parties = ", ".join(row["actors"]) + (" → " + ", ".join(row["recipients"]) if row["recipients"] else "")
    place = f" ({row['location']})" if row["location"] else ""
    return f"{day}{code}: {parties}{place}"
