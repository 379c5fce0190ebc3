"""Ministries: one name for each ministry of each country, however the press turns it round."""

import re

from clippings.registry.countries import Country
from clippings.registry.load import Registry

FIELDS = {
    "foreign": "Foreign Affairs",
    "foreign affairs": "Foreign Affairs",
    "external affairs": "External Affairs",
    "defence": "Defense",
    "defense": "Defense",
    "national defence": "National Defense",
    "national defense": "National Defense",
}
# Ministries whose official name says more than the field.
OFFICIAL = {("TUR", "Defense"): "National Defense", ("DZA", "Defense"): "National Defense"}
TURNED = re.compile(r"^(?:(?P<owner>.+?)['’]s? )?(?P<field>.+?) (?:Ministry|ministry)$")
STRAIGHT = re.compile(
    r"^(?:(?P<adjective>\S.*?) )?Ministry (?:of|for) (?:the )?(?P<field>.+?)(?: of (?:the )?(?P<owner>[A-Z].*))?$"
)


def ministry_name(name: str, registry: Registry, nearby: str | None) -> tuple[str, str | None] | None:
    """Canonical name and country of a ministry; None if the words name none.

    `nearby` is the country that the sentence names just before ('Türkiye’s Defense Ministry').
    """
    if straight := STRAIGHT.match(name):
        field, owner = straight["field"], straight["adjective"] or straight["owner"]
        country = registry.country_by_demonym.get(owner or "")
    elif turned := TURNED.match(name):
        field = turned["field"]
        country, field = _leading_country(field, registry)
    else:
        return None
    country = country or registry.country_by_code.get(nearby or "")
    return _canonical(field, country), country.iso3 if country else None


def _leading_country(field: str, registry: Registry) -> tuple[Country | None, str]:
    parts = field.split(" ")
    for size in (3, 2, 1):
        country = registry.country_by_demonym.get(" ".join(parts[:size]))
        if country and len(parts) > size:
            return country, " ".join(parts[size:])
    return None, field


def _canonical(field: str, country: Country | None) -> str:
    field = FIELDS.get(field.lower(), field)
    return f"Ministry of {field}" if country is None else ministry_of(field, country)


def ministry_of(field: str, country: Country) -> str:
    """`Turkish Ministry of National Defense`."""
    field = OFFICIAL.get((country.iso3, field), field)
    return f"{country.adjective} Ministry of {field}"
