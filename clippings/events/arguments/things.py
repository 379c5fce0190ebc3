"""Plain nouns that an act was done to: 'shelled a village', 'six farmers who were killed'."""

from collections.abc import Sequence

from clippings.events.arguments.objects import is_shell
from clippings.events.discourse.stand_ins import names_both
from clippings.events.phrases.adjuncts import skip_adjuncts
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import before_number
from clippings.events.phrases.pronouns import BODY
from clippings.events.report import Party
from clippings.events.words.grammar import (
    AUXILIARY,
    CLOSED,
    COMPASS,
    DETERMINER,
    NUMBERS,
    PREPOSITION,
    RELATIVE,
    REPORTING,
    STOP,
    SUBORDINATOR,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words

_TIMES = word_set("ago day days week weeks month months year years times hours earlier later")
_SHOTS = word_set(
    "rocket rockets missile missiles shell shells shot shots bullet bullets mortar mortars bomb bombs round rounds gas "
    "grenade grenades stone stones egg eggs arrow arrows cannon salvo salvos barrage volley drones drone"
)
# Lines, amounts, times and doings: nobody is hit where they are seized, crossed or banned, or where one is hit on them.
_NOT_HIT = word_set(
    "border borders frontier frontiers airspace strait straits crossing crossings gates "
    "kilogram kilograms kilogramme kilogrammes kilo kilos gram grams ton tons tonne tonnes pounds ounces litres liters "
    "eve way rise basis ground grounds scale anniversary orders morning evening night outskirts behalf front fronts "
    "access movement movements freedom ability entry rights efforts attempts progress "
    "suspicion barrels sale sales use import imports export exports plot plots operation operations"
)

# Who acts together or for others, and is called by no word that says in what part of public life.
_BODIES = word_set(
    "team teams member members group groups panel panels foundation institute center centre network alliance league "
    "organisation organization organisations organizations leadership deputy-leader deputy-head hardliner hardliners "
    "radical radicals exile exiles advocate advocates partner partners founder director directors "
    "adviser advisers advisor advisors aide aides jury jurors panelists inquiry investigation study probe "
    "vessel vessels warship warships gunboat gunboats helicopter helicopters "
    "unit units squad squads personnel clergy elite cell office bureau immigrants believers celebrities"
)
# Of them those whom others speak to and help, and who are no more than their work.
_ADDRESSED = _BODIES - word_set(
    "inquiry investigation study probe center centre office bureau cell believers celebrities vessel vessels warship "
    "warships gunboat gunboats helicopter helicopters foundation institute network founder"
)
_CARRYING = word_set("carrying containing transporting belonging bringing delivering taking")
# What a clause begins after.
_OPENING = STOP | REPORTING | SUBORDINATOR - {"than", "as", "but"}
_BORDER = frozenset({"border", "frontier"})
_MORE = word_set("other more hundred thousand million")


def find_things(words: Words, places: Sequence[tuple[int, bool]], taken: frozenset[int]) -> tuple[Candidate, ...]:
    """Plain nouns that something was done to: 'shelled a village', 'the village was shelled'.

    `places` are where a verb ends, with True, or begins, with False; `taken` are tokens of other phrases.
    """
    found = []
    for index, ahead in places:
        first, last = _noun_run(words, index, taken) if ahead else _noun_run_before(words, index, taken)
        no_party = any(words.low(i) in _TIMES for i in range(first, last)) or words.low(first) in _BORDER
        no_party |= names_both(words, first - 1)
        # 'The gate of the embassy' is the embassy's.
        no_party |= ahead and is_shell(words, last - 1)
        no_party |= words.low(last - 1) in _NOT_HIT or (ahead and words.low(last - 1) in _SHOTS)
        if last > first and not no_party and not taken & set(range(first, last)):
            party = Party(words.text(first, last), words.span(first, last))
            plural = words.low(last - 1).endswith("s")
            found.append(Candidate(first, last, party, "role", plural, words.low(last) == "'s", False))
    return tuple(found)


def find_doers(words: Words, places: Sequence[int], taken: frozenset[int]) -> tuple[Candidate, ...]:
    """Plain nouns of people right before the verbs at `places`: 'the rescue team called on', 'members agreed to'."""
    found = []
    for place in places:
        # 'A unit on Sunday shelled a port.'
        first, last = _noun_run_before(words, skip_adjuncts(words, place - 1) + 1, taken)
        told_of = last - first == 1 and words.low(last - 1) in BODY and words.low(first - 1) in {"the", "this"}
        if words.low(last - 1) in _BODIES and last > first and not told_of and not taken & set(range(first, last)):
            party = Party(words.text(first, last), words.span(first, last))
            found.append(Candidate(first, last, party, "role", words.low(last - 1).endswith("s"), False, False))
    return tuple(found)


def find_addressed(words: Words, places: Sequence[int], taken: frozenset[int]) -> tuple[Candidate, ...]:
    """Plain nouns of people right at `places`, where somebody stands whom an act is aimed at: 'blamed it on groups'."""
    found: dict[int, Candidate] = {}
    for place in places if not _ADDRESSED.isdisjoint(words.lows) else ():
        first, last = _noun_run(words, place, taken)
        told_of = words.low(last - 1) in BODY and words.low(first - 1) in {"the", "this"}
        if last > first and words.low(last - 1) in _ADDRESSED and not told_of and not taken & set(range(first, last)):
            party = Party(words.text(first, last), words.span(first, last))
            plural = words.low(last - 1).endswith("s")
            found[first] = Candidate(first, last, party, "role", plural, words.low(last) == "'s", False)
    return tuple(found.values())


def _noun_run(words: Words, index: int, taken: frozenset[int]) -> tuple[int, int]:
    index = _past_hedge(words, index)
    bare = not _begins_noun(words, index)
    first = index + (not bare)
    while not bare and (words.low(first) in _MORE or _is_number(words.low(first))):
        # 'The two roads', 'another 50 sailors', 'five million homes'.
        first += 1
    last = first
    while last < first + 4 and last not in taken and (_is_plain(words, last) or _is_unknown(words, last)):
        if last > first and is_participle(words.low(last)) and words.low(last + 1) in PREPOSITION:
            # 'A warehouse used by X', 'posts held by X'.
            break
        if last > first and words.low(last) in COMPASS and words.low(last + 1) == "of":
            # 'Army posts south of X.'
            break
        if last > first and words.low(last).endswith("ing") and _has_object(words, last):
            # 'A car carrying the suspects.'
            break
        last += 1
    named = last not in taken and not (bare and not _stands_bare(words, last - 1))
    return (first, last) if named else (first, first)


def _has_object(words: Words, index: int) -> bool:
    """Whether a form in -ing is what a thing does, and no part of its name: 'a bus carrying nurses'."""
    named = index + 1 < len(words.tokens) and words.mention_at[index + 1] is not None
    return named or words.low(index) in _CARRYING or _begins_noun(words, index + 1)


def _noun_run_before(words: Words, index: int, taken: frozenset[int]) -> tuple[int, int]:
    first = last = verb_group(words, index)
    while (
        first > last - 4
        and first - 1 not in taken
        and _is_plain(words, first - 1)
        and words.low(first - 1) not in REPORTING
    ):
        first -= 1
    if _begins_noun(words, first - 1) and first - 1 not in taken:
        return first, last
    opens = first == 0 or words.low(first - 1) in _OPENING
    return (first, last) if opens and last > first and _stands_bare(words, last - 1) else (last, last)


def _stands_bare(words: Words, index: int) -> bool:
    """Whether a noun needs no article: one of many, or any in a headline. 'Parts of X' are no more than X."""
    low = words.low(index)
    many = low.endswith("s") and not low.endswith("ss")
    return (many or words.headed) and words.low(index + 1) != "of"


def verb_group(words: Words, index: int) -> int:
    """Where the group of the verb at `index` begins: its auxiliaries and adverbs, and 'who' or 'that' before them."""
    while words.low(index - 1) in AUXILIARY or words.low(index - 1) in RELATIVE or is_adverb(words.low(index - 1)):
        index -= 1
    return index


def _past_hedge(words: Words, index: int) -> int:
    """Where a number begins that is only a rough one: 'at least eight', 'more than 70'."""
    while before_number(words, index) or before_number(words, index + 1):
        index += 1
    return index


def _begins_noun(words: Words, index: int) -> bool:
    low = words.low(index)
    return low in DETERMINER or _is_number(low)


def _is_number(low: str) -> bool:
    return low in NUMBERS or low.replace(",", "").isdigit()


def _is_unknown(words: Words, index: int) -> bool:
    """Whether a name that nobody knows says whose people are told of: 'Heronry members'."""
    name = (
        words.tokens[index].text.istitle() and words.mention_at[index] is None if index < len(words.tokens) else False
    )
    return name and words.low(index + 1).endswith("s") and _is_plain(words, index + 1)


def _is_plain(words: Words, index: int) -> bool:
    low = words.low(index)
    return (
        low.replace("-", "").isalpha()
        and low not in CLOSED
        and not is_adverb(low)
        and (words.tokens[index].text.islower() or index == 0)
    )
