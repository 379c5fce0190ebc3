"""The Responsible AI statements of a dataset: how it was made, what it is not good for."""

from typing import Any

from clippings.publish.about import About
from clippings.publish.facts import Facts

LIMITS = (
    "Machine-coded: types, parties, dates, modality and attribution are inferred by program and can be wrong; each row "
    "carries its certainty and the characters it rests on, and the card gives the measured error.",
    "What is coded is what outlets report, not what happened: an event that nobody reports is absent, one that many "
    "report is better documented, and outlets repeat each other.",
    "Articles were chosen for their topic, not drawn at random: counts say nothing about how frequent events are.",
    "Unknown dates and places stay null. Leaving such rows out can bias an analysis; say how many were left out.",
    "Only English pages are coded for entities and events; articles in other languages have no such rows.",
)
NOT_FOR = (
    "Decisions about, or profiles of, the persons named.",
    "Targeting, sanctioning or vetting anybody.",
    "Casualty counts or early warning without checking each event against its articles.",
    "Rebuilding the articles' text from the published columns, or training models to do so.",
)
USES = (
    "Studying how outlets report the same event: what they assert, attribute, deny or leave out.",
    "Event-data research on who does what to whom, with every value open to checking.",
    "Measuring and teaching event coding, page cleaning and coreference.",
)
SENSITIVE = (
    "Names of public persons as outlets print them, with the acts attributed to them. Some are allegations: see "
    "`modality` and `attribution`. Bylines name journalists. No other personal data. Events tell of violence.",
    "The people named were not asked: what is told of them is what outlets had published. Whoever finds a row about "
    "somebody wrong can have it corrected in the repository, for this and every later version.",
)
STEPS = (
    "Dumps: files are read as found, their encoding is recorded, and unreadable ones are set aside with a reason.",
    "Cleaning: every line gets one label; the lines of one story make an article; title, byline, date and outlet are "
    "read from the page with their spans.",
    "Sentences: split with exact offsets, and hashed.",
    "Entities: names are found, and joined to one entity by registry, rule or equal name.",
    "Events: acts are coded by the 16 PLOVER types with parties, time, place, modality and attribution; reports of "
    "one real-world event are joined: by type, parties, day, place and means, and between articles of one story also "
    "where they name its parties otherwise but enough else agrees.",
)


def responsible(about: About, counted: Facts) -> dict[str, Any]:
    """Croissant RAI properties by name, without the `rai:` prefix."""
    unknown = dict(counted.published_basis)["none"]
    undated = dict(counted.event_date_basis)["none"]
    return {
        "dataCollection": about.collection,
        "dataCollectionType": ["Secondary Data Analysis", "Machine annotated from press pages"],
        "dataCollectionMissingData": (
            f"{unknown} of {counted.n_articles} articles have no known publication date and {undated} of "
            f"{counted.rows['events']} events no known date; unknown stays null."
        ),
        "dataCollectionRawData": (
            f"{counted.n_dumps} press page dumps with {counted.rows['blocks']} labelled lines; text of sources whose "
            "rights are not open is not published."
        ),
        "dataImputationProtocol": "None: what is not known stays null, with the reason in a column of its own.",
        "dataManipulationProtocol": (
            f"Corrections made by hand, applied last: {counted.n_corrections}; reports changed by them have "
            "coder = corrected."
        ),
        "annotationsPerItem": "1, by program; README.md tells in how many passes the gold was made.",
        "dataCollectionTimeframe": [
            day.isoformat() for day in (counted.first_published, counted.last_published) if day is not None
        ],
        "dataPreprocessingProtocol": list(STEPS[:3]),
        "dataAnnotationProtocol": list(STEPS[3:]),
        "machineAnnotationTools": ["Clippings"],
        "dataBiases": list(LIMITS[1:3]),
        "dataUseCases": list(USES),
        "dataLimitations": [*LIMITS, *about.limits],
        "dataSocialImpact": "Must not be used for: " + " ".join([*NOT_FOR, *about.not_for]),
        "personalSensitiveInformation": list(SENSITIVE),
        "dataReleaseMaintenancePlan": (
            "Versions are semantic: major where a meaning changes, minor where rows are added, patch where rows are "
            "corrected. Errors can be reported in the repository; what changed is in its changelog."
        ),
    }
