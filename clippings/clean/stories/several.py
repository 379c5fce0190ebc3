"""Where one story of a page ends and the next begins: at a second headline with a byline or date of its own."""

from collections.abc import Sequence, Set

from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.views import View
from clippings.clean.metadata.title import stems
from clippings.clean.stories.stories import speaks_of_story

ABOVE = 4  # lines from a headline to its byline or date
PARAGRAPHS, WORDS = 3, 80  # what a complete story has at least
OWN, OTHER = 0.6, 0.4  # share of a headline's words that stand in its own story, and in another at most


def split_stories(views: Sequence[View], story_of: Sequence[int | None]) -> list[int | None]:
    """`story_of` with each story parted where another complete one begins inside it; stories are numbered anew.

    A card of another story inside a text has a headline and a byline too, but what follows it goes on with the text
    and not with the card.
    """
    heads: set[int] = set()
    for story in sorted({number for number in story_of if number is not None}):
        own = [i for i, number in enumerate(story_of) if number == story]
        begin = read = 0
        above: set[str] = set()  # stems of the story's lines from `begin` up to `read`
        for k in range(PARAGRAPHS, len(own) - PARAGRAPHS + 1):
            head = _head(views, own[k - 1], own[k])
            if head is None or k - begin < PARAGRAPHS:
                continue
            for i in own[read : k - 1]:
                above |= stems(views[i].plain)
            read = max(read, k - 1)
            last = stems(views[own[k - 1]].plain) if head != own[k - 1] else frozenset()
            if _begins(views, head, above | last, [i for i in own[k : k + WORDS] if i != head]):
                begin, read, above = k, k, set()
                heads.add(head)
    found: list[int | None] = []
    begun = 0
    for i, number in enumerate(story_of):
        begun += i in heads
        found.append(None if number is None or i in heads else number + begun)
    return found


def _head(views: Sequence[View], last: int, following: int) -> int | None:
    """The line that may be a headline above a byline or date between two lines of a story; it may be the first."""
    for mark in range(last + 1, following):
        if speaks_of_story(views[mark]):
            above = range(max(last, mark - ABOVE), mark)
            return next((i for i in above if _may_head(views[i])), None)
    return None


def _may_head(view: View) -> bool:
    """Whether a line may be a headline: what pages print around their stories is none."""
    if not 4 <= view.n_words <= 20 or view.text[-1] in '.:;,”"':
        return False
    return furniture_lexicon().start_of(view.plain) is None


def _begins(views: Sequence[View], head: int, above: Set[str], after: Sequence[int]) -> bool:
    """Whether a headline is of what stands below it, and not of what stands above, by its stems."""
    if len(after) < PARAGRAPHS or sum(views[i].n_words for i in after) < WORDS:
        return False
    own = stems(views[head].plain)
    below = stems(" ".join(views[i].plain for i in after[:8]))
    return len(own) >= 2 and len(own & below) >= OWN * len(own) and len(own & above) <= OTHER * len(own)
