"""Verbs that report speech, and who stands next to them."""

import re

# fmt: off
REPORTING = frozenset({
    "said", "says", "say", "told", "tells", "added", "adds", "stated", "states", "noted", "notes", "asked",
    "asks", "wrote", "writes", "argued", "argues", "claimed", "claims", "warned", "warns", "insisted",
    "insists", "announced", "announces", "explained", "explains", "stressed", "stresses", "emphasized",
    "emphasised", "declared", "declares", "continued", "concluded", "remarked", "replied", "responded",
    "shouted", "cried", "tweeted", "posted", "recalled", "acknowledged", "admitted", "confirmed", "reiterated",
    "underlined", "vowed", "urged", "pledged", "observed", "commented", "maintained", "affirmed", "cautioned",
    "complained", "lamented", "predicted", "quipped", "joked", "whispered", "answered",
})
# fmt: on


def reports_quotation(after: str) -> bool:
    """Whether what follows a quotation says whose it is: `Mayor Lind asked.`"""
    match = re.match(r"(?:(?:[A-Z][\w.’'-]*|of|the|for|de|al|bin)\s+){1,6}(\w+)", after)
    return match is not None and match[1] in REPORTING
