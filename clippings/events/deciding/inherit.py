"""Mutual acts that name nobody where they stand: the parties are those of the act they go on from."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.events.deciding.accords import of_signatories, says_accord
from clippings.events.deciding.deeds import ANY_ACT, DECIDED, KINDS, THAT, is_that
from clippings.events.linking.identity import party_key
from clippings.events.phrases.options import identity
from clippings.events.report import Party, Report
from clippings.events.words.grammar import DAYS, PREPOSITION, STOP, word_set
from clippings.events.words.tokens import Words

NOBODY = Party(name="unknown", sector="UNK")
# In the rule of an act told of again, before where it was told: its recipients are those of then.
TOLD_AGAIN = "recipients-of-"
# In the rule of what was asked or threatened before, before where it was told by whom.
ASKED_BEFORE = "asked-at-"
# In the rule of a mutual act, before where it was told what it goes on from.
GONE_ON = "parties-of-"
_MUTUAL = frozenset({"SUPPORT", "CONSULT", "COOPERATE", "RETREAT", "CONCEDE", "AGREE"})
_LAST = 8
# Whom an act is aimed at the last two acts may say; farther back he is seldom meant.
_RECENT = 2
# How many acts may lie between what is said and the reply to it.
_NEAR_SAID = 4
_ADDRESSED = frozenset({"ACCUSE", "REQUEST", "REJECT", "AGREE", "AID", "THREATEN", "SANCTION"})
# What sides do with each other, and 'the two' who agree, need no other side.
_TOGETHER = frozenset({"CONSULT", "COOPERATE"})
# What is later called by its noun, 'the request', is still his who said it.
_ASKED = frozenset({"REQUEST", "THREATEN"})
_TWO = ("two ", "both ")
_FIGHTS = word_set(
    "offensive attack attacks raid raids operation operations battle fighting clash clashes incident violence assault "
    "bombing bombings ambush shooting shootings strike strikes shelling"
)
# What is condemned without saying whose it was; and what of it a state may have done without hitting anybody.
_TESTS = word_set("launch launches test tests missile missiles")
_DEEDS = _FIGHTS | _TESTS | word_set("killing killings murder murders blast blasts explosion explosions massacre")
# What is welcomed is somebody's doing too.
_CHEERING = word_set("welcome praise hail applaud commend laud")
# In the rule of what is condemned or welcomed, before where it was told who did it.
DOER_TOLD = "doer-of-"
_FRIENDLY = frozenset({"SUPPORT", "CONSULT", "CONCEDE", "COOPERATE", "AID"})
_HELPFUL = frozenset({"AID", "AGREE"})
_NEAR = 10
# What somebody said, and whoever turns it down, agrees to it or decries it does so to him who said it.
_WORD = word_set(
    "offer offers proposal proposals request requests demand demands appeal appeals plea pleas invitation ultimatum "
    "bid call calls protest protests complaint complaints claim claims allegation allegations accusation accusations "
    "charge charges criticism"
)
_REPLIES = frozenset({"REJECT", "AGREE", "CONCEDE", "SUPPORT", "ACCUSE"})
_SAID = frozenset({"AGREE", "REQUEST", "ACCUSE", "THREATEN"})
# In the rule of a reply, before where it was told what it replies to.
REPLY = "reply-to-"
# How far behind its verb an object may begin, and how many words behind its article its noun.
_OBJECT, _DESCRIBED = 6, 3
_FURTHER = (PREPOSITION - {"as"}) | {"to", "that"}
_CONDEMNED = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "REJECT"})


def with_inherited(coded: Sequence[Report], earlier: Sequence[Report], words: Words) -> list[Report]:
    """A sentence's reports, those of mutual acts without parties given the parties of what they belong to.

    'The agreement was signed on Friday' has the parties of the agreement told of before, 'after months of talks' those
    of the signing beside it, 'a ceasefire was reached' those of the clashes before. A noun for which there is no such
    act is left out: it reports nobody's act.
    """
    kept: list[Report] = []
    for report in coded:
        if report.type == "ASSAULT" and report.actors == (NOBODY,) and _points_back(words, report):
            kept.append(_continued(report, [*earlier, *kept]))
            continue
        if report.type == "AGREE" and says_accord(words, _token_at(words, report.trigger_span[0])):
            kept.append(of_signatories(report, [*earlier, *kept]))
            continue
        if report.actors == (NOBODY,) and report.type in _ASKED and _is_noun(report) and _points_back(words, report):
            kept.append(_asked_again(report, [*earlier, *kept]))
            continue
        if report.type == "ASSAULT" and not report.recipients and _is_told_again(words, report):
            kept.append(_on_the_same(report, [*earlier, *kept]))
            continue
        if report.type == "ACCUSE" and not report.recipients:
            blamed = _on_doer(words, _aimed(report, coded), [*earlier, *kept])
            replied = _replying(words, blamed, [*earlier, *kept])
            kept.append(_at_the_same(replied, [*earlier, *kept]))
            continue
        if report.type in _ADDRESSED and not report.recipients:
            replied = _replying(words, report, [*earlier, *kept])
            kept.append(report if _is_together(report) else _at_the_same(replied, [*earlier, *kept]))
            continue
        if report.type == "SUPPORT" and report.reading.words in _CHEERING and not report.recipients:
            kept.append(_on_doer(words, report, [*earlier, *kept]))
            continue
        if not _is_bare(report):
            kept.append(report)
            continue
        source = _source(report, [r for r in coded if r is not report], earlier)
        if source is not None:
            parties = tuple(replace(party, span=None) for party in (*source.actors, *source.recipients))
            kept.append(replace(report, actors=parties, rule=f"{report.rule};{GONE_ON}{source.trigger_span[0]}"))
        elif not _is_noun(report):
            kept.append(report)
    return kept


def _points_back(words: Words, report: Report) -> bool:
    """Whether an act belongs to one told of before: 'the attack wounded two', 'ten were killed in the offensive'."""
    at = _token_at(words, report.trigger_span[0])
    if _is_noun(report):
        return is_that(words, at - 1)
    for k in range(at + 1, min(at + _NEAR, len(words.tokens))):
        if words.low(k) in {"in", "during"} and words.low(k + 1) in THAT:
            return bool({words.low(k + 2), words.low(k + 3)} & _FIGHTS)
    return False


def _token_at(words: Words, place: int) -> int:
    """The first token from a code point on."""
    return next((k for k, token in enumerate(words.tokens) if token.start >= place), len(words.tokens))


def _continued(report: Report, earlier: Sequence[Report]) -> Report:
    """An act of force that goes on from the last one, with those who made that."""
    last = next((r for r in reversed(earlier) if r.type == "ASSAULT"), None)
    if last is None or last.actors == (NOBODY,):
        return report
    if {party_key(party) for party in last.actors} & {party_key(party) for party in report.recipients}:
        return report
    parties = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, actors=parties, rule=f"{report.rule};goes-on-from-{last.trigger_span[0]}")


def _asked_again(report: Report, earlier: Sequence[Report]) -> Report:
    """What was asked or threatened before, as it was and by whom: 'the request for X support marks a shift'."""
    to = {party.country for party in report.recipients}
    # Of whom the same was asked may be told far above.
    told = reversed(earlier if to else earlier[-_LAST:])
    told = (r for r in told if r.type == report.type and r.actors != (NOBODY,))
    last = next((r for r in told if not to or to & {party.country for party in r.recipients}), None)
    if last is None:
        return report
    parties = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, mode=last.mode, actors=parties, rule=f"{report.rule};{ASKED_BEFORE}{last.trigger_span[0]}")


def _is_told_again(words: Words, report: Report) -> bool:
    """Whether the act is one told of before: 'the killing', 'claimed responsibility for that attack'."""
    at, end = (_token_at(words, place) for place in report.trigger_span)
    dated = words.low(at - 1) == "'s" and words.low(at - 2) in DAYS
    one = words.low(end) in THAT or words.low(end) in DAYS
    claimed = one and words.low(end - 1) == "for" and bool({words.low(end + 1), words.low(end + 2)} & _FIGHTS)
    # Those who clash are both sides.
    one_sided = len(report.actors) == 1
    return one_sided and ((_is_noun(report) and (dated or is_that(words, at - 1))) or claimed)


def _on_the_same(report: Report, earlier: Sequence[Report]) -> Report:
    """An act of force told of again, with those whom the last one hit."""
    told = [r for r in reversed(earlier[-_LAST:]) if r.type == "ASSAULT"]
    # 'The offensive' is the one told of, be it against nobody.
    named = (r for r in told if r.trigger.lower().split()[-1] == report.trigger.lower())
    last = next(named, None) or next((r for r in told if r.recipients), None)
    if last is None or not last.recipients or set(map(identity, last.recipients)) & set(map(identity, report.actors)):
        return report
    parties = tuple(replace(party, span=None) for party in last.recipients)
    return replace(report, recipients=parties, rule=f"{report.rule};{TOLD_AGAIN}{last.trigger_span[0]}")


def _is_together(report: Report) -> bool:
    """Whether somebody will do with others what has no other side: 'plans to meet diplomats', 'the two men agreed'."""
    two = any(party.name.lower().startswith(_TWO) for party in report.actors)
    return report.type == "AGREE" and (report.reading.type in _TOGETHER or two)


def _is_bare(report: Report) -> bool:
    return report.type in _MUTUAL and report.actors == (NOBODY,) and not report.recipients


def _is_noun(report: Report) -> bool:
    """Whether the act is reported by a noun, 'the signing of the pact' among them."""
    return report.reading.pos == "n" or report.trigger.endswith("ing")


def _source(report: Report, beside: Sequence[Report], earlier: Sequence[Report]) -> Report | None:
    """The mutual act of the sentence; of a ceasefire the last clash; else the last act of the same type."""
    for other in beside:
        if _has_pair(other):
            return other
    if report.type == "SUPPORT" and not _is_noun(report):
        # 'X trains Y under a pact signed in May.'
        helped = (r for r in beside if r.type in _HELPFUL and r.trigger_span < report.trigger_span and r.recipients)
        if (help_given := next((r for r in helped if r.actors != (NOBODY,)), None)) is not None:
            return help_given
    if report.type == "SUPPORT":
        return next((r for r in reversed(earlier) if r.type == "SUPPORT" and _has_pair(r)), None)
    recent = reversed(earlier[-_LAST:])
    if report.mode == "ceasefire":
        return next((r for r in recent if r.type == "ASSAULT" and _has_pair(r)), None)
    return None if _is_noun(report) else next((r for r in recent if r.type == report.type and _has_pair(r)), None)


def _has_pair(report: Report) -> bool:
    """Whether an act has two sides and no recipient; those of a clash may be of one country."""
    clash = report.type == "ASSAULT"
    sides = {_self(party) if clash else party.country or party.name for party in report.actors}
    return len(sides) > 1 and not report.recipients


def _aimed(report: Report, coded: Sequence[Report]) -> Report:
    """An accusation with the doer of what is condemned as its recipient: 'condemned X's raid' is aimed at X."""
    after = [r for r in coded if r.trigger_span[0] > report.trigger_span[0] and r.type in _CONDEMNED]
    if not after or after[0].actors == (NOBODY,) or set(after[0].actors) & set(report.actors):
        return report
    return replace(report, recipients=after[0].actors, rule=f"{report.rule};aimed-at-doer")


