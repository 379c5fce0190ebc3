"""Values of the tables as text in a corrections file, and back."""

import re
from datetime import date
from hashlib import sha256
from typing import Any

HASHED = re.compile(r"sha256:[0-9a-f]{64}")
_ESCAPED = re.compile(r"\\(.)")
# A lone hyphen, and one before a bar, is a null element.
_FORMULA = re.compile(r"[=+@\t\r]|-[^|]")
_PARTS = re.compile(r"(?:[^|\\]|\\.)*")


def written(value: Any) -> str:
    """A value as text: nothing for null, `true`, ISO dates; a list's elements joined by `|`, `-` for a null one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "|".join(_element(element) for element in value)
    return str(value)


def parsed(text: str, kind: str) -> Any:
    """The value of a column of the Arrow type `kind`. Raises ValueError where the text is none of its values."""
    if kind.startswith("list"):
        return [] if text == "" else [_read_element(part) for part in _split(text)]
    if text == "":
        return None
    if kind == "bool":
        return {"true": True, "false": False}[text] if text in {"true", "false"} else _refuse(text, "true or false")
    if kind == "date32":
        return date.fromisoformat(text)
    if kind.startswith("int"):
        return int(text)
    return float(text) if kind.startswith("float") else text


def agrees(expected: str, value: Any) -> bool:
    """Whether a value is the one expected: as written, or by `sha256:` and the hash of what would be written."""
    text = written(value)
    return expected == (f"sha256:{sha256(text.encode()).hexdigest()}" if HASHED.fullmatch(expected) else text)


def expectation(value: Any, words: int = 8) -> str:
    """A value as `expected` has it: itself, or its hash from `words` words on, so that no passage is repeated.

    A text of a page that a spreadsheet would take for a formula is hashed, too.
    """
    text = written(value)
    return (
        text
        if len(text.split()) < words and not _FORMULA.match(text)
        else f"sha256:{sha256(text.encode()).hexdigest()}"
    )


def _element(element: str | None) -> str:
    if element is None:
        return "-"
    escaped = element.replace("\\", "\\\\").replace("|", "\\|")
    return f"\\{escaped}" if escaped == "-" else escaped


def _split(text: str) -> list[str]:
    found, at = [], 0
    while True:
        part = _PARTS.match(text, at)
        assert part is not None
        found.append(part[0])
        at = part.end() + 1
        if at > len(text):
            return found


def _read_element(part: str) -> str | None:
    return None if part == "-" else _ESCAPED.sub(r"\1", part)


def _refuse(text: str, wanted: str) -> Any:
    raise ValueError(f"{text!r} is not {wanted}")
