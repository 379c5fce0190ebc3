"""Words of the newsroom that are no act, one act in two words, and acts that are still to come."""

import pytest
from marked import RN, SN, B, R, S, article, code

ANNA, OTTO = "[Berg]{PERSON:RUR}", "[Lind]{PERSON:SYL}"


def acts(text: str, floor: float = 0.0) -> list[str]:
    return [report.type for report in code(text, floor=floor)]


def triggers(text: str, kind: str) -> list[str]:
    return [report.trigger for report in code(text, floor=0.0) if report.type == kind]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"Two {SN} rowers were killed when {RN} gunmen stormed a boathouse.", "stormed"),
        (f"{RN} gunmen shot and wounded a {SN} clerk.", "shot"),
        (
            f"{RN} troops killed a {SN} clerk in the north of the island and wounded at least three other people.",
            "killed",
        ),
        (f"One {SN} clerk was killed and four others, including a {RN} baker, were injured.", "killed"),
        (f"{RN} troops launched airstrikes that they say killed nine {SN} rebels.", "launched airstrikes"),
        (f"Nine {SN} rebels were killed during fighting on Sunday.", "killed"),
        (
            f"The [Lakeland Front]{{ORG:RUR}} claimed responsibility for gunning down a {SN} clerk.",
            "claimed responsibility",
        ),
    ],
)
def test_harm_and_the_blow_that_did_it_are_one_act(text: str, trigger: str) -> None:
    assert triggers(text, "ASSAULT") == [trigger]


def test_a_car_that_hits_a_mine_strikes_nobody() -> None:
    text = f"Two {SN} clerks were killed when their car hit a mine of {RN} rebels."
    assert triggers(text, "ASSAULT")[0] == "killed"


def test_a_crowd_marches_once_and_the_march_is_what_it_does() -> None:
    assert triggers(f"{RN} demonstrators marched through the city on Sunday.", "PROTEST") == ["marched"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{ANNA} arrived in {S} on Tuesday for the annual meeting of {SN} ministers.", "CONSULT"),
        (f"{ANNA} was convicted of fraud and sentenced to two years by a {SN} court.", "SANCTION"),
        (f"{R} and {S} discussed eels in May, during the highest talks in years.", "CONSULT"),
        (f"{ANNA} will attend a meeting with {OTTO} in the harbour.", "AGREE"),
    ],
)
def test_neighbours_that_tell_the_same_are_told_once(text: str, kind: str) -> None:
    assert acts(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        f"The talks between {R} and {S} will begin in May.",
        f"{ANNA} also has meetings scheduled with {OTTO}.",
        f"The {RN} minister {ANNA} arrives in {S} on Sunday.",
    ],
)
def test_who_is_still_to_meet_agrees_to(text: str) -> None:
    assert [(report.type, report.modality) for report in code(text, floor=0.0)] == [("AGREE", "planned")]


def test_a_headline_tells_of_an_arrival_that_was() -> None:
    (report,) = article(f"{RN} minister {ANNA} arrives in {S} on Sunday", roles=("title",)).coded(0.0)
    assert report.modality == "asserted"


def test_whoever_promises_to_give_way_concedes() -> None:
    (report,) = code(f"{R} promised to free two {SN} sailors.", floor=0.0)
    assert "promised-retreat-is-concede" in report.rule


@pytest.mark.parametrize(
    "text", ["The fighting took place near [Zenda]{GPE:RUR=Zenda}.", "The arrests were made at noon."]
)
def test_an_act_that_takes_place_needs_no_side(text: str) -> None:
    assert len(acts(text)) == 1


