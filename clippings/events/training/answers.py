"""Which of the options are the annotated parties of an act."""

from collections.abc import Callable, Sequence

from clippings.events.arguments.question import Question
from clippings.events.phrases.options import Option
from clippings.measure.training import TrainingEvent, TrainingParty

Answer = tuple[frozenset[int], ...]
_NOBODY: Answer = (frozenset({0}),)


def answers(asked: Question, event: TrainingEvent) -> tuple[Answer, Answer]:
    """For actors and recipients, the options that are each of them; nobody where nobody is named."""
    return _side(asked, event.actors), _side(asked, event.recipients)


def _side(asked: Question, parties: Sequence[TrainingParty]) -> Answer:
    found = tuple(_party(asked, party, party.text) for party in parties if party.text is not None)
    return tuple(dict.fromkeys(found)) or _NOBODY


def _party(asked: Question, party: TrainingParty, text: str) -> frozenset[int]:
    here = frozenset() if party.inherited else _named_here(asked, party, text)
    return here or _named_before(asked, party, text.lower()) or _NOBODY[0]


def _named_here(asked: Question, party: TrainingParty, text: str) -> frozenset[int]:
    """The phrases that hold the words: of the right country where there are, and ending as they do."""
    sentence = asked.phrases.words.sentence
    places = [n for n in range(len(sentence.text)) if sentence.text.startswith(text, n)]

    def spans(option: Option) -> tuple[int, int]:
        assert option.party is not None and option.party.span is not None
        return option.party.span[0] - sentence.start, option.party.span[1] - sentence.start

    over = [
        n
        for n, option in enumerate(asked.options)
        if option.where not in {"nobody", "before"}
        and any(spans(option)[0] < place + len(text) and place < spans(option)[1] for place in places)
    ]
    right = [n for n in over if party.country in _countries(asked.options[n])]
    if not right and party.country and over and all(_is_pronoun(asked.options[n]) for n in over):
        # Where a pronoun was taken for somebody else, whoever it does stand for is the answer.
        return _first_that(asked, (_has(party, True), _has(party, False))) or frozenset(over)
    kept = right or over
    ending = [n for n in kept if any(spans(asked.options[n])[1] == place + len(text) for place in places)]
    return frozenset(ending or kept)


def _named_before(asked: Question, party: TrainingParty, text: str) -> frozenset[int]:
    """Whom an earlier sentence names so, or whoever of that country and sector was spoken of."""

    def called(option: Option) -> bool:
        name = option.party.name.lower() if option.party else ""
        return option.where == "before" and option.country == party.country and (name in text or text in name)

    def present(option: Option) -> bool:
        named = option.party is not None and option.party.name.lower() == text
        return option.where == "here" and option.country == party.country and (named or _is_pronoun(option))

    tests: list[Callable[[Option], bool]] = [called]
    if party.inherited:
        tests.append(present)
    if party.country:
        tests += [lambda o: o.where == "before" and _has(party, True)(o)]
        tests += [lambda o: o.where == "before" and _has(party, False)(o)]
    if party.country and party.inherited:
        tests += [lambda o: o.where == "here" and _has(party, True)(o)]
    return _first_that(asked, tests)


def _first_that(asked: Question, tests: Sequence[Callable[[Option], bool]]) -> frozenset[int]:
    """The options that pass the first test that any passes."""
    for test in tests:
        if found := frozenset(n for n, option in enumerate(asked.options) if test(option)):
            return found
    return frozenset()


def _has(party: TrainingParty, sector: bool) -> Callable[[Option], bool]:
    """Whether an option, as it was read, is of a party's country, and of its sector where asked."""

    def test(option: Option) -> bool:
        if option.party is None or option.where not in {"here", "before"} or option.country != party.country:
            return False
        return not sector or option.party.sector == party.sector

    return test


def _is_pronoun(option: Option) -> bool:
    return option.candidate is not None and option.candidate.kind == "pronoun"


def _countries(option: Option) -> set[str | None]:
    assert option.candidate is not None
    return {option.country, *(party.country for party in option.candidate.also)}
