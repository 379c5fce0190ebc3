"""Where a sentence has trigger words, and which reading of them holds there."""

from dataclasses import dataclass, field

from clippings.events.phrases.adjuncts import skip_adjuncts
from clippings.events.triggers.headed import is_headed
from clippings.events.triggers.senses import QUOTES, behind_day, choose, match, readings
from clippings.events.words.grammar import (
    AUXILIARY,
    BE,
    CLEAR_THIRD,
    CLEAR_VERB,
    CONJUNCTION,
    DAYS,
    DETERMINER,
    DO,
    FUTURE,
    HAVE,
    MODAL,
    NUMBERS,
    PLAN,
    PREPOSITION,
    PRONOUN,
    is_adverb,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import Words
from clippings.events.words.word_class import can_be_s_verb, is_adjectival
from clippings.registry.inflect import PASTS
from clippings.registry.triggers import GAP, Pattern, Patterns, Sense, Triggers

_MONTHS = frozenset({"March", "May"})
_HYPHENS = frozenset("-‐‑–")
_MOSTLY_ADVERB = frozenset({"back"})
_COMPOUND = word_set(
    "crime crimes criminal criminals grave graves range ranges helicopter helicopters dog dogs plan plans groups "
    "agencies agency workers worker organisation organisations organization organizations charity charities camp "
    "camps centre center centres zone zones site room rooms season note letter committee commission court group line "
    "lines monitor monitors price chief ministry minister veteran veterans effort victim victims survivor survivors "
    "film museum day flag flags cry bill memorial song movement leader leaders squad unit sirens table aircraft jets "
    "planes tank tanks rifle rifles craft ship ships boat boats submarine submarines carrier carriers vehicles"
)
_AT_IT = word_set(
    "judge judges magistrate magistrates team teams table tables position positions partner partners process power "
    "body bodies tactics site sites ground grounds range ranges"
)
_HARM = frozenset({"kill", "wound", "injure"})
_FRAME_WORDS = frozenset({"to", "a", "an", '"', "“"})
_NOT_A_SUBJECT = DETERMINER | PREPOSITION | CONJUNCTION
_BEFORE_BASE = FUTURE | MODAL | DO | {"to"}
_SURELY_BEFORE_BASE = _BEFORE_BASE | {"let", "lets"} | PRONOUN
_BEFORE_NOUN = PREPOSITION | {"since", "until", "after", "before"}
_NEVER_BEFORE_BASE = HAVE | BE | (_NOT_A_SUBJECT - CONJUNCTION) | {"'s"}
_RULING = word_set("refuses threatens agrees vows fails pledges promises offers wants declines seeks tries yet")
_PLURALS = CONJUNCTION | {"people", "police", "taliban", "who", "men", "women", "which", "that"}
_NEVER_BEFORE_S = (DETERMINER | PREPOSITION) - {"that"}
_NEVER_AFTER_S = AUXILIARY | {".", ","}
_COUNTED = NUMBERS | {"the", "a", "an"}
# 'That' before a verb is the group that did it: 'a militia that kidnapped him'.
_NEVER_BEFORE_PAST = DETERMINER - {"each", "all", "both", "that"}
_TO_COME = (FUTURE | {"would"}) - {"won't"}
_TO_COME_WITH_TO = PLAN | (BE - {"'s", "get", "gets", "getting", "got"})


@dataclass(frozen=True, slots=True)
class Hit:
    """Tokens `first` to `last` (excluded) report an act in one reading; `form` is that of the first word.

    `senses` are all readings of the words. `sure` says whether the words around ask for this one.
    """

    first: int
    last: int
    sense: Sense
    form: str
    sure: bool = True
    senses: tuple[Sense, ...] = field(default=(), compare=False)

    def __hash__(self) -> int:
        # Acts are looked up in many a table, and those of a sentence begin at words of their own.
        return self.first

    @property
    def nominal(self) -> bool:
        """Whether the act is reported by a noun."""
        return self.form == "noun"


def find_hits(words: Words, triggers: Triggers) -> tuple[Hit, ...]:
    """Every trigger of a sentence, the longest phrase first where they overlap; names are never triggers."""
    hits: list[Hit] = []
    free, present = 0, frozenset(words.lows)
    for index, low in enumerate(words.lows):
        patterns = triggers.get(low)
        if patterns is None or index < free or words.mention_at[index] is not None:
            continue
        hit = _hit_at(words, index, patterns, present)
        if hit is not None:
            hits.append(hit)
            free = hit.last if hit.sure else free
    return tuple(hits)


def _hit_at(words: Words, index: int, patterns: Patterns, present: frozenset[str]) -> Hit | None:
    """The longest phrase of which a reading holds; where none does, the longest phrase, unsure."""
    unsure, following = None, words.low(index + 1)
    inside = words.low(index + 2) if following in QUOTES else following
    if following == "on" or following in DAYS:
        following = words.low(behind_day(words, index + 1))
    for pattern in patterns.going_on(following, inside):
        rest = pattern.rest
        if rest and rest[-1] not in present:
            continue
        last = match(words, index, pattern) if rest else index + 1
        if last is None or not _fits(words, index, last, pattern):
            continue
        senses = readings(words, last, pattern)
        if not senses:
            continue
        sense = choose(words, index, last, senses)
        if len(rest) > 1 and rest[-2] == GAP and rest[-1] in _FRAME_WORDS:
            last = index + 1
        if sense is not None:
            return Hit(index, last, sense, pattern.form, senses=senses)
        unsure = unsure or Hit(index, last, senses[0], pattern.form, sure=False, senses=senses)
    return unsure


def _fits(words: Words, index: int, last: int, pattern: Pattern) -> bool:
    """Whether the place is one where a verb, or a noun, can stand."""
    previous = words.low(index - 1)
    auxiliary = words.low(index) in HAVE and pattern.rest[:1] == (GAP,) and is_participle(words.low(index + 1))
    if auxiliary or not _MONTHS.isdisjoint([token.text for token in words.tokens[index:last]]):
        # 'Have boycotted a meeting' is not to have one.
        return False
    if pattern.form != "noun" and _is_part_of_name(words, index):
        return False
    if pattern.lemma == "stop" and words.low(index + 1) == "short":
        # 'Stopped short of shelling the port.'
        return False
    if (words.low(last - 1) == "on" and words.low(last) in DAYS) or (
        words.low(last - 1) == "in" and words.low(last).isdigit()
    ):
        # 'Agreed on Monday', 'will arrive in 2033'.
        return False
    if pattern.form == "noun":
        if index and words.mention_at[index - 1] is not None and words.low(last) in {"the", "a", "an"}:
            # 'What Norway calls the eel coast.'
            return False
        return words.low(last) not in _COMPOUND and not (previous == "to" and not pattern.rest)
    if pattern.form == "future":
        return is_future(words, index)
    if words.low(index) in BE or words.low(index) in MODAL:
        return True
    if pattern.form in {"base", "s"}:
        return _finite_fits(words, index, pattern)
    if pattern.form == "past":
        if previous == "to":
            return False
        if words.low(index + 1) == "with" and (pattern.lemma == "arm" or (previous in BE and pattern.lemma == "meet")):
            # 'Was met with silence' is no meeting, and men 'armed with knives' are given none.
            return False
        if is_adjectival(words, index, pattern):
            return False
        dated = previous.isdigit() and skip_adjuncts(words, index - 1) < index - 1
        if (previous.isdigit() or previous in NUMBERS) and not pattern.rest and not dated:
            # 'Four killed in the raid', but not 'two armed men'.
            following = words.low(index + 1)
            return not following.replace("-", "").isalpha() or following in _NOT_A_SUBJECT
        return previous not in _NEVER_BEFORE_PAST and not (previous in PREPOSITION and not pattern.rest)
    if pattern.form == "ing" and words.low(last) in _AT_IT:
        return False
    return previous not in {"the", "a", "an"} or words.low(last) == "of"


def _is_part_of_name(words: Words, index: int) -> bool:
    """Whether a word is no verb by how it is written: 'the House Speaker', 'U.N.-supported'."""
    token, previous = words.tokens[index], words.low(index - 1)
    if index and previous in _HYPHENS:
        return token.start == words.tokens[index - 1].end
    capital = token.text[:1].isupper() and not token.text.isupper()
    return capital and not words.headed and index > 0 and previous.isalpha()


def _before_adverbs(words: Words, index: int) -> int:
    """The place before the adverbs of a verb: that of the 'will' of 'will soon meet', of 'will no longer meet'."""
    back = index - 1
    while is_adverb(words.low(back)) or (words.low(back), words.low(back + 1)) == ("no", "longer"):
        back -= 1
    return back


def is_future(words: Words, index: int) -> bool:
    """Whether a bare verb is said to be still to come: 'will meet', 'is to meet', 'plans to meet'."""
    back = _before_adverbs(words, index)
    if words.low(back) != "to":
        return words.low(back) in _TO_COME
    # A headline leaves the auxiliary out: 'X to send trainers'.
    headed = words.headed and back > 0 and words.mention_at[back - 1] is not None
    return headed or is_headed(words, back) or words.low(back - 1) in _TO_COME_WITH_TO


def _finite_fits(words: Words, index: int, pattern: Pattern) -> bool:
    form = pattern.form
    previous = words.low(index - 1)
    back = _before_adverbs(words, index)
    before = words.low(back)
    if form == "base":
        adverb = words.low(index) in _MOSTLY_ADVERB and words.mention_at[min(index + 1, len(words.tokens) - 1)] is None
        if before not in _BEFORE_BASE and adverb:
            return False
        if pattern.lemma in PASTS:
            # 'Plans to cut ties'; elsewhere 'cut' is read as past.
            ruling = words.low(back - 1)
            return before == "to" and (ruling in PLAN or ruling in BE or ruling in _RULING or is_participle(ruling))
        if before in _SURELY_BEFORE_BASE:
            # 'Since her release.'
            return before != "her" or words.low(back - 1) not in _BEFORE_NOUN
        if (pattern.lemma in CLEAR_VERB and back >= 0) or _takes_object(words, index, pattern):
            return True
        if before in _NEVER_BEFORE_BASE or back < 0:
            return False
        if pattern.lemma in _HARM and (words.low(index + 1) in NUMBERS or words.low(index + 1).isdigit()):
            # 'Raids on a camp kill 5.'
            return True
        if words.mention_at[back] is not None and _in_series(words, back):
            return True
        # 'The civil-rights question' is no question that rights ask.
        return (before.endswith("s") and "-" not in before) or before in _PLURALS
    if (pattern.lemma in CLEAR_VERB or words.low(index) in CLEAR_THIRD) and index > 0:
        return True
    if not can_be_s_verb(words, index, pattern):
        return False
    if previous[:1].isdigit() and words.mention_at[index - 1] is None and words.low(index - 2).islower():
        # 'Shipped 1,800 bombs.'
        return False
    return previous not in _NEVER_BEFORE_S and not (index == 0 or words.low(index + 1) in _NEVER_AFTER_S)


def _takes_object(words: Words, index: int, pattern: Pattern) -> bool:
    """Whether what could be a noun has an object, after somebody: 'police in Lund arrest three men'."""
    if pattern.rest or index + 1 >= len(words.tokens):
        return False
    following = words.low(index + 1)
    object_follows = words.mention_at[index + 1] is not None or following in _COUNTED
    object_follows |= following.isdigit()
    after_name = words.mention_at[index - 1] is not None or words.low(index - 1) == ","
    many = any(_is_many(words.low(k)) for k in range(index))
    return object_follows and after_name and many and not any(words.low(k) in AUXILIARY for k in range(index))


def _is_many(word: str) -> bool:
    return word in {"police", "people", "men", "women", "both", "militia"} or (word.endswith("s") and len(word) > 3)


def _in_series(words: Words, index: int) -> bool:
    """Whether the name that ends at `index` is the last of several: 'A, B sign'."""
    mention = words.mention_at[index]
    while index >= 0 and words.mention_at[index] is mention:
        index -= 1
    return words.low(index) in {",", "and", "&"} and index > 0 and words.mention_at[index - 1] is not None
