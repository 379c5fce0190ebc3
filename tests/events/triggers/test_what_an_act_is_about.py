"""What an act is about, by the words around it, and what the detector takes it for."""

from pathlib import Path

import pytest
from marked import RN, B, R, S, code

from clippings.registry.contexts import load_contexts

HEADER = "word,context,for,source\n"


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (f"{RN} jets bombed a port in {S}.", "military"),
        (f"The {RN} foreign minister criticised {S}.", "diplomatic"),
        (f"Police in {R} used tear gas against clerks.", "repression"),
        (f"Police in {R} used water cannon against clerks.", "repression"),
        (f"{R} asked {S} to pay compensation for a raid.", "reparations"),
        (f"{R} arrested the leaders of a coup.", "pro_autocracy"),
        (f"{R} accused {S} of breaking the constitution.", "political_institutions"),
        (f"{R} donated tents and rations to {S}.", "human_security"),
        (f"{R} cut the gas of {S}.", "natural_resource"),
        (f"The {RN} minister consulted {S} on Monday.", None),
        (f"{R} criticised {S} over a most important matter.", None),
        (f"{R} pressed {S} to free a clerk.", None),
        (f"{R} criticised the couple who met {B}.", None),
    ],
)
def test_words_that_show_what_an_act_is_about(text: str, context: str | None) -> None:
    assert {r.context for r in code(text, floor=0.0)} == {context}


def test_words_that_only_one_of_two_readers_reads(tmp_path: Path) -> None:
    path = tmp_path / "contexts.csv"
    path.write_text(f"{HEADER}fog,health,,a\nmist,health,table,a\nhaze,health,detector,a\n", encoding="utf-8")
    contexts = load_contexts(path)
    assert [contexts.of(word) for word in ("fog", "mist", "haze")] == ["health", "health", None]
    assert [contexts.taught_of(word) for word in ("fog", "mist", "haze")] == ["health", None, "health"]


def test_another_reader_is_named(tmp_path: Path) -> None:
    path = tmp_path / "contexts.csv"
    path.write_text(f"{HEADER}fog,health,nobody,a\n", encoding="utf-8")
    with pytest.raises(ValueError, match="nobody"):
        load_contexts(path)
