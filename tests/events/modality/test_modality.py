"""One word changes what a sentence says of an act."""

from dataclasses import replace

import pytest
from marked import R, S, code, countries, only

from clippings.events.deciding.finish import finished


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
        ("vowed to sign", "AGREE", "asserted"),
        ("agreed to sign", "AGREE", "asserted"),
        ("plans to sign", "AGREE", "planned"),
        ("is expected to sign", "AGREE", "planned"),
        ("ruled out signing", "REJECT", "asserted"),
        ("has yet to sign", "SUPPORT", "denied"),
        ("might sign", "SUPPORT", "hypothetical"),
        ("could sign", "SUPPORT", "hypothetical"),
        ("allegedly signed", "SUPPORT", "alleged"),
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
    reports = code(f"If {S} attacks {R}, the lighthouse will go dark.", floor=0.1)
    assert [(r.type, r.modality) for r in reports] == [("ASSAULT", "hypothetical")]


def test_reports_said_to_be_false_are_denied() -> None:
    reports = code(f"Reports that {R} bombed {S} were false.")
    assert [(r.type, r.modality) for r in reports] == [("ASSAULT", "denied")]


N = "[Ruritanian]{NORP:RUR=Ruritania}"


@pytest.mark.parametrize(
    ("group", "kind", "modality"),
    [
        ("was signed", "SUPPORT", "asserted"),
        ("will be signed", "AGREE", "planned"),
        ("is expected to be signed", "AGREE", "planned"),
        ("was not signed", "SUPPORT", "denied"),
        ("is said to have been signed", "SUPPORT", "alleged"),
        ("may be signed", "SUPPORT", "hypothetical"),
    ],
)
def test_words_before_a_passive_verb_decide(group: str, kind: str, modality: str) -> None:
    report = only(f"A fisheries treaty {group} by {R} and {S}.", floor=0.1)
    assert (report.type, report.modality, countries(report.actors)) == (kind, modality, {"RUR", "SYL"})


def test_no_before_what_undergoes_denies() -> None:
    assert only(f"No fisheries treaty was signed by {R} and {S}.").modality == "denied"


@pytest.mark.parametrize(
    ("past", "base", "gerund", "participle", "rest", "kind", "to_come", "refused"),
    [
        ("attacked", "attack", "attacking", "attacked", f"{S}", "ASSAULT", "ASSAULT", "REJECT"),
        ("sent", "send", "sending", "sent", f"food to {S}", "AID", "AGREE", "REJECT"),
        ("withdrew", "withdraw", "withdrawing", "withdrawn", f"its troops from {S}", "RETREAT", "CONCEDE", "REJECT"),
        ("visited", "visit", "visiting", "visited", f"{S}", "CONSULT", "AGREE", "REJECT"),
        ("condemned", "condemn", "condemning", "condemned", f"{S}", "ACCUSE", "ACCUSE", "REJECT"),
    ],
)
def test_one_word_changes_any_act(
    past: str, base: str, gerund: str, participle: str, rest: str, kind: str, to_come: str, refused: str
) -> None:
    told = {
        past: (kind, "asserted"),
        f"will {base}": (to_come, "planned"),
        f"refused to {base}": (refused, "asserted"),
        f"denied {gerund}": (kind, "denied"),
        f"is said to have {participle}": (kind, "alleged"),
        f"may {base}": (kind, "hypothetical"),
    }
    for verb, expected in told.items():
        report = only(f"The president of {R} {verb} {rest}.")
        assert (report.type, report.modality) == expected, verb
        assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"}), verb


def test_having_no_plans_refuses() -> None:
    report = only(f"{R} has no plans to withdraw its troops from {S}.")
    assert (report.type, report.modality) == ("REJECT", "asserted")


def test_force_that_hangs_on_a_condition_is_a_threat() -> None:
    assert only(f"{R} said it would suspend trade with {S} unless the toll was dropped.").type == "THREATEN"


