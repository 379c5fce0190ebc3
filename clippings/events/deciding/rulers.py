"""Rulers: what a dependency does, and what is done to it, is of the state that rules it, as the codebook has it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clippings.events.report import Party, Report

# PLOVER 2.0: dependencies fold into the ruler state; Hong Kong is named apart.
_RULED = {
    "USA": "ASM GUM MNP PRI UMI VIR",
    "GBR": "AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SHN TCA VGB",
    "FRA": "ATF BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF",
    "NLD": "ABW BES CUW SXM",
    "DNK": "FRO GRL",
    "NOR": "BVT SJM",
    "FIN": "ALA",
    "AUS": "CCK CXR HMD NFK",
    "NZL": "COK NIU TKL",
    "CHN": "MAC",
}
_RULERS: Mapping[str, str] = {code: ruler for ruler, codes in _RULED.items() for code in codes.split()}


def under_rulers(report: Report) -> Report:
    """The report with the parties of dependencies those of the states that rule them: 'threatened Guam'."""
    if not any(party.country in _RULERS for party in (*report.actors, *report.recipients)):
        return report
    return replace(report, actors=_ruled(report.actors), recipients=_ruled(report.recipients))


def _ruled(parties: Sequence[Party]) -> tuple[Party, ...]:
    return tuple(replace(party, country=_RULERS.get(party.country or "", party.country)) for party in parties)
