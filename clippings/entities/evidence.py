"""Evidence: what the head of a name, the words beside it and given names say about its type."""

from clippings.entities import cues
from clippings.entities.proposal import Line
from clippings.registry.words import Words

HEADS: tuple[tuple[str, frozenset[str]], ...] = (
    ("LAW", cues.LAW_HEADS),
    ("EVENT", cues.EVENT_HEADS),
    ("FAC", cues.FAC_HEADS),
    ("LOC", cues.LOC_HEADS),
    ("ORG", cues.ORG_HEADS),
    ("GPE", cues.GPE_HEADS),
    ("PRODUCT", cues.PRODUCT_HEADS),
)
OPENERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("LAW", cues.LAW_OPENERS),
    ("EVENT", cues.EVENT_OPENERS),
    ("ORG", cues.ORG_OPENERS),
    ("LOC", cues.LOC_OPENERS),
    ("FAC", cues.FAC_OPENERS),
    ("GPE", frozenset({"republic", "kingdom", "state"})),
)
PREFIXES: tuple[tuple[str, frozenset[str]], ...] = (
    ("LOC", frozenset({"lake", "mount", "mt", "cape", "wadi", "jabal", "jebel", "nahr", "rio"})),
    ("FAC", frozenset({"fort", "camp", "hotel", "puerto", "plaza", "palacio", "highway", "pier", "hôtel"})),
    ("EVENT", frozenset({"operation", "exercise", "typhoon", "cyclone", "hurricane", "oplan", "battle"})),
    (
        "ORG",
        frozenset(
            {
                "radio",
                "banque",
                "bank",
                "movimiento",
                "partido",
                "frente",
                "harakat",
                "hizb",
                "jaysh",
                "jaish",
                "jabhat",
                "katiba",
                "liwa",
                "ansar",
                "brigade",
                "university",
                "universidad",
                "groupe",
            }
        ),
    ),
    ("LAW", frozenset({"article", "decree", "resolution", "treaty"})),
)


def has_head(folds: tuple[str, ...], start: int, end: int) -> bool:
    """Whether the words end in the head of a body, building, act or event: then a title inside is part of it."""
    if end - start < 2:
        return False
    last = folds[end - 1]
    return (
        any(last in heads for kind, heads in HEADS if kind != "GPE")
        or any(word in ("of", "for") for word in folds[start + 1 : end])
        and folds[start] not in cues.TITLES
    )


def by_head(line: Line, start: int, end: int) -> tuple[str, float] | None:
    """Type by the head word: before 'of' or 'for', at the end, or at the front; None without one."""
    folds = line.tokens.folds
    if end - start < 2:
        return None
    for index in range(start + 1, end - 1):
        if folds[index] in ("of", "for", "on"):
            for kind, openers in OPENERS:
                if folds[index - 1] in openers:
                    return kind, 0.9
            break
    last = end - 1
    if folds[last].isdigit() or not folds[last][0].isalpha():
        last -= 1
    for kind, heads in HEADS:
        if folds[last] in heads and last > start:
            return kind, 0.88
    for kind, heads in PREFIXES:
        if folds[start] in heads:
            return kind, 0.85
    return None


def by_surroundings(line: Line, start: int, end: int, words: Words) -> tuple[str, float]:
    """The type that most speaks for, and how much of the say it has (0..1)."""
    says = weigh(line, start, end, words)
    best = max(sorted(says), key=lambda kind: says[kind])
    total = sum(says.values())
    return best, 0.35 + 0.5 * says[best] / total


def weigh(line: Line, start: int, end: int, words: Words) -> dict[str, float]:
    """Points for each type from shape, given names and the words before and after."""
    tokens = line.tokens
    texts, folds = tokens.texts, tokens.folds
    says = {"PERSON": 1.0, "ORG": 1.0, "GPE": 0.9, "LOC": 0.3, "FAC": 0.2, "PRODUCT": 0.2, "NORP": 0.1, "EVENT": 0.05}
    alpha = [i for i in range(start, end) if texts[i][0].isalpha()]
    before = folds[start - 1] if start else ""
    before2 = folds[start - 2] if start > 1 else ""
    after = folds[end] if end < len(tokens) else ""
    after2 = folds[end + 1] if end + 1 < len(tokens) else ""
    if len(alpha) == 1:
        word = texts[alpha[0]]
        if word.isupper() and len(word) > 1:
            says["ORG"] += 3 if len(word) < 7 else 0.5
            if len(word) >= 4 and start == 0:
                says["GPE"] += 4
        if any(t.isdigit() for t in texts[start:end]):
            says["PRODUCT"] += 4
    given = sum(folds[i] in words.given_names for i in alpha)
    if len(alpha) > 1:
        says["PERSON"] += 3.0 * (folds[alpha[0]] in words.given_names) + 0.7 * given + 0.6
        says["ORG"] += 1.2 * sum(folds[i] in words.common for i in alpha)
    elif given:
        says["PERSON"] += 0.8
    if any(texts[i].islower() and folds[i] in cues.PARTICLES for i in range(start, end)):
        says["PERSON"] += 1.5
    if any(any(c.isdigit() for c in texts[i]) for i in range(start, end)):
        says["PRODUCT"] += 2
    if before in cues.TITLES or (before == "." and before2 in cues.TITLES):
        says["PERSON"] += 5
    if after in cues.SAID:
        says["PERSON"] += 2.5
    if (
        after == ","
        and after2 in ("a", "an", "the", "who", "whose", "his", "her")
        or (after == "," and after2.isdigit())
    ):
        says["PERSON"] += 1.2
    if after == "who" or before in ("mr", "mrs", "ms"):
        says["PERSON"] += 3
    if before in cues.GPE_BEFORE:
        says["GPE"] += 1.5 + 2.0 * (before in cues.GPE_BEFORE_STRONG)
    if before == "of" and before2 in cues.GPE_NOUNS:
        says["GPE"] += 4
    if before == "the":
        says["PERSON"] *= 0.2
        says["GPE"] *= 0.4
        says["LOC"] += 1.5
        says["ORG"] += 1.5
        says["FAC"] += 0.3
        says["PRODUCT"] += 0.3
    if after in cues.GPE_NOUNS or after2 in cues.GPE_NOUNS and after in ("'s", "’s", "border", "district"):
        says["GPE"] += 3
    if after in cues.LOC_NOUNS:
        says["LOC"] += 2
    if after in cues.FAC_NOUNS:
        says["FAC"] += 2.5
    if after in cues.ORG_NOUNS:
        says["ORG"] += 2
    if after in cues.PRODUCT_CUES:
        says["PRODUCT"] += 4
    if after in cues.PEOPLE_NOUNS:
        says["NORP"] += 0.8
    if before in cues.ORG_NOUNS:
        says["ORG"] += 2
    if before in cues.GPE_NOUNS:
        says["GPE"] += 1
    if before in cues.PRODUCT_CUES:
        says["PRODUCT"] += 2
    return says
