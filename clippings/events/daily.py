"""Words of acts on pages of trade, science, health and home: 'sales were hit', 'caught on camera', 'as promised'."""

from collections.abc import Callable, Mapping, Set

from clippings.events.grammar import AUXILIARY, HAVE, NEGATION, PREPOSITION, STOP, is_adverb, word_set
from clippings.events.lexicon import Hit
from clippings.events.tokens import Words
from clippings.events.voice import is_passive
from clippings.registry.triggers import GAP

_TELLING = word_set(
    "comment say discuss address speculate elaborate confirm state specify answer disclose reveal name identify "
    "explain describe talk estimate"
)
_TOLD_OF = word_set("interviewed named identified quoted photographed drawn")
_MONEY = word_set(
    "sales profit profits economy market markets demand shares prices confidence tourism growth revenue revenues "
    "earnings pockets finances incomes wages bookings output turnover margins stocks investors retailers headlines "
    "milestone bourse currency"
)
_STRUCK_WITH = word_set("missile missiles rocket rockets shell shells drone drones bomb bombs mortar mortars fire")
_CAMERAS = word_set("camera cameras smartphone smartphones phone phones video film cctv tape mobile mobiles")
_TASK = word_set("how what why when where")
_EFFECT = word_set(
    "would could might affect affects impact influence influences change changes work works help improve"
)
_POLICE = word_set("police prosecutor prosecutors detectives authorities committee commission fbi watchdog auditors")
_SHOWN_BY = word_set(
    "data study studies research survey surveys poll polls figures results analysis evidence findings tests"
)
_CRIMES = word_set(
    "attack attacks murder killing crime crimes death deaths shooting leak breach fraud bombing escaped died"
)
_QUESTION = word_set("how why what who when where whether")
_SOURCE = word_set("people person persons officials official sources source staff those individuals aides")
_ADVERBIAL = word_set(", . and after before when because to without as")
_LEISURE = word_set(
    "fundraiser party gala concert school university college wedding class classes lecture lectures game match "
    "premiere screening exhibition exhibit church course courses"
)
_SCOLDING = word_set("damning scathing profound stinging severe devastating powerful searing sad harsh")
_WEAK = word_set("a an")
_ENDS = STOP | PREPOSITION | {",", "."}
_SUBJECT, _OBJECT, _FAR, _DATA = 5, 5, 12, 9


def is_daily(words: Words, hit: Hit) -> bool:
    """Whether the words of an act tell of none on a page of trade, science, health or home."""
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _behind(words: Words, hit: Hit, reach: int = _OBJECT) -> set[str]:
    return {words.low(k) for k in range(hit.last, hit.last + reach)}


def _before(words: Words, hit: Hit, reach: int = _SUBJECT) -> set[str]:
    return set(words.lows[max(0, hit.first - reach) : hit.first])


def _is_silence(words: Words, hit: Hit) -> bool:
    """'Declined to comment', 'refused to be named', 'declined later to state when': whom the press asks in vain."""
    told = hit.last
    while is_adverb(words.low(told)) or words.low(told) in {"to", "publicly"}:
        told += 1
    if "to" not in words.lows[hit.first : told]:
        return False
    if words.low(told) == "be":
        return words.low(told + 1) in _TOLD_OF
    # Who refuses to discuss a truce or to answer a summons refuses somebody something.
    broad = hit.sense.words[0] == "decline" and "with" not in {words.low(k) for k in range(told, told + _OBJECT)}
    return words.low(told) in (_TELLING if broad else {"comment", "say", "elaborate", "speculate"})


def _is_setback(words: Words, hit: Hit) -> bool:
    """'Sales have been badly hit', 'hit markets', 'hit a milestone': no blow."""
    if hit.sense.type != "ASSAULT" or hit.nominal:
        return False
    near = _before(words, hit) if is_passive(words, hit.first, hit.form) else _behind(words, hit, 4)
    armed = _before(words, hit) | _behind(words, hit, 8)
    return not near.isdisjoint(_MONEY) and armed.isdisjoint(_STRUCK_WITH)


def _is_filmed(words: Words, hit: Hit) -> bool:
    """'Captured the wreckage on their smartphones', 'was caught on camera.'"""
    for k in range(hit.last, min(hit.last + _FAR, len(words.tokens))):
        if words.low(k) in STOP:
            return False
        if words.low(k) in {"on", "by", "with", "in"} and {words.low(k + 1), words.low(k + 2)} & _CAMERAS:
            return True
    return False


def _is_research(words: Words, hit: Hit) -> bool:
    """'Investigated how sleep would change', of which no crime is told."""
    if hit.nominal or hit.sense.mode != "investigate":
        return False
    near = _behind(words, hit, _FAR)
    wondering = words.low(hit.last) in _TASK and not near.isdisjoint(_EFFECT)
    return wondering and near.isdisjoint(_CRIMES) and _before(words, hit, _FAR).isdisjoint(_POLICE)


def _is_inference(words: Words, hit: Hit) -> bool:
    """'It has been proposed that', 'data show that', 'a study, suggesting that': what science holds."""
    if hit.nominal:
        return False
    impersonal = words.low(hit.last) == "that" and "it" in _before(words, hit)
    if impersonal and is_passive(words, hit.first, hit.form) and words.low(hit.last) != "by":
        return True
    return not _before(words, hit, _DATA).isdisjoint(_SHOWN_BY) and "that" in {
        words.low(hit.last),
        words.low(hit.last - 1),
    }


