"""Words of acts that are idioms in the press, and what only describes somebody: 'a tough call', 'armed with knives'."""

import pytest
from marked import RN, SN, R, S, code, countries

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA} made the right call when she stayed in {S}.",
        f"It was a tough call for {ANNA}.",
        f"{ANNA} made the call to stay in {S}.",
        f"Nobody knows the events surrounding the vote in {S}.",
        f"{ANNA} said it was encouraging to see {S} grow.",
        f"{R} has a gun capable of striking {S}.",
        f"{ANNA} offered a glimpse of her work to {OTTO}.",
        f"{RN} critics offered a chorus of boos to {OTTO}.",
        f"{ANNA} is reviewing the documents of {OTTO}.",
        f"{OTTO}'s plan was dismissed by {ANNA}.",
        f"{ANNA} received word of it from {OTTO}.",
        f"The {RN} guards were armed with knives.",
        f"{R} stopped trucks armed with old guns.",
        f"The law helped shape what {R} is today.",
        f"The fair was confined to {R} that year.",
        f"It is for three groups in {R}: convicted felons, smugglers and clowns.",
        f"{ANNA} told clerks in papers related to the house that she was ill.",
        f"{ANNA} directed questions to {OTTO}.",
        f"{ANNA} agrees with {OTTO} on many issues.",
        f"{ANNA} was encouraged by what {OTTO} did.",
        f"{RN} police blasted open the door.",
        f"{ANNA} said {OTTO} was caught red handed.",
        f"Nobody in {S} liked its threatening posture.",
        f"{ANNA} was committed to rescuing {SN} nurses.",
        f"{ANNA} held a rally in {S} for her campaign.",
        f"{OTTO} was asked whether he planned to resign by {ANNA}.",
    ],
)
def test_an_idiom_tells_of_no_act(text: str) -> None:
    assert code(text, floor=0.0) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{ANNA} renewed her call for a truce with {S}.", "REQUEST"),
        (f"{RN} troops surrounding the post of {S} waited.", "COERCE"),
        (f"{R} armed the {SN} rebels with rifles.", "AID"),
        (f"{R} received food aid from {S}.", "AID"),
        (f"{R} helped {S} with the harvest.", "AID"),
        (f"{ANNA} was dismissed by {OTTO} as director.", "SANCTION"),
        (f"{R} invited {S} to the talks.", "REQUEST"),
    ],
)
def test_the_same_words_tell_of_acts_elsewhere(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(text, floor=0.0)]


@pytest.mark.parametrize("crime", ["murder", "attempted murder", "murder and assault"])
def test_the_crime_of_a_charge_is_no_act_of_its_own(crime: str) -> None:
    assert [report.type for report in code(f"{OTTO} was charged with {crime} in {R}.", floor=0.0)] == ["ACCUSE"]


def test_whoever_is_charged_with_a_deed_is_said_to_have_done_it() -> None:
    reports = code(f"{RN} police charged {OTTO} with killing a [Bordurian]{{NORP:BOR}} nurse.", floor=0.0)
    (killing,) = [report for report in reports if report.type == "ASSAULT"]
    assert (countries(killing.actors), killing.modality) == ({"SYL"}, "alleged")


def test_help_to_bring_people_out_is_one_act() -> None:
    assert len(code(f"{RN} troops helped evacuate the embassy of {S}.", floor=0.0)) == 1


def test_an_executive_order_is_no_manager() -> None:
    (ban,) = code(f"{R} was quiet.", f"{ANNA} signed an executive order banning {SN} nurses.", floor=0.0)
    assert [party.sector for party in ban.actors] != ["BUS"]
