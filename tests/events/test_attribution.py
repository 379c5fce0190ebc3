"""Who stands behind a report."""

import pytest
from marked import R, S, code

ANNA = "[Anna Berg]{PERSON:RUR}"


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        (f"{R} attacked {S}.", "narrator", None),
        (f"{ANNA} said that {R} attacked {S}.", "named_speaker", "Anna Berg"),
        (f"{R} attacked {S}, {ANNA} said.", "named_speaker", "Anna Berg"),
        (f"{R} attacked {S}, according to {ANNA}.", "named_speaker", "Anna Berg"),
        (
            f"A [Ministry of Eels]{{ORG:RUR}} source said that {R} attacked {S}.",
            "anonymous_official",
            "Ministry of Eels",
        ),
        (f"Two officials said that {R} attacked {S}.", "anonymous_official", "officials"),
        (f"The newspaper [Zenda Post]{{ORG:RUR}} reported that {R} attacked {S}.", "other_media", "Zenda Post"),
    ],
)
def test_speaker(text: str, kind: str, speaker: str | None) -> None:
    report = next(r for r in code(text) if r.type == "ASSAULT")
    assert report.attribution == kind
    assert speaker is None or speaker in (report.speaker or "")
