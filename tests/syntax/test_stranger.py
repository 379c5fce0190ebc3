"""A spaCy model in the place of ours: it is used where it speaks of relations as we do, and refused where not."""

from pathlib import Path

import pytest

from clippings import spacy_models
from clippings.errors import InputError
from clippings.syntax.parse import load_parser


def save_model(folder: Path, relation: str) -> str:
    """A model that has learned nothing but the names of its labels."""
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("parser")
    words = nlp.make_doc("Bakers rest there")
    gold = {"tags": ["NNS", "VBP", "RB"], "heads": [1, 1, 1], "deps": ["nsubj", "ROOT", relation]}
    nlp.initialize(lambda: [Example.from_dict(words, gold)] * 30)
    nlp.to_disk(folder)
    return str(folder)


def test_a_named_model_parses_in_the_place_of_ours(tmp_path: Path) -> None:
    (parse,) = load_parser(save_model(tmp_path / "model", "obl"))([["Bakers", "rest", "there"]])
    assert parse.heads.count(-1) == 1
    assert set(parse.labels) <= {"nsubj", "root", "obl", "dep"}


def test_where_spacy_is_missing_the_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_models, "find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"pip install 'clippings\[spacy\]'"):
        load_parser("en_no_such_model")


def test_a_model_with_other_relations_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not give Universal Dependencies"):
        load_parser(save_model(tmp_path / "model", "pobj"))
