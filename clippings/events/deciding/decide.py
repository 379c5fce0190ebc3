"""Who did it to whom, of all who may have: what the ranker finds likeliest, as the rules put it where they agree."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from clippings.events.arguments.doers import passive_before
from clippings.events.arguments.makers import is_host, receives
from clippings.events.arguments.question import Question
from clippings.events.arguments.things import verb_group
from clippings.events.deciding.accords import SIGNED
from clippings.events.deciding.asides import outlets
from clippings.events.deciding.bystanders import no_actors, no_recipients
from clippings.events.deciding.inherit import ASKED_BEFORE, DOER_TOLD, GONE_ON, NOBODY, REPLY, TOLD_AGAIN
from clippings.events.deciding.ranker import ACTOR, RECIPIENT, Ranker, packaged_ranker
from clippings.events.deciding.traits import act_traits, option_traits
from clippings.events.phrases.adjuncts import skip_adjuncts
from clippings.events.phrases.clauses import described_before
from clippings.events.phrases.options import Option, identity
from clippings.events.phrases.states import is_spot
from clippings.events.report import Party, Report
from clippings.events.words.grammar import DETERMINER, RELATIVE

# Against a phrase that the rules take for a party, another has to be this likely; so has whom a noun may tell of, far
# from his name.
SURE = 0.5
# A further party is taken where it is this likely beside the first: actors of mutual acts, of others, recipients.
BOTH, MORE_ACTORS, MORE_RECIPIENTS = 0.3, 0.5, 0.8
# And at all: where nobody is likely, many are nearly as likely.
LEAST = 0.3
# To whom only an earlier sentence names something is seldom done: of those less likely hardly one was right.
FAR = 0.15
# What hurts whoever it is done to: he seldom did it.
_SUFFERED = frozenset({"ACCUSE", "COERCE", "SANCTION"})
# How far before a noun its owner may end.
_OWNED = 4
_DONE_TO = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION"})
_AGAINST = frozenset({"ACCUSE", "ASSAULT"})
_SPOKEN = frozenset({"ACCUSE", "REQUEST", "SUPPORT", "THREATEN"})
# How many reasons the rule column gives.
_TOLD = 2
Decide = Callable[[Question], Report]


class _Side:
    """One side's options with their chances, and what the rules say of it."""

    def __init__(
        self, options: Sequence[Option], chances: Sequence[float], ruled: Sequence[Option], least: float
    ) -> None:
        self.options, self.chances, self.ruled, self.least = options, chances, ruled, least
        self.mass = _by_country(options, chances)

    def best(self, but: Sequence[Option] = ()) -> Option:
        """The likeliest option of the likeliest country; readings of the phrases of `but` are out."""
        options, chances = self.options, self.chances
        out = {id(option.candidate) for option in but if option.candidate is not None}
        free = [n for n, option in enumerate(options) if id(option.candidate) not in out]
        all_free = len(free) == len(options)
        mass = self.mass if all_free else _by_country([options[n] for n in free], [chances[n] for n in free])
        country = max(mass, key=mass.__getitem__)
        place = max((n for n in free if options[n].country == country), key=chances.__getitem__)
        unnamed = options[place].where == "before" and chances[place] < self.least
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
    # A noun may well tell of an act and not of its sides: whom only an earlier sentence names has to be likely.
    least = SURE if asked.hit.nominal else 0.0
    actors = _Side(options, chances[:, ACTOR].tolist(), ruled(asked, report.actors), least)
    least = least if report.recipients else max(least, FAR)
    recipients = _Side(options, chances[:, RECIPIENT].tolist(), ruled(asked, report.recipients), least)

    def told(side: int, first: Option) -> str:
        place = options.index(first)
        reasons = ranker.reasons(act, traits[place], side)[:_TOLD]
        return f"{('actor', 'recipient')[side]} {chances[place, side]:.2f} by {', '.join(map(repr, reasons))}".replace(
            ";", ","
        )

    aside = no_actors(asked, actors.ruled, recipients.ruled)
    if papers := outlets(asked, actors.best(aside)):
        aside = [*aside, *papers]
    first = actors.best(aside)
    # The ranker learned who does what is told, not who holds it against him, and not who only undergoes it.
    frame = asked.hit.sense.frame
    settled = frame == "undergo" or (frame == "charge" and report.actors[0] != NOBODY)
    settled |= asked.hit.nominal and report.rule.endswith("passive") and bool(report.recipients)
    # Nobody is likelier than any one of those who did what it goes on from.
    settled |= (
        SIGNED in report.rule or ASKED_BEFORE in report.rule or (GONE_ON in report.rule and first.candidate is None)
    )
    settled |= _is_owned(asked, actors.ruled) or (
        (receives(asked.hit) or is_host(asked.hit)) and bool(report.recipients)
    )
    # Of what is denied or alleged two are named near: who is said to have done it, and who says so.
    told_of = report.modality in {"denied", "alleged"} and any(option.where == "here" for option in actors.ruled)
    # ', calling for …' and 'and warned' go on from who the sentence is about, whoever stands right before.
    goes_on = asked.hit.form == "ing" and asked.phrases.words.low(asked.hit.first - 1) == ","
    goes_on |= asked.hit.form in {"past", "s"} and asked.phrases.words.low(asked.hit.first - 1) == "and"
    told_of |= goes_on and any(option.where == "here" for option in actors.ruled)
    told_of |= _is_subject(asked, actors.ruled) or _is_agent(asked, actors.ruled)
    kept = settled or told_of or actors.rules_stand(first)
    share = BOTH if asked.hit.sense.frame == "mutual" else MORE_ACTORS
    acting = actors.ruled if kept else actors.with_further(first, share, aside)
    if not kept and report.type in _SUFFERED and (done_to := _undergoers(actors, acting, recipients.ruled)):
        first = actors.best((*aside, *done_to))
        acting = actors.with_further(first, share, (*aside, *done_to))
    if not kept:
        report = replace(report, actors=_parties(acting) or (NOBODY,), rule=f"{report.rule};{told(ACTOR, first)}")
    out = no_recipients(asked, acting, recipients.ruled)
    second = recipients.best((*acting[:1], *out))
    clash = not kept and any(one.same(other) for one in acting for other in recipients.ruled)
    clash |= any(other in out for other in recipients.ruled)
    if _one_another(asked) or (kept and _against_each_other(asked, actors.ruled)):
        return replace(report, recipients=())
    stands = (
        TOLD_AGAIN in report.rule
        or DOER_TOLD in report.rule
        or REPLY in report.rule
        or (settled and report.recipients)
        or _is_undergone(asked, recipients.ruled)
        or _is_named_object(asked, recipients.ruled)
        or (report.modality in {"denied", "alleged"} and _is_object(asked, recipients.ruled))
    )
    if clash or not (stands or recipients.rules_stand(second)):
        aimed = _with_listed(asked, recipients.with_further(second, MORE_RECIPIENTS, (*acting, *out)), (*acting, *out))
        report = replace(report, recipients=_parties(aimed), rule=f"{report.rule};{told(RECIPIENT, second)}")
    return report


