"""Who did it to whom by word order: the arguments of a trigger, before the ranker has its say."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.events.arguments.doers import (
    all_doers,
    both_ends,
    deed_undone,
    doer_of_passive,
    is_charged,
    passive_before,
    right_before,
    told_behind,
    undergone_by,
    who_visits,
    whom_next,
)
from clippings.events.arguments.letters import letter_to
from clippings.events.arguments.makers import is_gear, is_host, maker_within, receives
from clippings.events.arguments.nominal import noun_arguments
from clippings.events.arguments.objects import (
    after_preposition,
    antecedent,
    direct_object,
    is_of_relative,
    nominal_follows,
)
from clippings.events.arguments.occasions import are_between
from clippings.events.arguments.sides import TRANSITIVE, Arguments, alike, listed
from clippings.events.arguments.syntax import subject
from clippings.events.arguments.towards import across_border, is_spoken, towards, warned, whose_word
from clippings.events.phrases.abroad import is_from_abroad
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.triggers.gerunds import is_gerund
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    AUXILIARY,
    PREPOSITION,
    STOP,
    is_participle,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive, is_reduced, sues
from clippings.registry.triggers import GAP

_TOWARDS = frozenset(
    {"ACCUSE", "REJECT", "SANCTION", "AID", "SUPPORT", "COERCE", "ASSAULT", "RETREAT", "REQUEST", "AGREE"}
)
_ORDERING = frozenset({"order", "instruct", "command", "tell"})
_PUBLIC = frozenset({"public", "citizens", "residents", "voters", "population", "nationals"})
_STATE = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", None})
_LISTED = frozenset({"AID", "AGREE", "SANCTION"})
_ANSWERING = frozenset({"REJECT", "CONCEDE", "AGREE", "SUPPORT", "ACCUSE"})
_ON_MATTERS = frozenset({"discuss", "debate", "negotiate"})
_MOVING = frozenset({"send", "dispatch", "deploy", "fly"})
# 'Threatened to withdraw its troops.'
_PULLING = frozenset({"withdraw", "recall"})
_DRIVING = frozenset({"ram", "drive", "crash", "plough", "plow", "smash", "slam"})
_NO_OBJECT = PREPOSITION | {"up", "down", "out", "off", "back", "away", "aside", "apart", "dead"}


def surface_arguments(phrases: Phrases, hit: Hit) -> Arguments:
    """Read the arguments off the word order."""
    words = phrases.words
    found = noun_arguments(phrases, hit) if hit.nominal or is_gerund(words, hit) else _of_verb(phrases, hit)
    if hit.sense.frame == "mutual" and not _consents(hit):
        merged = {c.first: c for c in (*found.actors, *found.recipients) or _pair(phrases, hit)}
        return Arguments(tuple(merged[first] for first in sorted(merged)), (), found.passive)
    if hit.sense.frame == "charge":
        # Whoever does what is told, or whose deed does it, is accused by who tells it.
        accused = found.actors or tuple(c for c in phrases.all if _in_clause(words, c, hit))[:1]
        return Arguments((), accused or found.recipients, found.passive)
    if hit.sense.frame == "undergo" and not hit.nominal:
        # Whoever comes under fire is fired at.
        return Arguments(found.recipients or maker_within(phrases, hit), found.actors, found.passive)
    if hit.sense.frame == "undergo":
        # Whoever falls is no doer of it.
        doers = found.actors if found.recipients or found.passive else ()
        return Arguments(doers, found.recipients or found.actors, found.passive)
    if hit.sense.words[0] in _ORDERING or hit.sense.type == "REQUEST":
        own = tuple(_own(phrases, recipient, found.actors) for recipient in found.recipients)
        found = Arguments(found.actors, own, found.passive)
    if (is_host(hit) and found.actors and found.recipients) or receives(hit):
        # Whoever is received comes, and acts by the codebook; whoever receives is given.
        found = Arguments(found.recipients, found.actors, found.passive or hit.form == "future")
    kept = tuple(c for recipient in found.recipients if (c := _another(recipient, found.actors)) is not None)
    kept = not_own(phrases, hit, kept, found.actors)
    # Of 'two X soldiers and a driver' who are shot the driver may be of where they stood.
    return Arguments(found.actors, alike(kept) if hit.sense.type == "SANCTION" else kept, found.passive)


def _consents(hit: Hit) -> bool:
    """Whether somebody agrees to something: who is named in it is no further side."""
    return hit.sense.words[-2:] == ("agree", "to")


def _own(phrases: Phrases, candidate: Candidate, actors: Sequence[Candidate]) -> Candidate:
    """Troops, and a public, who are told what to do are those of who tells them, unless they are called another's."""
    role = phrases.words.low(candidate.last - 1)
    bare = candidate.kind == "role" and (candidate.party.sector == "MIL" or role in _PUBLIC) and len(actors) == 1
    named = any(phrases.words.mention_at[i] is not None for i in range(candidate.first, candidate.last))
    if not bare or named or is_from_abroad(candidate, phrases.words) or actors[0].party.sector not in _STATE:
        return candidate
    return replace(candidate, party=replace(candidate.party, country=actors[0].party.country))


