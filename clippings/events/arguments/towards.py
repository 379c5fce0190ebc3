"""Whom an act is aimed at whose own words name nobody: the first party of another country that follows."""

from clippings.events.arguments.objects import nominal_follows
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import Phrases
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, SPOT, STOP, SUBORDINATOR, is_participle, word_set
from clippings.events.words.tokens import Words

_REACH, _GIVEN, _NOUN = 12, 20, 3
_NOT_THAT = SUBORDINATOR - {"that"}
_IF = frozenset({"if", "unless"})
_TRAILING = frozenset({",", '"', "”"})
_NOT_PASSED = AUXILIARY | {"by"}
_HARM = word_set(
    "killing killings murder murders assassination execution death deaths arrest arrests detention abduction "
    "kidnapping beating bombing shooting jailing"
)
_APART = _NOT_THAT - {"than", "as", "who", "which", "whose", "whom", "but"}
_HARSH = frozenset({"ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE", "PROTEST"})
# What strikes somebody: whoever backs it or asks for it does so against him.
_BLOWS = word_set(
    "sanctions embargo tariffs strike strikes airstrike airstrikes war invasion offensive crackdown blockade ban bans "
    "raid raids attack attacks curbs pressure"
)
_PRIZES = frozenset({"reward", "rewards", "bounty", "bounties"})
# Who is helped by force, 'raids in support of X', is not whom it hits.
_HELPED = word_set("support defence defense aid favour favor behalf solidarity")
_ABOUT = frozenset({"on", "over", "about", "against"})
_HELP = word_set("help aid assistance relief support donations funds")
_BORDER = word_set("border borders frontier")
_SPOKEN = word_set(
    "demand demands request requests call calls appeal appeals plea pleas offer offers proposal proposals claim claims "
    "accusation accusations allegation allegations invitation ultimatum bid complaint complaints criticism charge"
)


def towards(phrases: Phrases, hit: Hit, doer: Candidate | None) -> Candidate | None:
    """Failing a frame, the first party of another country that the rest of the clause names."""
    words = phrases.words
    own = doer.party.country if doer is not None else None
    # What is given is often told at length before who gets it: 'gave 3 million euros to build wells in X'.
    given = hit.sense.type == "AID" or (hit.sense.type == "AGREE" and hit.sense.pos == "future")
    ends = {",", "."} if given else {",", ".", "and"}
    for k in range(hit.last, min(hit.last + (_GIVEN if given else _REACH), len(words.tokens))):
        candidate = phrases.at.get(k)
        if candidate is not None and candidate.kind != "pronoun" and candidate.party.country not in {None, own}:
            return None if is_matter(phrases, hit, candidate) else candidate
        if hit.sense.type in _HARSH and words.low(k) in _HELPED and words.low(k - 1) in {"in", "on"}:
            return None
        if k > hit.last and _begins_infinitive(phrases, k) and hit.sense.type == "REQUEST":
            # 'Urged the use of drones to watch X.'
            return None
        if words.low(k) in _NOT_PASSED or (hit.sense.type == "ACCUSE" and _is_doing(words, k)):
            return None
        clause = words.low(k) in _NOT_THAT or (words.low(k) == "that" and k > hit.last)
        if words.low(k) in STOP or clause or words.low(k) in ends:
            return None
    return None