def _on_doer(words: Words, report: Report, earlier: Sequence[Report]) -> Report:
    """What is said of an act told before as said of who did that: 'condemned the attack', 'welcomed the release'."""
    looks_into = report.mode == "investigate"
    deed = None if report.recipients or looks_into else _deed_at(words, _token_at(words, report.trigger_span[1]))
    if deed is None:
        return report
    kinds = KINDS.get(deed) or ({"MOBILIZE", "ASSAULT"} if deed in _TESTS else {"ASSAULT"})
    if deed in ANY_ACT:
        kinds, earlier = DECIDED, earlier[-_RECENT:]
    told = (r for r in reversed(earlier) if r.type in kinds and r.actors != (NOBODY,))
    # Nobody welcomes that others welcome it.
    told = (r for r in told if r.reading.words not in _CHEERING)
    last = next((r for r in told if deed not in _TESTS or any(party.country for party in r.actors)), None)
    if last is None or set(map(_self, last.actors)) & set(map(_self, report.actors)):
        return report
    parties = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, recipients=parties, rule=f"{report.rule};{DOER_TOLD}{last.trigger_span[0]}")


def _deed_at(words: Words, begin: int) -> str | None:
    """The noun of an act told of before that is the object from a place on: 'the attack', 'this latest launch'."""
    for k in range(begin, begin + _OBJECT):
        if words.low(k) in THAT:
            near = range(k + 1, k + 1 + _DESCRIBED)
            noun = next(
                (i for i in near if words.low(i) in _DEEDS or words.low(i) in KINDS or words.low(i) in ANY_ACT), k
            )
            dated = words.low(noun + 1) == "on" and words.low(noun + 2) in DAYS
            # 'The raids in X' are others.
            return words.low(noun) if noun > k and (dated or words.low(noun + 1) not in _FURTHER) else None
        if words.low(k) in PREPOSITION - {"in", "into"} | STOP | {","}:
            return None
    return None


