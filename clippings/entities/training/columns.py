"""Read corpora that have a token a line, or a sentence a line, with tags that begin and continue names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from clippings.entities.training.marked import Marked, Name, Span, bare

CLOSERS = frozenset(".,;:!?)]}%”’…") | {"'s", "’s", "n't", "'", "''", "'re", "'ve", "'ll", "'d", "'m"}
OPENERS = frozenset("([{“‘$£€") | {"``"}
APOSTROPHES = frozenset("'’")

Tagged = Sequence[tuple[str, str]]


def read_columns(lines: Iterable[str], *, tag: int = -1, word: int = 0, by: str | None = None) -> Iterator[Tagged]:
    """Sentences as (word, tag) pairs; a blank line ends one, lines that begin with `# ` are comments."""
    sentence: list[tuple[str, str]] = []
    for line in lines:
        cells = line.rstrip("\n").split(by)
        if not line.strip():
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith("# "):
            sentence.append((cells[word], cells[tag]))
    if sentence:
        yield sentence


def mark(sentence: Tagged, labels: Mapping[str, Name], text: str | None = None) -> Marked:
    """The sentence as running text with its names; labels that are not in `labels` mark no names."""
    words = text or "".join(" " * gap + word for gap, word in spaced(sentence))
    spans = list(offsets([word for word, _ in sentence], words))
    names: dict[Span, Name] = {}
    for first, last, label in stretches([tag for _, tag in sentence]):
        name = labels.get(label)
        span = bare(words, (spans[first][0], spans[last][1]), name) if name else None
        if name and span:
            names[span] = name
    return Marked(words, names)


def spaced(sentence: Tagged) -> Iterator[tuple[bool, str]]:
    """Each word, and whether a space goes before it in running text."""
    before, quoted = "", False
    for word, _ in sentence:
        if word == '"':
            yield (not quoted and bool(before)), word
            quoted = not quoted
            before = "(" if quoted else word
            continue
        possessive = word == "s" and before in APOSTROPHES
        yield bool(before) and word not in CLOSERS and before not in OPENERS and not possessive, word
        before = word


def offsets(words: Iterable[str], text: str) -> Iterator[Span]:
    at = 0
    for word in words:
        at = text.index(word, at)
        yield at, at + len(word)
        at += len(word)


def stretches(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First and last token and label of each name; a tag without `B-` goes on where the label is the same."""
    start, label = 0, ""
    for index, tag in enumerate([*tags, "O"]):
        own = tag[2:] if tag[1:2] == "-" else ""
        if label and (own != label or tag.startswith("B-")):
            yield start, index - 1, label
            label = ""
        if own and not label:
            start, label = index, own