def not_own(
    phrases: Phrases, hit: Hit, recipients: Sequence[Candidate], actors: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """The recipients but for the troops or envoys whom their own side moves: nothing is done to them."""
    if hit.sense.type == "AID":
        recipients = tuple(c for c in recipients if not is_gear(phrases, c))
    pulled = hit.sense.mode == "withdraw" or hit.sense.words[-1] in _PULLING
    if not pulled and hit.sense.type != "MOBILIZE" and hit.sense.words[0] not in _MOVING:
        return tuple(recipients)
    if hit.sense.words[0] in _MOVING:
        # Of experts who are sent nobody says that they are others'.
        return tuple(c for c in recipients if c.kind != "role" or _is_named(phrases.words, c, actors))
    own = {None, *(actor.party.country for actor in actors)}
    return tuple(c for c in recipients if c.kind != "role" or c.party.country not in own)


def _is_named(words: Words, candidate: Candidate, actors: Sequence[Candidate]) -> bool:
    """Whether a phrase says itself whose it is, and that is none of the actors."""
    named = any(words.mention_at[i] is not None for i in range(candidate.first, candidate.last))
    return named and candidate.party.country not in {None, *(actor.party.country for actor in actors)}


def _in_clause(words: Words, candidate: Candidate, hit: Hit) -> bool:
    """Whether a phrase stands before a trigger with no end of a clause between."""
    between = range(candidate.last, hit.first)
    return candidate.last <= hit.first and not any(words.low(k) in STOP or words.low(k) == "," for k in between)


def _another(recipient: Candidate, actors: Sequence[Candidate]) -> Candidate | None:
    """The recipient, or whom else its pronoun may mean where an actor is the same; None where nobody is left."""
    if not any(_is_same(recipient, actor) for actor in actors):
        return recipient
    if recipient.other is None or recipient in actors:
        return None
    return replace(recipient, party=replace(recipient.other, span=recipient.party.span))


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Whether two phrases are of one party: nobody thanks or warns himself, so that one of them was read amiss."""
    if one == other:
        return True
    if one.kind == "pronoun" and one.party.entity_id is None:
        return (one.party.name, one.party.country) == (other.party.name, other.party.country)
    whole = one.kind != "role" and other.kind != "role"
    return whole and one.party.entity_id is not None and one.party.entity_id == other.party.entity_id


def _pair(phrases: Phrases, hit: Hit) -> tuple[Candidate, ...]:
    """The two sides of an act whose clause names none: 'between A and B', 'both countries' further on."""
    pair = after_preposition(phrases, hit.last, ("between",), reach=40, past_commas=True)
    if pair is not None and are_between(phrases.words, hit.last, pair.first):
        return listed(phrases, pair)
    return tuple(c for c in phrases.all if c.also)[:1]


def _of_verb(phrases: Phrases, hit: Hit) -> Arguments:
    words, sense = phrases.words, hit.sense
    if sense.frame == "happen":
        return Arguments((), listed(phrases, after_preposition(phrases, hit.last, sense.recipient)))
    if (told := told_behind(phrases, hit)) is not None:
        return told
    # 'Accused of' is passive; 'filed a motion of' is not.
    accused = hit.form == "past" and sense.type == "ACCUSE" and len(sense.words) == 1
    accused &= sense.recipient[:1] == ("obj",) and is_charged(phrases, hit)
    accused |= hit.form == "past" and sense.words in {("convict", "of"), ("find", "guilty", "of")}
    if hit.form == "past" and sense.words == ("blame",) and words.low(hit.last) == "on":
        # 'An ambush blamed on X' is blamed on X by nobody named.
        blamed = listed(phrases, after_preposition(phrases, hit.last, ("on",)))
        by = after_preposition(phrases, blamed[-1].last, ("by",), 4) if blamed else None
        return Arguments(listed(phrases, by), blamed, passive=True)
    # 'Set free by X.'
    accused |= hit.form == "past" and len(sense.words) > 1 and "obj" in sense.recipient and words.low(hit.last) == "by"
    bare = (accused or _is_reduced(phrases, hit)) and not sues(words, hit.first, hit.last)
    if bare or is_passive(words, hit.first, hit.form) or passive_before(words, hit) is not None:
        doer = doer_of_passive(phrases, hit)
        if doer is None and (deed := deed_undone(phrases, hit)) is not None:
            return Arguments(listed(phrases, deed[0]), listed(phrases, deed[1]), passive=True)
        # What is signed or finalised is no party; who is shelled or arrested is.
        undergoer = (
            None
            if sense.frame == "mutual" and (sense.type != "CONSULT" or sense.words[0] in _ON_MATTERS)
            else (right_before(phrases, hit) or undergone_by(phrases, hit) or whom_next(phrases, hit))
        )
        if sense.frame == "mutual" and {"to", "from"} <= {*sense.recipient}:
            return Arguments((*all_doers(phrases, doer), *both_ends(phrases, hit)), (), passive=True)
        if sense.words[-1] == "into" and sense.words[0] in _DRIVING:
            # 'A van was driven into a wall': the wall is hit.
            undergoer = direct_object(phrases, hit.last)
        if doer is None and (sense.mode == "withdraw" or sense.type == "MOBILIZE"):
            # 'Troops were withdrawn' and 'were deployed' by those whose troops they are.
            place = after_preposition(phrases, hit.last, tuple(p for p in sense.recipient if p != "obj"))
            if sense.words[-1] == "from":
                place = direct_object(phrases, hit.last)
            return Arguments(listed(phrases, undergoer), listed(phrases, place), passive=True)
        return Arguments(all_doers(phrases, doer), listed(phrases, undergoer), passive=True)
    if hit.form == "ing" and sense.mode == "visit" and (guest := who_visits(phrases, hit)) is not None:
        return Arguments((guest,), ())
    doer = subject(phrases, hit.first)
    written = letter_to(phrases, hit.first) if sense.type == "REQUEST" else None
    if written is not None and doer is written[1]:
        # 'Wrote a letter to X demanding an inquiry.'
        doer = subject(phrases, written[0])
    governed = len(sense.words) > 1 and sense.words[-1] in {"in", "at", "with"} and sense.words[-1] in sense.recipient
    # What is discussed is a matter, and no party.
    mutual = sense.frame == "mutual" and sense.words[0] not in _ON_MATTERS and not _consents(hit)
    takes_object = "obj" in sense.recipient or mutual or governed
    other = direct_object(phrases, hit.last) if takes_object else None
    if sense.words[-1] == "from" and GAP in sense.words and not receives(hit):
        # 'Kept X from storming Y': X was kept.
        other = direct_object(phrases, hit.first + 1)
    if governed and other is not None:
        return Arguments(listed(phrases, doer), listed(phrases, other))
    gaps = GAP in sense.words
    inside = [c for c in phrases.all if hit.first < c.first and c.last <= hit.last] if gaps else []
    free = (
        other is None or (sense.words[-1] == "for" and words.low(hit.last).endswith("ing")) or sense.words[-1] == "as"
    )
    if gaps and free and sense.recipient[:1] == ("obj",):  # 'Jailed two men for insulting X.'
        other = next((c for c in inside if not c.owner and c.kind != "adjective"), other)
    if other is None and gaps:
        other = next((c for c in inside if c.kind in {"name", "pronoun"} and not c.owner), None)
    if gaps and sense.words[-1] == "counterpart":
        # 'Called his counterpart X', 'called his X counterpart'.
        other = phrases.inside.get(hit.last - 1) or phrases.at.get(hit.last) or next(iter(inside), None)
    if gaps and takes_object and (held := direct_object(phrases, hit.first + 1)) is not None:
        # 'Found X guilty of harming Y': X is found so; in 'said they will not free Y' nothing is done to them.
        within = held.last < hit.last and words.low(held.last) not in AUXILIARY
        other = held if within and held.kind == "pronoun" else other
    if sense.type == "AID" and other is not None and is_gear(phrases, other):
        # 'Gave 20 tanks to X.'
        other = None
    answered = other is not None and other.owner and sense.type in _ANSWERING
    if other is None or ("to" in sense.recipient and not gaps and not answered):
        prepositions = tuple(p for p in sense.recipient if p != "obj")
        many = sense.type in _LISTED
        found = after_preposition(phrases, hit.last, prepositions, 16 if many else 12, past_commas=many)
        if found is None or other is None or not _of_another_verb(phrases, other.last, found.first):
            other = (found if prepositions else None) or other
    if sense.type in _ANSWERING and (other is None or other is doer) and is_spoken(words, hit.last - 1):
        # 'Refused a demand by X': he is refused whose demand it is.
        other = after_preposition(phrases, hit.last, ("by", "from"), 6)
        other = whose_word(phrases, hit.last) if other is None and sense.type == "AGREE" else other
    if other is None and written is not None:
        other = written[1]
    if other is None and sense.recipient[:1] == ("obj",) and sense.frame == "act" and doer is not None:
        other = antecedent(phrases, doer)
    if other is None and sense.frame == "act" and sense.type in _TOWARDS:
        other = towards(phrases, hit, doer)
    if other is None and sense.type == "MOBILIZE":
        other = across_border(phrases, hit)
    if other is None and sense.frame == "act" and sense.type == "THREATEN":
        other = warned(phrases, hit, doer)
    if sense.frame == "mutual" and other is not None and other is direct_object(phrases, hit.last):
        further = after_preposition(phrases, other.last, ("with",))
        return Arguments(listed(phrases, doer), (*listed(phrases, other), *listed(phrases, further)))
    doers, others = listed(phrases, doer), listed(phrases, other)
    if doer is not None and doer.first >= hit.last:
        # 'After visiting X and Y, Z …' lists Z with nobody.
        doers, others = (
            tuple(c for c in doers if c.first >= doer.first),
            tuple(c for c in others if c.last < doer.first),
        )
    return Arguments(doers, others)


def _of_another_verb(phrases: Phrases, first: int, last: int) -> bool:
    """Whether another verb stands between: in 'fined firms accused of selling to X' nothing was done to X."""
    words, between = phrases.words, range(first, last)
    told = any(words.low(k) == "to" and not nominal_follows(phrases, k + 1) for k in between)
    return told or any(is_participle(words.low(k)) or words.low(k).endswith("ing") for k in between)


def _is_reduced(phrases: Phrases, hit: Hit) -> bool:
    """Whether a verb that always has an object stands without one, and so is a participle."""
    words = phrases.words
    if hit.sense.frame == "mutual" and hit.sense.type == "SUPPORT" and hit.form == "past":
        named = words.mention_at[hit.first - 1] is not None or hit.first in phrases.ending
        return not named and is_reduced(words, hit.first, hit.last)
    needs_object = hit.sense.recipient[:1] == ("obj",) and hit.sense.type in TRANSITIVE
    # 'Blew himself up' and 'claimed responsibility' have their object.
    whole = len(hit.sense.words) > 1 and not _NO_OBJECT.issuperset((hit.sense.words[1], hit.sense.words[-1]))
    if hit.form != "past" or not needs_object or GAP in hit.sense.words or whole:
        return False
    doer = phrases.ending.get(hit.first)
    # 'The hill which X took in May.'
    relative = doer is not None and doer.kind != "adjective" and is_of_relative(phrases, doer)
    # Nobody hurts anybody 'in' an attack: they were hurt in it.
    last = hit.last - (hit.sense.type == "ASSAULT" and hit.sense.words[-1] == "in")
    return not relative and is_reduced(words, hit.first, last)
