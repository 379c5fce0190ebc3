"""What is asked when parties are looked for: an act, with all there is to see them by."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from clippings.events.phrases.options import Option
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.phrases.tellers import Saying
from clippings.events.report import Report
from clippings.events.triggers.lexicon import Hit


@dataclass(frozen=True)
class Question:
    """Who did the act of `hit` to whom? `report` has what the rules of word order say, `earlier` what came before.

    `home` is the country the article speaks of most.
    """

    phrases: Phrases
    hit: Hit
    hits: Sequence[Hit]
    sayings: Sequence[Saying]
    report: Report
    earlier: Sequence[Report]
    home: str | None
    options: tuple[Option, ...]

    @cached_property
    def lemma(self) -> str:
        """The base form of the trigger."""
        return "_".join(self.hit.sense.words)

    @cached_property
    def voice(self) -> str:
        """`noun`, `passive`, or the form of the verb."""
        if self.hit.nominal:
            return "noun"
        return "passive" if "passive" in self.report.rule.split(";") else self.hit.form

    @cached_property
    def here(self) -> list[tuple[Option, Candidate]]:
        """The options that are phrases of the sentence."""
        return [(o, o.candidate) for o in self.options if o.candidate is not None and o.where != "before"]
