"""Articles written with names marked in line, `[Ruritania]{GPE:RUR}`, as sentences and mentions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from clippings.entities.mention import Entity, Mention
from clippings.events.code import code_article
from clippings.events.judging.sureness import FLOOR
from clippings.events.report import Party, Report
from clippings.registry.contexts import load_contexts
from clippings.registry.roles import load_roles
from clippings.registry.spots import Spot
from clippings.registry.triggers import load_triggers
from clippings.text.sentence import Sentence

REGISTRY = Path(__file__).parents[2] / "dataset" / "registry"
_MARK = re.compile(r"\[([^\]]+)\]\{([A-Z]+)(?::([A-Z]{3}))?(?:=([^}]+))?\}")
LEXICON = SimpleNamespace(
    triggers=load_triggers(REGISTRY / "triggers.csv"),
    roles=load_roles(REGISTRY / "roles.csv"),
    contexts=load_contexts(REGISTRY / "contexts.csv"),
    country_by_code={"RUR": SimpleNamespace(name="Ruritania", capital="Strelsau")},
    spots={("Ruritania", "RUR"): Spot("country"), ("Zenda", "RUR"): Spot("city", 50.0, 14.0)},
)

# Two states with a third, their adjectives and peoples, and two officials.
R, S, B = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}", "[Borduria]{GPE:BOR}"
RN, SN, BN = "[Ruritanian]{NORP:RUR=Ruritania}", "[Sylvanian]{NORP:SYL=Sylvania}", "[Bordurian]{NORP:BOR=Borduria}"
RS, SS = "[Ruritanians]{NORP:RUR=Ruritania}", "[Sylvanians]{NORP:SYL=Sylvania}"


@dataclass(frozen=True)
class Marked:
    """An article: what a coder reads, and its reports."""

    article_id: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    published_on: date | None

    @property
    def reports(self) -> tuple[Report, ...]:
        return self.coded()

    def coded(self, floor: float = FLOOR) -> tuple[Report, ...]:
        return code_article(self.sentences, self.mentions, self.published_on, LEXICON, floor=floor).reports


def article(*texts: str, on: date | None = None, key: str = "0123456789ab-0", roles: Sequence[str] = ()) -> Marked:
    """Each text is one sentence; `roles` defaults to body throughout."""
    sentences, mentions, position = [], [], 0
    for number, text in enumerate(texts):
        plain, names = _strip(text)
        start, end = position, position + len(plain)
        sentence_id = f"{key}:{start}-{end}"
        role = roles[number] if roles else "body"
        sentences.append(Sentence(sentence_id, key, number, number, role, plain, start, end, False, None))
        for first, last, kind, country, canonical in names:
            of = "GPE" if kind == "NORP" else kind
            entity = Entity(f"{of}:{canonical.lower().replace(' ', '-')}", canonical, of, country)
            mentions.append(
                Mention(key, sentence_id, plain[first:last], kind, start + first, start + last, 1.0, entity)
            )
        position = end + 1
    return Marked(key, tuple(sentences), tuple(mentions), on)


def code(*texts: str, on: date | None = None, floor: float = FLOOR) -> tuple[Report, ...]:
    """The reports of an article. Where it does not matter how sure they are, a low `floor` keeps them."""
    return article(*texts, on=on).coded(floor)


def only(*texts: str, on: date | None = None, floor: float = FLOOR) -> Report:
    """The single report of an article."""
    (report,) = code(*texts, on=on, floor=floor)
    return report


def countries(parties: Sequence[Party]) -> set[str]:
    """Countries of parties, without those that have none."""
    return {party.country for party in parties if party.country}


def _strip(text: str) -> tuple[str, list[tuple[int, int, str, str | None, str]]]:
    plain, names, position = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[position : match.start()]
        names.append((len(plain), len(plain) + len(match[1]), match[2], match[3], match[4] or match[1]))
        plain += match[1]
        position = match.end()
    return plain + text[position:], names
