"""Two pages of our own about invented towns, one whose text may be published and one whose may not."""

from dataclasses import dataclass
from datetime import date

OUTLETS = {
    "sample-gazette": ("Sample Harbour Gazette", "open", "CC BY 4.0"),
    "sample-wire": ("Sample Valley Wire", "reserved", None),
}
VILLAGES = ("Garrow", "Brinmoor", "Inchbury", "Dunmere", "Corvale", "Fennick", "Abbotsley", "Hollin", "Eskwith")
# name as printed: entity, type, country (codes of two archipelagos, since the contract knows no other kind)
NAMES = {
    "Ardmere": ("GPE:ardmere", "GPE", "ALA"),
    "Lenn": ("GPE:lenn", "GPE", "FRO"),
    "Joint Committee for the Upkeep of Piers and Small Boats": ("ORG:joint-committee", "ORG", None),
    **{name: (f"GPE:{name.lower()}", "GPE", "FRO") for name in VILLAGES},
}


@dataclass(frozen=True)
class Act:
    """An event reported in a line: its words, its code, who did it to whom."""

    trigger: str
    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...] = ()
    modality: str = "asserted"


@dataclass(frozen=True)
class Page:
    """A page dump: its file, outlet, day, and lines with their labels; acts by the number of their line."""

    dump: str
    source_id: str
    published_on: date | None
    lines: tuple[tuple[str, str], ...]
    acts: tuple[tuple[int, Act], ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(text for _, text in self.lines) + "\n"


ACCORD = Act("signed", "SUPPORT", ("Ardmere", "Lenn"))
GAZETTE = Page(
    "harbour.txt",
    "sample-gazette",
    date(2024, 3, 4),
    (
        ("navigation", "Home Boats Weather"),
        ("title", "Ardmere and Lenn sign a ferry accord"),
        ("body", "The towns of Ardmere and Lenn signed a ferry accord on Sunday, the harbour office said."),
        ("body", "Ardmere will lend Lenn two boats for the summer season at no charge."),
        ("teaser", "Lighthouse museum opens its doors to night visitors again"),
    ),
    ((2, ACCORD), (3, Act("lend", "AID", ("Ardmere",), ("Lenn",), "planned"))),
)
WIRE = Page(
    "valley.txt",
    "sample-wire",
    date(2024, 3, 5),
    (
        ("title", "Lenn welcomes two boats from its neighbour across the bay"),
        ("body", "Lenn and Ardmere signed the accord after eleven rounds of talks about moorings and lamps."),
        ("body", "The Joint Committee for the Upkeep of Piers and Small Boats praised Ardmere for its patience."),
        ("body", "Ardmere denied that it would bar anglers of Lenn from the northern breakwater next spring."),
        ("legal", "All rights reserved by the Sample Valley Wire."),
    ),
    (
        (1, ACCORD),
        (2, Act("praised", "SUPPORT", ("Joint Committee for the Upkeep of Piers and Small Boats",), ("Ardmere",))),
        (3, Act("bar", "COERCE", ("Ardmere",), ("Lenn",), "denied")),
    ),
)
PAGES = (GAZETTE, WIRE)
REGATTA = Page(
    "regatta.txt",
    "sample-wire",
    date(2024, 5, 2),
    (("body", f"Crews from {', '.join(VILLAGES)} and Lenn signed the book of the regatta."),),
    ((0, Act("signed", "AGREE", ("Lenn",))),),
)
