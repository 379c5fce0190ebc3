"""Words of acts on pages of elections, which tell of none, and the same words of those who act."""

import pytest
from marked import RN, SN, R, S, code

BERG, LUND = "[Anna Berg]{PERSON:RUR}", "[Karl Lund]{PERSON:SYL}"


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} captured two states and most delegates.",
        f"{BERG} captured {S} in the primary.",
        f"{LUND} has locked up the nomination in {S}.",
        f"{BERG} beat {LUND} 51% to 36%.",
        f"{BERG} holds particular appeal for nurses in {S}.",
        f"Her hat will be appealing to many in {R}.",
        f"The result was the price of sloth, an indictment of the {RN} mayor.",
        f"{S} was called for {BERG} at noon.",
        f"Turnout declined in {R}.",
        f"{BERG} refused to rule out a tax on tea in {S}.",
        f"The opponents seized on those remarks of {BERG}.",
        f"The disapproval rating of {BERG} is low.",
    ],
)
def test_how_a_vote_goes_is_no_event(text: str) -> None:
    assert not code(f"{R} was quiet.", text, floor=0.0)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{RN} troops captured a {SN} fort.", "COERCE"),
        (f"{RN} police beat {LUND} with batons.", "ASSAULT"),
        (f"{BERG} issued an appeal for aid to {S}.", "REQUEST"),
        (f"A court in {R} handed down an indictment of {LUND}.", "ACCUSE"),
        (f"{BERG} called for talks with {S}.", "REQUEST"),
        (f"{R} declined an offer by {S}.", "REJECT"),
        (f"{R} refused to rule out a military strike on {S}.", "THREATEN"),
        (f"{R} seized a {SN} trawler on Monday.", "COERCE"),
        (f"{BERG} voiced her disapproval of {S}.", "ACCUSE"),
    ],
)
def test_the_same_words_of_those_who_act_tell_of_it(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{R} and {S} met.", text, floor=0.0)]


def test_shots_that_only_words_fire_accuse() -> None:
    kinds = {report.type for report in code(f"{R} was quiet.", f"{BERG} fired at {LUND}.", floor=0.0)}
    assert kinds == {"ACCUSE"}
