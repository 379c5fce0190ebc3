"""Who did it to whom, of all who may have: what the ranker finds likeliest, as the rules put it where they agree."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from clippings.events.bystanders import bystanders
from clippings.events.grammar import SPOT
from clippings.events.inherit import NOBODY
from clippings.events.nominal import is_town
from clippings.events.options import Option, identity
from clippings.events.parties import Candidate
from clippings.events.question import Question
from clippings.events.ranker import ACTOR, RECIPIENT, Ranker, packaged_ranker
from clippings.events.report import Party, Report
from clippings.events.states import is_spot
from clippings.events.syntax import subject
from clippings.events.towards import is_matter
from clippings.events.traits import act_traits, option_traits

# Against a phrase that the rules take for a party, another has to be this likely; so has whom a noun may tell of, far
# from his name.
SURE = 0.5
# A further party is taken where it is this likely beside the first: actors of mutual acts, of others, recipients.
BOTH, MORE_ACTORS, MORE_RECIPIENTS = 0.3, 0.5, 0.8
LEAST = 0.3  # And at all: where nobody is likely, many are nearly as likely.
_SAID = frozenset({"ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_TOLD_WHOLE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "REJECT", "RETREAT"})
_WHERE = frozenset({"in", "of", "across", "through", "at", "near", "around", "outside"})
_PLACE_NOUNS = frozenset({"city", "town", "village", "port", "province", "region", "district", "state", "suburb"})
# How far before a noun its owner may end.
_OWNED = 4
# How many reasons the rule column gives.
_TOLD = 2
Decide = Callable[[Question], Report]


class _Side:
    """One side's options with their chances, and what the rules say of it."""

    def __init__(
        self, options: Sequence[Option], chances: Sequence[float], ruled: Sequence[Option], nominal: bool
    ) -> None:
        self.options, self.chances, self.ruled, self.nominal = options, chances, ruled, nominal
        self.mass = _by_country(options, chances)

    def best(self, but: Sequence[Option] = ()) -> Option:
        """The likeliest option of the likeliest country; readings of the phrases of `but` are out."""
        options, chances = self.options, self.chances
        free = [n for n, option in enumerate(options) if not any(map(option.same, but))]
        all_free = len(free) == len(options)
        mass = self.mass if all_free else _by_country([options[n] for n in free], [chances[n] for n in free])
        country = max(mass, key=mass.__getitem__)
        place = max((n for n in free if options[n].country == country), key=chances.__getitem__)
        # A noun may well tell of an act and not of its sides: whom only an earlier sentence names has to be likely.
        unnamed = self.nominal and options[place].where == "before" and chances[place] < SURE
        return options[0] if unnamed else options[place]

    def rules_stand(self, best: Option) -> bool:
        """Whether what the rules say is of the likeliest country too, or stands unrivalled: they know lists and
        whole phrases.
        """
        unsure = best.candidate is None or self.chances[self.options.index(best)] < SURE
        if unsure and any(option.where == "here" for option in self.ruled):
            # Who stands in the place of a party is one, unless another is: our articles leave out more than others do.
            return True
        return any(best.country in _countries(option) for option in self.ruled)

    def with_further(self, best: Option, share: float, taken: Sequence[Option]) -> tuple[Option, ...]:
        """The best option, and others that are nearly as likely."""
        if best.candidate is None:
            return ()
        least = max(share * self.chances[self.options.index(best)], LEAST)
        found = [best]
        for n in sorted(range(len(self.options)), key=lambda n: -self.chances[n]):
            option = self.options[n]
            if self.chances[n] > least and option.candidate and not any(map(option.same, (*found, *taken))):
                found.append(option)
        return tuple(found)


def _countries(option: Option) -> set[str | None]:
    """The countries of an option that the rules took: 'they' may be two."""
    return {option.country, *(party.country for party in (option.candidate.also if option.candidate else ()))}


def _by_country(options: Sequence[Option], chances: Sequence[float]) -> dict[str | None, float]:
    """How likely it is that a party is of each country."""
    mass: dict[str | None, float] = {}
    for option, chance in zip(options, chances, strict=True):
        mass[option.country] = mass.get(option.country, 0.0) + chance
    return mass


