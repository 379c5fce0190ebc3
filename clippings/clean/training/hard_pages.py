"""Hard pages made from easy ones: other stories' leads and page furniture glued to a body without a marker."""

import csv
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from clippings.clean.training.articles import Article

PHRASES = Path(__file__).with_name("furniture.csv")
NAME = re.compile(r"\b[A-Z]\w{3,}")
SENTENCE = re.compile(r"(?<=[a-z][.!?])\s")
LEAD_WORDS = 9
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
GIVEN = ("Ada", "Bruno", "Chiara", "Dario", "Elif", "Farid", "Greta", "Hanna", "Ivo", "Jana", "Kofi", "Lena")
FAMILY = ("Roe", "Lund", "Varga", "Okoro", "Silva", "Demir", "Novak", "Hale", "Costa", "Brandt", "Mori", "Toth")
Labelled = tuple[str, int]  # a line, and 1 where it is body, 0 where not, -1 where unknown


@dataclass(frozen=True, slots=True)
class Stock:
    """What pages are made of: articles to take strangers from, and runs of furniture from real pages."""

    articles: tuple[Article, ...]
    runs: tuple[tuple[str, ...], ...]


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    with PHRASES.open(encoding="utf-8", newline="") as lines:
        rows = [(row["kind"], row["phrase"]) for row in csv.DictReader(lines)]
    return {kind: tuple(text for own, text in rows if own == kind) for kind in sorted({kind for kind, _ in rows})}


def bare_page(rng: random.Random, article: Article, stock: Stock, *, inserts: bool) -> list[Labelled]:
    """A body with strangers and furniture before and after it; with `inserts`, some inside it."""
    picked = stock if rng.random() < 0.5 else look_alikes(rng, article, stock)
    body = list(article.paragraphs)
    if rng.random() < 0.25 and len(body) > 4:
        body = body[: rng.randint(3, len(body))]
    lines: list[Labelled] = [(text, 1) for text in body]
    if inserts or rng.random() < 0.25:
        for _ in range(rng.randint(1, 3)):
            if len(lines) > 2:
                at = rng.randint(1, len(lines) - 1)
                lines[at:at] = _off(_insert(rng, picked))
    return [*_off(_top(rng, article, picked)), *lines, *_off(_tail(rng, picked, stock))]


def empty_page(rng: random.Random, stock: Stock) -> list[Labelled]:
    """A page without an article: furniture and leads alone."""
    return _off(
        [
            *furniture(rng, stock, rng.randint(2, 10)),
            *strangers(rng, stock, rng.randint(3, 14)),
            *furniture(rng, stock, rng.randint(0, 8)),
        ]
    )


def glued_page(rng: random.Random, page: Sequence[Labelled], article: Article, stock: Stock) -> list[Labelled]:
    """A real page with strangers glued to its body without a marker. Needs three lines of body."""
    picked = stock if rng.random() < 0.5 else look_alikes(rng, article, stock)
    body = [i for i, (_, label) in enumerate(page) if label == 1]
    before = strangers(rng, picked, rng.choice([0, 1, 2, 3])) if rng.random() < 0.5 else []
    if rng.random() < 0.4:
        before = [rng.choice(_phrases()["head"]), *ticker(rng, picked, rng.randint(4, 10))]
    after = strangers(rng, picked, rng.choice([0, 1, 2, 4, 8])) if rng.random() < 0.8 else []
    if rng.random() < 0.4:
        after = [*furniture(rng, stock, rng.randint(1, 3)), *after]
    lines = list(page)
    lines[body[-1] + 1 : body[-1] + 1] = _off(after)
    for at in sorted((rng.choice(body[1:]) for _ in range(rng.choice([0, 0, 1, 2]))), reverse=True):
        few = rng.randint(1, 2)
        lines[at:at] = _off(strangers(rng, picked, few) if rng.random() < 0.6 else furniture(rng, stock, few))
    cut = body[0] if rng.random() < 0.6 else max(0, body[0] - rng.randint(1, 6))
    lines[cut:cut] = _off(before)
    return lines


def look_alikes(rng: random.Random, article: Article, stock: Stock, of: int = 60) -> Stock:
    """The few articles of a sample that share most names with this one: the strangers hardest to tell."""
    mine = set(NAME.findall(" ".join(article.paragraphs)))
    sample = rng.sample(stock.articles, min(of, len(stock.articles)))
    sample.sort(key=lambda other: -len(mine & set(NAME.findall(" ".join(other.paragraphs[:2])))))
    return Stock(tuple(sample[:6]), stock.runs)


def strangers(rng: random.Random, stock: Stock, n: int, kind: str | None = None) -> list[str]:
    """Leads or headlines (or both) of `n` other stories."""
    kind = kind or rng.choice(["lead"] * 5 + ["head", "both", "mixed"])
    found: list[str | None] = []
    for _ in range(n):
        other = rng.choice(stock.articles)
        one = rng.choice(["head", "lead"]) if kind == "mixed" else kind
        if one in ("head", "both"):
            found.append(_headline(rng, other))
        if one in ("lead", "both"):
            found.append(_lead(rng, other))
    return [text for text in found if text]


