"""Whom 'both governments', 'the latter', 'their ministers' and 'the agency' mean: those of the sentence before."""

from dataclasses import replace

import pytest
from marked import BN, RN, SN, B, R, S, article, countries

WORN = f"{B} was in the news, and {B} slept. {B} woke."


def told(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    return [(countries(r.actors), countries(r.recipients)) for r in article(*texts).reports if r.type == kind]


@pytest.mark.parametrize(
    "before",
    [
        f"{B} gave up its gas shells after long talks with {R} and {S}.",
        f"{B} was visited by {RN} and {SN} experts.",
        f"{R} and {S} closed their ports, said {B}.",
    ],
)
@pytest.mark.parametrize("both", ["Both governments", "The two countries", "The two sides"])
def test_both_are_those_listed_in_the_sentence_before(before: str, both: str) -> None:
    assert told("SUPPORT", WORN, before, f"{both} signed a pact.")[-1] == ({"RUR", "SYL"}, set())


def test_both_are_those_the_article_tells_of_where_none_are_listed() -> None:
    texts = (f"{R} has been at odds with {S} over a lake.", "The two neighbours signed a pact.")
    assert told("SUPPORT", *texts) == [({"RUR", "SYL"}, set())]


def test_the_latter_is_the_last_of_two() -> None:
    texts = (f"{R} and {S} fell out over a lake.", f"The latter recalled its ambassador from {R}.")
    assert told("SANCTION", *texts) == [({"SYL"}, {"RUR"})]


def test_the_former_is_the_first_of_two() -> None:
    texts = (f"{R} and {S} fell out over a lake.", f"The former has condemned a raid by {B}.")
    assert told("ACCUSE", *texts) == [({"RUR"}, {"BOR"})]


def test_a_former_king_is_not_the_first_of_two() -> None:
    texts = (f"{R} and {S} fell out over a lake.", f"The former {BN} king condemned {S}.")
    assert told("ACCUSE", *texts) == [({"BOR"}, {"SYL"})]


def test_their_ministers_are_of_both() -> None:
    texts = (f"{R} and {S} held talks in a mill.", "Their foreign ministers initialled a treaty.")
    assert told("SUPPORT", *texts)[-1] == ({"RUR", "SYL"}, set())


def test_the_agency_is_the_body_told_of() -> None:
    read = article("The [Lake Office]{ORG} feeds farmers.", f"The agency urged {S} to open a road.")
    named = [replace(m, entity=replace(m.entity, sector="IGO")) if m.type == "ORG" else m for m in read.mentions]
    (report,) = [r for r in replace(read, mentions=tuple(named)).coded(0.0) if r.type == "REQUEST"]
    assert ([p.name for p in report.actors], countries(report.recipients)) == (["Lake Office"], {"SYL"})


@pytest.mark.parametrize(
    ("deed", "noun"),
    [
        (f"{RN} police arrested three {SN} miners.", "the arrests"),
        (f"A {RN} court jailed a {SN} miner for spying.", "the sentence"),
        (f"{R} expelled three {SN} diplomats.", "the expulsions"),
        (f"{R} imposed sanctions on {S}.", "the sanctions"),
        (f"{R} sent a shipload of weapons to {S}.", "the delivery"),
        (f"{RN} King [Otto Lind]{{PERSON:RUR}} visited {S}.", "the visit"),
        (f"{R} freed two {SN} spies.", "the release"),
    ],
)
def test_whoever_did_what_is_condemned_is_condemned(deed: str, noun: str) -> None:
    assert told("ACCUSE", deed, f"{B} condemned {noun}.")[-1] == ({"BOR"}, {"RUR"})
