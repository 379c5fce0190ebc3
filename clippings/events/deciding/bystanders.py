"""Who is named near an act and is no party to it: who only tells of it, where it was, what is only spoken of."""

from collections.abc import Sequence

from clippings.events.arguments.makers import sent
from clippings.events.arguments.objects import direct_object
from clippings.events.arguments.question import Question
from clippings.events.arguments.syntax import subject
from clippings.events.arguments.things import verb_group
from clippings.events.arguments.towards import is_matter
from clippings.events.deciding.asides import (
    affected,
    before_thing,
    cheered,
    claimed,
    destinations,
    hearers,
    issues,
    later_agents,
    mediators,
    not_theirs,
    told_next,
)
from clippings.events.deciding.inherit import DOER_TOLD
from clippings.events.deciding.plain_subjects import has_plain_subject
from clippings.events.deciding.scenes import WHERE, elsewhere, is_place, left, nearby, streets, venues
from clippings.events.phrases.options import Option, identity
from clippings.events.phrases.parties import Candidate
from clippings.events.triggers.gerunds import is_gerund
from clippings.events.words.grammar import BE, COMPASS, DETERMINER, STOP
from clippings.events.words.voice import is_passive

_SAID = frozenset({"ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_TOLD_WHOLE = frozenset(
    {
        "AGREE",
        "ASSAULT",
        "COERCE",
        "CONCEDE",
        "MOBILIZE",
        "PROTEST",
        "REJECT",
        "RETREAT",
        "SUPPORT",
        "THREATEN",
    }
)
_ANSWERED = frozenset({"AGREE", "ASSAULT", "REJECT", "THREATEN"})
_PLACE_NOUNS = frozenset({"city", "town", "village", "port", "province", "region", "district", "state", "suburb"})
_CHARGING = frozenset({"ACCUSE", "SANCTION"})
_MATTER = frozenset({"of", "for", "with", "on", "in", "over", "from"})
_HARM = frozenset({"ASSAULT", "COERCE"})
_DONE = frozenset({"AID", "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION"})
_MOVING = frozenset({"CONCEDE", "MOBILIZE", "REJECT", "RETREAT"})
_WHEN = frozenset({"after", "before", "when", "because", "since", "until"})
# How far behind the word that begins a clause its verb may stand.
_CLAUSE = 6
_WHOSE = frozenset({"its", "his", "her", "their", "our"})
_REACH, _NEAR, _OWNED = 9, 4, 3
_SHUT = frozenset({"curfew", "martial-law", "restrict"})


def no_actors(asked: Question, actors: Sequence[Option], recipients: Sequence[Option]) -> list[Option]:
    """The options that did not do it, but for those that the rules of word order take for who did."""
    aside = [*_tellers(asked), *venues(asked), *_scenes(asked), *elsewhere(asked, actors)]
    aside += [*_before_it(asked), *_charges(asked), *_among_them(asked), *not_theirs(asked)]
    if asked.voice != "passive" and has_plain_subject(asked.phrases, asked.hit):
        aside += [option for option in asked.options if option.where == "before"]
    aside = [option for option in aside if option not in actors]
    if asked.voice == "passive" and asked.hit.sense.frame == "act":
        aside += [*_undergoers(asked, recipients), *_undergone(asked)]
    return aside


def _among_them(asked: Question) -> list[Option]:
    """Those told of as some of the others: of 'two soldiers, including a Kenyan, were hurt' he hurt nobody."""
    if asked.voice != "passive":
        return []
    words = asked.phrases.words
    return [o for o, c in asked.here if words.low(c.first - 1 - (words.low(c.first - 1) in DETERMINER)) == "including"]


def no_recipients(asked: Question, acting: Sequence[Option], recipients: Sequence[Option]) -> list[Option]:
    """The options it was not done to: nobody acts on himself, and what 'rebels of X' do is not done to X."""
    return [
        *_parts(asked, acting),
        *claimed(asked, recipients),
        *_matters(asked),
        *_own(asked, acting),
        *streets(asked),
        *_blamers(asked),
        *_long_ago(asked, recipients),
        *_themselves(asked, acting),
        *destinations(asked),
        *affected(asked),
        *cheered(asked),
        *mediators(asked),
        *_moved(asked),
        *left(asked),
        *told_next(asked, recipients),
        *hearers(asked),
        *issues(asked, recipients),
        *_before_clause(asked),
        *before_thing(asked),
        *_sayers(asked, recipients),
        *nearby(asked, recipients),
        *sent(asked),
        *later_agents(asked, recipients),
    ]


def _tellers(asked: Question) -> list[Option]:
    """Those who say that somebody was attacked, or what somebody else does, and so did not do it."""
    told = [saying for saying in asked.sayings if saying.holder is not None]
    # Nor did the state whose they are: "X's main union says".
    owners = [c for _, c in asked.here if c.owner and any(s.holder and _is_owner(c, s.holder) for s in told)]
    if told and asked.report.type != "ASSAULT":
        others = _own_subject(asked)
        told = [s for s in told if others and s.holder and s.holder.last <= s.index < asked.hit.first]
    tellers = [saying.holder for saying in told]
    if asked.hit.nominal or is_gerund(asked.phrases.words, asked.hit):
        # Nor did those who condemn an attack, look into it or warn of it.
        earlier = [hit for hit in asked.hits if not hit.nominal and hit.first < asked.hit.first]
        judging = [hit for hit in earlier if hit.sense.type == "ACCUSE" or hit.sense.words[0] == "warn"]
        tellers += [subject(asked.phrases, hit.first) for hit in judging]
    return [*(o for o, phrase in asked.here if phrase in tellers or phrase in owners), *_blamers(asked)]


def _is_owner(owner: Candidate, owned: Candidate) -> bool:
    return 0 < owned.first - owner.last <= _OWNED


def _sayers(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """Those who tell of it, where another is told of: in 'police say the gunmen were shot' they were not shot.

    Nor are they struck or helped where nobody is named who was, nor does anybody march against them for it.
    """
    if not asked.report.recipients and asked.report.type not in _DONE:
        return []
    told = [s.holder for s in asked.sayings if s.holder is not None and s.holder.last <= s.index < asked.hit.first]
    return [option for option, phrase in asked.here if phrase in told and option not in ruled]


def _undergoers(asked: Question, aimed: Sequence[Option]) -> list[Option]:
    """All that names whom something was done to: he did not do it."""
    done_to = {identity(option.party) for option in aimed if option.party is not None}
    return [o for o in asked.options if o.party is not None and identity(o.party) in done_to]


def _undergone(asked: Question) -> list[Option]:
    """Those to whom another harm was done before: in 'rebels were killed and ten arrested' they arrested nobody."""
    phrases, done_to = asked.phrases, []
    for hit in asked.hits:
        if hit.nominal or hit.sense.type not in _HARM or hit.last > asked.hit.first:
            continue
        undergone = is_passive(phrases.words, hit.first, hit.form)
        done_to.append(subject(phrases, hit.first) if undergone else direct_object(phrases, hit.last))
    return [option for option, phrase in asked.here if phrase in done_to]


def _own_subject(asked: Question) -> bool:
    """Whether what is told names who does it, of some country: 'the spokesman said the president will go'."""
    spans = {party.span for party in asked.report.actors if party.span is not None}
    named = (phrase for _, phrase in asked.here if phrase.kind != "pronoun" and phrase.party.country is not None)
    return any(phrase.party.span in spans for phrase in named)


def _before_it(asked: Question) -> list[Option]:
    """Those told of before 'after an attack': of whom the sentence says something else."""
    words, hit = asked.phrases.words, asked.hit
    if asked.report.type != "ASSAULT" or not hit.nominal:
        return []
    for k in range(hit.first - 1, max(0, hit.first - _REACH), -1):
        if words.low(k) in STOP or words.low(k) == ",":
            return []
        if words.low(k) in _WHEN or words.low(k) == "following":
            return [option for option, phrase in asked.here if phrase.last <= k]
    return []


def _charges(asked: Question) -> list[Option]:
    """Those in what somebody is charged with: nobody named in 'accused of spying for X' accuses him."""
    words, last = asked.phrases.words, asked.hit.last
    if asked.voice != "passive" or asked.report.type not in _CHARGING | {"COERCE"}:
        return []
    if asked.report.type == "COERCE" and not (words.low(last) == "from" and words.low(last + 1).endswith("ing")):
        # 'Barred from meeting X.'
        return []
    matter = next((k for k in range(last, last + _NEAR) if words.low(k) in _MATTER), None)
    if matter is None or any(words.low(k) in {",", "by"} for k in range(last, matter)):
        return []
    return [option for option, phrase in asked.here if phrase.first > matter]


def _blamers(asked: Question) -> list[Option]:
    """Those who blame somebody for an attack: they made none and were not hit."""
    if asked.report.type != "ASSAULT":
        return []
    blame = min((hit.first for hit in asked.hits if hit.sense.words[0] == "blame"), default=0)
    return [o for o, phrase in asked.here if phrase.last <= blame < asked.hit.first]


def _scenes(asked: Question) -> list[Option]:
    """The places where somebody acts or is attacked: 'kidnapped in the city of X', 'a Y court in X jailed him'."""
    if asked.report.type != "ASSAULT" and not _own_subject(asked):
        return []
    words = asked.phrases.words
    found = []
    for option, phrase in asked.here:
        if phrase.owner or not is_place(option):
            continue
        governor = asked.phrases.governed(phrase)
        # 'In the south of rebel-held X.'
        of = next((k for k in range(phrase.first - 1, 0, -1) if words.low(k) == "of"), 0)
        if governor in WHERE and (governor != "of" or words.low(of - 1) in _PLACE_NOUNS | COMPASS):
            found.append(option)
    return found


def _parts(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """The options that hang on who acts by 'of', but in 'accused X of bombing Y' the act stands between."""
    ends = {o.candidate.last for o in acting if o.candidate is not None and o.where != "before"}
    after = {end + step for end in ends if asked.phrases.words.low(end) == "of" for step in (1, 2, 3)}
    begun = any(end <= asked.hit.first for end in ends)
    parts = (row for row in asked.here if row[1].first in after and asked.phrases.governed(row[1]) == "of")
    return [option for option, phrase in parts if not begun or phrase.first < asked.hit.first]


def _own(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """The places of their own state: a government says nothing to them and visits none, no troops go against them."""
    kind = asked.report.type
    shut = kind == "COERCE" and asked.report.mode in _SHUT
    ours = [o for o in acting if shut or kind == "MOBILIZE" or (o.party is not None and o.party.sector == "GOV")]
    states = {o.country for o in ours if o.country is not None}
    if (kind not in _SAID | {"CONSULT", "MOBILIZE"} and not shut) or not states:
        return []
    # But a state may ask its people for something.
    aside = [o for o in asked.options if is_place(o) or (kind != "REQUEST" and _is_of_state(o))]
    return [o for o in aside if o.country in states and not _goes_with(asked, o)]


def _is_of_state(option: Option) -> bool:
    return option.party is not None and (option.party.entity_id or "").startswith("GPE:")


def _goes_with(asked: Question, option: Option) -> bool:
    """Whether a state only says whose those are who are named behind another: 'X and Y soldiers'."""
    phrase = option.candidate
    behind = None if phrase is None or phrase.owner else asked.phrases.at.get(phrase.last + 1)
    if phrase is None or behind is None or asked.phrases.words.low(phrase.last) != "and":
        return False
    return option.where == "here" and behind.kind == "role" and behind.party.sector in {"MIL", "COP"}


def _long_ago(asked: Question, answered: Sequence[Option]) -> list[Option]:
    """Whoever only an earlier sentence names, of acts whose other side is told with them, is answered, or is nobody."""
    if asked.report.type not in _TOLD_WHOLE:
        return []
    kept = answered if asked.report.type in _ANSWERED or DOER_TOLD in asked.report.rule else ()
    return [o for o in asked.options if o.where == "before" and o not in kept]


def _matters(asked: Question) -> list[Option]:
    """The options that only say what is spoken of, wherever the rules of word order looked for them."""
    told = [(option, phrase) for option, phrase in asked.here if phrase.first >= asked.hit.last]
    return [option for option, phrase in told if is_matter(asked.phrases, asked.hit, phrase)]


def _themselves(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """All that names who acts, but for pronouns that may mean another: nobody acts on himself."""
    doers = {(o.party.entity_id, o.country) for o in acting if o.party is not None and o.party.entity_id is not None}
    named = (o for o in asked.options if o.candidate is not None and o.candidate.other is None)
    return [o for o in named if o.party is not None and (o.party.entity_id, o.country) in doers]


def _moved(asked: Question) -> list[Option]:
    """The troops that somebody moves, or will not move, and are his own: 'no plans to withdraw its troops'."""
    words = asked.phrases.words
    told = asked.here if asked.report.type in _MOVING else ()
    return [o for o, phrase in told if phrase.party.sector == "MIL" and words.low(phrase.first - 1) in _WHOSE]


def _before_clause(asked: Question) -> list[Option]:
    """Those before the clause of a passive whose subject is nobody: 'X spoke after talks were suspended'."""
    words, hit = asked.phrases.words, asked.hit
    if hit.nominal or not is_passive(words, hit.first, hit.form) or asked.report.recipients:
        return []
    first = verb_group(words, hit.first)
    begins = next((k for k in range(first - 1, max(-1, first - _CLAUSE), -1) if words.low(k) in _WHEN), None)
    if begins is None or words.low(first) not in BE:
        return []
    return [option for option, phrase in asked.here if phrase.last <= begins]
