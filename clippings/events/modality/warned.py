"""Whose attack somebody warns of: his own, which is a threat, or another's, which he only fears."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import HAVE, PREPOSITION, RELATIVE, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words

_WARNING = word_set("warn warns warned warning warnings")
_ABOUT = frozenset({"of", "about"})
_FEARED = word_set(
    "possible potential imminent likely further more new fresh terrorist terror terrorism militant insurgent rebel "
    "jihadist extremist suicide cyber islamist copycat lone-wolf revenge-style upcoming impending continuing ongoing"
)
# 'Preparing for an attack', 'worried about a strike'.
_BRACING = {
    "for": word_set("prepare prepares prepared preparing brace braces braced bracing"),
    "about": word_set("worried worries worry worrying anxious nervous"),
    "over": word_set("worried worries worry worrying anxious nervous"),
    "of": word_set("fear fears afraid fearful risk prospect possibility"),
}
_RISKS = word_set("threat threats risk risks danger dangers possibility likelihood")
_MAYBE = word_set("could might may")
_PUBLIC = word_set(
    "residents citizens people public voters women motorists travellers travelers viewers customers consumers families "
    "locals parents tourists passengers swimmers shoppers drivers fans"
)
_TAKE_CARE = word_set(
    "take duck stay seek shelter beware expect prepare keep boil remain brace conserve avoid wear watch"
)
# How far behind 'warn' its object may stand.
_PUBLIC_REACH = 4
_OWN = word_set("it they he she we i its their his her our my all any that there")
_ENDANGERED = word_set(
    "belief beliefs system values identity species habitat "
    "stability peace security livelihood livelihoods existence survival future health lives economy balance progress "
    "supply supplies output production growth exports trade jobs crops harvest"
)
_LOOMING = word_set(
    "undermine derail upset overwhelm engulf deluge destabilise destabilize overshadow unravel become spread spill "
    "worsen deepen erode jeopardise jeopardize divide drag dent plunge stall"
)
# What threatens of itself, and nobody with it.
_CRISES = word_set(
    "scandal scandals crisis crises probe probes affair row rows dispute disputes feud rift controversy recession "
    "inflation shortage shortages deficit debt drought pandemic outbreak virus disease collapse fallout turmoil "
    "violence conflict fighting war unrest instability uncertainty revelations allegations investigation inquiry"
)
# How far behind a threat what it is to may stand.
_OBJECT = 5
# Who warns of what others or nature do, and what nobody can threaten with.
_KNOWING = word_set(
    "doctor doctors physician physicians nurse nurses scientist scientists researcher researchers study studies report "
    "expert experts economist economists analyst analysts forecaster forecasters meteorologist meteorologists "
    "virologist epidemiologist professor academics psychologist author authors paper journal providers survey "
    "inspectors engineers conservationists ecologists"
)
_ILLS = word_set(
    "flu virus epidemic epidemics pandemic outbreak outbreaks disease diseases infection infections transmission "
    "shortage shortages storm storms flood floods flooding wildfire wildfires drought famine starvation malnutrition "
    "recession inflation unemployment extinction warming climate queues heatwave eruption earthquake tsunami "
    "scam scams fraudsters malware complications"
)
# 'X warned that Y would invade Z' threatens nobody, 'that Y would pay' does.
_WOULD = word_set("would will")
_STRIKING = word_set("attack strike invade shell bomb seize launch target retaliate escalate annex besiege")
# How far before a warning who warns may stand, and behind it the ill.
_WARNER, _ILL = 20, 9
# How far behind a warning what is warned of may stand, and behind that who would do it.
_NEAR, _BY = 6, 8


def warns_of_others(words: Words, hit: Hit) -> bool:
    """Whether somebody only warns of what others may do: 'warned of attacks by Y', 'warned that Y could strike'."""
    if hit.nominal or hit.sense.words[0] != "warn":
        return False
    if _warns_of_ill(words, hit):
        return True
    if hit.sense.type != "THREATEN":
        return False
    if _warns_for_their_good(words, hit):
        return True
    if hit.sense.words[-1] in _ABOUT:
        return _is_feared(words, hit.last)
    for k in range(hit.last, min(hit.last + _NEAR, len(words.tokens))):
        if words.low(k) in _ABOUT and not _RISKS.isdisjoint(words.lows[k : k + _NEAR]):
            # 'Warned the clerks about the threat of a raid.'
            return True
    return words.low(hit.last) == "that" and _others_may(words, hit)


def _warns_for_their_good(words: Words, hit: Hit) -> bool:
    """'Warned residents to take cover', 'warned voters that bread may be dear': whom nobody threatens."""
    near = range(hit.last, hit.last + _PUBLIC_REACH)
    public = next((k for k in near if words.low(k) in _PUBLIC), None)
    if public is None or any(words.mention_at[k] is not None for k in range(hit.last, public)):
        return False
    if words.low(public + 1) == "that":
        # 'Warned residents that it would shell the town' threatens them.
        return words.low(public + 2) not in _OWN and words.mention_at[min(public + 2, len(words.tokens) - 1)] is None
    reach = range(public + 1, public + _BY)
    to = next((k for k in reach if words.low(k) == "to"), public)
    told = words.low(to + 1 + (words.low(to + 1) in STOP))
    return to > public and told in _TAKE_CARE


def _is_feared(words: Words, index: int) -> bool:
    """Whether what stands behind 'warned of' is called possible, another's, or said to be done by somebody."""
    for k in range(index, min(index + _NEAR, len(words.tokens))):
        low, mention = words.low(k), words.mention_at[k]
        if low in _FEARED or (mention is not None and mention.type == "NORP"):
            return True
        if low in _RISKS and words.low(k + 1) == "of":
            # 'Warned of the risk of a raid.'
            return True
        if low in PREPOSITION or low in STOP:
            break
    for k in range(index, min(index + _BY, len(words.tokens))):
        if words.low(k) in STOP or words.low(k) == ",":
            return False
        if words.low(k) == "by":
            return True
    return False


