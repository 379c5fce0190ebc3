"""Articles of two states whose towns and seats of power are known, and where their acts are."""

from datetime import date
from types import SimpleNamespace

from marked import LEXICON, article

from clippings.events.code import code_article
from clippings.events.report import Report
from clippings.registry.spots import Spot

ZENDA, CASTLE = "[Zenda]{GPE:RUR}", "[Black Tower]{ORG:RUR}"
LINA, OTTO = "[Lina Vane]{PERSON:RUR}", "[Otto Brand]{PERSON:SYL}"
SPOTS = {
    ("Ruritania", "RUR"): Spot("country"),
    ("Sylvania", "SYL"): Spot("country"),
    ("Black Tower", "RUR"): Spot("point", 50.1, 14.1),
}
STATES = {"RUR": SimpleNamespace(name="Ruritania"), "SYL": SimpleNamespace(name="Sylvania")}
HERE = SimpleNamespace(**(vars(LEXICON) | {"spots": SPOTS, "country_by_code": STATES}))


def told(*texts: str) -> tuple[Report, ...]:
    of = article(*texts, on=date(2021, 6, 18))
    return code_article(of.sentences, of.mentions, of.published_on, HERE, floor=0.2).reports


def places(*texts: str) -> list[tuple[str | None, str]]:
    return [(report.where.name, report.where.basis) for report in told(*texts)]
