"""The event codebook: 16 types, their modes and scores, contexts and actor sectors.

After PLOVER (Open Event Data Alliance, CC BY-SA 4.0), in our own words. Where the manual contradicts itself the
choice made here is noted beside the row.
"""

from typing import NamedTuple


class EventType(NamedTuple):
    """One of the 16 types: what it means, its quad class, its score on PLOVER's -10…+10 scale, scores of its modes."""

    definition: str
    quad: int
    intensity: float
    modes: dict[str, float | None]


QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}

EVENT_TYPES: dict[str, EventType] = {
    "AGREE": EventType("Promise, offer or commit to cooperation that is still to come.", 1, 2.5, {}),
    "CONSULT": EventType(
        "Meet, visit, telephone or negotiate.",
        1,
        2.5,
        {"visit": 4.0, "third-party": 1.0, "multilateral": 4.0, "phone": 1.5},
    ),
    "SUPPORT": EventType(
        "Back without material means: praise, endorse, recognise; sign, ratify or finalise an agreement.", 1, 5.0, {}
    ),
    "CONCEDE": EventType(
        "Give way in words: pardon, apologise, lift a curfew, announce a ceasefire or a withdrawal still to come.",
        1,
        4.5,
        {},
    ),
    "COOPERATE": EventType(
        "Exchange of mutual material benefit: trade, joint exercises, shared intelligence, extradition.", 2, 9.5, {}
    ),
    "AID": EventType(
        "Material help mainly for the recipient: money, arms, training, relief, asylum, rescue.", 2, 10.0, {}
    ),
    "RETREAT": EventType(
        "Giving way that has happened: withdrawal, release, disarmament, a ceasefire kept, access, resignation.",
        2,
        6.5,
        {"withdraw": 8.0, "release": 6.5, "disarm": 10.0, "ceasefire": 7.5, "access": 6.5, "resign": 4.5},
    ),
    "REQUEST": EventType(
        "Ask, urge, demand or order in words.",
        3,
        0.0,
        {"assist": 0.5, "change": -1.0, "yield": -1.0, "meet": 0.0},
    ),
    # The manual's table of scores prints 3 for ACCUSE; every mode of it is negative, so the sign was lost.
    "ACCUSE": EventType(
        "Disapprove, condemn, allege, sue or investigate.",
        3,
        -3.0,
        {"disapprove": -2.0, "investigate": -3.5, "allege": -3.5},
    ),
    "REJECT": EventType(
        "Refuse a request, a proposal, a meeting or a demand.",
        3,
        -2.0,
        {"assist": -1.5, "change": -2.0, "yield": -2.0, "meet": -2.0},
    ),
    "THREATEN": EventType(
        "Warn of serious coercive consequences; the mode is what is threatened.",
        3,
        -3.5,
        {
            "restrict": -3.0,
            "arrest": -3.5,
            "relations": -3.5,
            "expel": -3.5,
            "territory": -4.0,
            "violence": -3.5,
        },
    ),
    # The manual names vandalize without a score.
    "PROTEST": EventType(
        "Collective dissent by civilians, carried out in person.",
        4,
        -5.0,
        {
            "demo": -5.0,
            "riot": -7.0,
            "strike": -5.0,
            "hunger": -4.5,
            "boycott": -4.5,
            "obstruct": -4.5,
            "vandalize": None,
        },
    ),
    # The manual's quad table says verbal conflict, its own section and summary say material: material.
    "SANCTION": EventType(
        "Cut an existing tie: end aid, break relations, expel from a body, convict; international sanctions.",
        4,
        -6.0,
        {"convict": -6.0, "expel": -5.5, "withdraw": -6.0, "discontinue": -6.0},
    ),
    "MOBILIZE": EventType(
        "Armed or police posture without the use of force.",
        4,
        -5.5,
        {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6.0},
    ),
    "COERCE": EventType(
        "Repression or restriction short of violence.",
        4,
        -7.0,
        {
            "seize": -7.0,
            "restrict": -7.0,
            "censor": -6.5,
            "curfew": -6.5,
            "martial-law": -7.5,
            "arrest": -7.0,
            "deport": -7.0,
            "withhold": -7.0,
            "misinformation": -6.5,
            "cyber": -7.0,
        },
    ),
    "ASSAULT": EventType(
        "A deliberate act able to cause serious physical harm.",
        4,
        -9.0,
        {
            "abduct": -8.5,
            "beat": -7.5,
            "torture": -8.5,
            "sexual": -8.5,
            "targeted": -9.5,
            "destroy": -8.5,
            "primitive": -8.0,
            "firearms": -9.0,
            "explosives": -9.0,
            "suicide-attack": -9.5,
            "aerial": -9.5,
            "drone": -9.5,
            "heavy-weapons": -9.5,
            "crowd-control": -7.5,
            "unconventional": -10.0,
        },
    ),
}

CONTEXTS: tuple[str, ...] = tuple(
    """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy
    economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity
    inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment
    technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking""".split()
)

SECTORS: dict[str, str] = {
    "AGR": "agriculture",
    "BUS": "business",
    "COP": "police",
    "CRM": "organised crime",
    "CVL": "civilians",
    "EDU": "education",
    "ELI": "former officials and their families",
    "GOV": "executive, government",
    "IGO": "international or regional intergovernmental organisation",
    "JRN": "press",
    "JUD": "courts",
    "LAB": "labour",
    "LEG": "parliament",
    "MED": "health",
    "MIL": "armed forces of a state",
    "NGO": "non-governmental organisation",
    "OPP": "political opposition",
    "PRE": "would-be state, territory disputed",
    "PRM": "pro-government paramilitary",
    "PTY": "political party",
    "REB": "armed opposition",
    "REF": "refugees and displaced people",
    "REL": "religious body",
    "SOC": "social movement, community",
    "SPY": "state intelligence",
    "UAF": "unidentified armed force",
    "UNK": "nobody named",
}


def intensity(event_type: str, mode: str | None) -> float:
    """The PLOVER score of a type and mode: the mode's where the manual gives one, else the type's."""
    row = EVENT_TYPES[event_type]
    score = row.modes[mode] if mode is not None else None
    return row.intensity if score is None else score
