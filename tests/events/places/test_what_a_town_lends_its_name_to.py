"""What is called by a town's name: an accord is no party and no place, an attack hit the town."""

import pytest
from marked import SN, R, S, code, countries

TOWN = "[Zenda]{GPE:RUR}"
LAKE = "[Dorval]{GPE:BOR}"


@pytest.mark.parametrize("accord", [f"the {LAKE} accord", f"the {LAKE} peace agreement", f"the {LAKE} protocol"])
def test_an_accord_makes_its_town_no_party_and_no_place(accord: str) -> None:
    for text in (f"Rebels shelled a post in breach of {accord}.", f"{S} shelled a post, as promised in {accord}."):
        for report in code(f"{S} and {R} were in the news.", text, floor=0.0):
            assert "BOR" not in countries((*report.actors, *report.recipients))
            assert report.where.country is None


def test_those_who_sign_what_is_called_by_a_town_are_named_behind() -> None:
    reports = code(f"The {LAKE} agreement was signed by {R} and {S} in May.", floor=0.0)
    assert [countries(report.actors) for report in reports] == [{"RUR", "SYL"}]


@pytest.mark.parametrize("told", ["shocked the country", "were told of for weeks", "and the trial that followed"])
def test_attacks_called_by_a_town_hit_it(told: str) -> None:
    (report,) = code(f"{S} was quiet.", f"The {TOWN} attacks {told}.", floor=0.0)
    assert (countries(report.actors), countries(report.recipients)) == (set(), {"RUR"})


def test_a_town_that_stands_for_nobody_may_still_attack() -> None:
    (report,) = code(f"{R} attacks {SN} exports.", floor=0.0)
    assert countries(report.actors) == {"RUR"}