def _is_question(words: Words, hit: Hit) -> bool:
    """'Demanded how she could be sure' asks for an answer, and for no deed."""
    return not hit.nominal and words.low(hit.last) in _QUESTION


def _is_asked(words: Words, hit: Hit) -> bool:
    """'"Will you?" she asked before leaving', 'Asked for an example, he named it': a question."""
    if hit.nominal or hit.form != "past":
        return False
    if hit.first == 0:
        return words.low(hit.last) in {"about", "for", "in", "later", "how", "why"} or words.low(hit.last - 1) == "for"
    return hit.sense.words == ("ask",) and words.low(hit.last) in {"before", "as", "?", "rhetorically", "while"}


def _is_source(words: Words, hit: Hit) -> bool:
    """'Two people briefed on the talks' are who tells of them."""
    return hit.form == "past" and words.low(hit.first - 1) in _SOURCE and words.low(hit.last) in {"on", "about"}


def _is_turning(words: Words, hit: Hit) -> bool:
    """'The jets turned back': who turns back himself turns nobody away."""
    going = hit.sense.words == ("turn", "back") and hit.sense.type == "REJECT"
    return going and not is_passive(words, hit.first, hit.form) and words.low(hit.last) in _ADVERBIAL


def _is_leisure(words: Words, hit: Hit) -> bool:
    """'Attended a fundraiser in the capital', 'attends a course.'"""
    return hit.sense.type in {"CONSULT", "AGREE"} and not _behind(words, hit).isdisjoint(_LEISURE)


def _is_figure(words: Words, hit: Hit) -> bool:
    """'A profound indictment of the system', 'read it as an indictment of the age': no court's."""
    if words.low(hit.last) != "of" and words.low(hit.last - 1) != "of":
        return False
    article = hit.first - 1 - (words.low(hit.first - 1) in _SCOLDING)
    plain = article == hit.first - 1
    return words.low(article) in _WEAK and (not plain or words.low(article - 1) in {"as", "is", "was", "it", "“", '"'})


def _is_due(words: Words, hit: Hit) -> bool:
    """'As promised', 'whatever is promised', 'you're promised a smooth ride': nobody's word to anybody."""
    if hit.form != "past":
        return False
    before = hit.first - 1
    while words.low(before) in AUXILIARY or is_adverb(words.low(before)):
        before -= 1
    passive = before < hit.first - 1 and words.low(hit.first - 1) not in HAVE
    return words.low(hit.first - 1) == "as" or (passive and words.low(before) in {"what", "whatever", "you"})


def _is_admission(words: Words, hit: Hit) -> bool:
    """'Conceded that the books were wrong': what is admitted, and nothing that is given."""
    return not hit.nominal and hit.sense.words == ("concede",) and "that" in _behind(words, hit, 5)


def _is_only_likely(words: Words, hit: Hit) -> bool:
    """Words of so many senses that they need what tells this one apart."""
    return not hit.sure


def _is_self_cleared(words: Words, hit: Hit) -> bool:
    """'To clear his name.'"""
    return hit.sense.words[-1] == "name" and hit.form in {"base", "ing"} and hit.sense.words[1:2] == (GAP,)


def _is_left_open(words: Words, hit: Hit) -> bool:
    """'Has not ruled out resigning' says nothing, but 'has not ruled out force' does."""
    if hit.sense.words != ("rule", "out") or hit.nominal:
        return False
    k = hit.first - 1
    while words.low(k) in AUXILIARY or is_adverb(words.low(k)):
        k -= 1
    denied = any(words.low(i) in NEGATION for i in range(max(0, k), hit.first))
    return denied and not _behind(words, hit).intersection(_FORCE)


def _is_pay(words: Words, hit: Hit, objects: Set[str]) -> bool:
    return not _behind(words, hit, 4).isdisjoint(objects)


_FORCE = word_set("force military strike strikes attack attacks invasion war action sanctions tariffs retaliation")
_ROMANCE = word_set("husband wife girlfriend boyfriend fiancé fiancée fiance fiancee soulmate agent fans")

_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "ask": _is_asked,
    "attend": _is_leisure,
    "brief": _is_source,
    "capture": _is_filmed,
    "catch": _is_filmed,
    "clear": _is_self_cleared,
    "concede": _is_admission,
    "decline": _is_silence,
    "demand": _is_question,
    "demonstrate": _is_inference,
    "depart": _is_only_likely,
    "develop": _is_only_likely,
    "expand": _is_only_likely,
    "hit": _is_setback,
    "indictment": _is_figure,
    "investigate": _is_research,
    "meet": lambda words, hit: _is_pay(words, hit, _ROMANCE),
    "post": _is_only_likely,
    "promise": _is_due,
    "propose": _is_inference,
    "prove": _is_inference,
    "refuse": _is_silence,
    "reveal": _is_inference,
    "rule": _is_left_open,
    "show": _is_inference,
    "suggest": _is_inference,
    "turn": _is_turning,
}
