"""How far a name reaches: what many things are called means one thing within its article or country, not beyond."""

from dataclasses import replace

from clippings.entities.cues import ARABIC_ARTICLES, word_set
from clippings.entities.mention import Entity
from clippings.entities.ministries import ministry_of
from clippings.registry.load import Registry
from clippings.registry.tokens import slug, tokenize

# Words up to which a name of everyday words is what every country or town has: `Supreme Court`, `House of Deputies`.
LONGEST_GENERIC = 2
SMALL_WORDS = word_set("of the for and on in")
# What is called so is rarely of one country, whatever country it comes in beside.
SPANNING = word_set("international world global")
# A country has one in many places.
POSTS = word_set("embassy consulate")


def within_reach(entity: Entity, article_id: str, registry: Registry) -> Entity:
    """The thing with an id that reaches no further than its name does.

    A surname without a full name, a ministry of no known country, `City Hall`: the same words elsewhere are somebody
    or something else, as far as anyone can tell.
    """
    if entity.resolved_by == "registry":
        return entity
    if entity.type == "ORG" and entity.name.startswith("Ministry of "):
        country = registry.country_by_code.get(entity.country or "")
        if country:
            name = ministry_of(entity.name.removeprefix("Ministry of "), country)
            return replace(entity, entity_id=f"ORG:{slug(name)}", name=name)
        return replace(entity, entity_id=f"{entity.entity_id}:{article_id}")
    if entity.type == "PERSON" and len(_words(entity.name)) == 1:
        return replace(entity, entity_id=f"{entity.entity_id}:{article_id}")
    if entity.type in ("ORG", "FAC") and (is_generic(entity.name, registry) or is_post(entity.name)):
        reach = entity.country if entity.type == "ORG" and entity.country and not is_post(entity.name) else article_id
        return replace(entity, entity_id=f"{entity.entity_id}:{reach}")
    if entity.type in ("ORG", "FAC", "LAW") and entity.country and is_everyday(entity.name, registry):
        return replace(entity, entity_id=f"{entity.entity_id}:{entity.country}")
    return entity


def is_everyday(name: str, registry: Registry) -> bool:
    """Whether a name is of words that any country may call something by: `State Security Service`."""
    found = _words(name)
    return not name.isupper() and SPANNING.isdisjoint(found) and all(registry.words.everyday(word) for word in found)


def is_generic(name: str, registry: Registry) -> bool:
    """Whether a short name is made of everyday words only; an acronym is not."""
    found = _words(name)
    return not name.isupper() and len(found) <= LONGEST_GENERIC and all(registry.words.everyday(word) for word in found)


def is_post(name: str) -> bool:
    """Whether it is a country's embassy or consulate in a city that the name leaves out."""
    return bool(POSTS.intersection(_words(name)[-1:]))


def _words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others."""
    passed = ARABIC_ARTICLES | SMALL_WORDS
    return tuple(fold for fold in tokenize(name).folds if fold[0].isalpha() and fold not in passed)
