import pytest

from clippings.measure.training import TrainingArticle, read_lines
from clippings.measure.training_faults import article_faults, repeated_ids

HEAD = "# t-1 | 2051-03-16 | [Kenya]{GPE:KEN} and [Uganda]{GPE:UGA}\n"


def faults(body: str) -> list[str]:
    (article,) = read_lines((HEAD + body).splitlines())
    assert isinstance(article, TrainingArticle)
    return [fault for _, fault in article_faults(article, frozenset({"KEN", "UGA"}))]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("> met | CONSULT | - | ~Malawi=KEN:GOV | - | - | asserted | narrator", "inherited party"),
        ("> met | CONSULT | - | ~Kenya=MWI:GOV | - | - | asserted | narrator", "no country MWI"),
        ("> met | CONSULT | - | ~Kenya=KEN:GOV | - | 2051-03-17 | asserted | narrator", "after publication"),
    ],
)
def test_what_does_not_hold_is_found(line: str, fault: str) -> None:
    assert [f for f in faults(f"They met.\n{line}\n") if fault in f]


def test_a_planned_act_may_lie_ahead() -> None:
    line = "> met | CONSULT | - | ~Kenya=KEN:GOV | - | 2051-04-01 | planned | narrator"
    assert faults(f"They met.\n{line}\n") == []


def test_an_act_coded_twice_is_found_and_two_acts_of_one_word_are_not() -> None:
    line = "> met | CONSULT | - | ~Kenya=KEN:GOV | - | - | asserted | narrator\n"
    assert faults("They met.\n" + line * 2) == ["coded 2 times: met"]
    assert faults("They met.\n" + line + line.replace("Kenya=KEN", "Uganda=UGA")) == []


def test_repeated_ids_are_named() -> None:
    articles = [a for a in read_lines((HEAD * 2).splitlines()) if isinstance(a, TrainingArticle)]
    assert repeated_ids(articles) == ["t-1"]