@pytest.mark.parametrize(
    "plan", ["is expected to rest and", "will rest and", "plans to rest, eat and", "plans to rest and to"]
)
def test_a_plan_reaches_over_and(plan: str) -> None:
    report = only(f"{R} {plan} withdraw its soldiers from {S}.")
    assert (report.type, report.modality) == ("CONCEDE", "planned")


def test_what_was_done_is_no_plan_because_of_an_earlier_one() -> None:
    reports = code(f"{R} will rest, and it released sailors of {S}.")
    assert [(r.type, r.modality) for r in reports] == [("RETREAT", "asserted")]


def test_what_is_met_with_silence_is_no_meeting() -> None:
    assert code(f"The silence of {R} was met with silence in {S}.") == ()


@pytest.mark.parametrize("spurned", ["denied claims", "dismissed allegations"])
def test_what_is_denied_of_a_claim_is_denied(spurned: str) -> None:
    reports = code(f"{R} {spurned} that {S} was carrying out attacks on its ferries.")
    assert [r.modality for r in reports if r.type == "ASSAULT"] == ["denied"]


def test_means_that_nobody_names_are_no_mode() -> None:
    report = code(f"{R} targeted a depot in {S}, killing two.")[0]
    assert (report.type, report.mode) == ("ASSAULT", None)


@pytest.mark.parametrize(
    "told",
    [
        f"{R}'s premier telephoned his counterpart to thank {S} for the pumps.",
        f"Two hundred millers gathered in the square to thank {S} for the pumps.",
        f"{R}'s deputies voted to thank {S} for the pumps.",
    ],
)
def test_what_people_come_together_or_call_to_do_is_done(told: str) -> None:
    assert [r.modality for r in code(told, floor=0.0) if r.type == "SUPPORT"] == ["asserted"]


@pytest.mark.parametrize(
    ("told", "modality"),
    [
        ("could use the bridge to bomb", "hypothetical"),
        ("will cross the lake to bomb", "planned"),
        ("hatched a plot to bomb", "planned"),
        ("sent two boats to bomb", "asserted"),
        ("massed troops to bomb", "hypothetical"),
        ("lacks the money to bomb", "hypothetical"),
        ("tried to bomb", "asserted"),
    ],
)
def test_an_infinitive_is_what_its_clause_is(told: str, modality: str) -> None:
    assert [r.modality for r in code(f"{R} {told} {S}.", floor=0.0) if r.type == "ASSAULT"] == [modality]


@pytest.mark.parametrize(
    "told",
    [
        f"{R} dismissed on Friday a report in a weekly that it had shelled {S}.",
        f"{R} rejected as a joke claims that its army had shelled {S}.",
    ],
)
def test_a_report_that_is_dismissed_is_denied(told: str) -> None:
    assert [r.modality for r in code(told, floor=0.0) if r.type == "ASSAULT"] == ["denied"]


def test_what_was_done_to_nobody_was_not_done() -> None:
    assert only(f"{R}'s police in the harbour arrested nobody.", floor=0.0).modality == "denied"


def test_an_accusation_that_is_denied_was_made() -> None:
    told = code(f"{R} denied {S}'s accusations of theft.", floor=0.0)
    assert [r.modality for r in told if r.type == "ACCUSE"] == ["asserted"]


@pytest.mark.parametrize("told", ["threatened to bomb", "refused to receive"])
def test_what_is_threatened_or_refused_of_days_to_come_is_so_now(told: str) -> None:
    ahead = replace(only(f"{R} {told} {S}.", floor=0.0), modality="planned")
    assert finished(ahead).modality == "asserted"


def test_what_somebody_alleges_is_alleged() -> None:
    told = code(f"The millers allege {S} shelled a barn in {R}.", floor=0.0)
    assert [r.modality for r in told if r.type == "ASSAULT"] == ["alleged"]


@pytest.mark.parametrize("ahead", ["has been scheduled", "is planned"])
def test_a_march_that_is_still_to_come_is_planned(ahead: str) -> None:
    told = code(f"Another march of {R}'s millers {ahead} on Friday.", floor=0.0)
    assert [r.modality for r in told if r.type == "PROTEST"] == ["planned"]