def _replying(words: Words, report: Report, earlier: Sequence[Report]) -> Report:
    """A reply with him who said what it replies to: 'X had offered a loan, but Y rejected the offer' is to X."""
    if report.recipients or report.actors == (NOBODY,) or report.type not in _REPLIES:
        return report
    begin, end = (_token_at(words, place) for place in report.trigger_span)
    the = next((k for k in range(begin + 1, end + 2) if words.low(k) in THAT), None)
    noun = None if the is None else next((k for k in range(the + 1, the + 3) if words.low(k) in _WORD), None)
    if noun is None or words.low(noun + 1) in PREPOSITION:
        # 'The demands of X', 'the claim that'.
        return report
    own = {_self(party) for party in report.actors}
    # Whoever claims an attack says so too.
    said = (r for r in reversed(earlier[-_NEAR_SAID:]) if r.type in _SAID or r.reading.words.startswith("claim"))
    said = (r for r in said if r.actors != (NOBODY,))
    last = next((r for r in said if not own & {_self(party) for party in r.actors}), None)
    if last is None:
        return report
    parties = tuple(replace(party, span=None) for party in last.actors)
    return replace(report, recipients=parties, rule=f"{report.rule};{REPLY}{last.trigger_span[0]}")


def _at_the_same(report: Report, earlier: Sequence[Report]) -> Report:
    """An act aimed at nobody in its sentence, with those whom one of the last two acts of its actor was aimed at."""
    if report.recipients or report.actors == (NOBODY,) or len({party_key(party) for party in report.actors}) > 1:
        return report
    for key in (party_key, _self):
        own = {key(party) for party in report.actors}
        for other in reversed(earlier[-_RECENT:]):
            acted = own & {key(party) for party in other.actors}
            if not acted or own & {key(party) for party in other.recipients}:
                continue
            if report.type == "ACCUSE" and other.type in _FRIENDLY:
                # Whoever praises, meets or yields to somebody does not accuse him next.
                continue
            found = other.recipients or tuple(party for party in other.actors if key(party) not in own)
            if found:
                parties = tuple(replace(party, span=None) for party in found)
                # Found elsewhere, they make nobody surer that this is such an act: the confidence stays.
                return replace(report, recipients=parties, rule=f"{report.rule};again-at-{other.trigger_span[0]}")
    return report


def _self(party: Party) -> str:
    """A party as itself: its entity, else its words, whatever its country."""
    return party.entity_id or party.name.lower()
