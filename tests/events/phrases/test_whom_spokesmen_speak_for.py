"""Of what sector spokesmen are, who was beaten to death where no verb of being is written, and who tours what."""

from dataclasses import replace

import pytest
from marked import RN, SN, R, S, article, code, countries

from clippings.events.report import Report


def last(kind: str, *texts: str) -> Report:
    return [report for report in code(*texts, floor=0.0) if report.type == kind][-1]


@pytest.mark.parametrize(("whom", "sector"), [("army", "MIL"), ("university", "EDU"), ("police", "COP")])
@pytest.mark.parametrize("who", ["spokesman", "spokeswoman", "spokesperson"])
def test_a_spokesman_is_of_the_sector_of_those_he_speaks_for(who: str, whom: str, sector: str) -> None:
    told = last("ACCUSE", f"A {who} for the {RN} {whom} condemned {S}.")
    assert [party.sector for party in told.actors] == [sector]


def test_a_firms_spokesman_is_the_firms() -> None:
    told = article(f"{R} slept.", f"A [Lake Motors]{{ORG}} spokesman condemned {S}.")
    firm = tuple(replace(m, entity=replace(m.entity, sector="BUS")) if m.type == "ORG" else m for m in told.mentions)
    blamed = [r for r in replace(told, mentions=firm).coded(0.0) if r.type == "ACCUSE"]
    assert [party.sector for report in blamed for party in report.actors] == ["BUS"]


@pytest.mark.parametrize("how", ["stabbed", "beaten"])
def test_whoever_is_killed_in_a_headline_kills_nobody(how: str) -> None:
    told = last("ASSAULT", f"{RN} baker {how} to death in a market")
    assert (countries(told.actors), countries(told.recipients)) == (set(), {"RUR"})


def test_the_son_is_killed_and_not_the_father() -> None:
    told = last("ASSAULT", f"Son of former {RN} minister stabbed to death in a market")
    assert [party.name for party in told.recipients] == ["Son"]


def test_what_is_toured_visits_nobody() -> None:
    told = last("CONSULT", f"Questions were asked about that {RN} minister's one-sided tour of {S}.")
    assert (countries(told.actors), countries(told.recipients)) == ({"RUR"}, {"SYL"})


def test_a_guard_of_a_prison_is_no_soldier() -> None:
    told = last("ACCUSE", f"Two {SN} prison officers were charged with theft in {S}.")
    assert [party.sector for party in told.recipients] == ["COP"]