def _with_listed(asked: Question, found: Sequence[Option], taken: Sequence[Option]) -> tuple[Option, ...]:
    """The options with the states that are listed with them: 'the dispute between X and Y' is both's."""
    states = [o.candidate for o in found if o.where == "here" and o.candidate is not None and is_spot(o.candidate)]
    listed = {c.first for state in states for c in asked.phrases.series(state) if is_spot(c)}
    more = [
        o for o, c in asked.here if c.first in listed and o.where == "here" and not any(map(o.same, (*found, *taken)))
    ]
    return (*found, *more)


def _undergoers(side: _Side, acting: Sequence[Option], aimed: Sequence[Option]) -> list[Option]:
    """All that names whom it was done to by word order, if one of them is taken for who did it."""
    done_to = {identity(option.party) for option in aimed if option.party is not None}
    if not any(option.party is not None and identity(option.party) in done_to for option in acting):
        return []
    return [o for o in side.options if o.party is not None and identity(o.party) in done_to]


def _is_subject(asked: Question, acting: Sequence[Option]) -> bool:
    """Whether who acts stands right before his verb."""
    if asked.hit.nominal or asked.voice == "passive":
        return False
    words, first = asked.phrases.words, asked.hit.first
    before = skip_adjuncts(words, first - 1) + 1
    # Or before the clause that describes him.
    before = described_before(words, first, before - 1) or before
    phrases = (o.candidate for o in acting if o.candidate is not None and o.where == "here")
    return any(phrase.last == before and not phrase.owner for phrase in phrases)


