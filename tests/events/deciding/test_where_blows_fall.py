"""Where blows fall and whose units make them: a place behind a blow made none, and a unit is somebody."""

import pytest
from marked import LEXICON, RN, B, article, code, countries

from clippings.events.code import code_article

TOWN, REGION = "[Klow]{GPE:SYL}", "[Poldava]{GPE:SYL}"


def killers(text: str) -> list[set[str]]:
    """Of which countries those are who make each attack, by word order alone."""
    read = article(f"{B} slept.", text)
    reports = code_article(read.sentences, read.mentions, None, LEXICON, settle=lambda asked: asked.report, floor=0.0)
    return [countries(r.actors) for r in reports.reports if r.type == "ASSAULT"]


@pytest.mark.parametrize("where", [f"the south of {REGION}", f"rebel-held {REGION}", REGION])
def test_where_a_blow_falls_did_not_make_it(where: str) -> None:
    text = f"A clerk says nobody saw the raids on the town of {TOWN} in {where} that killed ten nurses."
    assert {"SYL"} not in killers(text)
    assert {"SYL"} not in killers(f"The air strikes on the town of {TOWN} in {where} also wounded 60 people.")


def test_whose_army_is_in_a_place_shells_from_it() -> None:
    assert killers(f"The {RN} army in the town of {TOWN} in {REGION} killed ten nurses.") == [{"RUR"}]


@pytest.mark.parametrize(("unit", "sector"), [("army unit", "MIL"), ("police unit", "COP")])
def test_a_unit_acts_on_a_day(unit: str, sector: str) -> None:
    told = code(f"{B} slept.", f"The {unit} on Sunday morning killed ten {RN} nurses.", floor=0.0)
    assert [(p.country, p.sector) for r in told for p in r.actors] == [("BOR", sector)]


def test_a_team_acts_on_a_day() -> None:
    told = code(f"{B} slept.", "The rescue team on Sunday condemned [Ruritania]{GPE:RUR}.", floor=0.0)
    assert [p.name for r in told for p in r.actors] == ["rescue team"]
