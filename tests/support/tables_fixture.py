"""Eight small valid tables, made from pages of our own about invented towns, for tests of what reads tables."""

from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from bay_pages import NAMES, OUTLETS, PAGES, Act, Page

from clippings.run.tables import to_arrow, write_table
from schema import keys
from schema.codebook import EVENT_TYPES, intensity
from schema.tables import TABLES

Row = dict[str, Any]

ARTICLE_LABELS = ("title", "body")


def write_raw(folder: Path, pages: tuple[Page, ...] = PAGES) -> Path:
    """The pages as files, as they were found."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages:
        (folder / page.dump).write_text(page.text, encoding="utf-8", newline="\n")
    return folder


def write_tables(folder: Path, pages: tuple[Page, ...] = PAGES) -> Path:
    """The eight tables of the pages, with their text."""
    for table, rows in rows_of(pages).items():
        write_table(to_arrow(rows, table), table, folder / f"{table}.parquet")
    return folder


def rows_of(pages: tuple[Page, ...] = PAGES) -> dict[str, list[Row]]:
    """The same as rows, for a test to change before it writes them."""
    rows: dict[str, list[Row]] = {table: [] for table in TABLES}
    for page in pages:
        _page(page, rows)
    rows["sources"] = [_source(source, n) for source, n in Counter(a["source_id"] for a in rows["articles"]).items()]
    rows["entities"] = [_entity(name, rows["entity_mentions"]) for name in NAMES if _named(name, rows)]
    days = {article["article_id"]: article["published_on"] for article in rows["articles"]}
    sources = {article["article_id"]: article["source_id"] for article in rows["articles"]}
    by_event: dict[str, list[Row]] = {}
    for report in rows["event_mentions"]:
        by_event.setdefault(report["event_id"], []).append(report)
    rows["events"] = [_event(event, reports, days, sources) for event, reports in sorted(by_event.items())]
    return rows


def digest(text: str) -> str:
    """Hash of a text in UTF-8."""
    return sha256(text.encode("utf-8")).hexdigest()


def _named(name: str, rows: dict[str, list[Row]]) -> bool:
    return any(mention["entity_id"] == NAMES[name][0] for mention in rows["entity_mentions"])


def _page(page: Page, rows: dict[str, list[Row]]) -> None:
    sha, article = digest(page.text), keys.article_id(digest(page.text), 0)
    start, sentences = 0, []
    for number, (label, text) in enumerate(page.lines):
        end = start + len(text) + 1
        ours = label in ARTICLE_LABELS
        rows["blocks"].append(
            {
                "dump": page.dump,
                "dump_sha256": sha,
                "line": number + 1,
                "dump_start": start,
                "dump_end": end,
                "label": label,
            }
            | {"score": 0.9, "reason": "words in the line", "article_id": article if ours else None}
        )
        if ours:
            sentence = _sentence(article, start, text, label, len(sentences))
            sentences.append(sentence)
            rows["entity_mentions"] += _mentions(sentence)
            rows["event_mentions"] += [_report(sentence, act) for line, act in page.acts if line == number]
        start = end
    rows["sentences"] += sentences
    rows["articles"].append(_article(page, sha, article, sentences))


def _article(page: Page, sha: str, article: str, sentences: list[Row]) -> Row:
    title = next((s for s in sentences if s["role"] == "title"), None)
    body = [s for s in sentences if s["role"] == "body"]
    text, known = "\n".join(s["text"] for s in body), page.published_on is not None
    return {
        "article_id": article,
        "dump": page.dump,
        "dump_sha256": sha,
        "dump_encoding": "utf-8",
        "url": None,
        "story": 0,
        "source_id": page.source_id,
        "source_evidence": None,
        "title": title and title["text"],
        "title_start": title and title["dump_start"],
        "title_end": title and title["dump_end"],
        "bylines": [],
        "byline_spans": [],
        "credits": [],
        "credit_spans": [],
        "dateline": None,
        "dateline_start": None,
        "dateline_end": None,
        "published_on": page.published_on,
        "published_at": None,
        "published_precision": "day" if known else "none",
        "published_basis": "stated" if known else "none",
        "published_evidence": None,
        "language": "en",
        "body": text,
        "body_sha256": digest(text),
        "n_words": sum(s["n_words"] for s in body),
        "n_sentences": len(sentences),
        "duplicate_of": None,
        "clean_confidence": 0.9,
    }


def _sentence(article: str, start: int, text: str, role: str, position: int) -> Row:
    end = start + len(text)
    return {
        "sentence_id": keys.sentence_id(article, start, end),
        "article_id": article,
        "position": position,
        "paragraph": position,
        "role": role,
        "text": text,
        "text_sha256": digest(text),
        "dump_start": start,
        "dump_end": end,
        "is_quote": False,
        "speaker": None,
        "n_words": len(text.split()),
    }


def _mentions(sentence: Row) -> list[Row]:
    found = []
    for name, (entity, kind, _) in NAMES.items():
        at = sentence["text"].find(name)
        if at >= 0:
            start = sentence["dump_start"] + at
            found.append(
                {
                    "mention_id": keys.mention_id(sentence["article_id"], start, start + len(name), kind),
                    "entity_id": entity,
                    "article_id": sentence["article_id"],
                    "sentence_id": sentence["sentence_id"],
                    "text": name,
                    "type": kind,
                    "dump_start": start,
                    "dump_end": start + len(name),
                    "stands_for": None,
                    "score": 0.8,
                }
            )
    return found


def _event_id(act: Act) -> str:
    parties = "_".join(NAMES[name][0].partition(":")[2] for name in sorted(act.actors + act.recipients))
    return f"{act.type}:{parties}"


def _report(sentence: Row, act: Act) -> Row:
    article, start = sentence["article_id"], sentence["dump_start"] + sentence["text"].index(act.trigger)
    end = start + len(act.trigger)
    row: Row = {
        "event_mention_id": keys.mention_id(article, start, end, act.type),
        "event_id": _event_id(act),
        "article_id": article,
        "sentence_id": sentence["sentence_id"],
        "type": act.type,
        "mode": None,
        "context": None,
        "trigger": act.trigger,
        "trigger_start": start,
        "trigger_end": end,
        "quote_start": sentence["dump_start"],
        "quote_end": sentence["dump_end"],
        "date_text": None,
        "date_span": None,
        "date_start": None,
        "date_end": None,
        "date_precision": "none",
        "date_basis": "none",
        "location": None,
        "location_span": None,
        "location_country": None,
        "location_basis": "none",
        "modality": act.modality,
        "modality_span": None,
        "polarity": "-" if act.modality == "denied" else "+",
        "attribution": "narrator",
        "speaker": None,
        "speaker_span": None,
        "speaker_entity_id": None,
        "speaker_country": None,
        "speaker_sector": None,
        "speech": None,
        "confidence": 0.7,
        "rule": "verb",
        "coder": "machine",
    }
    for role, names in (("actor", act.actors), ("recipient", act.recipients)):
        row[f"{role}s"] = list(names)
        row[f"{role}_spans"] = [None for _ in names]
        row[f"{role}_entity_ids"] = [NAMES[name][0] for name in names]
        row[f"{role}_countries"] = [NAMES[name][2] for name in names]
        row[f"{role}_sectors"] = ["GOV" for _ in names]
    return row


def _event(event: str, reports: list[Row], days: dict[str, date | None], sources: dict[str, str]) -> Row:
    first = reports[0]
    articles = {report["article_id"] for report in reports}
    first_on = min((day for a in articles if (day := days[a])), default=None)
    parties = {
        column: sorted({value for report in reports for value in report[column] if value is not None})
        for column in ("actors", "recipients", "actor_countries", "recipient_countries")
    }
    return parties | {
        "event_id": event,
        "type": first["type"],
        "mode": None,
        "quad": EVENT_TYPES[first["type"]].quad,
        "intensity": intensity(first["type"], None),
        "date_start": None,
        "date_end": None,
        "date_precision": "none",
        "date_basis": "none",
        "location": None,
        "location_country": None,
        "lat": None,
        "lon": None,
        "location_precision": "none",
        "n_mentions": len(reports),
        "n_articles": len(articles),
        "n_sources": len({sources[a] for a in articles}),
        "n_denying": len({r["article_id"] for r in reports if r["polarity"] == "-"}),
        "first_reported_on": first_on,
        "first_reported_by": sorted({sources[a] for a in articles if days[a] and days[a] == first_on} - {"unknown"}),
        "conflicts": [],
        "label": f"{first['type']}: {', '.join(parties['actors'])}",
    }


def _entity(name: str, mentions: list[Row]) -> Row:
    entity, kind, country = NAMES[name]
    of_it = [mention for mention in mentions if mention["entity_id"] == entity]
    return {
        "entity_id": entity,
        "name": name,
        "type": kind,
        "country": country,
        "sector": None,
        "wikidata_id": None,
        "aliases": [],
        "n_mentions": len(of_it),
        "n_articles": len({m["article_id"] for m in of_it}),
        "resolved_by": "cluster",
    }


def _source(source: str, n_articles: int) -> Row:
    name, rights, statement = OUTLETS[source]
    return {
        "source_id": source,
        "name": name,
        "kind": "website",
        "country": None,
        "language": "en",
        "homepage": None,
        "wikidata_id": None,
        "owner": None,
        "recognised_by": "signature",
        "rights": rights,
        "rights_statement": statement,
        "n_articles": n_articles,
    }
