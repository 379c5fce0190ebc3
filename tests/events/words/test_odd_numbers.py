"""Numbers that are no plain digits, and phrases at the very start of a sentence, are read without a fault."""

import pytest
from marked import RN, RS, R, S, code


@pytest.mark.parametrize(
    "text",
    [
        f"{R} attacked ² towns and wounded ³ clerks in {S}.",
        f"At least ② died when {R} attacked {S}.",
        f"{RN} soldiers met. The three left {S}.",
        f"Both {RN} soldiers attacked {S}.",
        RS,
    ],
)
def test_odd_characters_do_not_keep_the_next_sentence_from_being_coded(text: str) -> None:
    reports = code(text, f"The three were arrested in {S}.", floor=0.0)
    assert reports[-1].trigger == "arrested"
