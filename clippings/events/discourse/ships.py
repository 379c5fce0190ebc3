"""Whose a ship or aircraft is that is told of again, and those aboard: 'the vessel', 'its captain', 'the crew'."""

from clippings.events.phrases.parties import Candidate, country_of
from clippings.events.report import Party
from clippings.events.words.grammar import CLOSED, DETERMINER, word_set
from clippings.events.words.tokens import Words
from clippings.registry.inflect import PASTS

# Where `by_role` has the ship, and the aircraft, whose country was told last.
SHIP, AIRCRAFT = "@ship", "@aircraft"
_SHIPS = word_set(
    "ship ships vessel vessels boat boats trawler trawlers tanker tankers freighter freighters dhow dhows longliner "
    "longliners yacht yachts ferry ferries tug tugs barge barges tugboat tugboats"
)
_AIRCRAFT = word_set("aircraft plane planes airplane jet jets helicopter helicopters airliner drone drones")
_ABOARD = word_set("captain skipper skippers crew crews crewman crewmen sailor sailors seaman seamen")
_VESSELS = _SHIPS | _AIRCRAFT
_ALL = _VESSELS | _ABOARD
# Which serve a state, and are not those that it boards and seizes.
_ON_DUTY = word_set("patrol police naval navy combat guard rescue customs supply war warship military gun")
_BEFORE = 4
_THAT_ONE = (DETERMINER - {"a", "an", "no", "any", "some", "every", "each"}) | {"other"}


def told_vessels(words: Words) -> dict[str, Party]:
    """Whose the ships and aircraft are of which a sentence says it, by kind: 'the Kenyan-flagged tanker'."""
    found: dict[str, Party] = {}
    if _VESSELS.isdisjoint(words.lows):
        return found
    for index, low in enumerate(words.lows):
        kind = SHIP if low in _SHIPS else AIRCRAFT if low in _AIRCRAFT else None
        if kind is None:
            continue
        between: list[str] = []
        for place in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
            mention = words.mention_at[place]
            if mention is not None:
                country = country_of(mention) if mention.type in {"NORP", "GPE"} else None
                if country is not None and not (kind == SHIP and _ON_DUTY & {*between, low}):
                    found[kind] = Party(low, None, None, country)
                break
            before = words.low(place)
            if not before.replace("-", "").isalpha() or before in CLOSED or before in PASTS or before.endswith("s"):
                # In 'X officers boarded the vessel' nobody says whose it is.
                break
            between.append(before)
    return found


def vessel_of(candidate: Candidate, words: Words) -> str | None:
    """Where it stands in `by_role` whose a ship, an aircraft or somebody aboard is; None for others."""
    low = words.low(candidate.last - 1)
    if low not in _ALL:
        return None
    before = [words.low(k) for k in range(candidate.first - 2, candidate.last - 1)]
    if low in _ABOARD:
        return SHIP
    if not _THAT_ONE & set(before) or (low in _SHIPS and _ON_DUTY & set(before)):
        return None
    return SHIP if low in _SHIPS else AIRCRAFT


def is_ship(name: str) -> bool:
    """Whether plain words name a ship: 'fishing boats'."""
    return name.rpartition(" ")[2].lower() in _SHIPS
