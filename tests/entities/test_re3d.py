"""Of marks within each other our guide keeps the names: no title, no description, no date."""

import pytest

from clippings.entities.training.re3d import Mark, kept_names


def named(sentence: str, *marks: tuple[str, str]) -> dict[str, set[str]]:
    """The names that must be found, where these words are marked so."""
    found: list[Mark] = []
    for words, label in marks:
        start = sentence.index(words)
        found.append((start, start + len(words), label))
    kept = kept_names(sentence, found)
    return {sentence[slice(*span)]: set(name.types) for span, name in kept.items() if not name.optional}


@pytest.mark.parametrize(
    ("sentence", "marks", "expected"),
    [
        (
            "Ugandan President Akello Nabirye baked.",
            [("Ugandan President Akello Nabirye", "Person"), ("Ugandan", "Nationality")],
            {"Akello Nabirye": {"PERSON"}, "Ugandan": {"NORP"}},
        ),
        (
            "Deputy Secretary of State Ann Larsen baked.",
            [("Deputy Secretary of State Ann Larsen", "Person")],
            {"Ann Larsen": {"PERSON"}},
        ),
        (
            "The Kenyan town of Lamu slept.",
            [("The Kenyan town of Lamu", "Location"), ("Lamu", "Location")],
            {"Lamu": {"GPE", "LOC", "FAC"}},
        ),
        (
            "Kenya bakes.",
            [("Kenya", "Organisation"), ("Kenya", "Location")],
            {"Kenya": {"GPE", "LOC", "FAC"}},
        ),
        ("It closed on Jan. 7.", [("Jan. 7", "Temporal"), ("Jan", "Person")], {}),
        ("The 3rd Battalion baked.", [("3rd Battalion", "Organisation")], {"3rd Battalion": {"ORG"}}),
        ("It lies at 33.7°N 44.5°E.", [("33.7°N 44.5°E", "Location")], {}),
    ],
)
def test_marks_become_names(sentence: str, marks: list[tuple[str, str]], expected: dict[str, set[str]]) -> None:
    assert named(sentence, *marks) == expected


def test_what_a_description_leaves_unmarked_is_neither_missed_nor_wrong() -> None:
    kept = kept_names("Senior Kenyan bakers left.", [(0, 20, "Organisation")])
    assert [name.optional for name in kept.values()] == [True]