def warned(phrases: Phrases, hit: Hit, doer: Candidate | None) -> Candidate | None:
    """Whom a threat is meant for that names nobody: X of 'vowed to strike if X struck', 'X would pay, Y warned'."""
    words = phrases.words
    own = doer.party.country if doer is not None else None
    if own is None:
        return None
    found = None
    for k in range(hit.last, min(hit.last + _GIVEN, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) == ".":
            break
        if words.low(k) in _IF:
            found = phrases.at.get(k + 1 + (words.low(k + 1) == "the"))
            break
    if hit.sense.words == ("warn",) and doer is not None and words.low(doer.first - 1) in _TRAILING and found is None:
        found = phrases.topic
    other = found is not None and found.kind != "pronoun" and found.party.country not in {None, own}
    return found if other else None


def across_border(phrases: Phrases, hit: Hit) -> Candidate | None:
    """At whose border troops are moved: X of 'massed tanks along its border with X'."""
    words = phrases.words
    # Who enters a town near a border crosses none.
    reach = 0 if hit.sense.words[0] == "enter" else _REACH
    for k in range(hit.last, min(hit.last + reach, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) in SUBORDINATOR or words.low(k) == ",":
            return None
        if words.low(k) in _BORDER and words.low(k + 1) == "with":
            return next((phrases.at[i] for i in (k + 2, k + 3) if i in phrases.at), None)
    return None


def _begins_infinitive(phrases: Phrases, index: int) -> bool:
    return phrases.words.low(index) == "to" and not nominal_follows(phrases, index + 1)


def is_for_others(hit: Hit, content: Hit) -> bool:
    """Whether what somebody agrees to do is done to others than he agrees with."""
    return hit.sense.type == "AGREE" and content.sense.type in _HARSH


def _is_doing(words: Words, index: int) -> bool:
    """Whether another verb begins: 'criticised talks aimed at disarming X' is no criticism of X."""
    return is_participle(words.low(index)) and words.low(index + 1) in {"at", "to"}


def is_matter(phrases: Phrases, hit: Hit, candidate: Candidate) -> bool:
    """Whether a phrase only says what somebody speaks of, and not to whom or against whom."""
    words, governor = phrases.words, phrases.governed(candidate)
    if governor is not None and all(words.low(k) != governor for k in range(hit.last, candidate.first)):
        # 'Lashed out at X': it is the verb's own.
        governor = None
    of = next((k for k in range(candidate.first - 1, hit.last, -1) if words.low(k) == governor), hit.last)
    if hit.sense.type == "ACCUSE" and hit.sense.recipient[:1] != (governor,):
        # 'A violation of X's waters' is not what X is blamed for, nor is 'the murder of X', nor 'corruption in X'.
        wronged = governor == "of" and (candidate.owner or words.low(of - 1) in _HARM)
        return wronged or governor in SPOT
    if hit.sense.type == "REQUEST":
        # 'Called for pressure against X', 'appealed for help for X': of X they asked nothing.
        helped = governor == "for" and words.low(of - 1) in _HELP
        # 'Asked for a delay when talks with X resume.'
        helped |= any(words.low(k) in _APART for k in range(hit.last, candidate.first))
        helped |= any(_begins_infinitive(phrases, k) for k in range(hit.last + 1, candidate.first))
        # 'Called for sanctions on X.'
        helped |= governor == "on" and words.low(of - 1) in _BLOWS
        return helped or governor == "against" or (governor == "of" and candidate.owner)
    if hit.sense.type == "SUPPORT" and governor not in {"by", "of"}:
        # 'Backed sanctions against X.'
        return any(words.low(k) in _BLOWS for k in range(hit.last, candidate.first))
    if hit.sense.mode == "resign":
        # 'Resigned over a strike in X.'
        return governor != "to"
    if hit.sense.type == "AGREE" and any(words.low(k) in _PRIZES for k in range(hit.last, candidate.first)):
        # 'Offered a reward for X': whoever is sought gets none.
        return True
    if hit.sense.type == "AGREE" and governor in _ABOUT:
        # 'Agreed to put pressure on X': nothing is promised to X.
        return True
    # 'Volunteered to provide troops.'
    plain = candidate.kind == "role" and not any(words.mention_at[i] for i in range(candidate.first, candidate.last))
    return hit.sense.type == "AGREE" and plain and candidate.party.sector == "MIL" and governor != "to"


def whose_word(phrases: Phrases, index: int) -> Candidate | None:
    """Whose offer or demand an object is: X of 'agreed to an X proposal'."""
    whose = next((phrases.at[k] for k in range(index, index + _NOUN) if k in phrases.at), None)
    return whose if whose is not None and (whose.owner or whose.kind == "adjective") else None


def is_spoken(words: Words, index: int) -> bool:
    """Whether what stands after a verb is what somebody says: a demand, an offer, an accusation."""
    return any(words.low(k) in _SPOKEN for k in range(index, min(index + 4, len(words.tokens))))
