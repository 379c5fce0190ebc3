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


@pytest.mark.parametrize(
    ("text", "country", "speech"),
    [
        (f"{ANNA} said that {R} attacked {S}.", "RUR", "indirect"),
        (f'"{R} attacked {S} in the night," {ANNA} said.', "RUR", "direct"),
        (f"{R} attacked {S}.", None, None),
    ],
)
def test_who_speaks_is_known_with_his_country_and_in_whose_words(
    text: str, country: str | None, speech: str | None
) -> None:
    report = next(r for r in code(text) if r.type == "ASSAULT")
    assert (report.teller and report.teller.country, report.speech) == (country, speech)


OTTO = "[Otto Lind]{PERSON:SYL}"


@pytest.mark.parametrize(
    "text",
    [
        f"After {S}'s attack on {R}, {ANNA} asked for a week of rest.",
        f"While {ANNA} has said that she was never there, {R} attacked {S}.",
        f"{ANNA} has claimed victory as {R} attacked {S}.",
        f"{ANNA} smiled soon after the choir concluded its song on the attack of {R} on {S}.",
        f"{ANNA}, who denies the charge, has fled since {R} attacked {S}.",
    ],
)
def test_nobody_says_what_the_sentence_itself_tells(text: str) -> None:
    report = next(r for r in code(text, floor=0.0) if r.type == "ASSAULT")
    assert report.attribution == "narrator"


def test_a_colon_brings_the_words_of_a_paper_and_witnesses_have_no_name() -> None:
    text = f'A letter of the choir of {S} read: "We know that {R} has attacked us with three tanks this week."'
    asked = [f'{OTTO} said: "{R} is cold."', text]
    told = code(*asked, floor=0.0)
    assert [r.attribution for r in told if r.type == "ASSAULT"] == ["document"]
    (seen,) = (r for r in code(f"According to eyewitness accounts, {R} attacked {S}.") if r.type == "ASSAULT")
    assert seen.attribution == "anonymous_official"
