"""Neighbours that tell one act in other words: 'were killed when rebels stormed', 'arrived for talks'."""

from collections.abc import Sequence

from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import BE, BORDER, NUMBERS, PREPOSITION, PRONOUN, REPORTING, STOP, word_set
from clippings.events.words.tokens import Words
from clippings.events.words.voice import is_passive

HARM = word_set("kill wound injure hurt maim")
_CROWDS = word_set("protesters demonstrators")
_MANY = NUMBERS | word_set(
    "another others several many dozens scores hundreds thousands more at about some nearly around a an up"
)
_FIGHTING = frozenset({"fight", "fighting"})
_WARS = frozenset({"war", "battle", "battles", "wars"})
_BEGINNING = frozenset({"begin", "start", "open", "resume", "continue"})
_BREAKING = frozenset({"erupted", "broke", "began"})
_BEGAN = (["began"], ["erupted"], ["started"], ["broke"])
_WITHIN = word_set("in during by of with")
_CALLED_IN = frozenset({"summon", "call"})
_REACH = 12
_OBJECT = 9
# Of the words between 'died in' and what somebody died in.
_DIED = 3
_AS = frozenset({"when", "as", "after"})
_ONE_MORE = frozenset({"another", "other", "a", "an", "one", "separate"})
_OPENING = 5
_CURBING = word_set("ban bar prohibit block limit restrict cap slash cut freeze halve curb")
_THEIRS = (["their"], ["his"], ["her"], ["its"])
_MADE = word_set("launched launch launches mounted staged conducted")
_SHOTS = word_set(
    "missile missiles rocket rockets shell shells shot shots mortar mortars bullet bullets round rounds bomb bombs"
)
_SHOT = frozenset({"fire", "fire at", "launch"})


def later_tells(words: Words, first: Hit, second: Hit) -> bool:
    """Whether the second of two neighbours tells what the first only shows: the harm it did, the crowd that marched."""
    between = [words.low(i) for i in range(first.last, second.first)]
    if first.sense.words[0] in _CROWDS and second.sense.type == "PROTEST" and not second.nominal:
        return not set(between) & STOP
    if not _is_attack(first, second):
        return False
    if is_shot(words, first):
        # 'Shells fired from X hit a school.'
        return not second.nominal and not set(between) & (BORDER | BE | {",", "and"})
    if _goes_on_to_harm(first, second, between) or _began_when(first, second, between):
        return True
    if first.nominal and not second.nominal and _is_told_of(words, first, between):
        return True
    if first.sense.words[0] not in HARM or second.sense.words[0] in HARM:
        return False
    if between[-1:] == [","] and second.form == "past" and not set(between) & BORDER:
        # 'Were killed on a pier, mown down by a van.'
        return words.low(second.last) == "by"
    # 'Two were killed when gunmen stormed a bar'; of 'when their car hit a mine' nobody but the mine struck.
    when = [place for place, word in enumerate(between) if word in _AS]
    # 'The nine killed when', as 'killed' has an object or is undergone.
    undergone = bool(when) and (when[0] == 0 or is_passive(words, first.first, first.form))
    if second.nominal:
        # 'A guard was killed when a roadside bomb exploded', 'when troops launched a counter-attack'.
        told = second.sense.mode == "explosives" or not _MADE.isdisjoint(between[when[0] :] if when else ())
        return undergone and told and not set(between[: when[0]]) & BORDER
    return undergone and between[when[0] + 1 : when[0] + 2] not in _THEIRS


def _is_told_of(words: Words, noun: Hit, between: Sequence[str]) -> bool:
    """Whether a clause says how an attack was made: 'the attack, in which a man drove'; 'in another attack, gunmen'."""
    if between[:1] == [","]:
        between = between[1:]
    opens = words.low(0) == "in" and words.low(1) in _ONE_MORE and noun.first <= _OPENING and "," in between
    return (opens or between[:2] == ["in", "which"]) and not set(between) & STOP


