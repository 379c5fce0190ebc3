"""What a car is driven into is hit, and not the car; a wall or gate belongs to whom it surrounds."""

import pytest
from marked import RN, SN, R, S, code, countries

WALLS = ("a wall around the {} embassy", "the gate of the {} embassy", "the outer fence surrounding the {} embassy")


def hit(*texts: str) -> list[set[str]]:
    return [countries(report.recipients) for report in code(*texts, floor=0.0) if report.type == "ASSAULT"]


@pytest.mark.parametrize("driven", ["rammed a van into", "ploughed a stolen lorry into", "crashed a car bomb into"])
def test_what_a_car_is_driven_into_is_hit(driven: str) -> None:
    assert hit(f"{R} slept.", f"A suicide bomber {driven} the {SN} embassy on Monday.")[0] == {"SYL"}


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_is_theirs_whom_it_surrounds(wall: str) -> None:
    assert hit(f"{R} slept.", f"A bomber rammed his lorry into {wall.format(SN)}.") == [{"SYL"}]


def test_a_part_of_a_building_is_its_owners() -> None:
    texts = f"{R} and {R} slept.", f"The {SN} consulate shut.", "A bomber attacked the main building of the consulate."
    assert hit(*texts) == [{"SYL"}]


def test_a_car_may_be_driven_by_nobody_known() -> None:
    text = f"A lorry laden with explosives was rammed into the {SN} embassy, {RN} police said."
    assert hit(f"{R} slept.", text) == [{"SYL"}]


def test_what_is_rammed_itself_is_hit() -> None:
    assert hit(f"{R} slept.", f"A {RN} patrol boat rammed a {SN} trawler off {S}.") == [{"SYL"}]