def ticker(rng: random.Random, stock: Stock, n: int) -> list[str]:
    """About `n` single sentences, several of one story after the other, as a breaking ticker has them."""
    lines: list[str] = []
    while len(lines) < n:
        other = rng.choice(stock.articles)
        sentences = [SENTENCE.split(text)[0] for text in other.paragraphs if len(text.split()) >= LEAD_WORDS]
        lines += sentences[: rng.choice([1, 1, 2, 3, 4])] or [other.title or "Live"]
    bare = rng.random() < 0.3
    return [text.rstrip(".") if bare or rng.random() < 0.1 else text for text in lines]


def furniture(rng: random.Random, stock: Stock, n: int) -> list[str]:
    """`n` phrases of our own or short runs of lines of other pages."""
    phrases = _phrases()
    lines: list[str] = []
    for _ in range(n):
        if stock.runs and rng.random() < 0.45:
            run = rng.choice(stock.runs)
            size = rng.randint(1, min(5, len(run)))
            at = rng.randint(0, len(run) - size)
            lines += run[at : at + size]
        else:
            lines.append(rng.choice(phrases[rng.choice(list(phrases))]))
    return lines


def _top(rng: random.Random, article: Article, stock: Stock) -> list[str]:
    lines: list[str] = []
    dice = rng.random()
    if dice < 0.5:
        if rng.random() < 0.3:
            lines += furniture(rng, stock, rng.randint(1, 6))
        lines += strangers(rng, stock, rng.choice([0, 1, 1, 2, 3]))
    elif dice < 0.7:
        lines += furniture(rng, stock, rng.randint(0, 8))
        if rng.random() < 0.6:
            lines.append(rng.choice(_phrases()["head"]))
        few = rng.randint(2, 10)
        kind = rng.choice(["lead", "head", "mixed", None])
        lines += strangers(rng, stock, few, kind) if kind else ticker(rng, stock, few)
    if rng.random() < 0.7:
        headline = _headline(rng, article)
        if headline:
            lines.append(headline)
        if rng.random() < 0.7:
            lines += _stated(rng)
        if rng.random() < 0.3:
            lines += furniture(rng, stock, rng.randint(1, 4))
    return lines


def _stated(rng: random.Random) -> list[str]:
    """Byline and date as they stand below a headline, in one order or the other, on one line or several."""
    day, month, year = rng.randint(1, 28), rng.choice(MONTHS), rng.randint(2005, 2026)
    clock = f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}"
    date = rng.choice(
        [
            f"{month} {day}, {year}",
            f"{day} {month} {year}",
            f"{day} {month[:3]} {year}, {clock}",
            f"{month[:3]}. {day}, {year} {clock}",
            f"{year}-{rng.randint(1, 12):02}-{day:02} {clock}",
            f"{day:02}/{rng.randint(1, 12):02}/{year}",
            f"{rng.randint(2, 23)} hours ago",
        ]
    )
    name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    byline = rng.choice(
        [
            f"By {name}",
            f"by {name}",
            name,
            f"{name}, staff writer",
            f"By {name} and {rng.choice(GIVEN)} {rng.choice(FAMILY)}",
        ]
    )
    date = rng.choice(["", "", "Published ", "Updated: ", "Published on "]) + date
    dice = rng.random()
    if dice < 0.25:
        return [f"{byline} {rng.choice('|•-')} {date}"]
    lines = [byline, date] if dice < 0.6 else [date, byline] if dice < 0.7 else [date] if dice < 0.85 else [byline]
    return [*lines, *([rng.choice(_phrases()["meta"])] if rng.random() < 0.4 else [])]


def _tail(rng: random.Random, picked: Stock, stock: Stock) -> list[str]:
    lines: list[str] = []
    if rng.random() < 0.55:
        lines += furniture(rng, stock, rng.randint(1, 4))
    lines += strangers(rng, picked if rng.random() < 0.6 else stock, rng.choice([0, 0, 1, 2, 3, 4, 5, 6, 8, 10]))
    if rng.random() < 0.6:
        lines += furniture(rng, stock, rng.randint(1, 8))
    if rng.random() < 0.2:
        lines += strangers(rng, stock, rng.randint(1, 4))
    return lines


def _insert(rng: random.Random, stock: Stock) -> list[str]:
    dice = rng.random()
    if dice < 0.35:
        return [rng.choice(_phrases()["head"]), *strangers(rng, stock, rng.randint(1, 3), "head")]
    if dice < 0.6:
        return strangers(rng, stock, rng.randint(1, 2), "lead")
    if dice < 0.7:
        return strangers(rng, stock, rng.randint(2, 4), "lead")
    if dice < 0.8:
        return [text.upper() for text in strangers(rng, stock, 1, "head")]
    return furniture(rng, stock, rng.randint(1, 2))


def _lead(rng: random.Random, article: Article) -> str | None:
    long = [text for text in article.paragraphs if len(text.split()) >= LEAD_WORDS]
    if not long:
        return None
    text = long[0] if rng.random() < 0.8 else rng.choice(long)
    dice = rng.random()
    if dice < 0.15:
        words, keep = text.split(), rng.randint(14, 30)
        return " ".join(words[:keep]) + rng.choice(["...", "…", " ..."]) if len(words) > keep else text
    return SENTENCE.split(text)[0] if dice < 0.35 else text


def _headline(rng: random.Random, article: Article) -> str | None:
    if article.title and rng.random() < 0.8:
        return article.title + ("." if rng.random() < 0.2 else "")
    lead = _lead(rng, article)
    return " ".join(lead.split()[: rng.randint(6, 13)]).rstrip(".,;:—-") if lead else None


def _off(texts: Sequence[str]) -> list[Labelled]:
    return [(text, 0) for text in texts]
