"""The shapes of keys, hashes and spans, and how keys are made from content."""

SHA256 = r"^[0-9a-f]{64}$"
SPAN = r"^\d+-\d+$"
ARTICLE_ID = r"^[0-9a-f]{12}-\d+$"
SENTENCE_ID = r"^[0-9a-f]{12}-\d+:\d+-\d+$"
MENTION_ID = r"^[0-9a-f]{12}-\d+:\d+-\d+:[A-Z]+$"


def article_id(dump_sha256: str, story: int) -> str:
    """`36ab9441fd63-0`: first 12 hex digits of the dump's hash, and the story's number on the page."""
    return f"{dump_sha256[:12]}-{story}"


def sentence_id(article: str, start: int, end: int) -> str:
    """`36ab9441fd63-0:221-449`: the article and the span of the sentence in the dump."""
    return f"{article}:{start}-{end}"


def mention_id(article: str, start: int, end: int, kind: str) -> str:
    """`36ab9441fd63-0:221-228:GPE`: the article, the span of the words, and their type."""
    return f"{article}:{start}-{end}:{kind}"


def span(start: int, end: int) -> str:
    """`221-228`: half-open, in code points of the dump as decoded."""
    return f"{start}-{end}"
