"""Who says what stands behind a comma, who is only told, and a people's name for one of them."""

import pytest
from marked import BN, RN, SN, B, R, S, code

BERG = "[Anna Berg]{PERSON:RUR}"


def test_what_more_somebody_says_is_his_and_not_that_of_whom_he_tells() -> None:
    text = f"{BERG} praised {S} for its help on Monday, claiming that {BN} jets attacked its towns."
    told = {report.type: report for report in code(f"{B} was quiet.", text, floor=0.0)}
    assert told["ASSAULT"].speaker == "Anna Berg" and told["SUPPORT"].attribution == "narrator"


@pytest.mark.parametrize(
    "text",
    [
        f"In {S}, it is alleged {BN} soldiers attacked a clerk.",
        f"The {SN} envoy was told that {B} attacked a ship.",
    ],
)
def test_of_what_is_said_in_the_passive_nobody_is_the_speaker(text: str) -> None:
    (report,) = (report for report in code(f"{R} was quiet.", text, floor=0.0) if report.type == "ASSAULT")
    assert report.speaker is None


def test_an_accusation_that_says_more_of_one_is_no_other() -> None:
    text = f"{R} criticised the raid, saying that {S} was violating the truce."
    assert [report.type for report in code(f"{S} raided {B}.", text, floor=0.0)].count("ACCUSE") == 1


@pytest.mark.parametrize("who", [f"a {SN}", f"the 40-year-old {SN}", f"another {SN}"])
def test_one_of_a_people_is_not_its_state(who: str) -> None:
    (report,) = code(f"{B} was quiet.", f"{RN} police arrested {who} on Monday.", floor=0.0)
    (party,) = report.recipients
    assert (party.country, party.sector, party.name.split()[-1]) == ("SYL", "CVL", "Sylvanian")
