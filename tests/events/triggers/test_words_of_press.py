"""Acts in the words of press articles that nobody had read: what critics and courts say, and what is none."""

import pytest
from marked import RN, SN, R, S, code, countries

from clippings.events.report import Report

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"


def acts(*texts: str, floor: float = 0.0) -> list[tuple[str, str]]:
    return [(report.type, report.trigger) for report in code(*texts, floor=floor)]


def of(kind: str, *texts: str) -> list[Report]:
    return [report for report in code(*texts, floor=0.0) if report.type == kind]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{ANNA} tore into {OTTO} over the harbour.", "tore into"),
        (f"The unions of {R} came out against {S}.", "came out against"),
        (f"The envoy of {R} protested that {S} had moved the buoys.", "protested that"),
        (f"{ANNA} advocated against {S} in the council.", "advocated against"),
        (f"{ANNA} said she was appalled by {S}.", "was appalled by"),
        (f"{RN} farmers opposed {S} at the hearing.", "opposed"),
        (f"A civil suit was filed against {OTTO} in {R}.", "suit"),
    ],
)
def test_critics_and_plaintiffs_accuse(text: str, trigger: str) -> None:
    assert acts(text) == [("ACCUSE", trigger)]


@pytest.mark.parametrize(
    "text",
    [
        f"{OTTO} faced criticism from {RN} farmers.",
        f"{OTTO} is getting plenty of flak from {RN} farmers.",
        f"{OTTO} faces a fierce backlash from {RN} farmers.",
    ],
)
def test_whoever_faces_criticism_is_accused_by_whom_it_comes_from(text: str) -> None:
    (accusing,) = of("ACCUSE", text)
    assert (countries(accusing.actors), countries(accusing.recipients)) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{ANNA} singled {OTTO} out for praise.", "SUPPORT"),
        (f"{ANNA} spoke out in favor of {S}.", "SUPPORT"),
        (f"“{OTTO} has done a fantastic job,” {ANNA} said.", "SUPPORT"),
        (f"“{OTTO} has done a terrible job,” {ANNA} said.", "ACCUSE"),
        (f"{ANNA} plans to campaign for {OTTO}.", "AGREE"),
        (f"{RN} farmers have applied for drought aid from {S}.", "REQUEST"),
        (f"{OTTO} fired his service weapon at {RN} officers.", "ASSAULT"),
        (f"{OTTO} set off two bombs in {R}.", "ASSAULT"),
        (f"{RN} farmers opposed the compromise until the last evening.", "REJECT"),
    ],
)
def test_acts_in_the_words_of_the_press(text: str, kind: str) -> None:
    assert [type for type, _ in acts(text)] == [kind]


def test_whoever_judges_a_job_says_so() -> None:
    (praise,) = of("SUPPORT", f"“{OTTO} has done a great job,” {ANNA} said.")
    assert (countries(praise.actors), countries(praise.recipients)) == ({"RUR"}, {"SYL"})


@pytest.mark.parametrize(
    "text",
    [
        f"{RN} unions are opposed to {S}.",
        f"“{R} opposes all violence in {S},” the envoy noted.",
        f"{ANNA}'s opposition to {S} is well known.",
        f"The bank of {R} releases its Harvest Outlook in {S}.",
        f"A police guard of {R} pulled out a pistol in {S}.",
        f"The president of {R} received the emailed threat in {S}.",
        f"The clerks requested anonymity from {S}.",
        f"The minister of {R} offered {S} advice.",
        f"The ministry of {R} accepts applications from {S}.",
        f"{R} faces increasing scrutiny over border posts in {S}.",
        f"{OTTO} has bitter battles with critics in {R}.",
        f"{ANNA}'s attack on plans for a bridge surprised {S}.",
        f"The yard moved production of fighter jets to {S}.",
        f"“I asked {OTTO} that question,” {ANNA} noted.",
        f"“I do not agree with {OTTO} on everything,” {ANNA} noted.",
        f"{RN} police stormed up the stairs.",
        f"The tower in {R} is safe from attack by {S}.",
        f"An old battle flag flies in {S}.",
        f"{RN} retailers face a glut that is threatening to drag down {S}.",
    ],
)
def test_everyday_words_are_no_act(text: str) -> None:
    assert acts(text) == []


def test_what_a_court_counts_is_no_act_of_its_own() -> None:
    text = f"{OTTO} was charged with seven counts, including five counts of attempted murder of {RN} officers."
    assert [type for type, _ in acts(text)] == ["ACCUSE"]


def sides(report: Report) -> tuple[set[str], set[str]]:
    return countries(report.actors), countries(report.recipients)


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA} wrote to {OTTO}, urging an inquiry.",
        f"In a letter to {OTTO}, {ANNA} asked for an inquiry.",
        f"{ANNA} wrote a letter to {OTTO} demanding an inquiry.",
        f"{ANNA} wrote Wednesday to {OTTO} demanding an inquiry.",
    ],
)
def test_a_letter_asks_whom_it_is_sent_to(text: str) -> None:
    asked = [report for report in of("REQUEST", text) if report.trigger != "letter"]
    assert [sides(report) for report in asked] == [({"RUR"}, {"SYL"})]


def test_whoever_sues_for_damages_sues() -> None:
    assert [sides(report) for report in of("ACCUSE", f"{ANNA} sued for custody of the twins.")] == [({"RUR"}, set())]


def test_whoever_uses_talks_to_press_somebody_presses_him() -> None:
    bank = "[Lake Bank]{ORG:BOR}"
    text = f"The {bank} approved a plan, and {R} is expected to use the meetings to push {SN} ministers to ship wheat."
    assert [sides(report) for report in of("REQUEST", text)] == [({"RUR"}, {"SYL"})]


def test_advisers_and_aides_are_somebody() -> None:
    (urging,) = of("REQUEST", f"{RN} advisers have urged {OTTO} to leave.")
    assert urging.actors[0].name == "Ruritanian advisers"
