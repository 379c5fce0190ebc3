"""Find the names of an article: propose, settle, agree over the article, resolve."""

from collections.abc import Sequence

from clippings.entities.consistency import agree
from clippings.entities.elections import propose_elections
from clippings.entities.home_model import HomeModel, packaged_homes
from clippings.entities.known import propose_known
from clippings.entities.mention import Mention
from clippings.entities.pattern import propose_patterns
from clippings.entities.precedence import settle
from clippings.entities.proposal import Line, Proposal, Proposer, read_lines
from clippings.entities.resolve import resolve
from clippings.registry.load import Registry
from clippings.text.sentence import Sentence

# A trained tagger takes the place of `propose_patterns`; the registry, settling and resolving stay as they are.
PROPOSERS: tuple[Proposer, ...] = (propose_known, propose_elections, propose_patterns)


def find_mentions(
    sentences: Sequence[Sentence],
    registry: Registry,
    *,
    proposers: Sequence[Proposer] = PROPOSERS,
    homes: HomeModel | None = None,
) -> tuple[Mention, ...]:
    """The names of one article, each with the thing it names, in page order; spans are code points of the dump.

    No two mentions overlap. `proposers` may be replaced to try another detector, `homes` to try another model of
    countries than the packaged one.
    """
    return resolve(*propose(sentences, registry, proposers), registry, homes or packaged_homes())


def propose(
    sentences: Sequence[Sentence], registry: Registry, proposers: Sequence[Proposer]
) -> tuple[tuple[Line, ...], list[Proposal]]:
    """The lines of an article and the names in them, settled among themselves."""
    lines = read_lines(sentences, registry)
    proposals = settle(proposal for proposer in proposers for proposal in proposer(lines, registry))
    return lines, agree(lines, proposals)