def _is_undergone(asked: Question, aimed: Sequence[Option]) -> bool:
    """Whether whom it was done to stands right before a passive: 'a clerk killed in May', 'X met Y, who was freed'."""
    if asked.voice != "passive" or asked.hit.nominal:
        return False
    words, first = asked.phrases.words, asked.hit.first
    phrases = [o.candidate for o in aimed if o.candidate is not None and o.where == "here"]
    # In 'X, a group outlawed in May' it was done to X.
    if any(p.last == first and "," not in words.lows[max(0, p.first - 2) : p.first] for p in phrases):
        return True
    # 'Was fined and sent home.'
    verb = verb_group(words, passive_before(words, asked.hit) or first)
    verb -= words.low(verb - 1) == "," and words.low(verb) in RELATIVE
    return verb < first and any(p.last == verb and not p.owner for p in phrases)


def _is_object(asked: Question, aimed: Sequence[Option]) -> bool:
    """Whether whom it was done to, or whose, stands right behind its verb: 'was accused of arming Y'."""
    if asked.hit.form != "ing":
        return False
    words, last = asked.phrases.words, asked.hit.last
    last += words.low(last) in DETERMINER
    return any(o.candidate is not None and o.where == "here" and o.candidate.first == last for o in aimed)


def _is_named_object(asked: Question, aimed: Sequence[Option]) -> bool:
    """Whether those whom it is done to stand by name right behind its verb: 'barred X from the mosque'."""
    sense = asked.hit.sense
    if asked.hit.nominal or asked.voice == "passive" or sense.type not in _DONE_TO or sense.recipient[:1] != ("obj",):
        return False
    last = asked.hit.last
    last += asked.phrases.words.low(last) in DETERMINER
    return any(o.candidate is not None and o.candidate.first == last and o.candidate.kind == "name" for o in aimed)


def _is_agent(asked: Question, acting: Sequence[Option]) -> bool:
    """Whether who acts stands behind 'by', or 'from' of a noun: 'was held by X', 'a threat from X'."""
    agents = {"by", "from"} if asked.hit.nominal and asked.report.type in _SPOKEN else {"by"}
    phrases = (o.candidate for o in acting if o.candidate is not None and o.where == "here")
    return any(c.first >= asked.hit.last and asked.phrases.governed(c) in agents for c in phrases)


def _is_owned(asked: Question, acting: Sequence[Option]) -> bool:
    """Whether a noun says whose act it is: "X's three-day offensive"."""
    before = range(asked.hit.first - _OWNED, asked.hit.first + 1)
    owners = (o.candidate for o in acting if o.candidate is not None and o.where == "here" and o.candidate.owner)
    return asked.hit.nominal and any(owner.last in before for owner in owners)


def _one_another(asked: Question) -> bool:
    """Whether all who act do so to one another: 'each accused the other'."""
    words, last = asked.phrases.words, asked.hit.last
    if last + 2 in asked.phrases.at:
        # 'Fired at the other guards.'
        return False
    return (words.low(last), words.low(last + 1)) in {("the", "other"), ("each", "other"), ("one", "another")}


def _against_each_other(asked: Question, acting: Sequence[Option]) -> bool:
    """Whether all who act are sides of a fight or a quarrel, and nobody else is: 'X fought with Y outside a bank'."""
    return asked.hit.sense.frame == "mutual" and asked.report.type in _AGAINST and len(acting) > 1


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
