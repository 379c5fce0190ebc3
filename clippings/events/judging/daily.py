"""Words of acts on pages of trade, science, health and home: 'sales were hit', 'caught on camera'."""

from collections.abc import Callable, Mapping

from clippings.events.judging.near import words_before, words_behind
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, DETERMINER, PREPOSITION, STOP, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive
from clippings.registry.triggers import GAP

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
_CRIMES = word_set(
    "attack attacks murder killing crime crimes death deaths shooting leak breach fraud bombing escaped died"
)
_ADVERBIAL = word_set(", . and after before when because to without as")
_LEISURE = word_set(
    "fundraiser party gala concert school university college wedding class classes lecture lectures game match "
    "premiere screening exhibition exhibit church course courses"
)
_SCOLDING = word_set("damning scathing profound stinging severe devastating powerful searing sad harsh")
_WEAK = word_set("a an")
# How far around an act what belongs to it may stand.
_FAR = 12
_KIN = word_set("family families friends relatives colleagues neighbours neighbors fans parents")
_GRIEF = word_set("victims flowers tributes tribute coffin wreath wreaths funeral mourners crash bouquets mourning")
_ANGER = word_set(
    "against demand demanding demanded protest protests protesters protesting justice government anger angry "
    "chanting chanted slogans killers prosecution resign resignation shouting"
)
_SHOWN = word_set(
    "call calling called demonstrate demonstrated demonstrating demonstration demonstrators demonstrations rally "
    "rallies shout shouted banners placards signs chants oppose opposing opposed calls demands support solidarity "
    "outside dispersed"
)
_MANNERS = word_set("attitude approach stance tone style posture tactic tactics manner pose child baby dog")
_SHOTS = word_set("cheap long best parting opening clear screen mug booster")
_HURT = word_set("dead wounded injured homeless stranded")
_TEXTS = word_set("resolution resolutions one ones")
_ROMANCE = word_set("husband wife girlfriend boyfriend fiancé fiancée fiance fiancee soulmate agent fans")


def is_daily(words: Words, hit: Hit) -> bool:
    """Whether the words of an act tell of none on a page of trade, science, health or home."""
    other = _OTHER.get(hit.sense.words[0])
    return other is not None and other(words, hit)


def _is_setback(words: Words, hit: Hit) -> bool:
    """'Sales have been badly hit', 'hit markets', 'hit a milestone': no blow."""
    if hit.sense.type != "ASSAULT" or hit.nominal:
        return False
    near = words_before(words, hit) if is_passive(words, hit.first, hit.form) else words_behind(words, hit, 4)
    armed = words_before(words, hit) | words_behind(words, hit, 8)
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
    near = words_behind(words, hit, _FAR)
    wondering = words.low(hit.last) in _TASK and not near.isdisjoint(_EFFECT)
    return wondering and near.isdisjoint(_CRIMES) and words_before(words, hit, _FAR).isdisjoint(_POLICE)


def _is_turning(words: Words, hit: Hit) -> bool:
    """'The jets turned back': who turns back himself turns nobody away."""
    going = hit.sense.words == ("turn", "back") and hit.sense.type == "REJECT"
    return going and not is_passive(words, hit.first, hit.form) and words.low(hit.last) in _ADVERBIAL


def _is_leisure(words: Words, hit: Hit) -> bool:
    """'Attended a fundraiser in the capital', 'attends a course.'"""
    return hit.sense.type in {"CONSULT", "AGREE"} and not words_behind(words, hit).isdisjoint(_LEISURE)


def _is_figure(words: Words, hit: Hit) -> bool:
    """'A profound indictment of the system', 'read it as an indictment of the age': no court's."""
    if words.low(hit.last) != "of" and words.low(hit.last - 1) != "of":
        return False
    article = hit.first - 1 - (words.low(hit.first - 1) in _SCOLDING)
    plain = article == hit.first - 1
    return words.low(article) in _WEAK and (not plain or words.low(article - 1) in {"as", "is", "was", "it", "“", '"'})


def _is_only_likely(words: Words, hit: Hit) -> bool:
    """Words of so many senses that they need what tells this one apart."""
    return not hit.sure


def _is_self_cleared(words: Words, hit: Hit) -> bool:
    """'To clear his name.'"""
    return hit.sense.words[-1] == "name" and hit.form in {"base", "ing"} and hit.sense.words[1:2] == (GAP,)


def _is_settling_down(words: Words, hit: Hit) -> bool:
    """'Monks settled on Lake Island': who comes to live there signs nothing."""
    place = words.mention_at[hit.last] if hit.last < len(words.tokens) else None
    return words.low(hit.last - 1) == "on" and place is not None and place.type in {"GPE", "LOC"}


def _is_acquaintance(words: Words, hit: Hit) -> bool:
    """'Met her future husband', 'met an agent.'"""
    return not words_behind(words, hit, 4).isdisjoint(_ROMANCE)


def _is_turn_of_speech(words: Words, hit: Hit) -> bool:
    """'A cheap shot', 'the best shot at peace.'"""
    return words.low(hit.first) == "shot" and words.low(hit.first - 1) in _SHOTS


