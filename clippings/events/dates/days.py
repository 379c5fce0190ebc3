"""Which days an act may have been on where no words beside it say so: those its sentence or an earlier one names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clippings.events.arguments.question import Question
from clippings.events.dates.timing import is_of_a_thing, may_date
from clippings.events.dates.when import find_whens, hop
from clippings.events.report import Report, When
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.tokens import Words

# Days that an article has not come back to for so many others are seldom meant, but for those it begins with.
KEPT = 4
_Days = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Day:
    """One answer to when it was.

    `where` is `nowhere`, `here` (words of the sentence that the rules of word order did not take), or `before` (named,
    or had by the act `of`, `back` sentences ago; `lead` where the article begins with it). `rank` counts the days
    named since.
    """

    where: str
    when: When
    of: Report | None = None
    back: int = 0
    rank: int = 0
    lead: bool = False
    same_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class Undated:
    """When was the act of `hit`? `beside` are all reports of its sentence, which is the `sentence`th of the article."""

    words: Words
    hit: Hit
    hits: Sequence[Hit]
    report: Report
    beside: Sequence[Report]
    sentence: int
    published_on: date | None
    days: tuple[Day, ...]


SettleDay = Callable[[Undated], Report]


@dataclass(frozen=True, slots=True)
class _Named:
    when: When
    of: Report | None
    at: int
    paragraph: int
    lead: bool


class Calendar:
    """The days that an article has named so far, the latest last. Made fresh for each article."""

    def __init__(self, published_on: date | None, settle: SettleDay) -> None:
        self._published_on, self._settle = published_on, settle
        self._named: dict[_Days, _Named] = {}
        self._at = 0

    def dated(self, words: Words, questions: Sequence[Question], reports: Sequence[Report]) -> Sequence[Report]:
        """The reports of the next sentence, which answer `questions`, with days for those that have none beside them.

        A headline has no sentence before it, and what is still to come has a day of its own or none.
        """
        if words.sentence.role == "title":
            return reports
        found = [self._dated(question, report, reports) for question, report in zip(questions, reports, strict=True)]
        self._learn(words, found)
        return found

    def _dated(self, asked: Question, report: Report, beside: Sequence[Report]) -> Report:
        if report.when.text is not None and report.when.start is None and (named := self._last_named()) is not None:
            # 'On Monday X shelled Y. The next day …'
            report = replace(report, when=hop(report.when, named))
        if report.when.text is not None or report.modality == "planned":
            return report
        words, days = asked.phrases.words, tuple(self._days(asked))
        undated = Undated(words, asked.hit, asked.hits, report, beside, self._at, self._published_on, days)
        return self._settle(undated) if len(days) > 1 else report

    def _last_named(self) -> When | None:
        """The days that the article named last."""
        last = next(reversed(self._named.values()), None)
        return last.when if last is not None else None

    def _learn(self, words: Words, reports: Sequence[Report]) -> None:
        sentence = words.sentence
        whens: list[tuple[When, Report | None]] = [(when, None) for when in self._whens(words)]
        for when, report in (*whens, *((report.when, report) for report in reports)):
            if when.start is None or self._sets_no_scene(words, when):
                continue
            old = self._named.pop((when.start, when.end), None)
            lead = old.lead if old is not None else self._at == 0
            of = report or (old.of if old is not None else None)
            self._named[when.start, when.end] = _Named(when, of, self._at, sentence.paragraph, lead)
        self._at += 1

    def _sets_no_scene(self, words: Words, when: When) -> bool:
        """Whether a month or year is only that of a thing: after "last month's massacre" nothing is of last month."""
        here = when.span is not None and words.sentence.start <= when.span[0] < words.sentence.end
        return here and when.precision != "day" and is_of_a_thing(words, when)

    def _days(self, asked: Question) -> list[Day]:
        words, hit = asked.phrases.words, asked.hit
        here = {(when.start, when.end): when for when in reversed(self._whens(words)) if when.start is not None}
        days = [Day("nowhere", When())]
        days += [Day("here", w) for w in reversed(here.values()) if may_date(words, hit, asked.hits, asked.sayings, w)]
        before = (one for key, one in reversed(self._named.items()) if key not in here)
        for rank, one in enumerate(before):
            if rank < KEPT or one.lead:
                same = one.paragraph == words.sentence.paragraph
                days.append(Day("before", one.when, one.of, self._at - one.at, rank, one.lead, same))
        return days

    def _whens(self, words: Words) -> tuple[When, ...]:
        return find_whens(words.sentence.text, words.sentence.start, self._published_on)
