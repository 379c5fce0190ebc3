"""Which words of a wire report tell an act, of which kind, and which tell none or the same once more."""

import pytest
from marked import RN, SN, B, R, S, code, only

ANNA, OTTO = "[Berg]{PERSON:RUR}", "[Lind]{PERSON:SYL}"


def types(text: str) -> list[str]:
    return sorted(report.type for report in code(text, floor=0.0))


@pytest.mark.parametrize(
    "text",
    [
        f"{R} planned raids on allied and [Lake Guard]{{ORG:SYL}} targets in {S}.",
        f"The [Lake Guard]{{ORG:SYL}} suspects held in {R} are farmers.",
        f"{RN} deputies were considering proposed laws on fishing.",
    ],
)
def test_what_has_no_object_is_no_verb(text: str) -> None:
    told = {report.trigger for report in code(text, floor=0.0)}
    assert not told & {"targets", "suspects", "proposed"}


def test_whoever_is_arrested_is_not_suspected_once_more() -> None:
    assert types(f"{RN} police arrested suspected [Lake Guard]{{ORG:SYL}} gunrunner {OTTO}.") == ["COERCE"]


@pytest.mark.parametrize("count", ["41", "six"])
def test_captives_that_are_counted_are_not_taken_now(count: str) -> None:
    text = f"{R} says {count} detained pro-reform teachers are on hunger strike."
    assert "COERCE" not in types(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} troops moved in to stop {SN} crowds from looting shops.",
        f"{R} is trying to prevent rebels from reaching {S}.",
    ],
)
def test_what_is_only_to_be_prevented_is_no_act(text: str) -> None:
    assert not {"ASSAULT", "PROTEST", "COERCE"} & set(types(text))


@pytest.mark.parametrize(
    "text",
    [
        f"The plan calls for {R} to free ten {SN} sailors.",
        f"A bill that calls for new taxes is before the {RN} parliament.",
        f"{RN} officials said no guards were hurt.",
        "The marchers were met by police at the bridge.",
        f"Runner-up {ANNA} was beaten by top-seeded {OTTO} in straight sets.",
        f"{ANNA} is in hospital after having a seizure.",
        f"{R} was first settled on by colonists of {S}.",
    ],
)
def test_other_senses_are_no_act(text: str) -> None:
    assert not {"REQUEST", "REJECT", "CONSULT", "ASSAULT", "COERCE", "SUPPORT"} & set(types(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{R} expelled a delegation of {SN} miners last week.", "COERCE"),
        (f"{R} expelled the {SN} ambassador last week.", "SANCTION"),
        (f"{R} withdrew from southern {S} in 2031.", "RETREAT"),
        (f"{R} withdrew from the Lake Protocol with {S} in 2031.", "SANCTION"),
        (f"{RN} minister {ANNA} dismissed concerns by {S} over the dam.", "REJECT"),
        (f"{RN} pirates hijacked a {SN} ship.", "COERCE"),
        (f"{RN} deputy {ANNA} attacked the policies of president {OTTO}.", "ACCUSE"),
    ],
)
def test_what_is_done_to_whom_tells_the_type(text: str, expected: str) -> None:
    assert types(text) == [expected]


@pytest.mark.parametrize(
    "wrong",
    [
        f"{S} failed to stop smugglers",
        f"{SN} fighters committed war crimes",
        f"{S} has exaggerated the scale of the flood",
        f"the {SN} president is flat wrong",
    ],
)
def test_who_says_what_somebody_does_wrong_accuses_him(wrong: str) -> None:
    assert "ACCUSE" in types(f"{R} says {wrong}.")


def test_what_is_wrong_with_a_thing_accuses_nobody() -> None:
    assert "ACCUSE" not in types(f"{R} says what is wrong with the number.")


@pytest.mark.parametrize(
    "text",
    [
        f"{R} urged {S} to halt the felling of old trees on all hills by the lake, ratify the pact and sign the deal.",
        f"{R} is demanding the group disarm.",
        f"{R} asked {S} to let them be questioned abroad.",
    ],
)
def test_all_that_is_asked_is_content(text: str) -> None:
    assert types(text) == ["REQUEST"]


