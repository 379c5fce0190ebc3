"""Articles as rows of sentences, for tests of rooms after the splitter."""

from clippings.text.sentence import Sentence


def as_sentences(*texts: str) -> list[Sentence]:
    """Sentences of one article, a line of the dump each."""
    found, start = [], 0
    for position, text in enumerate(texts):
        end = start + len(text)
        found.append(Sentence(f"s{position}", "a", position, 0, "body", text, start, end, is_quote=False, speaker=None))
        start = end + 1
    return found
