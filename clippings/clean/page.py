"""One page, from its text to labelled blocks and the stories they make up."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from clippings.clean.asides.asides import Part, split_asides
from clippings.clean.body.body import BodyLabel, BodyLabels, label_body
from clippings.clean.furniture.comments import comment_lines
from clippings.clean.furniture.furniture import Label, label_furniture
from clippings.clean.furniture.regions import Page
from clippings.clean.furniture.sections import dated_lists, footer_start, menu_again, sections, with_more
from clippings.clean.lexicon.cues import leading
from clippings.clean.lexicon.lexicon import furniture_lexicon
from clippings.clean.lines.keys import key_of, plain_of
from clippings.clean.lines.lines import split_lines
from clippings.clean.lines.tuples import rows_of
from clippings.clean.lines.views import View, view_all
from clippings.clean.marked import clean_marked
from clippings.clean.metadata.byline import is_cue, is_job, is_of_author
from clippings.clean.metadata.dates import dates_in, days_in
from clippings.clean.metadata.english import reads_english
from clippings.clean.metadata.outlet import Outlet, find_outlet
from clippings.clean.metadata.settle import given_date, order_on, settle
from clippings.clean.stories.several import split_stories
from clippings.clean.stories.stories import Found, Lines, find_stories, speaks_of_story, story_dates
from clippings.clean.story import Block, Cleaned, Published, Span, Story
from clippings.dumps.dump import Dump
from clippings.registry.sources import Source

# Labels of lines that a story is made of or that speak of it; other lines belong to no story.
OWN = frozenset({"title", "byline", "dateline", "standfirst", "caption"})
GIVEN = ("given as clean text",)
BEHIND = ("stands behind the date of the story, on its line",)
TELLING = 600  # characters that show a story's language
GLUED = 8  # words of a sentence that a date is glued to
NEAR = 15  # lines below a story in which it says who its authors are
HEAD = 4  # lines of a story among which a byline or date may have been taken for text
ABOVE = 6  # lines above a story without a headline that may speak of it


def clean_page(dump: Dump, sources: tuple[Source, ...]) -> Cleaned:
    """Label every line of a dump and find its stories.

    Blocks tile the dump. Metadata given with the dump wins over what the page says. A dump marked `clean` is one
    story, each of its lines a paragraph; one with marks is the story that these say.
    """
    if dump.marks:
        return clean_marked(dump, find_outlet(dump.text, dump.given, sources))
    parts = (
        split_asides(split_lines(dump.text))
        if not dump.clean
        else tuple(Part(line, None) for line in split_lines(dump.text))
    )
    if not parts:
        blank = Block(1, 0, len(dump.text), "other", 0.9, "holds no word", None)
        return Cleaned((blank,) if dump.text else (), ())
    outlet = find_outlet(dump.text, dump.given, sources)
    views = view_all([part.line for part in parts])
    body = _all_body(len(parts)) if dump.clean else _label_parts(parts, views)
    lexicon = furniture_lexicon()
    story_of = _story_of(views, parts, body)
    in_story = [story is not None for story in story_of]
    hits = [() if inside else lexicon.hits(view) for view, inside in zip(views, in_story, strict=True)]
    hits = with_more(views, hits, in_story)
    lines = Lines(
        views=views,
        hits=hits,
        under=sections(views, hits, in_story),
        counts=Counter([view.key for view in views]),
        story_of=story_of,
        dates=story_dates(views, in_story),
        sure=[label.probability for label in body.lines],
    )
    stories = find_stories(lines)
    lines = _without_strangers(lines, stories)
    in_story = [story is not None for story in lines.story_of]
    labels = _labels(lines, stories, parts, body, in_story)
    belongs = [
        story if story is not None or label.label not in OWN else _belongs(i, lines, stories, label.label)
        for i, (story, label) in enumerate(zip(lines.story_of, labels, strict=True))
    ]
    blocks = _blocks(dump.text, parts, labels, belongs)
    country = next((source.country for source in sources if source.source_id == outlet.source_id), None)
    return Cleaned(
        blocks,
        tuple(
            _story(dump, n, found, _published(dump, n, found, lines, country), outlet, blocks, views)
            for n, found in enumerate(stories)
        ),
    )


def _without_strangers(lines: Lines, stories: Sequence[Found]) -> Lines:
    """The lines without what was taken for text of a story but stands above its headline or below its end."""
    out = [
        i
        for i, story in enumerate(lines.story_of)
        if story is not None and not stories[story].first <= i <= stories[story].last
    ]
    if not out:
        return lines
    story_of, hits = list(lines.story_of), list(lines.hits)
    for i in out:
        story_of[i], hits[i] = None, furniture_lexicon().hits(lines.views[i])
    under = sections(lines.views, hits, [story is not None for story in story_of])
    return replace(lines, story_of=story_of, hits=hits, under=under)


def _story_of(views: Sequence[View], parts: Sequence[Part], body: BodyLabels) -> list[int | None]:
    """Which story each line is text of: what the model says, but for asides, for a byline or date at a story's head,
    and for a sentence behind a date on its own line, which is the first of its story."""
    head: Counter[int] = Counter()
    found: list[int | None] = []
    for view, part, label in zip(views, parts, body.lines, strict=True):
        story = label.story if part.aside is None else None
        if story is not None:
            head[story] += 1
            if head[story] <= HEAD and label.reasons != GIVEN and speaks_of_story(view):
                story = None
        found.append(story)
    for i in range(1, len(parts) - 1):
        glued = parts[i - 1].aside == "metadata" and parts[i - 1].line.number == parts[i].line.number
        if glued and found[i] is None and views[i].n_words > GLUED and not leading("updated").match(views[i].plain):
            found[i] = next((story for story in found[i + 1 : i + 4] if story is not None), None)
    if GIVEN not in {label.reasons for label in body.lines[:1]}:
        found = split_stories(views, found)
    numbers = {story: n for n, story in enumerate(sorted({story for story in found if story is not None}))}
    return [None if story is None else numbers[story] for story in found]


def _label_parts(parts: Sequence[Part], views: Sequence[View]) -> BodyLabels:
    """The body of a page as its lines read without what was set apart from them, which is never body."""
    if not any(part.aside for part in parts):
        return label_body([part.line for part in parts], views=views)
    told = [view for view, part in zip(views, parts, strict=True) if part.aside is None]
    own = label_body([view.line for view in told], views=told)
    labels = iter(own.lines)
    apart = BodyLabel(None, None, 0.0, ("set apart from the rest of its line",))
    return BodyLabels(tuple(next(labels) if part.aside is None else apart for part in parts), own.n_stories)


def _all_body(n_lines: int) -> BodyLabels:
    return BodyLabels((BodyLabel("body", 0, 1.0, GIVEN),) * n_lines, 1)


def _published(dump: Dump, number: int, found: Found, lines: Lines, country: str | None) -> Published:
    """When a story was published: as given with the dump, else as its page states, else unknown."""
    given = given_date(dump.given.published_on) if dump.given.published_on and number == 0 else Published()
    if given.basis != "none" or found.date is None:
        return given
    if len(found.date.readings) == 1:
        return settle(found.date, None)
    from clippings.text.language import detect_language

    own = [view for view, story in zip(lines.views, lines.story_of, strict=True) if story is not None]
    texts = [text for several in lines.dates.values() for text in several]
    texts += [text for view in own for text in dates_in(view.text, view.start)]
    days = tuple(day for view in own for day in days_in(view.text))
    language = partial(detect_language, "\n".join(view.text for view in own))
    return settle(found.date, order_on(texts, days, country, language))


def _labels(
    lines: Lines, stories: Sequence[Found], parts: Sequence[Part], body: BodyLabels, in_story: Sequence[bool]
) -> list[Label]:
    fixed: dict[int, tuple[str, float, str]] = {
        i: (part.aside, 0.95, "set apart from the rest of its line") for i, part in enumerate(parts) if part.aside
    }
    telling: frozenset[str] = frozenset()
    for found in stories:
        telling |= found.telling
        if found.date_line is not None and not in_story[found.date_line]:
            fixed[found.date_line] = ("metadata", 0.95, "states the date of the story")
        for i in range(found.first, min(found.last + NEAR, len(parts))):
            own = in_story[i] and body.lines[i].role != "subheading"
            if not own and lines.under[i] is None and is_of_author(lines.views[i], found.bylines):
                fixed[i] = ("byline", 0.9, "names an author of the story again")
        for byline in found.bylines:
            if byline.index and is_cue(lines.views[byline.index - 1]):
                fixed[byline.index - 1] = ("byline", byline.score, "says that an author is named next")
            fixed[byline.index] = ("byline", byline.score, byline.reason)
            job = byline.index + 1
            if job < found.first and not lines.hits[job] and is_job(lines.views[job]):
                fixed[job] = ("byline", byline.score, "says what the author's job is")
        if found.dateline_line is not None:
            fixed[found.dateline_line] = ("dateline", 0.8, "a place alone above the story")
        if found.title:
            fixed[found.title.index] = ("title", found.title.score, found.title.reason)
    menu = menu_again(lines.views, _head(stories))
    below = range(stories[0].last + 1 if stories else len(parts), len(parts))
    free = [i for i in below if not in_story[i] and lines.under[i] is None and i not in menu]
    page = Page(
        views=lines.views,
        hits=lines.hits,
        under=lines.under,
        counts=lines.counts,
        story_of=lines.story_of,
        firsts=[found.first for found in stories],
        lasts=[found.last for found in stories],
        titles=[found.title.index if found.title else None for found in stories],
        footer=footer_start(lines.views, lines.hits, in_story),
        meta=frozenset(lines.dates),
        telling=telling,
        listed=dated_lists(lines.views, lines.hits, in_story, lines.dates, lines.counts),
        menu=menu,
        comments=comment_lines(lines.views, lines.hits, free),
        fixed=fixed,
    )
    return [
        label or Label(own.role or "body", round(own.probability, 3), "; ".join(own.reasons if own.role else BEHIND))
        for label, own in zip(label_furniture(page), body.lines, strict=True)
    ]


def _head(stories: Sequence[Found]) -> int:
    """The line of the first headline, or of the first story's first words."""
    return min((found.title.index if found.title else found.first for found in stories), default=0)


