"""An act may hang on an 'if', be only weighed, be done to nobody, or no longer; a denial ends where others act."""

import pytest
from marked import R, S, code, only


@pytest.mark.parametrize(
    ("told", "kind", "modality"),
    [
        (f"{R} would lend {S} 50 million dollars if its parliament agreed.", "AGREE", "hypothetical"),
        (f"{R} will sign the pact with {S} provided that the fishermen come home.", "AGREE", "hypothetical"),
        (f"{R} will withdraw its troops from {S} if the talks go well.", "CONCEDE", "hypothetical"),
        (f"{R} would only sign the pact with {S} if the fishermen came home.", "REJECT", "asserted"),
        (f"{R} will bomb the port of {S} if the talks fail.", "THREATEN", "asserted"),
        (f"{R} will sign the pact with {S} even if the miners object.", "AGREE", "planned"),
        (f"{R} will sign the pact with {S} tonight, if need be.", "AGREE", "planned"),
        (f"{R} will sign the pact with {S} on Monday.", "AGREE", "planned"),
    ],
)
def test_what_hangs_on_an_if_is_only_possible(told: str, kind: str, modality: str) -> None:
    report = only(told)
    assert (report.type, report.modality) == (kind, modality)


@pytest.mark.parametrize(
    ("told", "kind", "modality"),
    [
        (f"{R} police detained no one in {S}.", "COERCE", "denied"),
        (f"{R} will meet no one from {S}.", "REJECT", "asserted"),
        (f"{R} will send no troops to {S}.", "REJECT", "asserted"),
        (f"{R} attacked no fewer than forty villages in {S}.", "ASSAULT", "asserted"),
        (f"{R} nearly attacked {S} in May.", "ASSAULT", "denied"),
        (f"{R} almost certainly attacked {S} in May.", "ASSAULT", "asserted"),
        (f"{R} will no longer train soldiers of {S}.", "REJECT", "asserted"),
        (f"{R} will no longer negotiate with {S}.", "REJECT", "asserted"),
        (f"{R} police will no longer arrest traders from {S}.", "COERCE", "denied"),
    ],
)
def test_what_is_done_to_nobody_or_no_longer_is_not_done(told: str, kind: str, modality: str) -> None:
    report = only(told)
    assert (report.type, report.modality) == (kind, modality)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (f"{S} denies the charge and accuses {R} of a plot.", "ACCUSE"),
        (f"{R} denied the raid, then deported nine monks from {S}.", "COERCE"),
        (f"The ministry of {R} blamed poachers, of whom eleven were arrested in {S}.", "COERCE"),
    ],
)
def test_a_denial_or_charge_ends_where_somebody_acts(told: str, kind: str) -> None:
    assert (kind, "asserted") in {(report.type, report.modality) for report in code(told)}


def test_a_denial_goes_on_in_its_own_clause() -> None:
    reports = code(f"{R} denied that its army had crossed the border and burned a village in {S}.")
    assert ("ASSAULT", "denied") in {(report.type, report.modality) for report in reports}


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        (f"{R} is considering closing its border with {S}.", {("COERCE", "hypothetical")}),
        (f"{R} is weighing sanctions against {S}.", {("SANCTION", "hypothetical")}),
        (f"{R} is considering sending food aid to {S}.", set()),
        (f"{R} is considering meeting the president of {S}.", set()),
    ],
)
def test_force_that_is_weighed_is_possible_and_help_is_nothing_yet(told: str, kinds: set[tuple[str, str]]) -> None:
    assert {(report.type, report.modality) for report in code(told)} == kinds


@pytest.mark.parametrize(
    ("content", "kind", "mode"),
    [
        (f"lend {S} 50 million dollars", "REJECT", "assist"),
        (f"withdraw its troops from {S}", "REJECT", "yield"),
        (f"visit {S}", "REJECT", "meet"),
        (f"bomb the port of {S}", "CONCEDE", None),
    ],
)
def test_plans_that_are_dropped(content: str, kind: str, mode: str | None) -> None:
    report = only(f"{R} dropped plans to {content}.")
    assert (report.type, report.mode) == (kind, mode)


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        (f"Officials warned of the continuing risk of raids in {S}.", set()),
        (f"{R} warned of an upcoming attack on {S}.", {("ASSAULT", "hypothetical")}),
        (f"{R} warned {S} of an attack.", {("THREATEN", "asserted")}),
    ],
)
def test_who_warns_of_a_risk_threatens_nobody(told: str, kinds: set[tuple[str, str]]) -> None:
    assert {(report.type, report.modality) for report in code(told)} == kinds


@pytest.mark.parametrize(
    ("told", "modality"),
    [
        (f"Prosecutors accuse {S} of shelling a port in {R}.", "alleged"),
        (f"Farmers claim that {S} shelled a port in {R}.", "alleged"),
        (f"A band of {S} claimed the bombing of the barracks in {R}.", "asserted"),
        (f"A band of {S} claims it shelled the barracks in {R}.", "alleged"),
        (f"Has {R} shelled a port in {S}?", "hypothetical"),
        (f"{R} shelled a port in {S}.", "asserted"),
    ],
)
def test_who_claims_an_act_or_asks_for_it(told: str, modality: str) -> None:
    assert [report.modality for report in code(told) if report.type == "ASSAULT"] == [modality]


@pytest.mark.parametrize(
    ("told", "modality"),
    [
        (f"The clerk said that there will be an investigation into the bank of {S}.", "planned"),
        (f"The clerk said that there was an investigation into the bank of {S}.", "asserted"),
        (f"{R} may conduct a raid on {S}.", "hypothetical"),
        (f"{R} did not oversee an attack on {S}.", "denied"),
        (f"{R} will end its attack on {S}.", "asserted"),
    ],
)
def test_an_act_that_a_noun_names_is_as_the_verb_says_by_which_it_is_done(told: str, modality: str) -> None:
    assert only(told).modality == modality
