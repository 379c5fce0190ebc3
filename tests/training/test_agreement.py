import pytest

from clippings.measure.agreement import Act, NameMark, Pass, agreement, match

PLACE = ("t-1", 1)


def act(kind: str, start: int = 0, actors: str = "KEN", recipients: str = "") -> Act:
    return Act(start, start + 4, kind, None, "asserted", frozenset(actors.split()), frozenset(recipients.split()))


def test_a_pass_agrees_with_itself() -> None:
    marks = Pass({PLACE: [NameMark(0, 5, "GPE")]}, {PLACE: [act("AID")]})
    assert {m.get("f1", m.get("share")) for m in agreement(marks, marks).values()} == {1.0}


def test_another_type_is_span_agreement_only() -> None:
    first = Pass({PLACE: [NameMark(0, 5, "GPE")]}, {PLACE: []})
    second = Pass({PLACE: [NameMark(0, 5, "LOC")]}, {PLACE: []})
    scores = agreement(first, second)
    assert (scores["name span"]["f1"], scores["name span and type"]["f1"]) == (1.0, 0.0)


def test_articles_that_the_second_pass_did_not_read_do_not_count() -> None:
    first = Pass({PLACE: [NameMark(0, 5, "GPE")], ("t-2", 0): [NameMark(0, 5, "GPE")]}, {})
    second = Pass({PLACE: [NameMark(0, 5, "GPE")]}, {})
    assert agreement(*(Pass(p.names, {q: [] for q in p.names}) for p in (first, second)))["name span"]["n"] == 1


@pytest.mark.parametrize("recipients", ["UGA", "TZA"])
def test_acts_pair_by_type_and_parties_count_apart(recipients: str) -> None:
    first = Pass({PLACE: []}, {PLACE: [act("AID", recipients="UGA"), act("REJECT", 9)]})
    second = Pass({PLACE: []}, {PLACE: [act("AID", recipients=recipients)]})
    scores = agreement(first, second)
    assert scores["event type"]["recall"] == 0.5
    assert scores["event type and parties"]["f1"] == pytest.approx(0.6667 if recipients == "UGA" else 0.0)


def test_overlapping_triggers_are_paired_before_distant_ones() -> None:
    near, far = act("ASSAULT", 20), act("ASSAULT", 0)
    assert list(match([act("ASSAULT", 21)], [far, near])) == [(act("ASSAULT", 21), near)]
