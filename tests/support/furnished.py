"""A story of our own with lines of a page above and below it, and what they are taken for."""

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

STORY = [
    "The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been closed "
    "to traffic since engineers found cracks in two of its pillars.",
    "The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the "
    "council's own figures.",
    "Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a "
    "statement, adding that a ferry would run until the bridge is open again.",
    "Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the council "
    "to lower their rents for the time being.",
]
TITLE = "Lindholm council to rebuild harbour bridge"


def label_of(line: str, above: list[str], below: list[str]) -> str:
    """The label of `line` on a page of a story with lines above and below it."""
    text = "\n".join([*above, *STORY, *below])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    return next(block.label for block in cleaned.blocks if text[block.start : block.end].strip() == line)
