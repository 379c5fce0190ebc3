"""What beasts and weather do, and what films and novels tell: nobody's acts, in the words of acts."""

from clippings.events.arguments.things import verb_group
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import DETERMINER, PREPOSITION, STOP, is_adverb, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

_BEASTS = word_set(
    "shark sharks dog dogs lion lions tiger tigers bear bears wolf wolves snake snakes crocodile crocodiles alligator "
    "alligators elephant elephants bull bulls leopard leopards bee bees wasp wasps hornets hyena hyenas jellyfish "
    "monkey monkeys boar boars rat rats coyote coyotes cougar hippo hippos locusts bacteria parasite parasites "
    "antibodies microbes orcas whale whales mosquitoes insects pests weeds"
)
_WEATHER = word_set(
    "snow snowfall fog wind winds rain rains rainfall ice hail gale gales mist avalanche blizzard sandstorm smog haze "
    "ash lava volcano waves sun frost cold heat storm storms hurricane cyclone typhoon tornado flood floods floodwater "
    "floodwaters flooding landslide landslides mudslide mudslides earthquake quake drought heatwave lightning thunder "
    "downpour downpours"
)
# Who takes cities and fires at towns may be called a storm, and hits as one.
_DONE = frozenset({"ASSAULT", "COERCE", "PROTEST"})
_INVENTED = word_set("film movie novel play episode season opera sitcom comic cartoon anime musical ballet videogame")

_TELLS = word_set("tells follows depicts stars centres centers imagines revolves recounts chronicles portrays")
# How far into a sentence the work may be named, and behind 'by' who did it.
_OPENING, _BY = 6, 8
# How many words may describe a beast.
_DESCRIBED = 3


def is_of_nature(words: Words, hit: Hit) -> bool:
    """Whether a beast, the weather or somebody in a story did it."""
    return not hit.nominal and (_is_by_nature(words, hit) or _is_in_story(words, hit))


def _is_by_nature(words: Words, hit: Hit) -> bool:
    """'A shark attacked a swimmer', 'fog closed the port', 'was killed by dogs'."""
    if hit.sense.type not in _DONE:
        return False
    if not is_passive(words, hit.first, hit.form):
        subject = verb_group(words, hit.first) - 1
        return _is_natural(words, subject) and _is_subject(words, subject)
    if words.low(hit.last) != "by":
        return False
    for k in range(hit.last + 1, min(hit.last + 1 + _BY, len(words.tokens))):
        if _is_natural(words, k) and not words.low(k + 1).isalpha():
            return True
        if words.low(k) in STOP or words.low(k) == ",":
            return False
        if words.low(k) in PREPOSITION and _is_natural(words, k - 1):
            return True
    return False


def _is_natural(words: Words, index: int) -> bool:
    """Whether a plain noun is a beast's or the weather's: of a name that is spelt so somebody is meant."""
    if index < 0 or words.mention_at[min(index, len(words.tokens) - 1)] is not None:
        return False
    return words.low(index) in _BEASTS or words.low(index) in _WEATHER


def _is_subject(words: Words, index: int) -> bool:
    """Whether a noun hangs on no preposition: 'police with dogs searched two farms'."""
    before = index - 1
    while before >= index - _DESCRIBED and words.low(before).isalpha() and words.low(before) not in PREPOSITION:
        before -= 1
    return words.low(before) not in PREPOSITION


def _is_in_story(words: Words, hit: Hit) -> bool:
    """'In the film, a soldier kills the king', 'the novel tells how rebels stormed the palace'."""
    begin = 0
    if words.low(0) == "in":
        begin = 1
    elif words.low(0) not in DETERMINER:
        return False
    work = next((k for k in range(begin, min(begin + _OPENING, len(words.tokens))) if words.low(k) in _INVENTED), None)
    if work is None or work >= hit.first or any(words.low(k) in PREPOSITION for k in range(begin, work)):
        return False
    following = work + 1
    if begin == 0:
        while is_adverb(words.low(following)):
            following += 1
        return words.low(following) in _TELLS
    now = hit.form in {"s", "base"} or (hit.form == "past" and words.low(hit.first - 1) in {"is", "are", "gets"})
    return now and "," in words.lows[work : hit.first]
