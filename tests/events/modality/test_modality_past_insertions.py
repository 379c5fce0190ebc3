"""What is denied or claimed between commas, or before the subject, says nothing of the act that the sentence tells."""

import pytest
from marked import B, R, S, article

DONE = [
    f"{R}, which has denied involvement, shelled {S} on Monday.",
    f"{R}, denying any role in the coup, shelled {S} on Monday.",
    f"{R}, accused by {B} of war crimes, on Monday shelled {S}.",
    f"{R}, whose envoy denied reports of a raid, has shelled {S}.",
    f"{R}, which could hold a vote if talks fail, shelled {S}.",
    f"After denying it for weeks, {R} shelled {S}.",
    f"Denying any role in the coup, {R} shelled {S}.",
    f"If nothing else, {R} shelled {S}.",
]
NOT_DONE = [
    (f"{R}, which has a new government, denied that it shelled {S}.", "denied"),
    (f"{R} denied, in a note to {B}, that it shelled {S}.", "denied"),
    (f"{R} denied shelling {S}.", "denied"),
    (f"{B}, which borders both, alleged that {R} shelled {S}.", "alleged"),
    (f"{B} fears that {R} will shell {S}.", "hypothetical"),
    (f"{B} says that {R} will shell {S}.", "planned"),
]


def modality(text: str) -> str:
    return [r.modality for r in article(text).reports if r.type == "ASSAULT"][-1]


@pytest.mark.parametrize("text", DONE)
def test_an_insertion_leaves_the_act_done(text: str) -> None:
    assert modality(text) == "asserted"


@pytest.mark.parametrize(("text", "expected"), NOT_DONE)
def test_what_holds_the_act_itself_still_does(text: str, expected: str) -> None:
    assert modality(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{R} will mass its troops on the border and hit {S}'s army.", "planned"),
        (f"{R} massed its troops on the border and hit {S}'s army.", "asserted"),
        (f"{R} refused to leave and cut ties with {S}.", "asserted"),
    ],
)
def test_a_past_form_that_is_the_base_form_shares_what_is_still_to_come(text: str, expected: str) -> None:
    assert next(r.modality for r in article(text).coded(0.1) if r.trigger.split()[0] in {"hit", "cut"}) == expected
