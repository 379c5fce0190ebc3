"""Against whom people march: whom they say that they protest against, where the act's own word takes nobody."""

from dataclasses import replace

from clippings.events.arguments.question import Question
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.report import Report
from clippings.events.words.grammar import STOP, SUBORDINATOR, is_adverb, word_set

_PROTESTING = word_set("protest protesting denounce denouncing condemn condemning oppose opposing")
# How far behind the verb who is meant may be named.
_REACH = 7


def marched_against(asked: Question, report: Report) -> Report:
    """The report of a protest with whom it is said to be against: 'marched to protest X's attacks'."""
    report = _by_people(asked, report)
    if report.recipients:
        return report
    words, hit = asked.phrases.words, asked.hit
    begin = hit.first if words.low(hit.first) in _PROTESTING and not hit.nominal else hit.last
    for k in range(begin, len(words.tokens)):
        low = words.low(k)
        if low in STOP:
            break
        told = words.low(k - 1) == "to" or low.endswith("ing") or k == hit.first
        if low in _PROTESTING and told:
            found = _meant(asked.phrases, k + 1)
            doers = {party.entity_id or party.name for party in report.actors}
            if found is None or (found.party.entity_id or found.party.name) in doers:
                return report
            parties = tuple(replace(p, sector=p.sector or "UNK") for p in (found.party, *found.also))
            return replace(report, recipients=parties, rule=f"{report.rule};protests-against")
    return report


def _by_people(asked: Question, report: Report) -> Report:
    """The report with people for their state: it is no government that marches in 'Ruritanians marched'."""
    peoples = {
        (mention.start, mention.end): mention.text
        for mention in asked.phrases.words.mention_at
        if mention is not None and mention.type == "NORP" and mention.text.endswith("s")
    }
    actors = tuple(
        replace(party, name=peoples[party.span], entity_id=None, sector="CVL")
        if party.sector == "GOV" and party.span in peoples
        else party
        for party in report.actors
    )
    return report if actors == report.actors else replace(report, actors=actors)


def _meant(phrases: Phrases, index: int) -> Candidate | None:
    """The first who is named behind a verb: whose deeds they are, or by whom they are done."""
    words = phrases.words
    for k in range(index, index + _REACH):
        found = phrases.at.get(k)
        if found is not None:
            where = words.low(found.first - 1) in {"in", "near", "outside", "across", "through"}
            return None if where or found.kind == "pronoun" else found
        low = words.low(k)
        if low in STOP or low in SUBORDINATOR or low in {",", "for", "with", "on", "of"} or is_adverb(low):
            return None
    return None
