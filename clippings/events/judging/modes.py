"""How an act was done, as the codebook's modes have it, where the trigger's own word does not say."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.cues import stands_near
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words
from clippings.registry.triggers import Sense

_HELP = frozenset({"AID", "COOPERATE"})
_YIELD = frozenset({"RETREAT", "CONCEDE"})
# What others are asked to end, 'asked X to stop shelling', and nobody is asked to do.
_ENDED = frozenset({"ASSAULT", "PROTEST"})
# What is asked to end, or to be given up: 'asked X to leave', 'to hand over a clerk'.
_PARTING = frozenset({"deport", "expel", "withdraw"})
# Who refuses these refuses nothing that was asked of him: 'rejected the allegations', 'refused to sign'.
_UNASKED = frozenset({"ACCUSE", "MOBILIZE", "SUPPORT"})
_INSTRUMENTS = (
    ("suicide-attack", ("suicide",)),
    ("drone", ("drone*", "uav*")),
    ("crowd-control", ("tear", "teargas", "water-cannon", "truncheon*", "baton*")),
    ("aerial", ("airstrike*", "air-strike*", "warplane*", "jets", "air", "helicopter*", "aircraft")),
    ("heavy-weapons", ("missile*", "rocket*", "shell", "shells", "artillery", "mortar*", "tank", "tanks", "howitzer*")),
    ("explosives", ("bomb", "bombs", "explosive*", "mine", "landmine*", "grenade*", "ied")),
    ("firearms", ("gunman", "gunmen", "gunfire", "bullet*", "rifle*", "shots", "sniper*", "pistol*", "shot")),
    ("primitive", ("knife", "knives", "machete*", "stones", "axe*", "swords", "arrows")),
)
_UNSPECIFIED = word_set(
    "down clash fighting battle war offensive hostilities coup ouster ousting overthrow oust topple depose "
    "fight combat operation invasion skirmish invade"
)
_DOWNED = word_set("down downed downing")
# An act that the words around make one of another type has that type's mode.
_READ_AS = {
    ("COERCE", "arrest", "ASSAULT"): "abduct",
    ("PROTEST", "demo", "ACCUSE"): "disapprove",
    ("RETREAT", "access", "ACCUSE"): "investigate",
    ("RETREAT", "withdraw", "SANCTION"): "withdraw",
    ("SANCTION", "discontinue", "COERCE"): "restrict",
}
_POLICE = word_set(
    "police policeman policemen policewomen constable constables gendarme gendarmes coastguard coastguards"
)
# How far from the verb who is sent may be named.
_SENT = 8


def asked(content: Sense) -> str:
    """What it is to ask for an act, as the mode of a request has it."""
    if content.type in _HELP:
        return "assist"
    if content.type == "CONSULT":
        return "meet"
    ends = content.type in _YIELD | _ENDED or content.mode in _PARTING
    return "yield" if ends else "change"


def refused(content: Sense) -> str | None:
    """What it is to refuse an act, as the mode of a rejection has it; none of what is only said or sent."""
    if content.type in _UNASKED or (content.type, content.mode) == ("SANCTION", "withdraw"):
        return None
    return "change" if content.type in _ENDED else asked(content)


def threatened(content: Hit) -> str | None:
    """What it is to threaten an act, as the mode of a threat has it."""
    sense = content.sense
    if sense.type == "ASSAULT":
        return "violence"
    if sense.type == "SANCTION":
        return "expel" if sense.mode == "expel" else "relations"
    if sense.type == "COERCE":
        return {"arrest": "arrest", "deport": "expel", "seize": "territory"}.get(sense.mode or "", "restrict")
    return None


def instrument(words: Words, hit: Hit) -> str | None:
    """How an assault was done, from the means named in its clause."""
    if hit.sense.words[-1] in _UNSPECIFIED:
        return None
    begin = max(0, hit.first - 9)
    near = [low for k, low in enumerate(words.lows[begin : hit.last + 9], begin) if not _is_no_means(words, k)]
    mode = next((mode for mode, cues in _INSTRUMENTS if stands_near(cues, near, ())), None)
    # Who brings a helicopter down does so from the ground.
    return "heavy-weapons" if mode == "aerial" and not _DOWNED.isdisjoint(near) else mode


def _is_no_means(words: Words, index: int) -> bool:
    """Whether it is a suicide that somebody commits, or who serves in the air: 'shot an air force clerk'."""
    if words.low(index) == "air":
        return words.low(index + 1) in {"force", "forces", "marshal", "vice-marshal"}
    return words.low(index) == "suicide" and words.low(index - 1).startswith("commit")


def read_as(hit: Hit, kind: str) -> str | None:
    """The mode of an act that is taken for another type than its trigger's first reading has."""
    known = next((sense.mode for sense in hit.senses if sense.type == kind), None)
    return known or _READ_AS.get((hit.sense.type, hit.sense.mode or "", kind))


def moved(words: Words, hit: Hit) -> str:
    """Whether it is police who are sent somewhere, or troops."""
    behind = words.lows[hit.last : hit.last + _SENT]
    before = words.lows[max(0, hit.first - _SENT) : hit.first] if hit.form == "past" else ()
    return "troops" if _POLICE.isdisjoint((*before, *behind)) else "police"