def decide(asked: Question, ranker: Ranker | None = None) -> Report:
    """The report with the parties that are likeliest; what was not found by the rules is said in its rule."""
    ranker = ranker or packaged_ranker()
    report, options = asked.report, asked.options
    act = list(act_traits(asked))
    traits = option_traits(asked)
    chances = ranker.chances(act, traits)
    actors = _Side(options, chances[:, ACTOR].tolist(), ruled(asked, report.actors), asked.hit.nominal)
    recipients = _Side(options, chances[:, RECIPIENT].tolist(), ruled(asked, report.recipients), asked.hit.nominal)

    def told(side: int, first: Option) -> str:
        place = options.index(first)
        reasons = ranker.reasons(act, traits[place], side)[:_TOLD]
        return f"{('actor', 'recipient')[side]} {chances[place, side]:.2f} by {', '.join(map(repr, reasons))}".replace(
            ";", ","
        )

    aside = [*_tellers(asked), *_venues(asked), *_scenes(asked), *_elsewhere(asked, actors.ruled)]
    aside = [option for option in aside if option not in actors.ruled]
    if asked.voice == "passive" and asked.hit.sense.frame == "act":
        aside += _undergoers(asked, recipients.ruled)
    first = actors.best(aside)
    # The ranker learned who does what is told, not who holds it against him, and not who only undergoes it.
    frame = asked.hit.sense.frame
    settled = frame == "undergo" or (frame == "charge" and report.actors[0] != NOBODY)
    settled |= asked.hit.nominal and report.rule.endswith("passive") and bool(report.recipients)
    settled |= _is_owned(asked, actors.ruled)
    # Of what is denied or alleged two are named near: who is said to have done it, and who says so.
    told_of = report.modality in {"denied", "alleged"} and any(option.where == "here" for option in actors.ruled)
    # ', calling for …' and 'and warned' go on from who the sentence is about, whoever stands right before.
    goes_on = asked.hit.form == "ing" and asked.phrases.words.low(asked.hit.first - 1) == ","
    goes_on |= asked.hit.form in {"past", "s"} and asked.phrases.words.low(asked.hit.first - 1) == "and"
    told_of |= goes_on and any(option.where == "here" for option in actors.ruled)
    kept = settled or told_of or actors.rules_stand(first)
    share = BOTH if asked.hit.sense.frame == "mutual" else MORE_ACTORS
    acting = actors.ruled if kept else actors.with_further(first, share, aside)
    if not kept:
        report = replace(report, actors=_parties(acting) or (NOBODY,), rule=f"{report.rule};{told(ACTOR, first)}")
    # Nobody acts on himself, and what 'rebels of X' do is not done to X.
    out = (
        *_parts(asked, acting),
        *_matters(asked),
        *_own(asked, acting),
        *_streets(asked),
        *_blamers(asked),
        *_long_ago(asked, recipients.ruled),
        *bystanders(asked, acting),
    )
    second = recipients.best((*acting[:1], *out))
    clash = not kept and any(one.same(other) for one in acting for other in recipients.ruled)
    clash |= any(other in out for other in recipients.ruled)
    if _one_another(asked):
        return replace(report, recipients=())
    if clash or not (recipients.rules_stand(second) or (settled and report.recipients)):
        aimed = recipients.with_further(second, MORE_RECIPIENTS, (*acting, *out))
        report = replace(report, recipients=_parties(aimed), rule=f"{report.rule};{told(RECIPIENT, second)}")
    return report


def _is_owned(asked: Question, acting: Sequence[Option]) -> bool:
    """Whether a noun says whose act it is: "X's three-day offensive"."""
    before = range(asked.hit.first - _OWNED, asked.hit.first)
    owners = (o.candidate for o in acting if o.candidate is not None and o.where == "here" and o.candidate.owner)
    return asked.hit.nominal and any(owner.last in before for owner in owners)


def _one_another(asked: Question) -> bool:
    """Whether all who act do so to one another: 'each accused the other'."""
    words, last = asked.phrases.words, asked.hit.last
    return (words.low(last), words.low(last + 1)) in {("the", "other"), ("each", "other"), ("one", "another")}


def _tellers(asked: Question) -> list[Option]:
    """Those who say that somebody was attacked, or what somebody else does, and so did not do it."""
    told = [saying for saying in asked.sayings if saying.holder is not None]
    if asked.report.type != "ASSAULT":
        others = _own_subject(asked)
        told = [s for s in told if others and s.holder and s.holder.last <= s.index < asked.hit.first]
    tellers = [saying.holder for saying in told]
    if asked.hit.nominal:
        # Nor did those who condemn an attack, or look into it.
        judging = [
            hit for hit in asked.hits if hit.sense.type == "ACCUSE" and not hit.nominal and hit.first < asked.hit.first
        ]
        tellers += [subject(asked.phrases, hit.first) for hit in judging]
    return [*(o for o, phrase in _here(asked) if phrase in tellers), *_blamers(asked)]


def _undergoers(asked: Question, aimed: Sequence[Option]) -> list[Option]:
    """All that names whom something was done to: he did not do it."""
    done_to = {identity(option.party) for option in aimed if option.party is not None}
    return [o for o in asked.options if o.party is not None and identity(o.party) in done_to]


def _own_subject(asked: Question) -> bool:
    """Whether what is told names who does it, of some country: 'the spokesman said the president will go'."""
    spans = {party.span for party in asked.report.actors if party.span is not None}
    named = (phrase for _, phrase in _here(asked) if phrase.kind != "pronoun" and phrase.party.country is not None)
    return any(phrase.party.span in spans for phrase in named)