def test_what_is_said_after_a_refusal_is_news() -> None:
    assert "THREATEN" in types(f"{R} rejected the note and said {SN} ships would be boarded if they did not leave.")
    assert "AGREE" in types(f"{ANNA} asked {S} for help, and the two states are expected to discuss the dam.")


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} rebels ambushed a bus near {S} and killed ten {SN} farmers.",
        f"The fighting erupted when {RN} troops raided {S}.",
        f"{R} and {S} fought a short lake war in 2031, which killed 900 people.",
        f"A {SN} guard was killed when a roadside bomb exploded in {R}.",
    ],
)
def test_one_blow_is_told_once(text: str) -> None:
    assert types(text) == ["ASSAULT"]


def test_a_raid_by_police_is_the_arrest() -> None:
    assert types(f"{RN} police arrested ten {SN} clerks in raids across two valleys.") == ["COERCE"]


def test_an_accusation_is_made_once() -> None:
    assert types(f"{R} criticised {S} for violating the truce accord.") == ["ACCUSE"]


@pytest.mark.parametrize(
    "text",
    [
        f"The ministers of {R} and {S} hold formal talks on Friday.",
        f"{RN} president {ANNA} visits {S} and {B} next week.",
    ],
)
def test_what_is_told_of_a_day_in_the_present_is_to_come(text: str) -> None:
    report = only(text, floor=0.0)
    assert (report.type, report.modality) == ("AGREE", "planned")


def test_what_follows_a_plan_is_planned() -> None:
    reports = code(f"{ANNA} will visit {B} before meeting with {SN} president {OTTO} on Monday.", floor=0.0)
    assert {(report.type, report.modality) for report in reports} == {("AGREE", "planned")}


@pytest.mark.parametrize("verb", ["re-emerged", "resumed", "yet begun"])
def test_what_has_not_come_about_is_denied(verb: str) -> None:
    assert only(f"Fighting between {R} and {S} has not {verb}.", floor=0.0).modality == "denied"


def test_a_condition_holds_its_whole_clause() -> None:
    politicians = f"{SN} politicians in charge of setting the budgets of all their own agencies"
    text = f"{R} may help if the {politicians} cut aid to {B}."
    assert {report.modality for report in code(text, floor=0.0) if report.type != "AID"} <= {"hypothetical"}


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} officials are looking into an explosion at an oil refinery that killed ten {SN} workers.",
        f"Ten {SN} farmers were killed in {R} and {B} after the storm came ashore.",
        f"Ten {SN} farmers were hurt during the typhoon.",
        f"Ten {SN} farmers were killed after fireworks stored in a barn accidentally went up.",
    ],
)
def test_what_blows_up_or_blows_by_itself_attacks_nobody(text: str) -> None:
    assert "ASSAULT" not in types(text)


def test_a_land_mine_is_somebodys() -> None:
    assert types(f"Ten {SN} farmers were killed in a mine explosion.") == ["ASSAULT"]


def test_what_is_said_in_a_call_is_no_promise_of_its_own() -> None:
    assert types(f"{ANNA} called her {SN} counterpart {OTTO} to assure him that the pact will hold.") == ["CONSULT"]


def test_bringing_people_home_is_no_threat() -> None:
    assert "THREATEN" not in types(f"{R} vowed to repatriate the workers as soon as possible.")


def test_a_passive_in_another_clause_is_not_done_to_who_stands_before_it() -> None:
    reports = code(f"{RN} minister {ANNA} was downcast after talks were suspended.", floor=0.0)
    assert not any(report.recipients for report in reports if report.type == "SANCTION")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{R} may look to {S} for help.", "REQUEST"),
        (f"{RN} minister {ANNA} is attending a conference in {S}.", "CONSULT"),
        (f"{R} and {S} have twice gone to war.", "ASSAULT"),
        (f"{RN} farmers rose up against {S} in 2031.", "ASSAULT"),
        (f"The court in {R} reduced the prison sentence of {OTTO} from nine to eight years.", "CONCEDE"),
    ],
)
def test_words_of_the_wires(text: str, expected: str) -> None:
    assert types(text) == [expected]
