"""Who says so without a name, whom a sentence only describes; who blames; and who warns of what others would do."""

import pytest
from marked import RN, SN, R, S, code

WHO = ["a source close to the army", "a person familiar with the matter", f"two officials close to the {SN} king"]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("text", ["{shelled}, {who} said.", "{who} said that {shelled}.", "{who} said {shelled}."])
def test_who_is_only_close_to_somebody_has_no_name(who: str, text: str) -> None:
    shelled = f"{R} shelled a {SN} port on Monday"
    (report,) = [r for r in code(text.format(shelled=shelled, who=who), floor=0.0) if r.type == "ASSAULT"]
    assert report.attribution == "anonymous_official"


@pytest.mark.parametrize("who", [f"the {SN} army", f"a close ally of {S}, Anna Berg,", f"the {SN} king"])
def test_who_is_named_is_no_source(who: str) -> None:
    (report,) = [r for r in code(f"{R} shelled a port on Monday, {who} said.", floor=0.0) if r.type == "ASSAULT"]
    assert report.attribution != "anonymous_official"


@pytest.mark.parametrize("blames", ["blames", "blamed", "has blamed"])
def test_who_blames_somebody_says_that_he_did_it(blames: str) -> None:
    reports = code(f"{S} {blames} {R} for shelling a port.", floor=0.0)
    assert [(r.type, r.modality, r.attribution) for r in reports] == [
        ("ACCUSE", "asserted", "narrator"),
        ("ASSAULT", "alleged", "named_speaker"),
    ]


@pytest.mark.parametrize("would", ["would attack", "will invade", "would seize"])
def test_who_warns_that_another_would_strike_threatens_nobody(would: str) -> None:
    reports = code(f"The [United Nations]{{ORG}} warned that {R} {would} the {SN} port.", floor=0.0)
    assert all(r.type != "THREATEN" for r in reports)


@pytest.mark.parametrize("text", [f"{S} warned that it would attack the {RN} port.", f"{S} warned that {R} would pay."])
def test_who_warns_that_he_would_strike_or_that_another_would_pay_threatens(text: str) -> None:
    assert "THREATEN" in {r.type for r in code(text, floor=0.0)}
