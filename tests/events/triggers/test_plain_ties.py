"""Ties cut, sanctions, releases and joint work as newspapers tell them plainly, by verb, passive and noun."""

import pytest
from marked import RN, SN, R, S, article, countries


def told(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    return [(countries(r.actors), countries(r.recipients)) for r in article(text).reports if r.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        f"Diplomatic ties with {S} were cut by {R}.",
        f"{S} was hit with {RN} sanctions.",
        f"Two {SN} banks were hit with new {RN} sanctions on Friday.",
        f"Two {SN} banks were placed under {RN} sanctions.",
        f"{R} placed two {SN} banks under sanctions.",
        f"Two {SN} banks were added to a {RN} blacklist.",
        f"{S} was hit with a 50 percent {RN} tariff.",
        f"{SN} coffee was hit with {RN} tariffs.",
        f"{R} cut off talks with {S}.",
        f"{R} broke diplomatic ties with {S} after a raid on its embassy.",
        f"{R} has frozen the assets of a {SN} shipowner.",
        f"{R} put 16 {SN} firms on an export control list.",
        f"{R} banned arms sales to {S}.",
        f"Imports of {SN} wine were banned by {R}.",
        f"Three {SN} diplomats were thrown out of {R}.",
    ],
)
def test_who_cuts_ties_and_with_whom(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in told("SANCTION", text)


@pytest.mark.parametrize(
    "text",
    [
        f"Ninety [Sylvanians]{{NORP:SYL=Sylvania}} were freed from {RN} jails.",
        f"Ninety [Sylvanians]{{NORP:SYL=Sylvania}} walked free from {RN} jails.",
        f"Eighteen {SN} soldiers held by {R} were freed.",
        f"Ten {SN} sailors jailed in {R} were freed.",
        f"{R} dropped tariffs on {SN} wine.",
        f"{R} removed a {SN} bank from a blacklist.",
        f"{R} handed the islands back to {S}.",
        f"{R} returned the islands to {S}.",
    ],
)
def test_who_gives_way_to_whom(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in told("RETREAT", text)


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} and {SN} forces are holding joint drills.",
        f"{R} hosted a joint exercise with {S}.",
        f"{R} bought 20 fighter jets from {S}.",
        f"{R} handed two suspects over to {S}.",
    ],
)
def test_who_works_together(text: str) -> None:
    assert ({"RUR", "SYL"}, set()) in told("COOPERATE", text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("SANCTION", f"The {RN} village was cut off by floods."),
        ("SANCTION", f"The {RN} team was hit with injuries in {S}."),
        ("RETREAT", f"The {RN} player returned the ball to the {SN} keeper."),
        ("RETREAT", f"{RN} tourists returned to {S}."),
        ("COOPERATE", f"The {RN} firm bought 20 taxis from {S}."),
        ("PROTEST", f"The {RN} captain walked out onto the pitch in {S}."),
    ],
)
def test_what_only_sounds_so_is_none(kind: str, text: str) -> None:
    assert told(kind, text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} air traffic controllers walked out on Friday.",
        f"Miners in {R} put up roadblocks.",
        f"{RN} mobs looted the homes of lawmakers.",
        f"Thousands joined rallies across {R}.",
        f"Looters ransacked shops in {R}.",
    ],
)
def test_who_takes_to_the_streets(text: str) -> None:
    assert told("PROTEST", text)


def test_a_town_and_its_country_are_where_people_rally() -> None:
    text = f"Tens of thousands rallied in [Zenda]{{GPE:RUR}}, {R}."
    assert all(aimed == set() for _, aimed in told("PROTEST", text))


def test_assets_frozen_at_home_are_taken() -> None:
    assert told("SANCTION", f"{R} froze the assets of a {RN} shipowner.") == []
