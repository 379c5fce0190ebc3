"""What denies, doubts or only claims an act from outside its verb: its subject, its clause, who tells it last."""

import pytest
from marked import RN, SN, B, R, S, article, code, countries, only


def told(text: str, kind: str, role: str = "body", floor: float = 0.0) -> list[tuple[str, set[str], set[str]]]:
    """How the reports of a type are told, by whom and to whom."""
    reports = article(text, roles=[role]).coded(floor)
    return [(r.modality, countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind]


@pytest.mark.parametrize(
    "nobody",
    [
        f"Neither {R} nor {B}",
        f"Neither {R}'s premier nor {B}",
        f"None of {R}'s ministers",
        f"No envoy of {R}",
        f"Nobody in {R}",
        f"Not one deputy in {R}",
        f"Not a single mayor in {R}",
    ],
)
@pytest.mark.parametrize(("verb", "kind"), [("lauded", "SUPPORT"), ("telephoned", "CONSULT"), ("sued", "ACCUSE")])
def test_what_nobody_did_was_not_done(nobody: str, verb: str, kind: str) -> None:
    assert [modality for modality, *_ in told(f"{nobody} {verb} {S}.", kind)] == ["denied"]


def test_whoever_did_neither_did_the_next_thing() -> None:
    text = f"{R} ratified neither the pact nor the protocol and raided {S}."
    assert [modality for modality, *_ in told(text, "ASSAULT")] == ["asserted"]


@pytest.mark.parametrize(
    ("doubt", "modality"),
    [
        ("It is not true that", "denied"),
        ("It is untrue that", "denied"),
        ("There is no evidence that", "denied"),
        ("It is not untrue that", "asserted"),
        ("It is true that", "asserted"),
    ],
)
def test_what_is_not_true_is_denied(doubt: str, modality: str) -> None:
    assert told(f"{doubt} {R} ransacked a {SN} depot.", "ASSAULT") == [(modality, {"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    ("behind", "modality"),
    [(f", {B} alleged", "alleged"), (f", claims {B}", "alleged"), (f", {B} said", "asserted"), ("", "asserted")],
)
def test_what_is_only_claimed_behind_it_is_alleged(behind: str, modality: str) -> None:
    assert [m for m, *_ in told(f"{R} ransacked a {SN} depot{behind}.", "ASSAULT")] == [modality]


@pytest.mark.parametrize(
    ("instead", "kind"), [("stopped short of censuring", "ACCUSE"), ("refrained from sanctioning", "SANCTION")]
)
def test_what_one_stops_short_of_is_not_done(instead: str, kind: str) -> None:
    assert told(f"{R} {instead} {S}.", kind) == [("denied", {"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"{R} is yet to initial a transit accord with {S}.", "body"),
        (f"{R} has yet to initial a transit accord with {S}.", "body"),
        (f"{R} yet to initial transit accord with {S}", "title"),
    ],
)
def test_what_is_yet_to_be_done_was_not(text: str, role: str) -> None:
    assert told(text, "SUPPORT", role) == [("denied", {"RUR", "SYL"}, set())]


@pytest.mark.parametrize(("verb", "kind"), [("annexed", "COERCE"), ("praised", "SUPPORT"), ("invaded", "ASSAULT")])
def test_what_would_have_been_done_is_neither_plan_nor_threat(verb: str, kind: str) -> None:
    reports = code(f"{R} would have {verb} {S} if the frost had held.", floor=0.0)
    assert {(r.type, r.modality) for r in reports} == {(kind, "hypothetical")}


@pytest.mark.parametrize(("verb", "kind"), [("raid", "ASSAULT"), ("detain", "COERCE"), ("sue", "ACCUSE")])
@pytest.mark.parametrize("negated", ["will not", "won't", "said it would not"])
def test_harm_that_will_not_be_done_is_denied(verb: str, kind: str, negated: str) -> None:
    assert [m for m, *_ in told(f"{R} {negated} {verb} {SN} anglers.", kind)] == ["denied"]


@pytest.mark.parametrize(
    "act", [f"initial the transit accord with {S}", f"meet {SN} negotiators", f"host {S}'s foreign minister"]
)
def test_whoever_will_not_do_what_takes_two_refuses_the_other(act: str) -> None:
    report = only(f"{R} will not {act}.", floor=0.0)
    assert (report.type, countries(report.actors), countries(report.recipients)) == ("REJECT", {"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    ("act", "kind"),
    [(f"bombing {S}", "ASSAULT"), (f"lauding {S}'s coup", "SUPPORT"), (f"jailing two {SN} poets", "COERCE")],
)
def test_what_one_is_accused_of_was_done_to_whom_it_names(act: str, kind: str) -> None:
    assert told(f"{B} accused {R} of {act}.", kind) == [("alleged", {"RUR"}, {"SYL"})]


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (f"lend {S} two cranes", "AGREE"),
        (f"meet {S}'s premier", "AGREE"),
        (f"arm {S}'s rebels", "AGREE"),
        (f"bomb {S}", "ASSAULT"),
    ],
)
def test_announced_plans_are_plans(act: str, kind: str) -> None:
    report = only(f"{R} announced plans to {act}.", floor=0.0)
    assert (report.type, report.modality) == (kind, "planned")
    assert countries(report.actors) | countries(report.recipients) == {"RUR", "SYL"}


@pytest.mark.parametrize("off", ["called off", "postponed", "put off"])
def test_a_signing_that_is_called_off_is_refused(off: str) -> None:
    assert told(f"{R} {off} the signing of a transit accord with {S}.", "REJECT") == [("asserted", {"RUR"}, {"SYL"})]
    assert told(f"{R} {off} the signing of a transit accord with {S}.", "SUPPORT") == []


@pytest.mark.parametrize("told_as", ["did not sever", "has not severed", "will sever", "has yet to sever"])
def test_what_one_state_did_not_do_to_another_is_news(told_as: str) -> None:
    assert [r.type for r in code(f"The {RN} cabinet {told_as} ties with {S}.")] == ["SANCTION"]
