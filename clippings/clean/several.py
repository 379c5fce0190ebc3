"""Where one story of a page ends and the next begins: at a second headline with a byline or date of its own."""

from collections.abc import Sequence

from clippings.clean.stories import speaks_of_story
from clippings.clean.title import stems
from clippings.clean.views import View

ABOVE = 4  # lines from a headline to its byline or date
PARAGRAPHS, WORDS = 3, 80  # what a complete story has at least
OWN, OTHER = 0.6, 0.4  # share of a headline's words that stand in its own story, and in another at most


def split_stories(views: Sequence[View], story_of: Sequence[int | None]) -> list[int | None]:
    """`story_of` with each story parted where another complete one begins inside it; stories are numbered anew.

    A card of another story inside a text has a headline and a byline too, but what follows it goes on with the text
    and not with the card.
    """
    found: list[int | None] = list(story_of)
    for story in sorted({number for number in story_of if number is not None}):
        own = [i for i, number in enumerate(story_of) if number == story]
        begin = 0
        for k in range(PARAGRAPHS, len(own) - PARAGRAPHS + 1):
            head = _head(views, own[k - 1], own[k])
            if head is None or k - begin < PARAGRAPHS:
                continue
            before, after = own[begin:k], [i for i in own[k:] if i != head]
            if _begins(views, head, [i for i in before if i != head], after):
                begin = k
                found = [
                    None if i == head else number + 1 if number is not None and i > head else number
                    for i, number in enumerate(found)
                ]
    return found


def _head(views: Sequence[View], last: int, following: int) -> int | None:
    """The line that may be a headline above a byline or date between two lines of a story; it may be the first."""
    for mark in range(last + 1, following):
        if speaks_of_story(views[mark]):
            above = range(max(last, mark - ABOVE), mark)
            return next((i for i in above if 4 <= views[i].n_words <= 20 and views[i].text[-1] not in '.:;,”"'), None)
    return None


def _begins(views: Sequence[View], head: int, before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether a headline is of what stands below it, and not of what stands above."""
    if len(after) < PARAGRAPHS or sum(views[i].n_words for i in after) < WORDS:
        return False
    own = stems(views[head].plain)
    below, above = (stems(" ".join(views[i].plain for i in lines)) for lines in (after[:8], before))
    return len(own) >= 2 and len(own & below) >= OWN * len(own) and len(own & above) <= OTHER * len(own)
