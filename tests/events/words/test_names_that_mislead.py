"""Names that mislead: a surname like an auxiliary, an envoy behind the state he is sent to, a dependency's state."""

from datetime import date
from pathlib import Path

import pytest
from marked import RN, B, R, S, code, countries

from clippings.measure.precision import as_found
from clippings.measure.training import TrainingArticle, TrainingSentence
from clippings.registry.load import load_registry

FACTS = load_registry(Path(__file__).parents[3] / "dataset" / "registry")


@pytest.mark.parametrize("name", ["Teresa May", "Anna Might", "George Will"])
def test_a_surname_is_no_auxiliary(name: str) -> None:
    (report,) = code(f"{RN} Prime Minister [{name}]{{PERSON:RUR}} condemned {S}.", floor=0.0)
    assert (report.type, report.modality, countries(report.actors)) == ("ACCUSE", "asserted", {"RUR"})


def test_the_auxiliary_stays_one() -> None:
    (report,) = code(f"{R} may condemn {S}.", floor=0.0)
    assert report.modality == "hypothetical"


def test_an_envoy_begins_where_the_state_he_is_sent_to_ends() -> None:
    text = "The Norwegian ambassador to the United Nations Anna Lind spoke."
    found = as_found(TrainingArticle("a-0", date(2026, 3, 5), (TrainingSentence(0, 1, text, (), ()),)), FACTS)
    assert [mention.text for mention in found.mentions] == ["Norwegian", "United Nations", "Anna Lind"]


def test_an_envoy_acts_for_who_sends_him() -> None:
    text = f"The {RN} ambassador to {S} [Otto Lind]{{PERSON}} condemned {B}."
    (report,) = code(text, floor=0.0)
    assert [(party.name, party.country) for party in report.actors] == [("Otto Lind", "RUR")]
    assert countries(report.recipients) == {"BOR"}


@pytest.mark.parametrize(("code_of", "ruler"), [("GUM", "USA"), ("PRI", "USA"), ("BMU", "GBR"), ("GRL", "DNK")])
def test_a_dependency_is_of_the_state_that_rules_it(code_of: str, ruler: str) -> None:
    (report,) = code(f"{R} threatened [Heron Island]{{GPE:{code_of}}}.", floor=0.0)
    assert countries(report.recipients) == {ruler}


def test_what_an_attack_answers_is_another() -> None:
    text = f"{R} staged a raid on the harbour of {B} in reprisal for shelling by {S} in May."
    assert [report.type for report in code(text, floor=0.0)] == ["ASSAULT", "ASSAULT"]