def _belongs(i: int, lines: Lines, stories: Sequence[Found], label: str) -> int | None:
    """The story that a line speaks of, around its text or inside it."""
    for n, found in enumerate(stories):
        top = found.title.index if found.title else found.first - ABOVE
        named = [byline.index for byline in found.bylines]
        own = {"title": found.title is not None and i == top, "byline": i in named}
        if own.get(label, top < i < found.last):
            return n
    return None


def _blocks(
    text: str, parts: Sequence[Part], labels: Sequence[Label], belongs: Sequence[int | None]
) -> tuple[Block, ...]:
    numbers = [part.line.number for part in parts]
    starts = [0, *[part.line.start for part in parts[1:]]]
    said, scores, reasons = zip(*labels, strict=True)
    return tuple(rows_of(Block, numbers, starts, [*starts[1:], len(text)], said, scores, reasons, belongs))


def _story(
    dump: Dump,
    number: int,
    found: Found,
    published: Published,
    outlet: Outlet,
    blocks: Sequence[Block],
    views: Sequence[View],
) -> Story:
    from clippings.text.language import detect_language

    title, span = _title(dump, number, found, views)
    names = [name for byline in found.bylines for name in byline.names]
    # "By Ada Roe, Reuters" names whom she writes for; "By Reuters" names the author.
    names = [name for name in names if not name.agency] or names
    own = [block for block in blocks if block.story == number]
    body = "\n".join(dump.text[block.start : block.end].strip() for block in own if block.label == "body")[:TELLING]
    return Story(
        story=number,
        title=title,
        title_span=span,
        bylines=tuple(name.text for name in names),
        byline_spans=tuple(name.span for name in names),
        credits=tuple(name.text for name in found.credits),
        credit_spans=tuple(name.span for name in found.credits),
        dateline=found.dateline[0] if found.dateline else None,
        dateline_span=found.dateline[1] if found.dateline else None,
        published=published,
        source_id=outlet.source_id,
        source_span=outlet.span,
        recognised_by=outlet.recognised_by,
        language="en" if reads_english(body) else detect_language(body),
        confidence=round(sum(block.score for block in own) / len(own), 3) if own else 0.0,
    )


def _title(dump: Dump, number: int, found: Found, views: Sequence[View]) -> tuple[str | None, Span | None]:
    """The headline and its span: the one given with the dump, located where the page prints it, or the page's own."""
    own = views[found.title.index] if found.title else None
    if dump.given.title and number == 0:
        key = key_of(plain_of(dump.given.title))
        printed = own if own and own.key == key else next((view for view in views if view.key == key), None)
        return dump.given.title, (printed.start, printed.line.end) if printed else None
    return (own.text, (own.start, own.line.end)) if own else (None, None)