def _goes_on_to_harm(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether those who attack somebody harm others of his: 'ambushed a convoy near X and killed two drivers'."""
    harms = second.sense.words[0] in HARM and first.sense.words[0] not in HARM
    joined = harms and first.form == second.form == "past" and between[-1:] == ["and"] and len(between) > 1
    return joined and not set(between) & (BORDER | BE)


def _began_when(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether a fight is told by how it began: 'the fighting erupted when troops raided the camp'."""
    if not first.nominal or second.nominal or len(between) > _REACH or between[:1] not in _BEGAN:
        return False
    return any(word in {"when", "after", "as"} for word in between) and not set(between) & STOP


def earlier_tells(words: Words, first: Hit, second: Hit) -> bool:
    """Whether the first of two neighbours has told what the second says again."""
    between = [words.low(i) for i in range(first.last, second.first)]
    if _is_attack(first, second):
        return _harms_too(words, first, second, between)
    if first.sense.mode == "arrest" and not first.nominal and second.sense.words == ("raid",):
        # 'Arrested five men in raids on two farms.'
        return second.nominal and bool({"in", "during"} & set(between[-3:])) and not set(between) & BORDER
    if first.sense.type == second.sense.type == "CONSULT":
        return not meets_others(words, first, second) and _meets_there(first, second, between)
    if first.nominal and first.sense.type == "CONSULT" and second.form == "future":
        # 'Talks between X and Y will begin.'
        return second.sense.words[0] in _BEGINNING and not set(between) & (BORDER | {","})
    if first.sense.mode == "phone" and second.sense.words == ("assure",):
        # 'Called X to assure him': what is said in the call.
        return second.form == "base" and between[-1:] == ["to"]
    if first.sense.type == "AGREE" and first.form == "future":
        # 'Will attend a meeting.'
        return second.nominal and second.sense.type == "CONSULT" and _is_object(between)
    if first.sense.type == "SANCTION" and second.form == "ing" and second.sense.words[0] in _CURBING:
        # 'Passed sanctions on X, banning its coal'.
        return between[-1:] in ([], [","]) and not first.nominal and not set(between) & STOP
    if first.sense.type == second.sense.type == "ACCUSE" and not first.nominal:
        return _accuses_on(first, second, between)
    # 'Was convicted of fraud and sentenced to two years.'
    both = first.sense.mode == second.sense.mode == "convict" and not first.nominal and not second.nominal
    return both and "and" in between and len(between) <= _REACH


def _accuses_on(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether somebody only says further what he holds against another: 'sued X, alleging fraud', 'summoned X to'."""
    if first.sense.words[0] in _CALLED_IN:
        return second.form == "base" and "to" in between and not set(between) & (BORDER | {","})
    return second.form == "ing" and between[-1:] in ([","], ["for"])


def meets_others(words: Words, first: Hit, second: Hit) -> bool:
    """Whether a visit is for talks with somebody: the other side is news."""
    return first.sense.mode == "visit" and second.nominal and words.low(second.last) == "with"


def _is_attack(first: Hit, second: Hit) -> bool:
    return first.sense.type == second.sense.type == "ASSAULT"


def is_shot(words: Words, hit: Hit) -> bool:
    """Whether a participle only says whence shots came: 'shells fired from X', 'a rocket launched by Y'."""
    shot = hit.form == "past" and " ".join(hit.sense.words) in _SHOT
    return shot and words.low(hit.first - 1) in _SHOTS and words.low(hit.last) in PREPOSITION


def _harms_too(words: Words, first: Hit, second: Hit, between: Sequence[str]) -> bool:
    harm = second.sense.words[0] in HARM
    if is_shot(words, second) and not first.nominal:
        # 'Was hurt by a shell fired from X.'
        return "by" in between and not set(between) & STOP
    if first.sense.words == ("die", "in"):
        # 'Died in clashes near X.'
        return (second.nominal or second.form == "ing") and len(between) <= _DIED
    left = second.sense.words[0] == "leave" and not second.nominal
    if left and first.sense.words[0] not in HARM and not set(between) & STOP:
        # 'A clash near X has left two dead.'
        return True
    if harm and second.form == "ing" and not first.nominal and _runs_on(between):
        # 'Rammed a bus into a bank in X killing two.'
        return True
    if second.nominal and "during" in between[-4:] and _BREAKING & set(between[:2]):
        # 'A gun battle broke out during a raid.'
        return not set(between) & STOP
    if first.sense.words[0] == "fight" and not first.nominal and second.sense.words[-1] in _WARS:
        # 'Fought a border war.'
        return second.nominal and len(between) <= _OBJECT and not set(between) & BORDER
    if not first.nominal and harm and between == ["and"]:
        # 'Shot and wounded a guard.'
        return True
    if first.sense.words[:2] == ("claim", "responsibility"):
        return second.form == "ing" and between in ([], ["for"])
    if harm and between[:1] in (["that"], ["which"]):
        # 'Airstrikes that they say killed nine.'
        return len(between) <= 4 and bool(REPORTING & set(between))
    if first.nominal and harm and "in which" in " ".join(between):
        # 'An attack on X, in which two were killed.'
        return not set(between) & STOP
    if first.sense.words == ("target",) and second.form == "ing":
        # 'Targeted rebels, launching airstrikes.'
        return between[-1:] == [","] and len(between) <= _REACH
    if first.sense.words[0] in HARM and second.sense.words[0] in _FIGHTING:
        # 'Were killed during the fighting.'
        return bool(between) and between[0] in _WITHIN and len(between) <= 4
    return first.sense.words[0] in HARM and harm and first.form == second.form == "past" and _others(between)


def _runs_on(between: Sequence[str]) -> bool:
    """Whether nothing parts an attack from whom it harmed, which a headline tells without a comma."""
    return 0 < len(between) <= _REACH and not set(between) & (BORDER | {",", "and"}) and not _hangs(between[-1])


def _hangs(word: str) -> bool:
    return word in PREPOSITION | BE


def _others(between: Sequence[str]) -> bool:
    """Whether harm is told of others too: 'was killed and four others, a girl among them, were', 'a man and'."""
    ands = [place for place, word in enumerate(between) if word == "and"]
    if not ands or len(between) > _REACH or set(between[: ands[-1]]) & BORDER:
        return False
    rest = between[ands[-1] + 1 :]
    return not rest or rest[0] in _MANY or rest[0].isdigit()


def _meets_there(first: Hit, second: Hit, between: Sequence[str]) -> bool:
    """Whether somebody arrives for talks, or discusses something in them."""
    if len(between) > _REACH or set(between) & (BORDER | {","}):
        return False
    if first.nominal or "and" in between:
        return False
    if first.sense.mode == "visit":
        return bool({"for", "to"} & set(between)) and second.sense.mode != "visit"
    # 'Met X for talks.'
    for_talks = first.sense.words[0] == "meet" and "for" in between[-3:]
    return second.nominal and (for_talks or "during" in between[-4:])


def _is_object(between: Sequence[str]) -> bool:
    return len(between) <= _OBJECT and not set(between) & (BORDER | PRONOUN | {",", "and"})


def without_tellers(between: list[str]) -> list[str]:
    """What stands between without who tells of it: 'the raid, officials said, killed two'."""
    if between[:1] != [","] or between[-1:] != [","] or between.count(",") != 2:
        return between
    return [] if between[-2] in REPORTING or between[1] == "according" else between
