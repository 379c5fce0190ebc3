"""Whose those are whom one state's attack on another hits, where their phrase does not say it."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from clippings.events.arguments.objects import after_preposition
from clippings.events.arguments.question import Question
from clippings.events.deciding.inherit import NOBODY
from clippings.events.deciding.named_against import called_against
from clippings.events.deciding.protests import marched_against
from clippings.events.deciding.together import together
from clippings.events.discourse.ships import is_ship
from clippings.events.phrases.modifiers import names_accord
from clippings.events.phrases.parties import Candidate, country_of
from clippings.events.phrases.states import is_spot
from clippings.events.report import Party, Report
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_PIRATES = ("pirate", "pirates", "hijackers")
_TOGETHER = frozenset({"CONSULT", "COOPERATE"})
_DONE_TO = frozenset({"ASSAULT", "COERCE"})
_SERVING = frozenset({"MIL", "COP", "GOV", "SPY", "PRM"})
_FORCES = frozenset({"GOV", "MIL"})
_INTO = frozenset({"into", "in", "on", "inside", "across", "over", "against", "at"})
_FILL = 3
_ARMED = frozenset({"MIL", "REB", "GOV", "UAF", "PRM", "COP"})
_FIGHTS = word_set(
    "fighting fight fights clash clashes battle battles gunfight firefight gunbattle skirmish skirmishes combat"
)
_STATES = frozenset({"MIL", "COP"})
_BANDS = frozenset({"REB", "UAF", "PRM", "CRM"})
_WITHIN = 6
_DOING = {"COERCE": {"COP", "MIL"}, "RETREAT": {"COP", "MIL"}, "ACCUSE": {"COP", "JUD"}}
_FORCE_WORDS = frozenset({"police", "army", "military", "navy"})
_CASES = frozenset({"ACCUSE", "SANCTION", "COERCE"})
_PLEADING = ("lawyer", "lawyers", "attorney", "attorneys")
# Further back another attack may have come between.
_LAST = 20
# And whoever arrested some may not have arrested others, unless it was just told.
_JUST = 2
# How many acts back the last attack may be, and what tells of more of those whom it hit.
_LAST_FEW, _DESCRIBED = 3, 3
_AGAIN = word_set("other another second third fourth fifth more remaining")


def struck(asked: Question, report: Report) -> Report:
    """The report of an attack with who is hurt, and by whom, as the attacks told of before give them."""
    if report.type in _TOGETHER:
        return together(asked, report)
    if report.type == "PROTEST":
        return called_against(asked, marched_against(asked, report))
    if report.type in _DONE_TO and (report.mode == "seize" or report.actors[0].name.lower().endswith(_PIRATES)):
        report = _at_sea(asked, report)
    if _fell_fighting(asked, report):
        return replace(report, actors=report.recipients, recipients=(), rule=f"{report.rule};fought-each-other")
    if report.type == "ASSAULT":
        report = called_against(asked, _not_by_teller(asked, report))
        report = _by_attacker(asked, _theirs(asked, report))
    if report.actors == (NOBODY,) and asked.voice == "passive" and not asked.hit.nominal:
        report = _by_law(asked, report)
    report = _by_only_one(asked, report) if report.type in _DONE_TO else report
    return _by_last(asked, report) if report.type == "ASSAULT" else report


def _by_law(asked: Question, report: Report) -> Report:
    """The report with the police or prosecutors who tell of it, or whose case it is, where nobody else is named."""
    words, hit = asked.phrases.words, asked.hit
    if report.type not in {"ACCUSE", "SANCTION", "COERCE", "RETREAT"} or not is_passive(words, hit.first, hit.form):
        return report
    tellers = [s.holder for s in asked.sayings if s.holder is not None and s.index < hit.first]
    if tellers and _is_of_law(words, tellers[-1], report.type):
        return replace(report, actors=(replace(tellers[-1].party, span=None),), rule=f"{report.rule};by-teller")
    told = [r for r in asked.earlier if r.type in _CASES] if report.type in {"ACCUSE", "SANCTION"} else []
    law = [party for r in told for party in r.actors if party.sector == "JUD" and not party.name.endswith(_PLEADING)]
    if not law and report.mode in {"arrest", "convict"}:
        place = after_preposition(asked.phrases, hit.last, ("in",), reach=9)
        if place is not None and is_spot(place) and place.party.country:
            return replace(report, actors=(replace(place.party, span=None),), rule=f"{report.rule};by-place")
    return replace(report, actors=(replace(law[-1], span=None),), rule=f"{report.rule};by-law") if law else report


def _is_of_law(words: Words, teller: Candidate, kind: str) -> bool:
    """Whether who tells of something done is one of those who do such things: 'a police spokesman said'."""
    forces = kind in {"COERCE", "RETREAT"} and any(
        words.low(k) in _FORCE_WORDS for k in range(teller.first, teller.last)
    )
    return forces or teller.party.sector in _DOING.get(kind, ())


def _fell_fighting(asked: Question, report: Report) -> bool:
    """Whether both sides of a fight fell in it: of 'two soldiers and ten rebels died in clashes' they are its sides."""
    if report.type != "ASSAULT" or len(report.recipients) < 2 or any(party.span for party in report.actors):
        return False
    camps = {party.sector for party in report.recipients}
    if not camps & _STATES or not camps & _BANDS or not camps <= _STATES | _BANDS:
        return False
    words, last = asked.phrases.words, asked.hit.last
    for k in range(last - 1, last + _WITHIN):
        if words.low(k) in {"in", "during"}:
            return any(words.low(i) in _FIGHTS for i in range(k + 1, k + _FILL + 1))
    return False


def _at_sea(asked: Question, report: Report) -> Report:
    """The report of what pirates and navies take: the ships may be of any country, but seldom of who takes them."""
    pirates = report.actors[0].name.lower().endswith(_PIRATES)
    # Police are at home: the boat that they seize is as a rule too.
    own = {party.country for party in report.actors if party.sector != "COP"}
    taken = tuple(
        replace(p, country=None) if _is_guessed(asked, p) and (pirates or (p.country in own and is_ship(p.name))) else p
        for p in report.recipients
    )
    return replace(report, recipients=taken)


def _theirs(asked: Question, report: Report) -> Report:
    """The report with those it hurts as the other side's: a state's missiles seldom fall on its own people.

    The other side is the one country into which the sentence sends the attack, else the one that the attacker struck
    before. Where nobody is said to have done it, they are of the state that tells of them, if another attacked it.
    """
    bare = {party.span for party in report.recipients if _is_guessed(asked, party)}
    if not bare:
        return report
    if report.actors == (NOBODY,):
        country = _teller(asked)
        country = country if any(country == other.country for _, other in _attacks(asked.earlier)) else None
    else:
        own = {party.country for party in report.actors if party.sector in _FORCES}
        if len(own) != 1 or any(party.country not in own for party in report.recipients if party.span in bare):
            return report
        into = _sent_into(asked.phrases.words) - own
        before = next((other.country for one, other in _attacks(asked.earlier) if one.country in own), None)
        country = into.pop() if len(into) == 1 else before or _other_state(asked, report, own)
    if country is None:
        return report
    recipients = tuple(replace(p, country=country) if p.span in bare else p for p in report.recipients)
    return replace(report, recipients=recipients)


def _not_by_teller(asked: Question, report: Report) -> Report:
    """The report without the state that tells of its dead as who killed them: 'X said that five clerks were killed'."""
    words, hit = asked.phrases.words, asked.hit
    if report.actors == (NOBODY,) or hit.nominal or not is_passive(words, hit.first, hit.form):
        return report
    if any(party.span for party in report.actors):
        return report
    if {party.country for party in report.actors} != {_teller(asked)} or not _are_plain(asked, report):
        return report
    return replace(report, actors=(NOBODY,), rule=f"{report.rule};not-by-teller")


def _other_state(asked: Question, report: Report, own: Set[str | None]) -> str | None:
    """The one other state that a charge, or its denial, names: 'X accused Y of shelling a village'."""
    if report.modality not in {"alleged", "denied"}:
        return None
    states = {o.country for o, phrase in asked.here if phrase.party.sector in _FORCES} - own - {None}
    return states.pop() if len(states) == 1 else None


def _by_attacker(asked: Question, report: Report) -> Report:
    """The report with the state that strikes those of the country it hurts as who did it, where nobody is named."""
    if report.actors != (NOBODY,) or asked.hit.nominal:
        return report
    hurt = {party.country for party in report.recipients}
    one = next((one for one, other in _attacks(asked.earlier[-_LAST:]) if {other.country} == hurt), None)
    if one is None or not _are_plain(asked, report):
        return report
    return replace(report, actors=(replace(one, span=None),), rule=f"{report.rule};struck-before")


def _by_only_one(asked: Question, report: Report) -> Report:
    """The report with the only one who did such things so far, where nobody is named and they are done to the same.

    'Police beat farmers. … Forty were arrested': those of the country that his last deed was done to, if he serves a
    state or they are people of one kind.
    """
    if report.actors != (NOBODY,) or asked.voice != "passive":
        return report
    if report.type == "ASSAULT" and not _are_plain(asked, report):
        # Of the arrested it is seldom said who took them, of others that are struck it is.
        return report
    if not any(r.type == report.type and _countries(r.actors) for r in asked.earlier[-_JUST:]):
        return report
    told = [r for r in asked.earlier if r.type == report.type and _countries(r.actors)]
    if len({_countries(r.actors) for r in told}) != 1:
        return report
    last = told[-1]
    alike = {party.sector for party in last.recipients} & {party.sector for party in report.recipients}
    serves = all(party.sector in _SERVING for r in told for party in r.actors)
    if not (alike or serves) or not _countries(last.recipients) & _countries(report.recipients):
        return report
    actors = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, actors=actors, rule=f"{report.rule};as-before")


def _by_last(asked: Question, report: Report) -> Report:
    """The report with who made the last attack, where it tells of those again whom that hit, or of more of them.

    'Rebels killed four soldiers. … The soldiers were shot near a bridge. A fifth soldier was wounded.'
    """
    last = next((r for r in reversed(asked.earlier[-_LAST_FEW:]) if r.type == "ASSAULT"), None)
    if (
        report.actors != (NOBODY,)
        or asked.voice != "passive"
        or last is None
        or "denied" in {last.modality, report.modality}
    ):
        return report
    known = last.actors != (NOBODY,) and all(party.country and party.sector != "UAF" for party in last.actors)
    hit_before = {_head(party.name) for party in last.recipients}
    if not known or not any(_head(p.name) in hit_before and _is_told_of(asked, p) for p in report.recipients):
        return report
    actors = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, actors=actors, rule=f"{report.rule};as-last-{last.trigger_span[0]}")


def _head(name: str) -> str:
    return name.rpartition(" ")[2].lower().removesuffix("s")


def _is_told_of(asked: Question, party: Party) -> bool:
    """Whether a party is called as one is that was told of: 'the soldiers', 'three other soldiers', 'a third'."""
    words = asked.phrases.words
    phrase = next((c for c in asked.phrases.all if c.party.span == party.span and party.span is not None), None)
    if phrase is None or phrase.kind != "role":
        return phrase is not None and phrase.kind == "pronoun"
    described = [words.low(k) for k in range(max(0, phrase.first - _DESCRIBED), phrase.last - 1)]
    return described[-1:] == ["the"] or bool(_AGAIN & set(described))


def _countries(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.country for party in parties if party.country)


def _are_plain(asked: Question, report: Report) -> bool:
    """Whether those whom it is done to have no name and no arms: of others it would be said who did it."""
    return all(_is_unnamed(asked, party) and party.sector not in _ARMED for party in report.recipients)


def _is_guessed(asked: Question, party: Party) -> bool:
    return any(c.guessed and c.party.span == party.span for c in asked.phrases.all if party.span is not None)


def _is_unnamed(asked: Question, party: Party) -> bool:
    """Whether a party is told by plain words, with no country's name in or before them."""
    names = asked.phrases.words.mention_at
    return any(
        c.kind == "role" and not any(names[max(0, c.first - 1) : c.last])
        for c in asked.phrases.all
        if c.party.span == party.span
    )


def _attacks(earlier: Sequence[Report]) -> Iterator[tuple[Party, Party]]:
    """Which states attacked which others so far, the last first: a long page has told of many."""
    return (
        (one, other)
        for report in reversed(earlier)
        if report.type == "ASSAULT"
        for one in reversed(report.actors)
        for other in reversed(report.recipients)
        if one.sector in _FORCES and one.country and other.country and one.country != other.country
    )


def _sent_into(words: Words) -> set[str | None]:
    """The countries named where something goes or happens: 'fired missiles into X territory'."""
    return {
        country_of(mention)
        for index, mention in enumerate(words.mention_at)
        if mention is not None
        and not names_accord(words, index)
        and any(words.low(k) in _INTO for k in range(max(0, index - _FILL), index))
    }


def _teller(asked: Question) -> str | None:
    """The state that says so, or whose officials do."""
    told = [s.holder.party for s in asked.sayings if s.holder is not None and s.index < asked.hit.first]
    return told[-1].country if told and told[-1].sector in _FORCES | {"COP"} else None