def _others_may(words: Words, hit: Hit) -> bool:
    """Whether what may happen is said of somebody whom only the warning names."""
    first = hit.last + 1
    if words.low(first) in _OWN:
        return False
    who = next((m for k in range(first, min(first + _NEAR, len(words.tokens))) if (m := words.mention_at[k])), None)
    before = {m.entity.entity_id for m in words.mention_at[: hit.first] if m is not None}
    if who is None or who.entity.entity_id in before or (not before and who.type != "ORG"):
        return False
    force = any(words.low(k) in _WOULD and words.low(k + 1) in _STRIKING for k in range(first, first + _BY))
    return force or any(words.low(k) in _MAYBE for k in range(first, first + _BY))


def feared_by(words: Words, hit: Hit) -> int | None:
    """Where it stands that an attack is only feared or made ready for: 'warned of', 'is bracing for'."""
    for k in range(hit.first - 1, max(0, hit.first - _NEAR), -1):
        if words.low(k) in _ABOUT and words.low(k - 1) in _WARNING:
            return k - 1
        if words.low(k - 1) in _BRACING.get(words.low(k), ()):
            return k - 1
        if words.low(k) in PREPOSITION or words.low(k) in STOP or words.low(k) == ",":
            return None
    return None


def _warns_of_ill(words: Words, hit: Hit) -> bool:
    """Whether who knows of a harm tells it, or it is nobody's to do: 'doctors warned that', 'warned of a flu'."""
    before = words.lows[max(0, hit.first - _WARNER) : hit.first]
    # 'They protested, warning that': who protested warns.
    ends = STOP if before[-1:] == (",",) else STOP | {","}
    begin = max((k for k, low in enumerate(before) if low in ends), default=-1) + 1
    if not _KNOWING.isdisjoint(before[begin:]):
        return True
    behind = words.lows[hit.last : hit.last + _ILL]
    end = next((k for k, low in enumerate(behind) if low in STOP), len(behind))
    return not _ILLS.isdisjoint(behind[:end])


def is_danger(words: Words, hit: Hit) -> bool:
    """Whether what is threatened is no one's to threaten: 'raids that threaten the stability of the coast'."""
    if hit.nominal or hit.sense.words != ("threaten",):
        return False
    if words.low(hit.last) == "to" and (words.low(hit.last + 1) in _LOOMING or _is_crisis(words, hit.first)):
        # 'A feud that threatens to upset the truce', 'the scandal has threatened to topple him'.
        return True
    return any(words.low(i) in _ENDANGERED for i in range(hit.last, min(hit.last + _OBJECT, len(words.tokens))))


def _is_crisis(words: Words, index: int) -> bool:
    """Whether the subject of the verb at `index` is what came about, and nobody."""
    index -= 1
    while words.low(index) in HAVE or words.low(index) in RELATIVE or is_adverb(words.low(index)):
        index -= 1
    return words.low(index) in _CRISES
