"""The data card: one template, every number counted from the published tables."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from clippings.publish.about import About
from clippings.publish.citation import bibtex, reference
from clippings.publish.facts import Facts, facts
from clippings.publish.front import front_matter
from clippings.publish.markdown import inert
from clippings.publish.quality import failures, measures, of_one_pass
from clippings.publish.responsible import LIMITS, NOT_FOR, SENSITIVE, STEPS, USES
from schema.codebook import EVENT_TYPES, QUADS
from schema.described import table_description


def write_card(folder: Path, path: Path, about: About, metrics: Mapping[str, Any] | None) -> None:
    """Write the card of a published folder: its README.md, or one above it such as DATACARD.md at the top.

    Links, pictures and data files are named from where the card stands. Raises ValueError where the card would not
    stand in the folder or above it.
    """
    prefix = folder.resolve().relative_to(path.resolve().parent).as_posix()
    prefix = "" if prefix == "." else f"{prefix}/"
    text = _body(about, facts(folder), metrics, prefix)
    path.write_text(front_matter(folder, about, prefix=prefix) + text, encoding="utf-8", newline="\n")


def _body(about: About, counted: Facts, metrics: Mapping[str, Any] | None, prefix: str) -> str:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("clippings.publish", ""),
        autoescape=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["inert"] = inert
    environment.filters["n"] = "{:,}".format
    environment.filters["figure"] = lambda value: "–" if value is None else f"{value:.3f}"
    return environment.get_template("card.md.j2").render(
        about=about,
        facts=counted,
        measures=measures(metrics),
        failures=failures(metrics),
        one_pass=of_one_pass(measures(metrics)),
        prefix=prefix,
        cited=reference(about),
        bibtex=bibtex(about),
        quads={name: f"{row.quad} {QUADS[row.quad]}" for name, row in EVENT_TYPES.items()},
        tables={table: table_description(table).partition(". ")[0].rstrip(".") for table in counted.rows},
        limits=[*LIMITS, *map(inert, about.limits)],
        not_for=[*NOT_FOR, *map(inert, about.not_for)],
        uses=USES,
        sensitive=SENSITIVE,
        steps=STEPS,
    )
