"""The detector says what is a report and how sure that is; what it is too unsure of is left out and counted."""

import pytest
from marked import LEXICON, R, S, article, code, only

from clippings.events.code import code_article
from clippings.events.judging.detector import NOTHING, detector_bytes, packaged_detector, read_detector
from clippings.events.training.detection import Example, label, read_examples
from clippings.events.training.detection_fit import fit
from clippings.measure.precision import as_read
from clippings.measure.training import TrainingArticle, read_lines

SEEN = [Example(("type ACCUSE", "a"), "ACCUSE"), Example(("type ACCUSE", "b"), NOTHING)] * 400


def test_a_plain_report_is_surer_than_a_doubtful_one() -> None:
    plain = only(f"{R} condemned {S}.")
    doubtful = code(f"{R} beat {S} by two points.", floor=0.0)
    assert max((report.confidence for report in doubtful), default=0.0) < 0.4 < 0.85 < plain.confidence <= 1


def test_what_is_left_out_is_counted() -> None:
    page = article(f"{R} condemned {S}.", f"{R} attacked {S}.")
    kept, every = (code_article(page.sentences, page.mentions, None, LEXICON, floor=floor) for floor in (0.8, 0.0))
    assert kept.n_unsure > every.n_unsure
    assert len(every.reports) > len(kept.reports)


def test_signs_tell_types_apart() -> None:
    detector = fit(SEEN)
    sure, unsure = (detector.judge([["type ACCUSE", sign]])[0]["ACCUSE"] for sign in "ab")
    assert unsure < 0.3 < 0.7 < sure


def test_unknown_signs_say_nothing() -> None:
    detector = fit(SEEN)
    assert detector.judge([["a", "never seen"]]) == detector.judge([["a"]])


def test_weights_are_equal_for_equal_examples_and_round_trip() -> None:
    content = detector_bytes(fit(SEEN))
    assert content == detector_bytes(fit(SEEN))
    assert detector_bytes(read_detector(content)) == content


def test_packaged_weights_are_the_ones_this_code_was_written_with() -> None:
    assert len(packaged_detector().types) == 17


def test_examples_have_the_type_of_the_event_at_their_trigger() -> None:
    lines = [
        "# t-1 | 2021-06-18 | The weather in [Ruritania]{GPE:RUR}",
        "[Ruritania]{GPE:RUR} condemned [Sylvania]{GPE:SYL} and attacked [Freedonia]{GPE:FRE}.",
        "> condemned | ACCUSE | disapprove | Ruritania=RUR:GOV | Sylvania=SYL:GOV | - | asserted | narrator",
    ]
    articles = [as_read(a) for a in read_lines(lines) if isinstance(a, TrainingArticle)]
    found = {next(s for s in e.signs if s.startswith("lemma ")): e.type for e in read_examples(articles, LEXICON)}
    assert found["lemma condemn.v"] == "ACCUSE"
    assert found["lemma attack.v"] == NOTHING
    assert label([], (), 0) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{R} hopes that {S} will lend it money.",
        f"A minister of {R} voiced hope for talks with {S}.",
        f"{R} is pessimistic about providing aid to {S}.",
    ],
)
def test_what_is_only_hoped_for_is_no_event(text: str) -> None:
    assert code(text) == ()