def _is_doing(words: Words, hit: Hit) -> bool:
    """'Undertook studies', 'initiatives undertaken by X': what is done, and not promised."""
    return words.low(hit.last) not in {"to", "not", "that"}


def _is_toll(words: Words, hit: Hit) -> bool:
    """'The raid left two guards and three clerks dead.'"""
    return hit.sense.type in {"RETREAT", "SANCTION"} and not words_behind(words, hit, 16).isdisjoint(_HURT)


def _is_tavern(words: Words, hit: Hit) -> bool:
    """'Bans pubs and bars from playing music.'"""
    listed = words.low(hit.first - 1) in {"and", "or", "&"} and words.low(hit.first - 2).endswith("s")
    return hit.form == "s" and listed and words.mention_at[max(0, hit.first - 2)] is None


def _is_case(words: Words, hit: Hit) -> bool:
    """'The investigation was shelved and then reopened': no way that is opened."""
    if hit.sense.type != "RETREAT" or not is_passive(words, hit.first, hit.form):
        return False
    return not words_before(words, hit, _FAR).isdisjoint({"investigation", "inquiry", "probe"})


def _is_manner(words: Words, hit: Hit) -> bool:
    """'Adopted a “so what” attitude.'"""
    return not words_behind(words, hit, 8).isdisjoint(_MANNERS)


def _is_which_one(words: Words, hit: Hit) -> bool:
    """'A resolution passed in May', 'the one that was adopted last week': which is meant, and no news."""
    if hit.form != "past" or hit.sense.type != "SUPPORT" or words.headed:
        return False
    before = hit.first - 1
    if words.low(before) in BE and words.low(before - 1) in {"that", "which"}:
        before -= 2
    return words.low(before) in _TEXTS and words.low(hit.last) not in {"by", "a", "the"}


def _is_having_effect(words: Words, hit: Hit) -> bool:
    """'This has encouraged violence': who encourages somebody to do something asks for it."""
    if hit.form != "past" or is_passive(words, hit.first, hit.form):
        return False
    behind = range(hit.last, min(hit.last + 8, len(words.tokens)))
    return {"to", "that"}.isdisjoint(words.low(k) for k in behind) and all(words.mention_at[k] is None for k in behind)


def _is_schooled(words: Words, hit: Hit) -> bool:
    """'Troops trained for the long haul', 'a nurse trained in Dorval': what somebody has learnt, and nobody's gift."""
    if hit.form != "past" or hit.sense.type != "AID" or is_passive(words, hit.first, hit.form):
        return False
    return words.low(hit.last) in {"for", "in", "at", "as", "to", "on"}


def _is_mourning(words: Words, hit: Hit) -> bool:
    """'Families of the victims marched to the spot with flowers', 'her family paid tribute': against nobody."""
    lows = set(words.lows)
    if hit.sense.words[0] == "pay":
        return not _KIN.isdisjoint(words_before(words, hit)) and hit.sense.words[-1] == "tribute"
    return len(lows & (_KIN | _GRIEF)) > 1 and lows.isdisjoint(_ANGER)


def _is_loose(words: Words, hit: Hit) -> bool:
    """'A trove of leaked documents', 'the leaked emails show': which are meant, and not who let them out."""
    return hit.form == "past" and (words.low(hit.first - 1) in DETERMINER or words.low(hit.first - 1) in PREPOSITION)


def _is_company(words: Words, hit: Hit) -> bool:
    """'A crowd gathered by the pond', of whom nobody says that they want or shout something."""
    return hit.sense.type == "PROTEST" and _ANGER.union(_SHOWN).isdisjoint(words.lows)


def _is_gathering(words: Words, hit: Hit) -> bool:
    """'Is rallying a coalition', 'rallied the base': who brings others together marches against nobody."""
    return not hit.nominal and hit.sense.type == "PROTEST" and words.low(hit.last) in {"a", "the", "his", "her", "its"}


_OTHER: Mapping[str, Callable[[Words, Hit], bool]] = {
    "adopt": lambda words, hit: _is_which_one(words, hit) or _is_manner(words, hit),
    "attend": _is_leisure,
    "bar": _is_tavern,
    "capture": _is_filmed,
    "catch": _is_filmed,
    "clear": _is_self_cleared,
    "depart": _is_only_likely,
    "develop": _is_only_likely,
    "encourage": _is_having_effect,
    "expand": _is_only_likely,
    "gather": _is_company,
    "hit": _is_setback,
    "indictment": _is_figure,
    "investigate": _is_research,
    "leak": _is_loose,
    "leave": _is_toll,
    "march": _is_mourning,
    "meet": _is_acquaintance,
    "pass": _is_which_one,
    "pay": _is_mourning,
    "post": _is_only_likely,
    "put": lambda words, hit: hit.sense.type == "MOBILIZE" and not hit.sure,
    "rally": _is_gathering,
    "re-open": _is_case,
    "reopen": _is_case,
    "settle": _is_settling_down,
    "shoot": _is_turn_of_speech,
    "train": _is_schooled,
    "turn": _is_turning,
    "undertake": _is_doing,
}
