import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.asides.asides import split_asides
from clippings.clean.lines.lines import split_lines

SENTENCE = "The committee said in a statement that the repair of the harbour bridge would take eighteen months."


def parts(text: str) -> list[tuple[str | None, str]]:
    return [(part.aside, part.line.text) for part in split_asides(split_lines(text))]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (SENTENCE, [(None, SENTENCE)]),
        (f"{SENTENCE} (Related: A ferry.)", [(None, SENTENCE), ("related", "(Related: A ferry.)")]),
        (
            f"{SENTENCE} READ MORE: A ferry for the bay",
            [(None, SENTENCE), ("related", "READ MORE: A ferry for the bay")],
        ),
        (f"Advertisement {SENTENCE}", [("promo", "Advertisement"), (None, SENTENCE)]),
        (f"{SENTENCE} Advertisement", [(None, SENTENCE), ("promo", "Advertisement")]),
        (f"date 2025-08-13 {SENTENCE}", [("metadata", "date 2025-08-13"), (None, SENTENCE)]),
        (f"Published: August 13, 2025 {SENTENCE}", [("metadata", "Published: August 13, 2025"), (None, SENTENCE)]),
        ("08/13/2025 / By Jane Doe", [("metadata", "08/13/2025 /"), (None, "By Jane Doe")]),
        ("On 13 August 2025 " + SENTENCE, [(None, "On 13 August 2025 " + SENTENCE)]),
        ("Advertisement", [(None, "Advertisement")]),
    ],
)
def test_a_line_that_holds_two_things_is_split(text: str, want: list[tuple[str | None, str]]):
    assert parts(text) == want


@given(st.text(max_size=300))
def test_parts_lie_in_order_and_are_what_stands_there(text: str):
    end = 0
    for part in split_asides(split_lines(text)):
        assert part.line.start >= end
        assert text[part.line.start : part.line.end] == part.line.text != ""
        end = part.line.end
