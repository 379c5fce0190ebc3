import re

from hypothesis import given
from hypothesis import strategies as st

from clippings.text.phrases import either

PHRASE = st.text("ab. ", min_size=1, max_size=4)


@given(st.sets(PHRASE, min_size=1), st.text("ab. ", max_size=30))
def test_either_finds_what_the_phrases_one_by_one_would_the_longest_first(phrases: set[str], text: str) -> None:
    one_by_one = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    for then in ("", r"\b", "a"):
        found = re.findall(f"({either(phrases)}){then}", text)
        assert found == re.findall(f"({one_by_one}){then}", text)