def _blamers(asked: Question) -> list[Option]:
    """Those who blame somebody for an attack: they made none and were not hit."""
    blame = min((hit.first for hit in asked.hits if hit.sense.words[0] == "blame"), default=0)
    told = asked.report.type == "ASSAULT" and blame < asked.hit.first
    return [o for o, phrase in _here(asked) if told and phrase.last <= blame]


def _venues(asked: Question) -> list[Option]:
    """The town by which talks are called."""
    if asked.hit.sense.frame != "mutual":
        return []
    return [o for o, phrase in _here(asked) if phrase.last == asked.hit.first and is_town(asked.phrases, phrase)]


def _scenes(asked: Question) -> list[Option]:
    """The places where somebody acts or is attacked: 'kidnapped in the city of X', 'a Y court in X jailed him'."""
    if asked.report.type != "ASSAULT" and not _own_subject(asked):
        return []
    words = asked.phrases.words
    found = []
    for option, phrase in _here(asked):
        governor = asked.phrases.governed(phrase)
        named_so = governor == "of" and words.low(phrase.first - 2) in _PLACE_NOUNS
        if _is_place(option) and not phrase.owner and (governor in _WHERE - {"of"} or named_so):
            found.append(option)
    return found


def _elsewhere(asked: Question, ruled: Sequence[Option]) -> list[Option]:
    """The places that others only are in: 'envoys of a league in X praised' is no praise of X's."""
    if not any(option.where == "here" for option in ruled):
        return []
    return [o for o, phrase in _here(asked) if _is_place(o) and asked.phrases.governed(phrase) in SPOT | {"for"}]


def _here(asked: Question) -> list[tuple[Option, Candidate]]:
    """The options that are phrases of the sentence."""
    return [(o, o.candidate) for o in asked.options if o.candidate is not None and o.where != "before"]


def _parts(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """The options that hang on who acts by 'of'."""
    ends = {o.candidate.last for o in acting if o.candidate is not None and o.where != "before"}
    after = {end + step for end in ends if asked.phrases.words.low(end) == "of" for step in (1, 2, 3)}
    return [o for o, phrase in _here(asked) if phrase.first in after and asked.phrases.governed(phrase) == "of"]


def _own(asked: Question, acting: Sequence[Option]) -> list[Option]:
    """The places of their own state: a government says nothing to them and visits none, no troops go against them."""
    kind = asked.report.type
    ours = [o for o in acting if kind == "MOBILIZE" or (o.party is not None and o.party.sector == "GOV")]
    states = {o.country for o in ours if o.country is not None}
    if kind not in _SAID | {"CONSULT", "MOBILIZE"} or not states:
        return []
    return [o for o in asked.options if _is_place(o) and o.country in states]


def _is_place(option: Option) -> bool:
    return option.candidate is not None and is_spot(option.candidate)


def _streets(asked: Question) -> list[Option]:
    """The places where people march and riot: 'in the streets of X' is not against X."""
    if asked.report.type != "PROTEST":
        return []
    return [o for o, phrase in _here(asked) if _is_place(o) and asked.phrases.governed(phrase) in _WHERE]


def _long_ago(asked: Question, answered: Sequence[Option]) -> list[Option]:
    """Whoever only an earlier sentence names, of acts whose other side is told with them, is answered, or is nobody."""
    kept = answered if asked.report.type == "REJECT" else ()
    return [o for o in asked.options if o.where == "before" and o not in kept and asked.report.type in _TOLD_WHOLE]


def _matters(asked: Question) -> list[Option]:
    """The options that only say what is spoken of, wherever the rules of word order looked for them."""
    told = [(option, phrase) for option, phrase in _here(asked) if phrase.first >= asked.hit.last]
    return [option for option, phrase in told if is_matter(asked.phrases, asked.hit, phrase)]


def ruled(asked: Question, parties: Sequence[Party]) -> tuple[Option, ...]:
    """The options that are the parties the rules give; none where one of them is no option."""
    if not parties or parties[0] == NOBODY:
        return asked.options[:1]
    return tuple(option for party in parties if (option := _option_of(asked.options, party)) is not None)


def _option_of(options: Sequence[Option], party: Party) -> Option | None:
    for option in options:
        if option.where == "here" and option.party and party.span is not None and option.party.span == party.span:
            return option
    away = [option for option in options if option.where in {"here", "before"} and option.party is not None]
    same = (option for option in away if option.party and identity(option.party) == identity(party))
    of_country = (option for option in away if party.country and option.country == party.country)
    return next(same, None) or next(of_country, None)


def _parties(found: Sequence[Option]) -> tuple[Party, ...]:
    """The parties of options; whom only an earlier sentence names has no span in this one."""
    parties: list[Party] = []
    for option in found:
        assert option.party is not None and option.candidate is not None
        here = option.where != "before"
        for party in (option.party, *(option.candidate.also if here else ())):
            parties.append(replace(party, span=party.span if here else None, sector=party.sector or "UNK"))
    return tuple(dict.fromkeys(parties))
