from hypothesis import given
from hypothesis import strategies as st

from clippings.clean.metadata import names

WORDS = st.sampled_from(
    ["Ada", "Roe", "and", "Und", "in", "IN", "ſpecial", "to", "e", "Bob", "TwitterAda", "AdaTwitter", "Lee2", "with"]
)


@given(st.lists(WORDS, min_size=1, max_size=6).map(" ".join))
def test_what_is_not_looked_for_in_bare_words_is_not_there(text: str) -> None:
    words = text.casefold().split()
    if all(map(str.isalpha, words)):
        if names.STOPPING.isdisjoint(words):
            assert not names.STOP.search(text, 1)
        if names.JOINING.isdisjoint(words):
            assert not names.JOIN.search(text)
