"""Strangers' words on a terminal: names and lines of pages may hold what moves the cursor or ends the line."""


def printable(text: str) -> str:
    """The text with every character that shows nothing, or does something, written out."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)
