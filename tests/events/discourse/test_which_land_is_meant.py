"""Which state 'the country', 'the kingdom' or 'the landlocked nation' is that acts: the one told of before."""

import pytest
from marked import SN, B, R, S, article, countries


def actors(kind: str, *texts: str) -> list[set[str]]:
    return [countries(r.actors) for r in article(*texts).reports if r.type == kind]


@pytest.mark.parametrize(
    "land",
    ["The country", "The kingdom", "The landlocked nation", "The oil-rich republic"],
)
def test_a_land_that_acts_is_the_one_told_of(land: str) -> None:
    texts = (f"{R} was ruled by {S} for an age.", f"{land} expelled the {SN} ambassador in May.")
    assert actors("SANCTION", *texts) == [{"RUR"}]


def test_a_land_may_be_told_of_by_its_prince() -> None:
    texts = (f"{R}'s crown prince saw {S}'s king.", f"The kingdom pledged 6 million crowns to {S}.")
    assert actors("AGREE", *texts) == [{"RUR"}]


@pytest.mark.parametrize("land", ["The other country", "A country", f"The {SN} nation"])
def test_another_land_is_not(land: str) -> None:
    texts = (f"{R} was ruled by {B} for an age.", f"{land} expelled the ambassador in May.")
    assert {"RUR"} not in actors("SANCTION", *texts)
