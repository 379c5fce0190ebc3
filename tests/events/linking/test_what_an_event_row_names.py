"""An event row names every side that a report tells apart, and infers no disagreement on the place."""

from dataclasses import replace

from marked import R, S, article

from clippings.events.linking.link import Event, link_reports
from clippings.events.report import Party, Report, Where
from clippings.events.rows import conflicts_of, event_row

(CLASH,) = article(f"{R} and {S} clashed on June 3, 2021.").reports


def between(*names: str, of: str = "RUR") -> Report:
    """A clash of parties of one country."""
    return replace(CLASH, actors=tuple(Party(name, None, None, of) for name in names))


def row_of(*reports: Report) -> dict[str, object]:
    (event,) = link_reports([CLASH], {})
    return event_row(Event(event.event_id, event.act, event.when, reports), {}, {})


def test_both_sides_of_a_war_at_home_are_named() -> None:
    row = row_of(between("Hill Front", "Ruritania's army"), between("Hill Front", "troops"), between("Ruritania"))
    assert row["actors"] == ["Hill Front", "troops"]
    assert row["actor_countries"] == ["RUR"]


def test_who_speaks_for_one_country_has_the_name_most_reports_use() -> None:
    assert row_of(between("Ruritania"), between("Ruritania"), between("its envoy", "its minister"))["actors"] == [
        "Ruritania"
    ]


def test_one_name_in_two_cases_is_one() -> None:
    assert row_of(between("Seven boats", "seven boats"))["actors"] == ["seven boats"]


def test_nobody_is_named_beside_somebody() -> None:
    nobody = replace(CLASH, actors=(Party("unknown"),))
    assert row_of(nobody, between("Hill Front"))["actors"] == ["Hill Front"]
    assert row_of(nobody)["actors"] == ["unknown"]


def test_a_country_that_is_only_inferred_disagrees_with_no_town_and_two_towns_do() -> None:
    at = {
        name: replace(CLASH, where=Where(name, None, "RUR", basis=basis))
        for name, basis in (("Ruritania", "parties"), ("Strelsau", "stated"), ("Zenda", "stated"))
    }
    assert conflicts_of([at["Ruritania"], at["Strelsau"]]) == []
    assert conflicts_of([at["Zenda"], at["Strelsau"]]) == ["location"]
    assert row_of(at["Ruritania"], at["Ruritania"], at["Zenda"])["location"] == "Zenda"
