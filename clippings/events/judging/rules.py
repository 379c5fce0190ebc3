"""The codebook's rules that need more than the trigger: what a plan, an instrument or a content makes of an act."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clippings.events.judging.launches import is_launch_at_nobody
from clippings.events.judging.modes import asked, instrument, moved, refused, threatened
from clippings.events.judging.near import words_before
from clippings.events.judging.wordy import is_in_words
from clippings.events.modality.modality import Modality
from clippings.events.modality.occurring import weighed
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import AUXILIARY, BE, PREPOSITION, STOP, SUBORDINATOR, is_adverb, word_set
from clippings.events.words.tokens import Words

# In `rules`: who says that he will not do something refuses it.
REFUSED = "not-will-is-reject"
_TO_COME = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
_REFUSABLE = _TO_COME | {"AGREE", "RETREAT", "CONCEDE"}
_FORGIVING = word_set("apologise apologize pardon amnesty forgive commute")
_FORCEFUL = frozenset({"ASSAULT", "COERCE", "SANCTION"})
_IF = frozenset({"if", "unless"})
_BENT = word_set("promise pledge ready prepared plan plans")


_FORCES = word_set(
    "troop soldier army armie force navy navie fleet warship ship vessel frigate carrier submarine tank armour armor "
    "police officer militia military battalion brigade regiment division company unit jet fighter aircraft plane "
    "helicopter drone missile rocket gun artillery weapon guard gendarme reservist reserve marine paratrooper patrol "
    "convoy militant rebel sailor airmen gunboat boat radar battery batterie system men alert drill exercise security"
)
_FORCE = frozenset({"force", "military", "strike", "strikes", "attack", "attacks", "invasion", "war"})
_ENDING = word_set("end stop halt finish avoid prevent ease reduce avert")
_MEETING = word_set("visit travel fly meet host receive")
_NAMED = frozenset({"also", "sometimes", "often", "usually", "commonly", "locally"})
_OBJECT = 5
_HAPPENING = word_set(
    "took taken takes taking occurred occurs began begins begun happened continued continues came comes started erupted"
)
_DONE = word_set("made carried staged launched conducted held mounted waged led spearheaded")
_TOLD = 5
_POINTING = word_set("the this that these those such its their his her")
_THOUGHT = word_set(
    "consider considers considered considering mull mulling mulls weigh weighing weighs hope hopes hoped "
    "hoping wish wishes wished contemplating contemplate contemplated"
)
_HOPE = word_set(
    "hope hopes hoped hoping wish wishes wished hopeful optimism optimistic pessimism pessimistic sceptical skeptical "
    "scepticism skepticism possibility considering mulling contemplating waiting awaiting"
)
_HOPE_REACH = 16
_HELD = word_set("suspect accuse")
_OWN = word_set("its his her their our my having being any not")
_DEALT = frozenset({"COERCE", "SANCTION", "RETREAT"})
_FAILED = 6
_NOT_ABLE = word_set("failure failures inability")
_QUOTES = frozenset('"“‘')
_MEANT_FOR = frozenset(
    {("responsible", "for"), ("aimed", "at"), ("committed", "to"), ("dedicated", "to"), ("strategy", "for")}
    | {("known", "for"), ("history", "of"), ("reputation", "for"), ("habit", "of")}
    | {("way", "of"), ("ways", "of"), ("idea", "of"), ("prospect", "of")}
)
_WEIGHED = _THOUGHT | word_set(
    "goal goals aim objective objectives purpose task mission priority idea dream ambition authority mandate "
    "jurisdiction competence"
)


@dataclass(frozen=True, slots=True)
class Act:
    """Type and mode after the rules, the modality, and the names of the rules that changed them."""

    type: str
    mode: str | None
    modality: Modality
    rules: tuple[str, ...] = ()


def apply_rules(words: Words, hit: Hit, modality: Modality, content: Hit | None) -> Act:
    """What the codebook makes of a trigger. `content` is the act that is asked, refused or threatened."""
    kind, mode = hit.sense.type, hit.sense.mode
    if kind == "ASSAULT" and not hit.sure and len({sense.mode for sense in hit.senses if sense.type == kind}) > 1:
        # None of the means that would tell the readings apart is named.
        mode = None
    if is_in_words(words, hit):
        return Act("ACCUSE", "disapprove", modality, ("attack-in-words-is-accuse",))
    # 'Will not send troops to Y' refuses Y them.
    withheld = kind == "MOBILIZE" and hit.sense.words[0] == "send"
    if modality.refused and (kind in _REFUSABLE or withheld):
        told = "assist" if withheld else refused(hit.sense)
        return Act("REJECT", told, Modality("asserted", modality.span), (REFUSED,))
    if modality.refused:
        # 'Will not shell the port.'
        modality = replace(modality, value="denied")
    if kind == "ASSAULT" and is_launch_at_nobody(words, hit, denied=modality.value == "denied"):
        return Act("MOBILIZE", "weapons", modality, ("missile-at-nobody-is-mobilize",))
    to_come = modality.value == "planned" or modality.conditional
    if to_come and kind in _TO_COME:
        return Act("AGREE", None, modality, ("future-cooperation-is-agree",))
    if to_come and kind == "RETREAT":
        return Act("CONCEDE", None, modality, ("future-retreat-is-concede",))
    if to_come and kind in _FORCEFUL and not _IF.isdisjoint(words.lows):
        # 'Would close the border unless …': pressure that hangs on a condition is a threat.
        return Act("THREATEN", threatened(hit), Modality("asserted", modality.span), ("conditional-force-is-threaten",))
    vowed = content is not None and content.sense.type in _FORCEFUL and content.sense.words != ("repatriate",)
    # 'Vowed to end the war' threatens nobody.
    vowed = vowed and content is not None and _ENDING.isdisjoint(words.lows[hit.last : content.first])
    bent = "vow" in hit.sense.words or (
        not _BENT.isdisjoint(hit.sense.words) and content is not None and content.sure and not content.nominal
    )
    if content is not None and vowed and kind == "AGREE" and bent:
        return Act("THREATEN", threatened(content), modality, ("vowed-force-is-threaten",))
    if hit.sense.words == ("rule", "out") and modality.value == "denied" and _is_force(words, hit):
        # 'Has not ruled out the use of force.'
        return Act("THREATEN", "violence", Modality("asserted", modality.span), ("force-not-ruled-out-is-threaten",))
    if kind == "CONCEDE" and hit.sense.words[-1] == "regret" and _is_others_doing(words, hit):
        return Act("ACCUSE", "disapprove", modality, ("regret-over-others-is-accuse",))
    promised = kind == "AGREE" or (kind == "THREATEN" and hit.sense.words[0] == "vow")
    if content is not None and promised and _is_yielding(content):
        # 'Promised to free the sailors', 'vowed to lift sanctions', 'is willing to observe a truce'.
        return Act("CONCEDE", None, modality, ("promised-retreat-is-concede",))
    dropped = content is not None and kind == "CONCEDE" and hit.sense.words[-1].startswith("plan")
    if content is not None and dropped and (_is_meeting(content) or content.sense.type in _REFUSABLE):
        # 'Called off plans to visit Ruritania', 'dropped a plan to lend it money'.
        mode = "meet" if _is_meeting(content) else refused(content.sense)
        return Act("REJECT", mode, modality, ("cancelled-plan-is-reject",))
    if content is not None and kind in {"REQUEST", "REJECT"}:
        mode = asked(content.sense) if kind == "REQUEST" else refused(content.sense)
        return Act(kind, mode, modality, ("mode-of-content",))
    if content is not None and kind == "THREATEN":
        return Act(kind, threatened(content) or mode, modality, ("mode-of-content",))
    if kind == "ASSAULT" and mode is None:
        return Act(kind, instrument(words, hit), modality)
    if mode == "troops":
        return Act(kind, moved(words, hit), modality)
    return Act(kind, mode, modality)


def _is_force(words: Words, hit: Hit) -> bool:
    return any(words.low(i) in _FORCE for i in range(hit.last, min(hit.last + _OBJECT, len(words.tokens))))


def _is_yielding(content: Hit) -> bool:
    # To fly or trade again is nobody's retreat.
    words = content.sense.words
    forgiving = content.sense.type == "CONCEDE" and not _FORGIVING.isdisjoint(words)
    return content.sure and (forgiving or (content.sense.type == "RETREAT" and words[0] != "resume"))


def _is_meeting(content: Hit) -> bool:
    return content.sense.type == "CONSULT" or content.sense.words[0] in _MEETING


def _is_others_doing(words: Words, hit: Hit) -> bool:
    """Whether regret is over what others do: 'regret over the raid', but not 'regret for its role'."""
    behind = hit.last + (not words.low(hit.last).isalpha())
    return words.low(behind) in {"over", "at", "about"} and words.low(behind + 1) not in _OWN


def is_definite(words: Words, hit: Hit) -> bool:
    """Whether a noun only points back: 'the deal', 'this new accord'. Alone it is no report of its own."""
    before = [words.low(i) for i in range(max(0, hit.first - 4), hit.first)]
    near = [i for i, word in enumerate(before) if word in PREPOSITION or not word.replace("-", "").isalpha()]
    return bool(_POINTING & set(before[near[-1] + 1 if near else 0 :]))


def takes_place(words: Words, hit: Hit) -> bool:
    """Whether a noun's act is itself the news, though it points back: 'the raid took place near X'."""
    reach = range(hit.last, min(hit.last + _TOLD, len(words.tokens)))
    return any(words.low(i) in _HAPPENING or (words.low(i) in _DONE and words.low(i - 1) in BE) for i in reach)


