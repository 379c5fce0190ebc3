"""Missiles that are launched at nobody: a test of arms, and no attack."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import DETERMINER, PREPOSITION, word_set
from clippings.events.words.tokens import Words

_MISSILES = word_set("missile missiles rocket rockets projectile projectiles icbm icbms")
_TESTED = word_set(
    "test-fire test-fired test-firing angle ballistic "
    "intercontinental icbm icbms test tests tested testing altitude trajectory airspace sea ocean pacific "
    "atlantic waters satellite orbit long-range medium-range intermediate-range short-range "
    "submarine-launched launchpad"
)
_HARM = word_set(
    "kill kills killed killing killings wound wounded wounding injured injuring hit hits hitting struck striking "
    "strike strikes destroyed destroying damaged damaging attack attacks attacked target targets targeted militants "
    "rebels fighters base bases intercepted interceptors"
)
_AT = word_set("at on against into upon toward towards")
_WATER = word_set("sea ocean pacific atlantic waters")
_PHRASE = 5


def is_launch_at_nobody(words: Words, hit: Hit, *, denied: bool) -> bool:
    """'Fired what it called a long-range missile toward the sea', 'has not fired a missile for 60 days'."""
    if hit.nominal or hit.sense.words[0] not in {"fire", "launch"} or _MISSILES.isdisjoint(words.lows):
        return False
    if not _HARM.isdisjoint(words.lows) or (_TESTED.isdisjoint(words.lows) and not denied):
        return False
    first = hit.last - (words.low(hit.last - 1) in _AT)
    aimed = [k + 1 for k in range(first, len(words.tokens)) if words.low(k) in _AT]
    # What fell into the sea hit nobody, whatever it might have reached.
    sunk = next((n for n, k in enumerate(aimed) if _is_water(words, k)), len(aimed))
    return not any(_is_target(words, k) for k in aimed[:sunk])


def _is_water(words: Words, index: int) -> bool:
    """Whether a phrase names a sea, and not a port on one."""
    phrase = words.lows[index : index + _PHRASE]
    ends = next((n for n, low in enumerate(phrase) if low in PREPOSITION), len(phrase))
    return not _WATER.isdisjoint(phrase[:ends])


def _is_target(words: Words, index: int) -> bool:
    """Whether a phrase names whom or what is fired at: 'at the port', and not 'at 5:58', 'at an angle', 'on Monday'."""
    if words.low(index) in DETERMINER and words.low(index + 1) in {"angle", "altitude", "time", "speed"}:
        return False
    phrase = range(index, min(index + _PHRASE, len(words.tokens)))
    named = index < len(words.tokens) and words.mention_at[index] is not None
    sharp = words.low(index) in DETERMINER and any(words.low(k) in {"angle", "altitude"} for k in phrase)
    return (named or words.low(index) in DETERMINER or words.low(index).endswith("s")) and not sharp
