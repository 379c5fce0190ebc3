"""What a person needs to see before correcting a row: the row, and the words it was read from."""

from collections.abc import Callable, Iterator

from clippings.corrections.gather import Read
from clippings.corrections.held import Row
from clippings.corrections.values import written
from schema.tables import KEYS

SHOWN = 20


def evidence(table: str, row: Row, read: Read) -> Iterator[str]:
    """Lines that show a row with what bears it out; characters that would steer a terminal are left out."""
    for name, value in row.items():
        if name != "body" and written(value):
            yield _plain(f"{name:>22}  {written(value)}")
    bearing: dict[str, Callable[[Row, Read], Iterator[str]]] = {
        "events": _event,
        "event_mentions": _report,
        "entities": _entity,
        "entity_mentions": _name,
    }
    if table in bearing:
        yield ""
        yield from map(_plain, bearing[table](row, read))


def _event(row: Row, read: Read) -> Iterator[str]:
    reports = _sorted(read("event_mentions", "event_id", {row["event_id"]}), "event_mentions")
    for report in reports[:SHOWN]:
        yield f"{report['event_mention_id']}  {report['modality']}, by {report['rule']}"
        yield f"    {_sentence(report, report['trigger_start'], report['trigger_end'], read)}"
    if len(reports) > SHOWN:
        yield f"... and {len(reports) - SHOWN} more reports"


def _report(row: Row, read: Read) -> Iterator[str]:
    yield _sentence(row, row["trigger_start"], row["trigger_end"], read)
    for event in read("events", "event_id", {row["event_id"]}):
        yield f"event: {event['label']} (of {event['n_mentions']} in all)"


def _entity(row: Row, read: Read) -> Iterator[str]:
    mentions = _sorted(read("entity_mentions", "entity_id", {row["entity_id"]}), "entity_mentions")
    for mention in mentions[:SHOWN]:
        yield f"{mention['mention_id']}  {_sentence(mention, mention['dump_start'], mention['dump_end'], read)}"
    if len(mentions) > SHOWN:
        yield f"... and {len(mentions) - SHOWN} more mentions"


def _name(row: Row, read: Read) -> Iterator[str]:
    yield _sentence(row, row["dump_start"], row["dump_end"], read)


def _sentence(row: Row, start: int, end: int, read: Read) -> str:
    """The sentence with the words in double angle brackets; where it lies, where the tables are without text."""
    (sentence,) = read("sentences", "sentence_id", {row["sentence_id"]})
    text, offset = sentence["text"], sentence["dump_start"]
    if text is None:
        return f"(text withheld: characters {start}-{end} of the dump, sentence {sentence['sentence_id']})"
    return f"{text[: start - offset]}«{text[start - offset : end - offset]}»{text[end - offset :]}"


def _sorted(rows: object, table: str) -> list[Row]:
    return sorted(rows, key=lambda row: str(row[KEYS[table][-1]]))  # type: ignore[call-overload, no-any-return]


def _plain(line: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in line)
