"""Idioms of the press in which the words of an act tell of none: 'a tough call', 'the events surrounding the vote'."""

from collections.abc import Callable, Mapping, Set

from clippings.events.judging.near import words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, BE, DAYS, DETERMINER, HAVE, PREPOSITION, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.triggers import GAP

_CHOICES = word_set(
    "right wrong tough hard close good bad great smart easy final judgment judgement big difficult best worst only "
    "same correct brave clear another"
)
_MAKING = word_set("make makes made making")
_TOWARDS_SOMEBODY = frozenset({"for", "on", "from", "by"})
_MATTERS = word_set(
    "events event issues issue questions question circumstances controversy mystery debate rumours rumors rumour rumor "
    "secrecy hype publicity facts allegations scandal uncertainty concerns confusion details drama speculation "
    "problems politics legend myths myth doubts news story stories conversation chaos noise"
)
_GOOD_TO_SEE = word_set("to that news sign signs result results start development trend data , .")
_TALK = word_set(
    "confusion chorus glimpse glimpses insight insights clue clues hint hints explanation explanations view views look "
    "opinion opinions example examples lesson lessons assessment assessments perspective criticism praise thoughts "
    "prayers reassurance kind sort hope account accounts version versions answer answers apology apologies comment "
    "comments reminder verdict diagnosis theory theories estimate estimates update updates defence defense analysis"
)
_PAPERS = word_set(
    "document documents file files record records response responses email emails e-mails footage video videos tape "
    "tapes evidence book books transcript transcripts data application applications policy policies guidelines"
)
_PLANS = word_set("plan plans idea ideas claim claims proposal proposals suggestion suggestions notion theory talk")
_NEWS = word_set(
    "information news word letter letters call calls email emails message messages report reports tip tips reply "
    "replies answer answers notice"
)
_CRIMINALS = word_set(
    "felon felons murderer murderers killer killers rapist rapists terrorist terrorists criminal criminals offender "
    "offenders paedophile paedophiles pedophile pedophiles fraudster fraudsters smuggler smugglers spy spies drug "
    "sex war"
)
_CHARGED = word_set("charged charges charge charging indicted indicts indict")
_ONTO = frozenset({"of", "on", "against"})
_IN_THE_CHARGE = PREPOSITION - {"after", "following", "over", "before", "since", "during", "amid"}
_LED_TO = word_set(
    "dampen shape drive fuel spark trigger foster define turn transform set pave explain offset cushion slow speed "
    "propel lift sway convince persuade sell win elect popularise popularize usher give identify find solve uncover "
    "determine write draft organise organize design build lead"
)
_INTENT = word_set("plan plans")
_ALONE = word_set(
    "return attend run retire open stay remain speak appear buy sell list build marry watch play tour publish stand "
    "fly go move launch write"
)
_SELF = word_set("himself herself itself themselves myself yourself ourselves")
_FORCING = word_set("open off out music his her their its through")
_CAMPAIGNING = word_set(
    "campaign campaigning campaigns candidate candidates nominee presidential election elections republican democratic "
    "republicans democrats voters re-election primary caucus senator senate sen gov president"
)
_CROWD = word_set(
    "protest protests protesters protested demonstrators demonstration demonstrations against demand demanding march "
    "marched marchers anti police union unions strike activists streets clash clashes tear thousands hundreds"
)
_WONDERING = word_set("whether if why how what when who where about")
_POSSESSED = word_set("the a its his her their 's and such")
_BEHIND = PREPOSITION | STOP
# How far behind an act what it is about may stand, and before a crime the charge.
_OBJECT, _CHARGE, _SUBJECT, _TO, _PLANNED = 5, 8, 5, 7, 4


def is_idiom(words: Words, hit: Hit) -> bool:
    """Whether the words of an act are an idiom where they stand, or only describe or name what is told of."""
    if hit.form == "ing" and words.lows[max(0, hit.first - 2) : hit.first] == ("capable", "of"):
        # 'Missiles capable of striking X' have struck nobody.
        return True
    if (
        _is_to_himself(words, hit)
        or _is_crime_charged(words, hit)
        or _is_sent_on(words, hit)
        or _is_own_plan(words, hit)
    ):
        return True
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _is_to_himself(words: Words, hit: Hit) -> bool:
    """'Killed himself', 'shot herself': who does it to himself attacks nobody; 'blew himself up' is told otherwise."""
    if hit.sense.type != "ASSAULT" or hit.nominal or len(hit.sense.words) > 1:
        return False
    return words.low(hit.last) in _SELF


