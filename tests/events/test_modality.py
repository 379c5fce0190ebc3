"""One word changes what a sentence says of an act."""

import pytest
from marked import code, countries, only

R, S = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}"


@pytest.mark.parametrize(
    ("verb", "kind", "modality"),
    [
        ("signed", "SUPPORT", "asserted"),
        ("will sign", "AGREE", "planned"),
        ("plans to sign", "AGREE", "planned"),
        ("refused to sign", "REJECT", "asserted"),
        ("denied signing", "SUPPORT", "denied"),
        ("did not sign", "SUPPORT", "denied"),
        ("has never signed", "SUPPORT", "denied"),
        ("failed to sign", "SUPPORT", "denied"),
        ("is said to have signed", "SUPPORT", "alleged"),
        ("reportedly signed", "SUPPORT", "alleged"),
        ("may sign", "SUPPORT", "hypothetical"),
        ("will not sign", "REJECT", "asserted"),
        ("promised to sign", "AGREE", "asserted"),
    ],
)
def test_words_before_the_verb_decide(verb: str, kind: str, modality: str) -> None:
    report = only(f"{R} {verb} a fisheries agreement with {S}.")
    assert (report.type, report.modality) == (kind, modality)
    assert countries(report.actors) | countries(report.recipients) == {"RUR", "SYL"}


def test_denied_act_keeps_its_positive_type_and_shows_the_word() -> None:
    report = only(f"The {R} navy denied shelling {S}.")
    assert (report.type, report.mode, report.modality) == ("ASSAULT", "heavy-weapons", "denied")
    assert report.modality_span is not None


def test_claim_of_another_is_alleged() -> None:
    reports = code(f"{R} accused {S} of shelling a lighthouse.")
    assert [(r.type, r.modality) for r in reports] == [("ACCUSE", "asserted"), ("ASSAULT", "alleged")]
    assert countries(reports[1].actors) == {"SYL"}


def test_condition_is_hypothetical() -> None:
    reports = code(f"If {S} attacks {R}, the lighthouse will go dark.")
    assert [(r.type, r.modality) for r in reports] == [("ASSAULT", "hypothetical")]


def test_reports_said_to_be_false_are_denied() -> None:
    reports = code(f"Reports that {R} bombed {S} were false.")
    assert [(r.type, r.modality) for r in reports] == [("ASSAULT", "denied")]
