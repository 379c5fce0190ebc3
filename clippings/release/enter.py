"""Entering a corpus in params.yaml, leaving every other line of it as people wrote it."""

import re
from typing import Any

from clippings.errors import InputError

# What the entry says until somebody says better; a release is refused while any of it still stands.
TEMPLATE = {
    "title": "The dataset's name, for people",
    "authors": ["Your name"],
    "description": "One or two sentences: what it is.",
    "purpose": "Why it was made.",
    "collection": "How the pages were found and chosen, and by whom.",
}


def entered(params: str, name: str, day: str) -> str:
    """The text of params.yaml with a corpus under `corpora` and a template of its card under `about`.

    `day` is the day of its first version, ISO 8601.

    Raises InputError with the lines to add by hand where the file is written in a way that this cannot add to.
    """
    import yaml

    before: dict[str, Any] = yaml.safe_load(params) or {}
    entry = {
        "title": TEMPLATE["title"],
        "version": "0.1.0",
        "released_on": day,
        **{key: TEMPLATE[key] for key in ("authors", "description", "purpose", "collection")},
        "licence": "CC-BY-4.0",
        "languages": ["en"],
    }
    wanted = {
        **before,
        "corpora": [*before.get("corpora", []), name],
        "about": {**before.get("about", {}), name: entry},
    }
    block = yaml.safe_dump({name: entry}, sort_keys=False, allow_unicode=True, width=110)
    lines = [f"  {line}" for line in block.splitlines()]
    added = _under_about(_among_corpora(params, name), lines)
    try:
        as_wanted = yaml.safe_load(added) == wanted
    except yaml.YAMLError:
        as_wanted = False
    if not as_wanted:
        shown = "\n".join([f"corpora: [..., {name}]", "about:", *lines])
        raise InputError(f"params.yaml: add this by hand, then run the command again\n{shown}")
    return added


def placeholders(entry: dict[str, Any]) -> list[str]:
    """The keys of a corpus's entry that still say what the template says."""
    return [key for key, value in TEMPLATE.items() if entry.get(key) == value]


def _among_corpora(params: str, name: str) -> str:
    return re.sub(r"^(corpora: *\[[^\]\n]*?) *\]", rf"\1, {name}]", params, count=1, flags=re.MULTILINE)


def _under_about(params: str, entry: list[str]) -> str:
    """The entry after the last line of the block `about`."""
    lines = params.rstrip("\n").split("\n")
    start = next((n for n, line in enumerate(lines) if line.rstrip() == "about:"), None)
    if start is None:
        return params
    within = (n for n in range(start + 1, len(lines)) if lines[n] and not lines[n].startswith((" ", "#")))
    end = next(within, len(lines))
    while not lines[end - 1] or lines[end - 1].startswith("#"):
        end -= 1
    return "\n".join([*lines[:end], *entry, *lines[end:]]) + "\n"