def _is_crime_charged(words: Words, hit: Hit) -> bool:
    """'Was charged with murder': the crime of a charge is none told of, unless it is said whom it was done to."""
    if (
        hit.form not in {"noun", "base"}
        or hit.sense.type != "ASSAULT"
        or words.low(hit.last) in {"of", "on", "against"}
    ):
        return False
    marked = False
    for k in range(hit.first - 1, max(-1, hit.first - _CHARGE), -1):
        low = words.low(k)
        if low in _CHARGED:
            return marked
        if low in STOP or low in DETERMINER or (low in PREPOSITION and low not in _IN_THE_CHARGE):
            return False
        marked |= low in {"with", "of", "for", "on"}
    return False


def _is_sent_on(words: Words, hit: Hit) -> bool:
    """'Told lawyers in papers related to the case', 'directed questions to the judge': nobody is asked to do it."""
    if hit.sense.words[1:2] != (GAP,):
        return False
    if hit.sense.words[0] == "ask" and words.low(hit.first + 1) in _WONDERING:
        return True
    if hit.sense.words[0] not in {"tell", "direct", "ask"} or hit.sense.words[1:] != (GAP, "to"):
        # 'Invited both sides to the talks' asks them to come.
        return False
    for k in range(hit.first + 1, min(hit.first + _TO, len(words.tokens) - 1)):
        if words.low(k) == "to":
            return words.low(k + 1) in DETERMINER or words.mention_at[k + 1] is not None
    return False


def _is_own_plan(words: Words, hit: Hit) -> bool:
    """'Cancelled plans to return home': what somebody does not do after all is nothing to anybody else."""
    dropped = hit.sense.type in {"CONCEDE", "REJECT"} and not hit.nominal
    for k in range(hit.first + 1, min(hit.last + _PLANNED, len(words.tokens) - 1)) if dropped else ():
        if words.low(k) == "to":
            return words.low(k - 1 - (words.low(k - 1) in DAYS)) in _INTENT and words.low(k + 1) in _ALONE
        if words.low(k) == "," or words.low(k) in STOP or words.low(k) == "'s":
            return False
        if words.low(k - 1) in _INTENT and words.low(k) not in DAYS:
            return False
    return False


def _is_choice(words: Words, hit: Hit) -> bool:
    """'Made the right call', 'a tough call for him', 'made the call to stay': what somebody decides."""
    if not hit.nominal:
        return False
    before = words.low(hit.first - 1)
    if before in _CHOICES:
        return True
    chosen = before in {"the", "that", "a"} and words.low(hit.first - 2) in _MAKING
    return chosen and words.low(hit.last - 1) not in _TOWARDS_SOMEBODY and words.low(hit.last) not in _TOWARDS_SOMEBODY


def _is_about(words: Words, hit: Hit) -> bool:
    """'The events surrounding the vote.'"""
    before = words.low(hit.first - 1)
    return hit.form == "ing" and before in _MATTERS


def _is_good_to_see(words: Words, hit: Hit) -> bool:
    """'It is encouraging to see', 'encouraging news', 'was encouraged by the talks'."""
    if is_passive(words, hit.first, hit.form) and hit.sense.words == ("encourage",):
        return "to" not in words_behind(words, hit, _OBJECT)
    return hit.form == "ing" and words.low(hit.first) == "encouraging" and words.low(hit.last) in _GOOD_TO_SEE


def _is_of(words: Words, hit: Hit, objects: Set[str], ends: Set[str]) -> bool:
    """Whether one of some words stands soon behind an act, before all that ends its object."""
    for k in range(hit.last, hit.last + _OBJECT):
        if words.low(k) in objects:
            return True
        if words.low(k) in ends:
            return False
    return False


def _is_giving_words(words: Words, hit: Hit) -> bool:
    """'Offered more confusion', 'offered a glimpse of life', 'has offered no help': no promise."""
    return words.low(hit.last) == "no" or _is_of(words, hit, _TALK, _BEHIND)


def _is_reading(words: Words, hit: Hit) -> bool:
    """'Reviewed the documents', 'is going through the emails': what is read, and nobody looked into."""
    return _is_of(words, hit, _PAPERS, STOP | {","})


