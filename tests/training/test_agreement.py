from pathlib import Path

import pytest

from clippings.measure.agreement import Act, NameMark, Pass, add_reading, agreement, first_pass, match, second_pass
from clippings.measure.training import TrainingArticle, read_lines

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


def test_a_reading_that_is_added_is_there_with_the_readings_before(tmp_path: Path) -> None:
    lines = [
        "# t-9 | 2050-03-02 | [Kenya]{GPE:KEN} and [Uganda]{GPE:UGA} agree on eels",
        "> agree on | AGREE | - | Kenya=KEN:GOV;Uganda=UGA:GOV | - | - | asserted | narrator",
        "[Kenya]{GPE:KEN} denied that.",
    ]
    article = next(found for found in read_lines(lines) if isinstance(found, TrainingArticle))
    (tmp_path / "names.csv").write_text("article,sentence,start,end,type\nt-1,0,0,5,GPE\n")
    (tmp_path / "events.csv").write_text("article,sentence,start,end,type,mode,modality,actors,recipients\n")
    add_reading(tmp_path, [article])
    second, first = second_pass(tmp_path), first_pass([article])
    assert {place: names for place, names in second.names.items() if place[0] == "t-9"} == {
        place: names for place, names in first.names.items() if names
    }
    assert second.acts["t-9", 0] == first.acts["t-9", 0]
    assert second.names["t-1", 0] == [NameMark(0, 5, "GPE")]
