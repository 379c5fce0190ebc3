"""Acts that are only named as left undone, allowed, usual or likely: 'instead of raiding', 'is likely to refuse'."""

from clippings.events.arguments.things import verb_group
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import NEGATION, REPORTING, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_INSTEAD = frozenset({("instead", "of"), ("rather", "than")})
_PRONE = word_set(
    "reluctant hesitant loath unable unlikely likely powerless apt prone tend tends tended quick quicker slow slower"
)
_TOO = frozenset({"too"})
_HABIT = word_set("often frequently regularly routinely sometimes habitually commonly")
_LET = word_set(
    "allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting "
    "empower empowers empowered empowering entitle entitles entitled entitling"
)
_LAWS = word_set("law laws sanctions resolution resolutions rules constitution treaty convention statute regulations")
_FORBID = word_set("ban prohibit outlaw forbid bar restrict")
_FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION", "ACCUSE"})
_KEPT_OR_BROKEN = word_set(
    "violation violations violating violate violates violated violators breach breaches breaching breached defiance "
    "contravention despite evade evading evaded evasion circumvent circumventing circumvented flout flouting flouted "
    "dodge dodging skirt skirting enforce enforcing enforced observe observing observed comply complied complying "
    "under"
)
_PUT_ON = word_set("imposed adopted passed announced approved slapped levied introduced")
_AROUND_SANCTIONS = word_set(
    "violations violators evasion busting breaking regime criticism breaches breach negotiations talks experts panel"
)
# How far before sanctions the word stands that says what becomes of them.
_KEPT_REACH = 5
# How far before an act 'instead of' may stand, before it who may do it, and behind it the law.
_INSTEAD_REACH, _LET_REACH, _LAW = 5, 9, 9


def is_undone(words: Words, hit: Hit) -> bool:
    """Whether an act is only what is not done, may be done, mostly happens or is forbidden in general."""
    if hit.nominal:
        return False
    return (
        _is_replaced(words, hit)
        or _is_only_likely(words, hit)
        or _is_habit(words, hit)
        or _is_let(words, hit)
        or _is_against_law(words, hit)
        or _is_done_to_nobody(words, hit)
        or _is_by_code(words, hit)
    )


def _is_replaced(words: Words, hit: Hit) -> bool:
    """'Instead of raiding the camp', 'instead of troops searching all', 'rather than withdraw'."""
    if hit.form not in {"ing", "base"}:
        return False
    for k in range(hit.first - 2, hit.first - 2 - _INSTEAD_REACH, -1):
        if (words.low(k), words.low(k + 1)) in _INSTEAD:
            return True
        if words.low(k + 1) in STOP or words.low(k + 1) in {",", "and", "to"}:
            return False
    return False


def _is_only_likely(words: Words, hit: Hit) -> bool:
    """'Has been reluctant to condemn', 'is likely to visit', 'too quick to praise': how somebody is inclined."""
    if hit.form != "base":
        return False
    to = hit.first - 1
    while is_adverb(words.low(to)):
        to -= 1
    if words.low(to) != "to":
        return False
    prone = words.low(to - 1) in _PRONE and words.low(to - 2) not in NEGATION
    return prone or (words.low(to - 2) in _TOO and words.low(to - 3) not in NEGATION)


def _is_habit(words: Words, hit: Hit) -> bool:
    """'Police routinely search the stalls': what is done over and over, and none of the times told of."""
    return hit.form in {"base", "s"} and words.low(hit.first - 1) in _HABIT and words.sentence.role != "title"


def _is_let(words: Words, hit: Hit) -> bool:
    """'The law allows police to detain clerks': what somebody may do, and has not done."""
    if hit.form != "base" or words.low(hit.first - 1) != "to":
        return False
    for k in range(hit.first - 2, hit.first - 2 - _LET_REACH, -1):
        if words.low(k) in _LET:
            return True
        if words.low(k) in STOP or words.low(k) in {",", "to", "and"}:
            return False
    return False


def _is_against_law(words: Words, hit: Hit) -> bool:
    """'Goods banned by the sanctions', 'is prohibited under the law': what a law forbids, and nobody's act."""
    if hit.sense.words[0] not in _FORBID or words.low(hit.last) not in {"by", "under"} or hit.form != "past":
        return False
    for k in range(hit.last + 1, hit.last + _LAW):
        if words.low(k) in _LAWS and words.low(k + 1) != "enforcement":
            return True
        if words.low(k) in STOP or words.low(k) in {",", "and", "that", "which", "in", "on", "for"}:
            return False
    return False


def _is_done_to_nobody(words: Words, hit: Hit) -> bool:
    """'Nobody was hurt', 'no one has been charged'; but who says that nobody was hurt denies it."""
    if hit.sense.type not in _FORCE or not is_passive(words, hit.first, hit.form):
        return False
    before = verb_group(words, hit.first) - 1
    before -= words.low(before) == "else"
    first = before - (words.low(before) == "one")
    nobody = words.low(first) == "nobody" or (words.low(first), words.low(before)) == ("no", "one")
    # 'It is lucky that nobody was hurt' denies nothing.
    said = REPORTING.intersection(words.lows[max(0, first - 3) : first])
    return nobody and not (said and words.low(first - 1) in said | {"that"})


def _is_by_code(words: Words, hit: Hit) -> bool:
    """'Under the law, a jury may return a death sentence': what a law provides for."""
    if words.low(0) != "under" or "," not in words.lows[: hit.first]:
        return False
    return not _LAWS.isdisjoint(words.lows[1 : words.lows.index(",")]) and hit.form != "past"


def is_law_in_force(words: Words, hit: Hit) -> bool:
    """Whether sanctions are only what somebody keeps or breaks: 'in violation of the new U.N. sanctions'."""
    if hit.sense.type != "SANCTION" or not hit.sense.words[-1].startswith(("sanction", "embargo")):
        return False
    if words.low(hit.last) in _AROUND_SANCTIONS:
        return True
    if len(hit.sense.words) > 1 and not hit.nominal:
        return False
    before = range(hit.first - 1, hit.first - 1 - _KEPT_REACH, -1)
    near = next((i for i in before if words.low(i) in _KEPT_OR_BROKEN or words.low(i) in {",", "and"}), None)
    return near is not None and words.low(near) in _KEPT_OR_BROKEN and words.low(hit.last) not in _PUT_ON