def _is_waved_away(words: Words, hit: Hit) -> bool:
    """'The plan was dismissed by X': who dismisses a plan puts nobody out of office."""
    if hit.sense.type != "SANCTION" or not is_passive(words, hit.first, hit.form):
        return False
    before = {words.low(k) for k in range(max(0, hit.first - _SUBJECT), hit.first)}
    return not _PLANS.isdisjoint(before)


def _is_hearing_of(words: Words, hit: Hit) -> bool:
    """'Received word of it', 'received a call from X': what is heard, and no help."""
    return hit.sense.type == "AID" and _is_of(words, hit, _NEWS, _BEHIND | {"and"})


def _is_equipped(words: Words, hit: Hit) -> bool:
    """'A truck armed with guns', 'men who were armed with knives': what they bear, and nobody's gift."""
    if hit.form != "past" or hit.sense.type not in {"AID", "MOBILIZE"} or words.low(hit.last) != "with":
        return False
    return words.low(hit.first - 1) not in HAVE


def _is_ex_convict(words: Words, hit: Hit) -> bool:
    """'Three groups: convicted felons, smugglers': what they are, and no verdict."""
    before = hit.first - 1
    while is_adverb(words.low(before)):
        before -= 1
    by_somebody = words.low(before) in AUXILIARY or words.mention_at[max(0, before)] is not None
    return hit.form == "past" and words.low(hit.last) in _CRIMINALS and not by_somebody


def _is_bringing_about(words: Words, hit: Hit) -> bool:
    """'The law helped shape the debate', 'helped kill three men': no help to anybody."""
    if hit.nominal or hit.sense.type != "AID":
        return False
    behind = hit.last + (words.low(hit.last) == "to")
    return words.low(behind) in _LED_TO


def _is_kept_to(words: Words, hit: Hit) -> bool:
    """'The group was confined to two valleys in 2013', 'protests were confined to the north': where it was."""
    return (is_passive(words, hit.first, hit.form) and words.low(hit.last) == "to") or words.low(hit.last - 1) == "to"


def _is_called_up_from(words: Words, hit: Hit) -> bool:
    """'A team summoned from the coast': who is sent for is not scolded."""
    fetched = hit.form == "past" and words.low(hit.last) == "from" and words.low(hit.first - 1) not in HAVE
    return fetched and words.low(hit.first - 1) not in BE


def _is_forcing(words: Words, hit: Hit) -> bool:
    """'Blasted open the door', 'blasting music', 'blast off'."""
    return not hit.nominal and words.low(hit.last) in _FORCING


def _is_found_out(words: Words, hit: Hit) -> bool:
    """'Caught red-handed', 'caught off guard', 'caught by surprise': found out or taken unawares, and not arrested."""
    behind = words.low(hit.last)
    if (behind, words.low(hit.last + 1)) in {("off", "guard"), ("off", "-"), ("by", "surprise"), ("up", "in")}:
        return True
    return behind.startswith("red") and (behind != "red" or "handed" in words.lows[hit.last : hit.last + 3])


def _is_campaigning(words: Words, hit: Hit) -> bool:
    """'A campaign rally', 'the candidate rallied in Dorval', of which nobody says that it is against something."""
    lows = set(words.lows)
    return not lows & _CROWD and not lows.isdisjoint(_CAMPAIGNING)


def _is_posture(words: Words, hit: Hit) -> bool:
    """'Its threatening posture', 'a threatening tone': how somebody looks."""
    if hit.form != "ing" or words.low(hit.first - 1) not in _POSSESSED:
        return False
    behind = words.low(hit.last)
    return behind.isalpha() and behind not in DETERMINER and behind not in PREPOSITION and behind != "to"


def _is_making_up(words: Words, hit: Hit) -> bool:
    """'The arrest represented one piece of the puzzle': what something is."""
    return not hit.sure


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "arm": _is_equipped,
    "blast": _is_forcing,
    "call": _is_choice,
    "catch": _is_found_out,
    "confine": _is_kept_to,
    "constitute": _is_making_up,
    "convict": _is_ex_convict,
    "dismiss": _is_waved_away,
    "encourage": _is_good_to_see,
    "help": _is_bringing_about,
    "hold": lambda words, hit: hit.sense.words[-1] == "rally" and _is_campaigning(words, hit),
    "offer": _is_giving_words,
    "rally": _is_campaigning,
    "receive": _is_hearing_of,
    "represent": _is_making_up,
    "review": _is_reading,
    "summon": _is_called_up_from,
    "surround": _is_about,
    "threaten": _is_posture,
}
