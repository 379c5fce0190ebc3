"""What stands before a noun of an act: whose act it is, or the town or building that was hit."""

from clippings.events.arguments.occasions import before_date
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases, is_adjective
from clippings.events.phrases.states import is_spot
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set

_FAR = 6
_LOCAL = word_set(
    "bombing bombings blast blasts explosion explosions shooting shootings massacre massacres riots killing killings"
)
_BUILDINGS = word_set(
    "embassy consulate mosque church temple synagogue school university hospital hotel market museum airport station "
    "bank prison barracks base checkpoint nightclub theatre theater cinema"
)


def premodifier(phrases: Phrases, hit: Hit) -> Candidate | None:
    """The nationality, name or possessive that stands before a noun, adjectives between them allowed."""
    # 'Its series of missile and nuclear tests.'
    first = before_date(phrases.words, hit.first)
    for back in range(_FAR if hit.sense.mode == "weapons" else 4):
        candidate = phrases.ending.get(first - back)
        held_there = hit.sense.frame == "mutual" or hit.sense.type == "ASSAULT"
        bombed = phrases.words.low(hit.last - 1) in _LOCAL and candidate is not None and _is_city(phrases, candidate)
        built = back == 0 and candidate is not None and is_building(phrases, candidate)
        if candidate is not None and held_there and (bombed or built or is_town(phrases, candidate)):
            # 'The Geneva talks', 'a Mosul bombing'; but "X's Mosul offensive".
            return _owner_before(phrases, candidate) if back == 0 else None
        if candidate is not None:
            return candidate if back == 0 or candidate.owner or candidate.kind == "adjective" else None
        word = phrases.words.low(first - back - 1)
        if not word.replace("-", "").replace("'s", "").isalpha() and word != "'s":
            return None
    return None


def whose_abroad(phrases: Phrases, place: Candidate) -> Candidate | None:
    """Whose act a noun tells before which stands where it was, or at whom: X of "X's Y visit", he of 'his Y visit'."""
    owner = _owner_before(phrases, place) if (is_spot(place) or place.person) and not place.owner else None
    apart = owner is not None and (owner.party.country != place.party.country or place.person)
    return owner if apart else None


def _owner_before(phrases: Phrases, place: Candidate) -> Candidate | None:
    """Whose what follows is by the possessive before a place."""
    words, k = phrases.words, place.first
    while is_adjective(words.low(k - 1)):
        k -= 1
    owner = phrases.ending.get(k - (words.low(k - 1) in {"'s", "'"}))
    return owner if owner is not None and (owner.owner or words.low(k - 1) == "her") else None


def _is_city(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a name is a city's, be it a capital: 'a Beirut bombing'."""
    mention = phrases.words.mention_at[candidate.first]
    return mention is not None and mention.type == "GPE" and mention.entity.sector is None and not candidate.owner


def is_building(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a phrase is a building where people are: an attack that is called by it hit it."""
    return phrases.words.low(candidate.last - 1) in _BUILDINGS and not candidate.owner and not candidate.person


def is_town(phrases: Phrases, candidate: Candidate) -> bool:
    """Whether a name is a town's that stands for no government: 'the Geneva talks'."""
    mention = phrases.words.mention_at[candidate.first]
    of_itself = mention is not None and mention.type == "GPE" and mention.stands_for is None
    return of_itself and mention is not None and mention.entity.sector is None and not candidate.owner
