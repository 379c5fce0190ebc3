"""What a proposal is: a stretch of tokens that may be a name, before proposals are settled and resolved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clippings.entities.headlines import read_cases, restore_case
from clippings.entities.owners import cut_owners
from clippings.registry.gazetteer import Known, Match
from clippings.registry.load import Registry
from clippings.registry.tokens import Tokens, tokenize
from clippings.text.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its tokens and the names of the registry that stand in it."""

    sentence: Sentence
    tokens: Tokens
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tokens `start` to `end` (half-open) of line `line` name something of `type`, with certainty `score` (0..1).

    `readings` are what the registry knows of the name, the likeliest first; empty where it knows nothing.
    """

    line: int
    start: int
    end: int
    type: str
    score: float
    readings: tuple[Known, ...] = ()


# A proposer reads all lines of one article. A trained model is one more proposer beside the registry's.
Proposer = Callable[[Sequence[Line], Registry], list[Proposal]]


def read_lines(sentences: Sequence[Sentence], registry: Registry) -> tuple[Line, ...]:
    """Sentences cut into tokens, headlines in running case, looked up in the registry: once for all steps."""
    gazetteer = registry.gazetteer
    cut = [cut_owners(tokenize(sentence.text), registry.words, gazetteer) for sentence in sentences]
    cases = read_cases(cut)
    lines = []
    for sentence, raw in zip(sentences, cut, strict=True):
        tokens = restore_case(raw, cases, registry.words, gazetteer)
        lines.append(Line(sentence, tokens, tuple(gazetteer.matches(tokens))))
    return tuple(lines)


def surface(line: Line, proposal: Proposal) -> str:
    """The words as they stand."""
    tokens = line.tokens
    return line.sentence.text[tokens.starts[proposal.start] : tokens.ends[proposal.end - 1]]


def words(line: Line, proposal: Proposal) -> tuple[str, ...]:
    """The folded words, marks left out: what two spellings of a name share."""
    return tuple(f for f in line.tokens.folds[proposal.start : proposal.end] if f[0].isalnum())
