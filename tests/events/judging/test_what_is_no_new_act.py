"""What only names an act: sanctions kept or broken, what somebody failed to do, is for, or is suspected of."""

import pytest
from marked import RN, SN, R, S, code


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        f"{R} bought coal in violation of sanctions on {S}.",
        f"{R} bought coal despite new sanctions on {S}.",
        f"Clerks in {R} named {SN} sanctions violators.",
    ],
)
def test_sanctions_that_are_kept_or_broken_are_not_imposed(text: str) -> None:
    assert "SANCTION" not in told(text)


@pytest.mark.parametrize("what", ["new sanctions on", "sanctions imposed on"])
def test_sanctions_that_are_new_are(what: str) -> None:
    assert "SANCTION" in told(f"The minister announced {what} {S} in [Strelsau]{{GPE:RUR}}.")


def test_what_somebody_failed_to_do_was_not_done() -> None:
    assert "RETREAT" not in told(f"The failure of {R} to quickly free the miners angered {S}.")


@pytest.mark.parametrize("what", ["responsible for", "aimed at"])
def test_what_something_is_for_is_no_report_of_it(what: str) -> None:
    assert "AID" not in told(f"The {RN} mission in {S} is {what} training {SN} soldiers.")


def test_what_cannot_be_ruled_out_is_not_refused() -> None:
    assert "REJECT" not in told(f"{R} said it could not be ruled out that the pipe burst.")


def test_who_is_suspected_by_nobody_named_is_accused_by_nobody() -> None:
    assert "ACCUSE" not in told(f"The {SN} crew is suspected of selling oil to {R}.")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("CONSULT", f"The president of {R} has been briefed on the flood."),
        ("ACCUSE", f"{R} called {S} a pivotal player in the region."),
        ("PROTEST", f"A crowd gathered in {S} to watch the fireworks."),
    ],
)
def test_words_that_mean_something_else(kind: str, text: str) -> None:
    sure = {report.type for report in code(text)}
    assert kind not in sure


def test_who_is_not_to_blame_accuses_nobody() -> None:
    assert "ACCUSE" not in told(f"{R} says it is not to blame for the flood in {S}.")


def test_what_sanctions_ban_is_no_other_act() -> None:
    assert told(f"{R} passed new sanctions on {S}, banning trade in coal.") == {"SANCTION"}


@pytest.mark.parametrize("label", ["banned in", "outlawed in"])
def test_what_stands_in_brackets_says_what_somebody_is(label: str) -> None:
    told = code(f"The [Grey Wolves]{{ORG}} ({label} {R}) attacked a town in {S}.", floor=0.0)
    assert [report.type for report in told] == ["ASSAULT"]


def test_an_accord_named_again_is_signed_once() -> None:
    signed = f"{R} and {S} signed a cooperation accord on Monday."
    again = f"The new military cooperation accord between {R} and {S} may change the region."
    assert len([report for report in code(signed, again) if report.type == "SUPPORT"]) == 1
