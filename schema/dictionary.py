"""The data dictionary: every table, column and vocabulary in Markdown, from the models alone."""

from collections.abc import Mapping

from schema.codebook import EVENT_TYPES, QUADS, EventType
from schema.described import Described, columns, table_description
from schema.tables import KEYS, TABLES
from schema.vocabulary import VOCABULARIES

Examples = Mapping[str, Mapping[str, str]]

_INTRODUCTION = """# Data dictionary

Eight tables. One row is one thing. `?` after a type: the value may be missing (null), and missing means not known
or not published, never zero. Spans are half-open, `[start, end)`, in Unicode code points of the page dump as
decoded: `dump_text[start:end]` is the value. Of HTML and Markdown that text is what they show; in other text, line
ends inside wrapped paragraphs, quotation marks of mail and numbers of lines and links are read as spaces, which moves
nothing. A column of spans written `start-end` counts the same way.
*Withheld*: page text, published only where the source's rights are open.
"""


def dictionary(examples: Examples | None = None) -> str:
    """The whole dictionary as one Markdown page.

    `examples` are values by table and column, in Markdown that may stand in a table; with them the page has a column
    that shows them.
    """
    parts = [_INTRODUCTION, _contents(), *(_table(table, examples) for table in TABLES), "## Vocabularies\n"]
    parts += [_vocabulary(name) for name in VOCABULARIES if name not in ("event_type", "mode")]
    return "\n".join([*parts, _codebook()])


def _contents() -> str:
    rows = [f"| [`{name}`](#{name}) | {_first_sentence(name)} | {_key(name)} |" for name in TABLES]
    return "\n".join(["| table | one row is | key |", "|---|---|---|", *rows, ""])


def _first_sentence(table: str) -> str:
    return table_description(table).partition(". ")[0].rstrip(".") + "."


def _key(table: str) -> str:
    return ", ".join(f"`{key}`" for key in KEYS[table])


def _table(table: str, examples: Examples | None) -> str:
    head = ["column", "type", "what it holds", "unit or vocabulary", "defined by"]
    rows = [[f"`{c.name}`", _type(c), _text(_holds(c)), _measure(c), _text(c.source)] for c in columns(table)]
    if examples is not None:
        head.append("example")
        rows = [[*row, examples[table].get(c.name, "")] for row, c in zip(rows, columns(table), strict=True)]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        [
            f"## {table}\n",
            table_description(table) + "\n",
            f"Key: {_key(table)}.\n",
            *(f"| {' | '.join(line)} |" for line in lines),
            "",
        ]
    )


def _type(column: Described) -> str:
    return column.type.replace("<", "&lt;").replace(">", "&gt;") + ("?" if column.nullable else "")


def _holds(column: Described) -> str:
    extra = []
    if column.refers_to is not None:
        extra.append(f"Refers to `{'.'.join(column.refers_to)}`.")
    if column.withheld:
        extra.append("*Withheld.*")
    if pattern := dict(column.checks).get("str_matches"):
        extra.append(f"Pattern: `{pattern}`.")
    return " ".join([column.description, *extra])


def _measure(column: Described) -> str:
    if column.vocabulary is None:
        return " ".join(filter(None, [column.unit or "", _range(column)]))
    target = "codebook" if column.vocabulary in ("event_type", "mode") else column.vocabulary
    return f"[{column.vocabulary}](#{target})"


def _range(column: Described) -> str:
    checks = dict(column.checks)
    low, high = checks.get("greater_than_or_equal_to"), checks.get("less_than_or_equal_to")
    if low is None:
        return ""
    return f"≥ {low}" if high is None else f"{low} … {high}"


def _text(text: str) -> str:
    return text.replace("|", "\\|")


def _vocabulary(name: str) -> str:
    rows = [f"| `{value}` | {_text(meaning)} |" for value, meaning in VOCABULARIES[name].items()]
    return "\n".join([f"### {name}\n", "| value | meaning |", "|---|---|", *rows, ""])


def _codebook() -> str:
    head = ["| type | what is done | quad | score | modes and their scores |", "|---|---|---|---|---|"]
    rows = [
        f"| `{name}` | {_text(row.definition)} | {row.quad} {QUADS[row.quad]} | {row.intensity:+g} | {_modes(row)} |"
        for name, row in EVENT_TYPES.items()
    ]
    introduction = (
        "After PLOVER (Open Event Data Alliance, CC BY-SA 4.0), in our own words. Scores run from -10 (conflict) to "
        "+10 (cooperation); a mode without a score takes its type's. What was decided where the manual contradicts "
        "itself or leaves a choice:\n"
    )
    notes = [f"- `{name}`: {row.note}" for name, row in EVENT_TYPES.items() if row.note]
    return "\n".join(["## codebook\n", introduction, *notes, "", *head, *rows, ""])


def _modes(row: EventType) -> str:
    scored = [f"`{mode}`" + ("" if score is None else f" {score:+g}") for mode, score in row.modes.items()]
    return ", ".join(scored) or "–"
