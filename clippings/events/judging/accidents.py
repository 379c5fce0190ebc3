"""Harm that nobody did: a crash that killed, people hurt in a fire, a town destroyed by a flood."""

from clippings.events.arguments.things import verb_group
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import (
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_HARM = word_set("kill wound injure hurt maim destroy damage hit strike displace burn rip")
# What blows up of itself where it is made, kept or led.
_BLAST = word_set("explosion explosions blast blasts")
_WORKS = word_set(
    "gas pipeline fuel oil coal refinery factory plant boiler fireworks chemical grain sugar tanker petrol reactor"
)
_MISHAP = word_set(
    "accident accidents crash crashes collision derailment capsizing shipwreck stampede blaze blazes inferno fire "
    "wildfire wildfires collapse disaster earthquake quake earthquakes tremor tsunami flood floods flooding landslide "
    "landslides mudslide mudslides avalanche storm storms cyclone hurricane typhoon tornado eruption lightning drought "
    "famine heatwave outbreak epidemic pandemic virus strain flu influenza disease cholera malaria measles ebola"
)
_MISHAPPENED = word_set(
    "accidentally collided crashed capsized collapsed derailed overturned sank plunged erupted skidded"
)
# So headlines tell it, and what it does then: 'Tram derails near Dorval, killing two'.
_MISHAPPENS = _MISHAPPENED | word_set(
    "collides crashes capsizes collapses derails overturns sinks plunges erupts skids"
)
# Troops storm and open fire too: a storm or a fire of nobody's is 'a storm', 'the fire'.
_ALSO_DEEDS = word_set("fire storm storms")
_OPENED = word_set("open opens opened opening return returns returned returning exchanged exchanging under on cease")
# What a fire does before it kills: 'broke out at the club and killed ten'.
_RAGED = word_set("broke swept tore raced spread ripped engulfed raged hit struck")
_BEGINS = RELATIVE | SUBORDINATOR | CONJUNCTION | REPORTING | word_set("after before when as since , . :")
_HELD = frozenset({"known", "believed", "thought", "feared", "said", "reported", "estimated"})
_PHRASE = 5
_REACH, _FAR = 9, 18
# How far behind 'killed after' a mishap may be told of.
_AFTER = 13


def is_accident(words: Words, hit: Hit) -> bool:
    """Whether the harm a verb tells of is the work of a mishap and of nobody."""
    if hit.sense.words[-1] == "emergency":
        # What is declared for a flood or a flu takes no rights away.
        return not (_MISHAP - _ALSO_DEEDS).isdisjoint(words.lows) or "storm" in words.lows
    struck = hit.sense.type == "ASSAULT" or hit.sense.words == ("strike",)
    if struck and not hit.nominal and words.low(hit.first - 1) == "accidentally":
        # 'Explosives accidentally detonated.'
        return True
    if hit.nominal and hit.sense.words[-1] in _BLAST:
        return _is_mishap(words, hit.last - 1)
    if hit.sense.mode == "deport" and not hit.nominal and hit.sense.words[0] in {"force", "drive"}:
        # 'A storm forced 2,000 people from their homes.'
        return _caused(words, hit.first)
    if hit.nominal or not struck or hit.sense.words[0] not in _HARM:
        return False
    # 'Nine people killed in a crash' leaves the auxiliary out.
    undergone = is_passive(words, hit.first, hit.form) or (hit.form == "past" and words.low(hit.last) in {"in", "by"})
    if hit.form == "ing" and words.low(hit.first - 1) == "," and _mishap_before(words, hit.first - 1):
        return True
    return _caused(words, hit.first) or (undergone and _suffered(words, hit.last))


def _mishap_before(words: Words, comma: int) -> bool:
    """Whether the clause before a comma tells of a mishap and nobody's deed: 'a tram derailed near X, killing two'."""
    for place in range(comma - 1, max(-1, comma - _FAR), -1):
        low = words.low(place)
        if low in _MISHAPPENS:
            # 'Crashed a car into the gate' is somebody's deed.
            return words.low(place + 1) not in DETERMINER and words.mention_at[place + 1] is None
        if low in STOP or low == "," or low in SUBORDINATOR:
            return False
    return False


def _caused(words: Words, index: int) -> bool:
    """Whether the subject of a verb is a mishap: 'the fire', 'a flood in the north', 'a crash that'."""
    last = verb_group(words, index)
    if words.low(last - 1) == "to" and words.low(last - 2) in _HELD:
        # 'Flu is known to have killed.'
        last = verb_group(words, last - 2)
    # 'Two crashes of its jets in five months that killed 300.'
    far = words.low(index - 1) == "and" or any(words.low(k) in RELATIVE for k in range(last, index))
    reach = _FAR if far else _REACH
    for place in range(last - 1, max(-1, last - reach), -1):
        low = words.low(place)
        if _is_mishap(words, place):
            hangs_on = place == last - 1 or words.low(place + 1) in PREPOSITION or words.low(place + 1) in RELATIVE
            hangs_on |= words.low(place + 1) in _RAGED and words.low(index - 1) in {"and", ","}
            relative = any(words.low(k) in RELATIVE for k in range(last, index))
            # Soldiers who 'set a fire that destroyed the mill' did it; who 'had a virus that killed ten' did not.
            caught = relative and low not in _ALSO_DEEDS
            return hangs_on and (caught or _begins_clause(words, place, relative=relative))
        # 'The flood of 2004, which destroyed …'.
        if low in STOP or low == "." or (low == "," and words.low(place + 1) not in RELATIVE):
            return False
    return False


def _begins_clause(words: Words, place: int, *, relative: bool) -> bool:
    """Whether the noun phrase that ends at `place` is no object; on a preposition only 'a fire that' may hang."""
    first = place
    while first > max(0, place - _PHRASE) and words.low(first - 1).replace("-", "").isalpha():
        before = words.low(first - 1)
        if before in DETERMINER:
            first -= 1
            break
        if before in _BEGINS or before in PREPOSITION:
            break
        first -= 1
    before = words.low(first - 1)
    return first == 0 or before in _BEGINS or before in STOP or (relative and before in PREPOSITION)


def _is_mishap(words: Words, place: int) -> bool:
    low = words.low(place)
    if low in _BLAST:
        return _is_at_works(words, place)
    if low not in _ALSO_DEEDS:
        return low in _MISHAP
    if words.low(place - 1) in _OPENED:
        # 'A gunman opened fire.'
        return False
    return any(words.low(k) in {"a", "an", "the"} for k in range(place - 3, place))


def _is_at_works(words: Words, blast: int) -> bool:
    """Whether a blast is of gas or at a plant: 'a coal mine explosion', 'a blast at a refinery'."""
    before = {words.low(k) for k in range(blast - 2, blast)}
    if words.low(blast + 1) in {"at", "in", "on"}:
        before |= {words.low(k) for k in _phrase(words, blast + 2)}
    return not _WORKS.isdisjoint(before)


def _suffered(words: Words, index: int) -> bool:
    """Whether what follows a passive says by what mishap: 'in a bus crash', 'by the flood', 'when trains collided'."""
    for place in range(index, min(index + _REACH, len(words.tokens))):
        low = words.low(place)
        if low in {"in", "by", "during"}:
            if any(_is_mishap(words, k) for k in _phrase(words, place + 1)):
                return True
            if low == "by":
                return False
        elif low in {"when", "after", "as"}:
            rest = range(place + 1, min(place + _AFTER, len(words.tokens)))
            # 'After a bomber crashed a truck.'
            happened = any(words.low(k) in _MISHAPPENED and words.low(k + 1) not in DETERMINER for k in rest)
            return happened or any(_is_mishap(words, k) for k in rest)
        elif low in STOP or low == "," or (low == "and" and words.mention_at[place + 1] is None):
            return False
    return False


def _phrase(words: Words, first: int) -> range:
    """The few words of the noun phrase that begins at `first`."""
    last = first
    while last < first + _PHRASE and words.low(last).isalpha() and words.low(last) not in PREPOSITION:
        last += 1
    return range(first, last)
