"""Whom a reply is for: him who made the offer or the claim, and nobody who is only named before."""

import numpy as np
import pytest
from marked import LEXICON, SN, B, R, S, article, code, countries

from clippings.events.code import code_article
from clippings.events.deciding.decide import decide
from clippings.events.deciding.ranker import Ranker
from clippings.events.report import Report

K = "[Kravonia]{GPE:KRA}"


def last(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


CODES = {"AUT", "BEL", "CHE", "DNK", "EST", "FIN", "GRC", "HUN", "ISL", "KEN"}


@pytest.mark.parametrize("verb", ["rejected the offer", "turned down the proposal", "dismissed that claim"])
def test_a_reply_is_to_him_who_said_what_it_is_about(verb: str) -> None:
    told = last("REJECT", f"{S} praised {K}.", f"{S} offered to build a bridge in {B}, but {R} {verb}.")
    assert (countries(told.actors), countries(told.recipients)) == ({"RUR"}, {"SYL"})


def test_a_reply_may_come_later() -> None:
    between = (f"{R} praised {K}.", f"{R} thanked {K}.")
    told = last("REJECT", f"{SN} envoys demanded a new map of the lake.", *between, f"{R} rejected the demand.")
    assert countries(told.recipients) == {"SYL"}


def test_a_claim_is_disputed_before_who_made_it() -> None:
    told = last(
        "ACCUSE", f"{K} criticized {R}.", f"{SN} rebels claimed responsibility for the raid. {R} disputed the claim."
    )
    assert countries(told.recipients) == {"SYL"}


@pytest.mark.parametrize(
    ("kind", "again"),
    [
        ("REQUEST", f"{R} asked for more rain gauges on the lake."),
        ("REJECT", f"{R} refused to count the sheep."),
        ("AGREE", f"{R} promised to count the sheep."),
    ],
)
def test_who_did_something_to_somebody_is_not_whom_he_speaks_to_next(kind: str, again: str) -> None:
    assert "SYL" not in countries(last(kind, f"{S} criticized {R} on Monday.", again).recipients)


def test_of_many_who_may_be_meant_none_is_taken_who_is_only_named_before() -> None:
    faint = Ranker({"before": 0}, np.array([[0.0, 0.5], [0.0, 0.0]]), np.zeros(0), np.zeros((0, 2)))
    envoys = ", ".join(f"[Envoy{n}]{{PERSON:{c}}}" for n, c in enumerate(sorted(CODES)))
    marked = article(f"Rain fell in {S}.", f"{R} complained of rain while {envoys} and others slept.")
    reports = code_article(
        marked.sentences, marked.mentions, None, LEXICON, settle=lambda asked: decide(asked, faint), floor=0.0
    ).reports
    assert [report.recipients for report in reports if report.type == "ACCUSE"] == [()]