def points_back(words: Words, hit: Hit) -> bool:
    """Whether a clause only says which act is meant: 'compliance with the accord that was signed'."""
    index = hit.first - 1
    while words.low(index) in AUXILIARY or is_adverb(words.low(index)):
        index -= 1
    return words.low(index) in {"that", "which"} and words.low(index - 1).isalpha()


def is_mere_thought(words: Words, hit: Hit) -> bool:
    """Whether the act is only weighed or hoped for: 'is considering sending aid', 'the aim is to meet'."""
    if weighed(words, hit) is not None:
        # Told as possible.
        return False
    # 'Has the authority to “investigate”.'
    first = hit.first - (words.low(hit.first - 1) in _QUOTES)
    before = words.lows[max(0, first - 3) : first]
    if hit.form in {"base", "future"} and before[-1:] == ("to",) and not _WEIGHED.isdisjoint(before):
        return True
    if hit.form == "base" and "to" in before and not _NOT_ABLE.isdisjoint(words_before(words, hit, _FAILED)):
        # 'The failure to quickly free them.'
        return True
    if (hit.form == "ing" and before[-2:] in _MEANT_FOR) or _cannot_be_excluded(words, hit):
        return True
    return (hit.form == "ing" and not _THOUGHT.isdisjoint(before)) or _is_hoped(words, hit)