def test_an_act_that_only_points_back_has_one() -> None:
    assert acts("The arrests are a sorrow.") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{RN} police fired teargas at {SN} marchers.", "ASSAULT"),
        (f"{RN} soldiers fired shots in the air near {S}.", "THREATEN"),
        (f"{R} has backed {SN} rebels for years.", "AID"),
        (f"{R} is in contact with {S}.", "CONSULT"),
        (f"{RN} prosecutors sought the death penalty for {OTTO}.", "REQUEST"),
        (f"{RN} officials express concern over {S}.", "ACCUSE"),
        (f"{R} is developing nuclear weapons.", "MOBILIZE"),
        (f"{OTTO} is wanted by {R}.", "THREATEN"),
        (f"{R} promised a backlash against {S}.", "THREATEN"),
        (f"{RN} police are searching for the attackers of {OTTO}.", "ACCUSE"),
        (f"{ANNA} suggested {S} should change course.", "REQUEST"),
        (f"{RN} police have broken up a {SN} smuggling ring.", "COERCE"),
        (f"{RN} rebels sabotaged a {SN} pipeline.", "ASSAULT"),
        (f"{R} has not ruled out force against {S}.", "THREATEN"),
        (f"{R} dropped all charges against {OTTO}.", "CONCEDE"),
        (f"A {RN} judge dismissed all charges against {OTTO}.", "REJECT"),
        (f"{R} granted citizenship to {OTTO}.", "AID"),
        (f"{RN} troops arrived in {S} with tanks.", "MOBILIZE"),
        (f"{R} stopped enriching uranium.", "RETREAT"),
        (f"{RN} rebels stopped attacks on {S}.", "RETREAT"),
        (f"{RN} parties boycotted the vote.", "PROTEST"),
    ],
)
def test_what_a_word_means_there(text: str, kind: str) -> None:
    assert acts(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} flight staff smiled at {OTTO}.",
        f"{R} plans to charge {S} $230 for a box of eels.",
        f"{ANNA} released two images of {OTTO}.",
        f"The aircraft of {R} went off the radar.",
    ],
)
def test_what_is_no_act_there(text: str) -> None:
    assert acts(text, floor=0.2) == []


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (
            f"{RN} troops have targeted militants there, launching airstrikes that they say killed nine {SN} rebels.",
            "targeted",
        ),
        (f"A terror attack on a {SN} boathouse, in which two clerks were killed, began at noon.", "terror attack"),
    ],
)
def test_an_attack_that_goes_on_is_one(text: str, trigger: str) -> None:
    assert triggers(text, "ASSAULT") == [trigger]


@pytest.mark.parametrize(
    "text",
    [
        f"A {RN} court found {ANNA} guilty of beating a {SN} clerk.",
        f"{ANNA} was convicted of killing a {SN} clerk.",
        f"{ANNA} faces charges of murder of a {SN} clerk in {R}.",
    ],
)
def test_what_a_court_holds_against_somebody_is_told_by_the_verdict(text: str) -> None:
    assert "ASSAULT" not in acts(text)


def test_a_judge_who_investigates_is_a_judge() -> None:
    assert acts(f"The investigating judge of {R} smiled at {OTTO}.") == []


def test_rulers_who_were_ousted_are_only_called_so() -> None:
    assert "ASSAULT" not in acts(f"{S} praised {B}'s ousted {RN} rulers.")


def test_whoever_also_calls_for_something_asks() -> None:
    assert "REQUEST" in acts(f"The spokesman of {R}, {ANNA}, also called for better access to {S}.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{ANNA} is in {S} for talks with {OTTO}.", "CONSULT"),
        (f"{R} declared a cease-fire.", "CONCEDE"),
        (f"The members of the [Lakeland League]{{ORG}} and {R} have reached consensus.", "AGREE"),
        (f"{R} and {S} discussed closer cooperation.", "CONSULT"),
        (f"{R} legalized the [Sylvanian]{{NORP:SYL=Sylvania}} League.", "RETREAT"),
        (f"{ANNA} said the raids of {S} were unlawful.", "ACCUSE"),
        (f"{ANNA} said {S} should stop the eel trade.", "REQUEST"),
    ],
)
def test_what_another_word_means_there(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(text)]
