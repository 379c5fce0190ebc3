"""What a mention is: a name in a sentence and the thing it names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """One real-world thing as the registry or the article knows it. Equal names of one type are one entity."""

    entity_id: str
    name: str
    type: str
    country: str | None = None
    sector: str | None = None
    wikidata_id: str | None = None
    resolved_by: str = "cluster"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence. `type` is what the words name (`NORP` for 'Turkish'), `entity.type` what the thing is."""

    article_id: str
    sentence_id: str
    text: str
    type: str
    start: int
    end: int
    score: float
    entity: Entity
    stands_for: Entity | None = None
