"""Attacks that are made in words: 'attacked him for being petty', 'a scathing attack on the minister'."""

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

_IN_WORDS = word_set(
    "verbal personal bitter scathing stinging withering blistering rhetorical partisan racist vitriolic barbed negative"
)
_SAID = word_set(
    "twitter tweet tweets tweeted tweeting ad ads debate debates rhetoric candidate candidates campaign campaigned "
    "campaigning nominee republican republicans democrat democrats democratic verbally personally insults barbs "
    "criticizing criticising criticism speech speeches remarks testimony stand convention"
)
_FORCE = word_set(
    "killed kill killing wounded injured dead gunmen gunman armed militants militant rebels troops soldiers "
    "soldier army bomb bombs knife knives stabbed fire fired shot shots village villages town camp convoy post "
    "posts base station hospital beaten beat border weapons guns forces strike strikes airstrike airstrikes raid "
    "militia mob crowd protesters protester demonstrators youths gang gangs terrorist terrorists terror terrorism "
    "insurgents fighters jihadists suicide missile missiles rocket rockets drone drones headquarters bus vehicle "
    "embassy police"
)
_OWN = word_set("his her their my your 's")
_PERSONS = word_set("him her them president judge minister governor senator mayor rival rivals opponent opponents")
_SHOTS = frozenset({("fire", "at"), ("blast",)})
# How far behind an attack the reason for it may stand.
_REASON = 10


def is_in_words(words: Words, hit: Hit) -> bool:
    """Whether an attack is only told off with: of speeches and candidates, or for what somebody is or does."""
    if hit.sense.type != "ASSAULT" or not _FORCE.isdisjoint(words.lows[: hit.first] + words.lows[hit.last :]):
        return False
    if hit.sense.words in _SHOTS:
        # 'Berg fired at Lund', 'the palace blasted the Liberals', of whom nobody is told to be hurt.
        return not hit.nominal and _is_of_people(words, hit)
    if hit.sense.words[-1] != "attack":
        return False
    if hit.nominal:
        own = words.low(hit.last) == "on" and words.low(hit.first - 1) in _OWN
        return words.low(hit.first - 1) in _IN_WORDS or (own and _is_on_person(words, hit.last + 1) and _is_said(words))
    return _is_on_person(words, hit.last) and (_is_said(words) or _is_for_doing(words, hit))


def _is_of_people(words: Words, hit: Hit) -> bool:
    around = words.mention_at[max(0, hit.first - 2) : hit.first] + words.mention_at[hit.last : hit.last + 3]
    kinds = [mention.type for mention in around if mention is not None]
    return kinds[:1] in (["PERSON"], ["ORG"]) and kinds[-1:] in (["PERSON"], ["NORP"]) and len(set(around) - {None}) > 1


def _is_said(words: Words) -> bool:
    return not _SAID.isdisjoint(words.lows)


def _is_on_person(words: Words, index: int) -> bool:
    mention = words.mention_at[index] if index < len(words.tokens) else None
    named = mention is not None and mention.type == "PERSON"
    return named or not _PERSONS.isdisjoint({words.low(index), words.low(index + 1)})


def _is_for_doing(words: Words, hit: Hit) -> bool:
    """'Attacked Berg last year for being too lenient.'"""
    reach = range(hit.last + 1, min(hit.last + _REASON, len(words.tokens) - 1))
    return any(words.low(k) == "for" and words.low(k + 1).endswith("ing") for k in reach)