def _cannot_be_excluded(words: Words, hit: Hit) -> bool:
    """Whether something is only possible, or nobody's fault: 'it could not be ruled out that', 'is not to blame'."""
    if hit.sense.words == ("blame",) and words.lows[max(0, hit.first - 2) : hit.first] == ("not", "to"):
        return True
    return hit.sense.words == ("rule", "out") and words.low(hit.first - 1) == "be" and hit.form == "past"


def moves_no_force(words: Words, hit: Hit) -> bool:
    """Whether what a word of many senses moves or raises is no force: 'Italy moved slowly', 'increased fuel prices'."""
    if hit.sense.type != "MOBILIZE" or hit.sure:
        return False
    return not any(low.rstrip("s") in _FORCES for low in words.lows)


def is_label(words: Words, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether words only say who is meant: 'arrested a man suspected of theft', 'mocked what it called meddling'."""
    before = words.low(hit.first - 1)
    aside = before in _NAMED and words.low(hit.first - 2) in {",", "("}
    naming = hit.sense.words[0] == "call" and hit.sense.words[-1] not in PREPOSITION
    if naming and (aside or "what" in {words.low(i) for i in range(hit.first - 4, hit.first)}):
        # 'Halibut, also called turbot', 'what it called meddling'.
        return True
    if hit.form != "past" or hit.sense.words[0] not in _HELD or words.low(hit.last) not in {"of", "in"}:
        return False
    if hit.sense.words[0] == "suspect" and before in BE:
        # 'The crew is suspected of theft': nobody is said to hold it against them, the theft is what is told.
        return True
    if before in AUXILIARY or before in {",", "and", "who"} or is_adverb(before) or hit.first == 0:
        return False
    dealt = any(o.first < hit.first and o.sense.type in _DEALT and not o.nominal for o in hits)
    return dealt or hit.sense.words[0] == "suspect"


def _is_hoped(words: Words, hit: Hit) -> bool:
    """Whether a hope holds the act: 'hopes that X will lend', 'voiced hope for talks', 'is pessimistic about aid'."""
    if hit.form in {"past", "s"}:
        return False
    before = words.lows[max(0, hit.first - _HOPE_REACH + 1) : hit.first]
    for low in reversed(before) if not _HOPE.isdisjoint(before) else ():
        if low in _HOPE:
            return True
        if low in STOP or (low in SUBORDINATOR and low not in {"that", "whether"}):
            return False
    return False
