"""Where those of a town act, who meet at a seat of power are, and what another clause or a participle leads to."""

import pytest
from marked import RN, SN, R, S
from placed import CASTLE, LINA, OTTO, ZENDA, places, told


@pytest.mark.parametrize(
    "text",
    [
        f"{ZENDA} police arrested four men on Monday.",
        f"The mayor of {ZENDA} imposed a curfew on Monday.",
        f"{LINA}, the mayor of {ZENDA}, imposed a curfew on Monday.",
        f"{ZENDA} imposed a curfew on Monday.",
        f"ZENDA — {RN} dockers went on strike on Monday over a tax.".replace("ZENDA", "[ZENDA]{GPE:RUR=Zenda}"),
        f"A {SN} attack on {ZENDA} killed three people.",
        f"A {SN} air strike hit a suburb of {ZENDA}.",
    ],
)
def test_those_of_a_town_act_and_suffer_there(text: str) -> None:
    assert places(text)[0] == ("Zenda", "stated")


def test_a_seat_of_power_in_which_they_meet_is_a_place_and_no_party() -> None:
    (report,) = told(f"{LINA} met {OTTO} at the {CASTLE} on Monday.")
    assert (report.where.name, report.where.precision) == ("Black Tower", "point")
    assert [party.name for party in report.actors] == ["Lina Vane", "Otto Brand"]
    assert places(f"{LINA} met {OTTO}, the {CASTLE} said on Monday.") == [(None, "none")]


def test_a_place_behind_but_or_and_is_not_led_to_from_before_it() -> None:
    assert places(f"{R} summoned the {SN} envoy on Monday but {S} stood firm.")[0] == (None, "none")


def test_what_is_said_of_a_band_was_not_done_where_its_house_was_hit() -> None:
    text = f"In {ZENDA}, a shell hit the hall of a band of smugglers outlawed by {S} in 2002."
    assert [r.where.name for r in told(text) if r.trigger == "outlawed"] == [None]
