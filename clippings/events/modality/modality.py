"""Whether an act is reported as fact, plan, claim, denial or possibility, from cue words and their reach."""

from collections.abc import Sequence
from dataclasses import dataclass

from clippings.events.modality.ahead import OBLIGING, is_bound, is_imagined, on_condition, still_ahead
from clippings.events.modality.denied import (
    CLAIM,
    DISPUTE,
    PREVENT,
    SPURN,
    beyond,
    doubted_to_come,
    is_granted,
    is_suspected,
    nobody_did,
    nobody_undergoes,
    owns_up,
    spurned,
)
from clippings.events.modality.occurring import SAID_TO, concluding, never_came, undertaken
from clippings.events.modality.warned import feared_by
from clippings.events.report import Span
from clippings.events.triggers.headed import is_headed
from clippings.events.triggers.inserted import after_and, before_insertion, is_fronted
from clippings.events.triggers.lexicon import Hit
from clippings.events.triggers.shared import governing, shared_auxiliary
from clippings.events.words.grammar import (
    BE,
    CONJUNCTION,
    DO,
    FUTURE,
    HAVE,
    MODAL,
    NEGATION,
    PLAN,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_SAID = frozenset({"ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_FORCEFUL = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
_ARMS = word_set(
    "mass masses massed massing train trains trained training build builds built building recruit recruits recruited "
    "recruiting arm arms armed arming buy bought buying lack lacks lacked lacking money means capacity capability power"
)
_CALLED_FOR = word_set("announce announces announced announcing plan plans planning organise organize")
_REPORT = word_set(
    "report reports claim claims suggestion suggestions article story stories allegation allegations "
    "accusation accusations"
)
_HELD_THAT = frozenset({"that", "by", "in", "of", "which", "saying"})
_DISPUTED = word_set("that the claim claims report reports this those a an it having")
_WISH = word_set(
    "hope hopes hoped hoping want wants wanted wish wishes seek seeks sought need needs needed likely unlikely willing "
    "reluctant hesitant loath "
    "eager urge urges urged urging ask asks asked asking call calls called calling appeal appeals appealed press "
    "presses pressed pressing push pushed pushing order orders ordered ordering tell tells told telling demand demands "
    "demanded request requests requested requesting invite invites invited advise advises advised encourage encourages "
    "encouraged allow allows allowed allowing permit permits permitted whether right bid proposal permission ability"
)
_PLOT = word_set("plot plots plotted plotting scheme schemes conspired conspiring vow vows determined about motion")
_ONLY = word_set("first last only next")
# 'Nearly hit the ship' did not hit it, but 'nearly halved its aid' did cut it.
_NEARLY, _MEASURES = word_set("nearly almost"), word_set("double triple quadruple halve destroy wipe raze empty")
_ALSO = word_set("only just merely simply")
_FAIL = word_set("failed fails failing fail without instead unable")
_IF = word_set("if unless whether lest should")
# 'If nothing else, X signed.'
_NO_CONDITION = frozenset({"nothing", "anything"})
_VERB_GROUP = BE | HAVE | DO | NEGATION
_NOT_SO = BE | NEGATION
_CLAUSE = 12
_REACHES = frozenset({"that", "if", "unless", "whether", "as"})
_INTENT = word_set("plan plans intention")
_COMING, _POSSIBLE = word_set("planned upcoming forthcoming future"), word_set("possible potential proposed")
_CLAIMING = word_set("claim claims claimed claiming")
_CHARGED = frozenset({"charged", "charging"})
_HELD_AGAINST = word_set("charged charges charge accused accuses indicted count counts guilty convicted")
# What shows something of an act from outside its verb group: most acts have none of these before them.
_CUES = PREVENT | DISPUTE | _REPORT | CLAIM | _IF | _CALLED_FOR | _COMING | _POSSIBLE | _CHARGED | {"no", "without"}
_WIDE = 15
_FALSE = word_set("false untrue baseless unfounded fabricated")


@dataclass(frozen=True, slots=True)
class Modality:
    """A modality and its words; whether a negated future makes the act a refusal, and whether an 'if' holds it."""

    value: str = "asserted"
    span: Span | None = None
    refused: bool = False
    conditional: bool = False


def read_modality(words: Words, hit: Hit, hits: Sequence[Hit]) -> Modality:
    """The modality of one trigger: the nearest cue whose reach holds it."""
    if hit.nominal and hit.sense.type == "ASSAULT" and (warning := feared_by(words, hit)) is not None:
        # 'Warned of attacks by X', 'bracing for one'.
        return _made(words, warning, "hypothetical")
    found = _auxiliaries(words, hit) or _wider(words, hit, hits)
    if found is None and (told := beyond(words, hit)) is not None:
        found = _made(words, *told)
    return found or Modality()


def _auxiliaries(words: Words, hit: Hit) -> Modality | None:
    """What stands in the verb group itself: 'will', 'may', 'did not', 'is said to have', 'plans to'."""
    gathering = hit.sense.type == "CONSULT" or (hit.nominal and hit.sense.type == "PROTEST")
    if gathering and (ahead := still_ahead(words, hit)) is not None:
        return _made(words, ahead, "planned")
    if hit.nominal and (imagined := is_imagined(words, hit)) is not None:
        return _made(words, imagined, "hypothetical")
    verb = concluding(words, hit) if hit.nominal else hit.first
    if hit.nominal and (failed := never_came(words, hit)) is not None:
        return _made(words, failed, "denied")
    if verb is None and hit.nominal:
        verb = undertaken(words, hit)
    if verb is None:
        return None
    index = shared_auxiliary(words, hit) or verb - 1
    negated = None if hit.nominal else nobody_undergoes(words, hit)
    while index >= 0:
        low = words.low(index)
        if low in NEGATION and words.low(index + 1) not in _ALSO:
            # 'Not only refused it' did refuse.
            negated = index
        if low == "would" and words.low(index + 1) in HAVE:
            # 'Would have signed' and never did.
            return _made(words, index, "hypothetical")
        if low in FUTURE or low == "would":
            if (doubted := doubted_to_come(words, index)) is not None:
                return _made(words, *doubted)
            conditional = on_condition(words, hit)
            # 'Would only sign if' is a refusal.
            refused = negated is not None or (conditional and "only" in words.lows[index : hit.first])
            value = "hypothetical" if conditional else "planned"
            return Modality(value, words.span(index, index + 1), refused, conditional)
        if low in MODAL:
            may = "planned" if is_bound(words, index) else "hypothetical"
            return _made(words, index, "denied" if negated is not None else may)
        if low == "to":
            return _infinitive(words, index, hit)
        if low in {"reportedly", "allegedly", "purportedly", "supposedly"}:
            return _made(words, index, "alleged")
        if low in _NEARLY and index == hit.first - 1 and hit.form == "past" and hit.sense.words[0] not in _MEASURES:
            return _made(words, index, "denied")
        if not (low in _VERB_GROUP or is_adverb(low)):
            break
        index -= 1
    if words.low(index) in {"nobody", "neither", "none", "no", "never"}:
        negated = index
    if negated is None:
        negated = nobody_did(words, index)
    return None if negated is None else _made(words, negated, "denied")


def _infinitive(words: Words, to: int, hit: Hit) -> Modality | None:
    index = to - 1
    while index >= 0 and is_adverb(words.low(index)):
        index -= 1
    low = words.low(index)
    if low in CONJUNCTION and (shared := governing(words, index)) is not None and words.low(shared) == "to":
        # 'Plans to sign the pact and to release the sailors.'
        return _infinitive(words, shared, hit)
    if words.low(to - 1) == "yet" and (low in HAVE or low in BE or words.mention_at[index] is not None):
        # 'Has yet to', 'is yet to'; a headline says neither.
        return _made(words, to - 1, "denied")
    negated = words.low(index - 1) in NEGATION or low in NEGATION
    if low in SAID_TO and words.low(to + 1) in HAVE and words.low(index - 1) in BE:
        return _made(words, index, "alleged")
    if low in {"claims", "claimed", "claim", "claiming"}:
        return _made(words, index, "alleged")
    if low in _FAIL:
        return _made(words, index, "denied")
    if low in _INTENT and "no" in {words.low(i) for i in range(index - 3, index)}:
        # Our guide: 'has no plans to leave' refuses.
        return _made(words, index, "planned", refused=True)
    listed = words.headed and not is_participle(low) and low not in _WISH | _ONLY
    if words.low(to + 1) == "be" and (low == "," or listed):
        # 'The pact, to be signed in May'; a headline: 'sailors to be freed'.
        return _made(words, to, "planned")
    if (words.headed and words.mention_at[index] is not None) or is_headed(words, to):
        # A headline leaves the auxiliary out: 'X to sign a pact'.
        return _made(words, to, "planned")
    if low in PLAN or low in BE:
        return _made(words, index, "denied" if negated else "planned")
    if low in _PLOT:
        # 'Is charged with conspiring to poison the well.'
        held = not _HELD_AGAINST.isdisjoint(words.lows[max(0, index - _CLAUSE) : index])
        return _made(words, index, "alleged" if held else "planned")
    return _made(words, to, "hypothetical") if negated else _purpose(words, index, hit)


def _purpose(words: Words, last: int, hit: Hit) -> Modality | None:
    """What an infinitive is of its clause: 'gathered' or 'tried' to do is done, 'asked', 'armed' or 'will' is not."""
    for index in range(last, max(-1, last - _CLAUSE), -1):
        low = words.low(index)
        if low in STOP or (low in SUBORDINATOR and low != "whether"):
            return None
        if (
            (low in _WISH and not _phones(words, index))
            or low in MODAL
            or (low in _ARMS and hit.sense.type in _FORCEFUL)
        ):
            return _made(words, index, "hypothetical")
        if low in FUTURE or (low in PLAN and words.low(index - 1) in BE) or low in OBLIGING:
            return _made(words, index, "planned")
    return None


def _phones(words: Words, index: int) -> bool:
    """Whether somebody is called and not called upon: 'called X to thank him' as 'met X to thank him'."""
    return words.low(index) in {"call", "called", "calls"} and words.mention_at[index + 1] is not None


def _wider(words: Words, hit: Hit, hits: Sequence[Hit]) -> Modality | None:
    """Cues outside the verb group: a denial, a claim, a condition, a plan in a noun."""
    joined = hit.form in {"past", "s"} and after_and(words, hit.first)
    last = before_insertion(words, hit)
    reach = range(max(0, last - _WIDE), last)
    for index in reversed(reach) if not _CUES.isdisjoint(words.lows[reach.start : reach.stop]) else ():
        low = words.low(index)
        if low in REPORTING and words.low(index - 1) == "and":
            # 'Denies this and says that X fired.'
            break
        if low in STOP or low == "whom" or (low in SUBORDINATOR and low not in _REACHES):
            # 'Blames X, of whom ten were held.'
            break
        near = last - index
        if (low in DISPUTE or low in CLAIM) and is_fronted(words, index, hit):
            continue
        if low in PREVENT and hit.form == "ing" and words.low(hit.first - 1) == "from":
            # 'Kept crowds from storming the post' as 'failed to storm it'.
            return _made(words, index, "hypothetical" if words.low(index - 1) == "to" else "denied")
        if joined and (low in DISPUTE or low in CLAIM):
            # 'Accused X of raids and summoned its envoy', 'denied the charge and closed the port'.
            break
        if low in _CHARGED and "with" in words.lows[index : hit.first] and hit.sense.type in _FORCEFUL:
            # 'Prosecutors charged X with killing a nurse.'
            return _made(words, index, "alleged")
        if low == "disputed" and words.low(index + 1) not in _DISPUTED:
            # A disputed border.
            continue
        joined &= low != "that" or hit.sense.type in _SAID
        if low in DISPUTE and hit.nominal and hit.sense.type == "ACCUSE":
            # Whoever denies an accusation was accused.
            break
        if low in _REPORT and words.low(index + 1) in _HELD_THAT and (spurning := spurned(words, index)) is not None:
            # 'Dismissed on Friday a report that X had shelled Y.'
            return _made(words, spurning, "denied")
        if low in DISPUTE and words.low(index - 1) not in NEGATION:
            return _made(words, index, "denied")
        if low in CLAIM and {words.low(index - 1), words.low(index - 2)} & SPURN:
            # 'Denied claims that X had shelled Y.'
            return _made(words, index, "denied")
        if low == "suspected" and not is_suspected(words, hit, index):
            continue
        if low == "claims" and words.low(index + 1) in {",", "to", "over", "on"}:
            # 'X, which has rival claims, sent two ships.'
            continue
        if low in _CLAIMING and hit.nominal and owns_up(words, index, hit):
            continue
        if low in CLAIM and is_granted(words, hit):
            continue
        if low in CLAIM and not any(h.first == index for h in hits if h.sense.type == "REQUEST") and near <= 12:
            return _made(words, index, "alleged")
        if low == "if" and words.low(index + 1) in _NO_CONDITION:
            continue
        if low in _IF and (near <= 10 or (not hit.nominal and not _has_comma(words, index, hit.first))):
            return _made(words, index, "hypothetical")
        if hit.nominal and hit.sense.type == "PROTEST" and near <= 4 and low in _CALLED_FOR:
            # 'Announced a general strike for Monday.'
            return _made(words, index, "planned")
        if hit.nominal and near <= 3 and low in {"no", "without"}:
            return _made(words, index, "denied")
        if hit.nominal and near <= 4 and (low in _COMING or low in _POSSIBLE):
            return _made(words, index, "planned" if low in _COMING else "hypothetical")
    for index in range(hit.last, min(len(words.tokens), hit.last + 14)):
        if words.low(index) in _FALSE and words.low(index - 1) in _NOT_SO:
            return _made(words, index, "denied")
    return None


def _has_comma(words: Words, first: int, last: int) -> bool:
    return any(words.low(k) == "," for k in range(first, last))


def _made(words: Words, index: int, value: str, *, refused: bool = False) -> Modality:
    return Modality(value, words.span(index, index + 1), refused)
