"""Exports as press databases print them, of documents of our own about an invented bay."""

import textwrap
from dataclasses import dataclass, field
from itertools import count

WIDTH = 80
RULE = "_" * 60
FERRY = (
    "Harbour pilots in Kestrel Bay met the ferry crews on Monday and agreed to share the northern berth until the "
    "new pier is open, the port said.",
    "The crews had stopped work for a week after the council moved their moorings without asking them.",
    "A spokeswoman for the port, Ada Roe, said that both sides would meet again before the end of the month.",
)
MARKET = (
    "The fish market of Low Ness reopened on Tuesday after a fire that had closed it for most of the winter.",
    "Traders said that they had lost a third of their customers to the new hall across the river.",
)


@dataclass(frozen=True)
class Story:
    """What a document tells and what its fields say."""

    title: str = "Pilots and ferry crews share a berth"
    body: tuple[str, ...] = FERRY
    outlet: str = "The Sample Courier"
    date: str = "March 4, 2019"
    byline: str = "Ada Roe and Ben Hale"
    accession: int = 0
    subjects: tuple[str, ...] = ("PORTS & HARBOURS (91%)", "FERRIES (88%)", "LABOUR DISPUTES (72%)", "PIERS (64%)")
    url: str = "https://records.example/docview/"


@dataclass
class Numbers:
    """Words of a story, and a number that no other document has."""

    taken: count = field(default_factory=lambda: count(1))

    def of(self, story: Story) -> int:
        return story.accession or next(self.taken)


TWO = (Story(), Story("Fish market reopens", MARKET, "Sample Gazette (Low Ness)", "March 5, 2019", "Cleo Marsh"))


def words(story: Story) -> int:
    return sum(len(paragraph.split()) for paragraph in story.body)


def _wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH, break_on_hyphens=False, break_long_words=False)


def _centred(text: str) -> str:
    return text.center(WIDTH).rstrip()


def lexis(stories: tuple[Story, ...] = TWO, *, labelled: bool = False, first: int = 1) -> str:
    """As the older site of LexisNexis exported text: counted, wrapped, fields in capitals."""
    total = first + len(stories) - 1
    parts = ["Time Of Request: Friday, March 8, 2019  10:11:12\n\nTerms: (pilots and ferry)\n\nSource: All Samples\n\n"]
    for number, story in enumerate(stories, first):
        title = [f"HEADLINE: {story.title}"] if labelled else []
        head = [f"BYLINE: {story.byline}", "SECTION: NEWS; Pg. 3", f"LENGTH: {words(story)} words", *title]
        parts += [
            f"{_centred(f'{number} of {total} DOCUMENTS')}\n\n\n",
            f"{_centred(story.outlet)}\n\n{_centred(story.date + ' Monday')}\n{_centred('First Edition')}\n\n",
            "" if labelled else f"{_wrapped(story.title)}\n\n",
            "\n\n".join(map(_wrapped, head)) + "\n\n",
            "BODY:\n\n" if labelled else "",
            "\n\n".join(map(_wrapped, story.body)) + "\n\n",
            f"LOAD-DATE: {story.date}\n\nLANGUAGE: ENGLISH\n\n",
            f"{_wrapped('SUBJECT: ' + '; '.join(story.subjects))}\n\nGEOGRAPHIC: KESTREL BAY (93%)\n\n",
            "PUBLICATION-TYPE: Newspaper\n\n\n",
            f"{_centred('Copyright 2019 Sample Publishers')}\n{_centred('All Rights Reserved')}\n\n",
        ]
    return "".join(parts)


def nexis(stories: tuple[Story, ...] = TWO) -> str:
    """As documents of Nexis Uni read once saved as text: a line a paragraph, each with its end said."""
    parts = [f"Date and Time: Friday, 8 March 2019\nJob Number: 1\nDocuments ({len(stories)})\n\n"]
    for story in stories:
        parts += [
            f"{story.title}\n{story.outlet}\n{story.date} Monday\n\nCopyright 2019 Sample Publishers\n\n",
            f"Section: NEWS; Pg. 3\nLength: {words(story)} words\nByline: {story.byline}\nBody\n\n\n",
            "\n\n".join(story.body) + "\n\nGraphic\n\n \n\nA berth, from the air.\n\nClassification\n\n\n",
            f"Language: ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: {'; '.join(story.subjects)}\n\n",
            f"Load-Date: {story.date}\n\n\nEnd of Document\n\n",
        ]
    return "".join(parts)


def accession(number: int) -> str:
    return f"SMPL000020190304ef3{number:06d}"


def factiva(stories: tuple[Story, ...] = TWO) -> str:
    """As Factiva shows a document: fields without labels, the accession number last."""
    numbers = Numbers()
    return "\n\n".join(
        f"{story.title}\nBy {story.byline}\n{words(story)} words\n4 March 2019\n08:15\n{story.outlet}\nSMPL\n3\n"
        f"English\n(c) 2019 Sample Publishers. All Rights Reserved.\n\n"
        + "\n\n".join(story.body)
        + f"\n\nSample Publishers\nDocument {accession(numbers.of(story))}"
        for story in stories
    )


def factiva_indexed(stories: tuple[Story, ...] = TWO) -> str:
    """As Factiva exports a document with its index terms: a code of two letters before each field."""
    numbers = Numbers()
    return "\n\n".join(
        f"HD  {story.title}\nBY  {story.byline}\nWC  {words(story)} words\nPD  4 March 2019\nSN  {story.outlet}\n"
        f"SC  SMPL\nLA  English\nCY  (c) 2019 Sample Publishers\nLP  \n{''.join(story.body[:1])}\nTD  \n"
        + "\n\n".join(story.body[1:])
        + f"\nCO  kstrl : Kestrel Ferries\nIN  i7 : Transport\nNS  c13 : Ports | gcat : News\nRE  xx : Nowhere\n"
        f"PUB  Sample Publishers\nAN  Document {accession(numbers.of(story))}"
        for story in stories
    )


def proquest(stories: tuple[Story, ...] = TWO) -> str:
    """As ProQuest exports text: rules between documents, a label before each field."""
    numbers = Numbers()
    parts = []
    for place, story in enumerate(stories, 1):
        number = numbers.of(story)
        parts += [
            f"{RULE}\n\nDocument {place} of {len(stories)}\n\n{story.title}\n\nAbstract: None available.\n\n",
            "Full text: " + "\n".join(story.body) + "\nCREDIT: Ben Hale\n\n",
            f"Subject: {'; '.join(story.subjects)}\n\nTitle: {story.title}\n\n",
            f"Publication title: {story.outlet}; Kestrel Bay\n\nPublication year: 2019\n\n",
            "Publication date: Mar 4, 2019\n\nSection: News\n\nPublisher: Sample Publishers\n\n",
            f"Source type: Newspaper\n\nLanguage of publication: English\n\nProQuest document ID: {number}\n\n",
            f"Document URL: {story.url}{number}\n\nDatabase: Sample Newsstream\n\n",
        ]
    return "".join(parts) + f"{RULE}\n\nContact us at: https://support.example/\n\nCopyright 2019 Sample Databases\n"


FORMATS = {
    "lexis": lexis,
    "lexis, labelled": lambda stories=TWO: lexis(stories, labelled=True),
    "nexis": nexis,
    "factiva": factiva,
    "factiva, indexed": factiva_indexed,
    "proquest": proquest,
}
