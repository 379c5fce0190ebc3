"""Whether what a noun tells of came about, by what is said of it: 'is expected', 'was called off', 'reports of'."""

import pytest
from marked import RN, SN, R, S, code

RAIDS = [f"a raid by {RN} rebels on a {SN} camp", f"a {RN} army raid on a {SN} farm", f"the shelling of a camp in {S}"]
TOLD = [
    ("{} will take place on Friday.", "planned"),
    ("{} is expected on Friday.", "planned"),
    ("{} is scheduled for Friday.", "planned"),
    ("{} was called off on Monday.", "denied"),
    ("{} did not take place.", "denied"),
    ("There was no sign of {}.", "denied"),
    ("Reports of {} could not be confirmed.", "alleged"),
    ("Rumours of {} spread.", "alleged"),
    ("{} took place on Monday.", "asserted"),
    ("{} was expected to anger farmers.", "asserted"),
    ("{} was filmed by passers-by.", "asserted"),
    ("{} will anger farmers.", "asserted"),
    ("Farmers whose shop was called off the road spoke of {}.", "asserted"),
    ("The news of {} is expected to spread.", "asserted"),
]


@pytest.mark.parametrize("raid", RAIDS)
@pytest.mark.parametrize(("told", "modality"), TOLD)
def test_what_is_said_of_a_noun_tells_whether_it_came_about(raid: str, told: str, modality: str) -> None:
    text = told.format(raid)
    reports = code(text[0].upper() + text[1:], floor=0.0)
    assert {r.modality for r in reports if r.type == "ASSAULT"} == {modality}


@pytest.mark.parametrize("how", ["", "independently ", "immediately "])
def test_what_could_not_be_confirmed_is_said_by_nobody(how: str) -> None:
    (report,) = code(f"The raid by {R} on a {SN} camp could not be {how}confirmed.", floor=0.0)
    assert (report.attribution, report.speaker) == ("narrator", None)


def test_who_confirms_a_raid_says_so() -> None:
    (report,) = code(f"The {SN} army confirmed that {R} had raided a camp.", floor=0.0)
    assert report.attribution == "named_speaker"
