"""The phrases of a sentence that may be parties, looked up by place, and which of them are listed together."""

from collections.abc import Sequence
from functools import cached_property

from clippings.events.phrases.parties import Candidate, is_state_name
from clippings.events.words.grammar import (
    CLOSED,
    CONJUNCTION,
    DETERMINER,
    NUMBERS,
    PREPOSITION,
    REPORTING,
    SPOT,
    is_adverb,
)
from clippings.events.words.tokens import OPEN, Words
from clippings.registry.inflect import PASTS

CLAUSAL = frozenset({"after", "before", "since", "until"})
_LIST = (CONJUNCTION - {"but"}) | {","}
_GOVERNING = PREPOSITION - CLAUSAL
_OPENING = 3
# How far apart two of a list may stand, and what goes before a noun beside adjectives.
_BETWEEN = 6
_RANKS = frozenset({"senior", "top", "junior", "fellow", "minority", "majority", "other", "young", "world", "foreign"})
_WHOSE = frozenset({"its", "their", "his", "her"})
_OTHERS = frozenset({"other", "others", "several"})
_SEATS = frozenset({"capital", "city", "town", "village", "port"})
_HELD = ("-held", "-torn", "-run")
_ABOUT = frozenset({"about", "around", "over", "near"})
_SO_MANY = frozenset(
    {"dozens", "hundreds", "thousands", "tens", "scores", "millions", "group", "crowd", "crowds", "handful", "number"}
)
_ROUGHLY = frozenset(
    {
        ("at", "least"),
        ("at", "most"),
        ("up", "to"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("as", "many"),
        ("many", "as"),
    }
)
_ENDS_ROUGHLY = frozenset(end for _, end in _ROUGHLY)


class Phrases:
    """The candidates of a sentence, looked up by where they begin and end."""

    def __init__(self, words: Words, candidates: Sequence[Candidate]) -> None:
        self.words = words
        self.all = tuple(candidates)
        self.at = {candidate.first: candidate for candidate in candidates}
        self.ending = {candidate.last: candidate for candidate in candidates}
        self.inside = {i: c for c in candidates for i in range(c.first, c.last)}
        self._governed: dict[int, str | None] = {}

    @cached_property
    def topic(self) -> Candidate | None:
        """The first phrase that hangs on nothing: whom the sentence is about."""
        free = (c for c in self.all if not c.owner and c.kind != "adjective" and self.governed(c) is None)
        return next(free, None)

    def governed(self, candidate: Candidate) -> str | None:
        """The preposition a phrase hangs on, looking past its determiner and adjectives."""
        first = candidate.first
        if first not in self._governed:
            self._governed[first] = self._preposition_before(first)
        return self._governed[first]

    def _preposition_before(self, first: int) -> str | None:
        index = self._before_apposed(first)
        # 'On "rebels".'
        index -= self.words.low(index) in OPEN
        beside = self.ending.get(index) if self.words.low(index) in CONJUNCTION else None
        if beside is not None and self.governed(beside) in SPOT:
            # 'In X and Y.'
            return self.governed(beside)
        for _ in range(4):
            word = self.words.low(index)
            if before_number(self.words, index):
                # 'About forty people', 'up to ten soldiers' hang on nothing.
                index -= 1 + (word not in _ABOUT)
                continue
            many = self.words.low(index - 1)
            if word == "of" and (many in _SO_MANY or many in NUMBERS or many.isdigit()):
                # 'Dozens of miners', 'a group of lawyers', '11 of their soldiers' neither.
                index -= 2
                continue
            if word in _GOVERNING and not self._infinitive(index):
                return word
            if word == "that" and self.words.mention_at[first] is not None:
                # 'In a statement that X …'
                return None
            compound = index == first - 1 and first in self.at and self.at[first].kind == "role" and word.isalpha()
            compound = compound and word not in CLOSED and not is_adverb(word) and self.words.mention_at[index] is None
            described = is_adjective(word) or (word.endswith("ly") and self.words.low(index - 1) in DETERMINER)
            # 'In rebel-held X.'
            described |= word.endswith(_HELD)
            if not (word in DETERMINER or word.isdigit() or described or compound):
                return None
            index -= 1
        return None

    def _before_apposed(self, first: int) -> int:
        """Where what stands before a phrase ends; of a town named behind 'the capital,', what stands before that."""
        words = self.words
        if words.low(first - 1) != "," or words.low(first - 2) not in _SEATS or words.mention_at[first] is None:
            return first - 1
        index = first - 3
        while words.low(index).endswith("est") or is_adjective(words.low(index)):
            index -= 1
        owner = self.ending.get(index) if words.low(index) == "'s" else None
        return index if owner is None else owner.first - 1

    def _infinitive(self, index: int) -> bool:
        if self.words.low(index) != "to" or self.words.low(index + 1) in {"the", "a", "an"}:
            return False
        return self.inside.get(index + 1) is None and index + 1 not in self.at

    def series(self, candidate: Candidate) -> tuple[Candidate, ...]:
        """The phrase with those it is listed with: 'A, B and C'.

        Commas alone set off appositions, and of two phrases ', and' begins a new clause: 'left A, and B signed'.
        """
        chain, has_and = [candidate], False
        current = candidate
        while (before := self._neighbour(current, -1)) is not None and not self._opens(before[0]):
            chain.insert(0, before[0])
            has_and |= before[1]
            current = before[0]
        current = candidate
        while (after := self._neighbour(current, 1)) is not None and (after[1] or not has_and):
            # 'A and B, the envoy of C said': a list ends with its 'and'.
            chain.append(after[0])
            has_and |= after[1]
            current = after[0]
        behind = chain[-1].last + (self.words.low(chain[-1].last) == ",")
        if len(chain) > 1 and self.words.low(behind) == "and" and self.words.low(behind + 1) in _OTHERS:
            # 'A, B and others', 'A, B and other neighbours'.
            listed = True
        elif len(chain) == 2:
            comma = any(self.words.low(i) == "," for i in range(chain[0].last, chain[1].first))
            # Of 'A, the envoy, and B, the clerk, met' the comma ends what is said of A.
            comma &= not (chain[0].person and "," in self.words.lows[chain[0].first : chain[0].last])
            said = self.words.low(chain[1].last) in REPORTING
            listed = self.words.headed and not said if not has_and else not comma
        else:
            listed = has_and
        return tuple(chain) if listed else (candidate,)

    def _opens(self, candidate: Candidate) -> bool:
        """Whether a place opens its sentence: in 'in X, A and B met' and 'on Monday in X, A and B met' X met nobody."""
        place = candidate.first - 1
        return place <= _OPENING and self.words.low(place) in SPOT

    def _neighbour(self, candidate: Candidate, step: int) -> tuple[Candidate, bool] | None:
        beside = self.at.get(candidate.last) if step > 0 else self.ending.get(candidate.first)
        if beside is not None and self._is_bare_state(candidate) and self._is_bare_state(beside):
            # 'Kenya Uganda and Chad signed.'
            return beside, False
        words, joined, seen = self.words, False, False
        index = self._past_brackets(candidate.last) if step > 0 else self._before_brackets(self._before(candidate))
        for _ in range(_BETWEEN):
            word = words.low(index)
            if word in _LIST:
                seen, joined = True, joined or word in CONJUNCTION
            elif not (seen and word == "with") and not self._goes_before(index, seen):
                break
            index += step
        if not seen:
            return None
        index = index if step > 0 else self._before_brackets(index)
        other = self.at.get(index) if step > 0 else self.ending.get(index + 1)
        between = self.governed(candidate) == "between"
        if other is None and joined and (between or _describes(words.low(index))):
            other = self.at.get(index + 1)
        other = self._described(other)
        if other is None or other.owner:
            return None
        unlike = (other.kind == "adjective") != (candidate.kind == "adjective")
        described = other if other.kind == "adjective" else candidate
        if joined and words.low(described.first - 1) in _WHOSE:
            # 'X and its Y allies.'
            return other, joined
        if (
            unlike
            and not (between and joined)
            and not (_is_of_country(words, candidate) and _is_of_country(words, other))
        ):
            return None
        return other, joined

    def _is_bare_state(self, candidate: Candidate) -> bool:
        """Whether a phrase is the name of a state and no more."""
        name = self.words.mention_at[candidate.first] if candidate.kind == "name" and not candidate.owner else None
        whole = name is not None and self.words.mention_at[candidate.last - 1] is name
        return whole and name is not None and is_state_name(name)

    def _goes_before(self, index: int, seen: bool) -> bool:
        """Whether a word only says how many, or which, the next of a list are, and is not its first."""
        word, begun = self.words.low(index), self.at.get(index)
        if seen and begun is not None and not begun.owner:
            return False
        counted = word in DETERMINER or word in NUMBERS or word.isdigit()
        return counted or before_number(self.words, index) or before_number(self.words, index + 1)

    def _described(self, candidate: Candidate | None) -> Candidate | None:
        """The people a nationality stands before: 'workers' of 'Kenyan oil workers'."""
        if candidate is None or candidate.kind != "adjective":
            return candidate
        after = self.at.get(candidate.last + 1) if _is_plain(self.words.low(candidate.last)) else None
        return after if after is not None and after.kind == "role" else candidate

    def _before(self, candidate: Candidate) -> int:
        """Where what stands before a phrase ends, and before its nationality or one adjective."""
        before = self.ending.get(candidate.first - 1) if candidate.kind == "role" else None
        plain = before is not None and before.kind == "adjective" and _is_plain(self.words.low(candidate.first - 1))
        if plain and before is not None:
            return before.first - 1
        return candidate.first - 1 - (candidate.kind == "role" and _describes(self.words.low(candidate.first - 1)))

    def _past_brackets(self, index: int) -> int:
        if self.words.low(index) != "(":
            return index
        return next((k + 1 for k in range(index, index + 8) if self.words.low(k) == ")"), index)

    def _before_brackets(self, index: int) -> int:
        opening = opening_bracket(self.words, index) if self.words.low(index) == ")" else None
        return index if opening is None else opening - 1


def _describes(word: str) -> bool:
    return word in _RANKS or (is_adjective(word) and _is_plain(word))


def _is_plain(word: str) -> bool:
    return word.isalpha() and word not in CLOSED and word not in PASTS and not word.endswith(("ed", "ing"))


def _is_of_country(words: Words, candidate: Candidate) -> bool:
    """Whether a phrase is a nationality: in 'X and Y territory' the first stands alone, the second before a noun."""
    # 'U.S. and X officers.'
    short = candidate.last == candidate.first + 1 and words.tokens[candidate.first].text.isupper()
    short &= not candidate.owner
    return (candidate.plural or short) and (candidate.party.entity_id or "").startswith("GPE:")


def is_adjective(word: str) -> bool:
    """Whether a word ends like an adjective or participle."""
    return len(word) > 4 and word.endswith(
        ("ive", "al", "ous", "ic", "ern", "ary", "ful", "ish", "ian", "ed", "ent", "ing")
    )


def before_number(words: Words, index: int) -> bool:
    """Whether a word, alone or with the one before it, makes a number a rough one: 'about', 'at least', 'up to'."""
    low = words.low(index)
    if low in _ENDS_ROUGHLY and (words.low(index - 1), low) in _ROUGHLY:
        return True
    return low in _ABOUT and (words.low(index + 1) in NUMBERS or words.low(index + 1).isdigit())


def opening_bracket(words: Words, closing: int) -> int | None:
    """Where the bracket opens that closes at a token."""
    return next((k for k in range(closing - 1, max(-1, closing - 8), -1) if words.low(k) == "("), None)


def about_thing(phrases: Phrases, relative: int) -> bool:
    """Whether the clause that a pronoun begins is about what is no party: 'a plan that was dismissed'."""
    return relative - (phrases.words.low(relative - 1) == ",") not in phrases.ending
