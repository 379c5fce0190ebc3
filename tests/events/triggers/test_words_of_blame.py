"""The long tail of words that accuse, refuse, ask, threaten, punish, coerce and give way."""

import pytest
from marked import RN, SN, R, S, code, countries

ANNA = "[Anna Berg]{PERSON:RUR}"
OTTO = "[Otto Lind]{PERSON:SYL}"


def acts(text: str) -> list[tuple[str, str]]:
    return [(report.type, report.trigger) for report in code(text, floor=0.0)]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{ANNA} inveighed against {S} over the eel quota.", "inveighed against"),
        (f"{ANNA} took {OTTO} to task over the ferry.", "took Otto Lind to task"),
        (f"The envoy of {R} cast aspersions on {S}.", "cast aspersions on"),
        (f"Farmers in {R} were angered by {S} and its decision on wool.", "were angered by"),
        (f"Police in {R} registered a case against {OTTO}.", "registered a case"),
        (f"{OTTO} was taken to court by {RN} millers.", "taken to court"),
        (f"The parliament of {R} commissioned an inquiry into {OTTO}.", "commissioned an inquiry"),
        (f"{ANNA} fulminated against {OTTO}.", "fulminated against"),
        (f"{OTTO} faces an investigation by the {RN} police.", "faces an investigation"),
    ],
)
def test_scolding_suing_and_looking_into_accuse(text: str, trigger: str) -> None:
    assert ("ACCUSE", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"A court in {R} nullified the lease of {OTTO}.", "nullified"),
        (f"{ANNA} turned a deaf ear to {S}.", "turned a deaf ear to"),
        (f"{ANNA} said she was no longer prepared to meet {OTTO}.", "was no longer prepared to"),
        (f"The court in {R} struck down a rule of {S}.", "struck down"),
        (f"The ban by {S} was ruled illegal in {R}.", "ruled illegal"),
        (f"{R} broke off the talks with {S}.", "broke off the talks"),
        (f"Talks between {R} and {S} fell apart.", "fell apart"),
        (f"{SN} millers were denied visas by {R}.", "denied visas"),
    ],
)
def test_striking_down_and_staying_away_reject(text: str, trigger: str) -> None:
    assert ("REJECT", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{ANNA} cautioned {OTTO} against a new weir.", "cautioned Otto Lind against"),
        (f"{R} ratcheted up the pressure on {S}.", "ratcheted up the pressure"),
        (f"A court in {R} subpoenaed {OTTO}.", "subpoenaed"),
        (f"Millers of {S} were ordered to move by {R}.", "ordered to"),
        (f"{R} proposed negotiations with {S}.", "proposed negotiations"),
    ],
)
def test_pressing_and_summoning_request(text: str, trigger: str) -> None:
    assert ("REQUEST", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{R} has put {S} on notice.", "put Sylvania on notice"),
        (f"{ANNA} said {S} had one last chance.", "had one last chance"),
        (f"{R} served an ultimatum on {S}.", "served an ultimatum"),
        (f"The {RN} army will hunt down {SN} raiders.", "hunt down"),
        (f"{ANNA} said {R} would not hesitate to strike {S}.", "not hesitate to"),
        (f"A guard of {R} pointed his rifle at {OTTO}.", "pointed his rifle at"),
    ],
)
def test_notice_and_a_last_chance_threaten(text: str, trigger: str) -> None:
    assert ("THREATEN", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{R} punished {S} for the weir.", "punished"),
        (f"{R} raised tariffs on {S}.", "raised tariffs"),
        (f"The church of {R} defrocked {OTTO}.", "defrocked"),
        (f"{R} debarred {SN} builders.", "debarred"),
        (f"{OTTO} was ordered to pay a fine in {R}.", "ordered to pay"),
        (f"{R} renewed its ban on wool from {S}.", "renewed its ban"),
    ],
)
def test_punishing_and_cutting_off_sanction(text: str, trigger: str) -> None:
    assert ("SANCTION", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"Guards of {R} frisked {OTTO}.", "frisked"),
        (f"{R} resealed its gate to {S}.", "resealed"),
        (f"{R} grounded all planes of {S}.", "grounded all planes"),
        (f"{SN} reporters were prevented from entering the mill by {R}.", "prevented from"),
        (f"{OTTO} was hauled away by the {RN} police.", "hauled away"),
        (f"Police in {R} carried out searches in {SN} mills.", "carried out searches"),
        (f"The king of {R} assumed emergency powers.", "assumed emergency powers"),
        (f"{SN} villagers were forced from their homes by {R}.", "forced from their homes"),
    ],
)
def test_frisking_sealing_and_hauling_away_coerce(text: str, trigger: str) -> None:
    assert ("COERCE", trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{OTTO} pleaded guilty to fraud in {R}.", "pleaded guilty to"),
        (f"{OTTO} came clean about the eels in {R}.", "came clean"),
        (f"{R} walked back its demand for {SN} wool.", "walked back"),
        (f"{R} dropped its opposition to {S}.", "dropped its opposition"),
        (f"{R} decriminalised the eel trade of {S}.", "decriminalised"),
    ],
)
def test_pleading_guilty_and_dropping_concede(text: str, trigger: str) -> None:
    assert ("CONCEDE", trigger) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{OTTO} was stopped from smiling only by {RN} rain.",
        f"The officers of {R} met in order to pay {S}.",
        f"Guards in {R} fired into the air at a wedding of {OTTO}.",
    ],
)
def test_the_same_words_in_everyday_use_are_unsure_or_none(text: str) -> None:
    assert {kind for kind, _ in acts(text)} <= {"AID", "COERCE", "CONSULT", "AGREE"}


def test_whoever_is_barred_is_the_recipient() -> None:
    (report,) = code(f"{OTTO} was barred from {R} by {RN} guards.", floor=0.0)[:1]
    assert countries(report.recipients) == {"SYL"}


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA} said {S} was trying to build nuclear bombs.",
        f"{ANNA} said {S} was secretly seeking to develop nuclear weapons.",
        f"{R} says {S} is harbouring fugitives.",
        f"The raid by {S} was a disgrace, {ANNA} said.",
        f"{ANNA} said {S} was dragging its feet on wool.",
        f"{ANNA} said {S} was not helping with the weir.",
        f"“The tax of {S} is discriminatory,” {ANNA} said.",
        f"{ANNA} says {S} used the storm as an excuse for its tax.",
    ],
)
def test_whoever_tells_of_blameworthy_conduct_accuses_whose_it_is(text: str) -> None:
    (report,) = [report for report in code(text) if report.type == "ACCUSE"]
    assert (countries(report.actors), countries(report.recipients)) == ({"RUR"}, {"SYL"})


def test_blameworthy_conduct_that_only_the_narrator_tells_accuses_nobody() -> None:
    assert not [kind for kind, _ in acts(f"{S} was trying to build nuclear bombs.") if kind == "ACCUSE"]


def test_a_report_that_documents_abuses_accuses() -> None:
    assert ("ACCUSE", "documented abuses") in acts(f"{ANNA} documented abuses in {S}.")
