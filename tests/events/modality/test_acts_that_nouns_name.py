"""What becomes of an act that a noun names: planned, foiled, feared, put off, undone, and whose it was."""

import pytest
from marked import RN, SN, B, R, S, article, code, countries, only


def told(text: str, kind: str, role: str = "body") -> list[tuple[str, set[str], set[str]]]:
    """How the reports of a type are told, by whom and to whom."""
    reports = article(text, roles=[role]).coded(0.0)
    return [(r.modality, countries(r.actors), countries(r.recipients)) for r in reports if r.type == kind]


@pytest.mark.parametrize(
    ("verb", "modality"),
    [
        ("plans", "planned"),
        ("is preparing", "planned"),
        ("plotted", "planned"),
        ("foiled", "denied"),
        ("averted", "denied"),
        ("fears", "hypothetical"),
        ("spoke of the danger of", "hypothetical"),
        ("launched", "asserted"),
    ],
)
def test_the_verb_before_a_raid_says_whether_it_came(verb: str, modality: str) -> None:
    assert [m for m, *_ in told(f"{R} {verb} a raid on a {SN} harbour.", "ASSAULT")] == [modality]


@pytest.mark.parametrize(
    ("behind", "modality"),
    [("is imminent", "planned"), ("is likely", "hypothetical"), ("was thwarted", "denied"), ("was fierce", "asserted")],
)
def test_what_is_said_behind_a_raid_says_whether_it_came(behind: str, modality: str) -> None:
    assert [m for m, *_ in told(f"A {RN} raid on {S} {behind}.", "ASSAULT")] == [modality]


def test_a_trip_that_is_planned_is_promised() -> None:
    report = only(f"{R}'s premier is planning a trip to {S}.", floor=0.0)
    assert (report.type, report.modality) == ("AGREE", "planned")


@pytest.mark.parametrize(
    ("group", "modality"), [("were not held", "denied"), ("may resume", "hypothetical"), ("were held", "asserted")]
)
def test_whether_talks_of_two_were_held_stands_behind_the_two(group: str, modality: str) -> None:
    assert told(f"Negotiations between {R} and {S} {group}.", "CONSULT") == [(modality, {"RUR", "SYL"}, set())]


@pytest.mark.parametrize(("group", "modality"), [("was never signed", "denied"), ("may be ratified", "hypothetical")])
def test_a_pact_of_two_is_told_by_its_verb(group: str, modality: str) -> None:
    assert told(f"The accord between {R} and {S} {group}.", "SUPPORT") == [(modality, {"RUR", "SYL"}, set())]


def test_a_pact_to_be_signed_is_planned() -> None:
    text = f"The accord, to be signed by {R} and {S}, bans mines."
    assert [r.modality for r in code(text, floor=0.0) if r.type == "AGREE"] == ["planned"]


def test_a_headline_says_to_be_freed_of_what_will_be() -> None:
    assert told(f"{SN} sailors to be freed by {R}", "CONCEDE", "title") == [("planned", {"RUR"}, {"SYL"})]


def test_whoever_is_urged_in_a_headline_urges_nobody() -> None:
    assert told(f"{R} urged to stop jamming radios", "REQUEST", "title") == [("asserted", set(), {"RUR"})]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R}'s aid to {S} was suspended.", "SANCTION"),
        (f"{RN} sanctions on {S} were lifted.", "RETREAT"),
        (f"{R}'s planned visit to {S} was cancelled.", "REJECT"),
    ],
)
def test_whose_deed_is_undone_undoes_it(text: str, kind: str) -> None:
    assert ("asserted", {"RUR"}, {"SYL"}) in told(text, kind)


@pytest.mark.parametrize("accusation", [f"{S}'s accusation", "the accusation"])
def test_what_an_accusation_that_is_rejected_says_is_denied(accusation: str) -> None:
    text = f"{R} rejected {accusation} that it had mortared a {SN} pier."
    assert [m for m, *_ in told(text, "ASSAULT")] == ["denied"]


def test_whoever_is_suspected_of_the_torching_only_may_have_done_it() -> None:
    text = f"{R} is suspected of the bombing of a chapel in {S}."
    assert [m for m, *_ in told(text, "ASSAULT")] == ["alleged"]


def test_what_somebody_denies_that_he_will_do_is_denied() -> None:
    text = f"{R}'s premier denied he would resign."
    assert [r.modality for r in code(text, floor=0.0) if r.type in {"CONCEDE", "RETREAT"}] == ["denied"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (f"Had {R} invaded {S}, the lake would have frozen.", "hypothetical"),
        (f"Had {R} invaded {S}?", "hypothetical"),
        (f"{R} had invaded {S}, and the lake would freeze.", "asserted"),
    ],
)
def test_an_auxiliary_that_opens_a_sentence_supposes(text: str, modality: str) -> None:
    assert [m for m, *_ in told(text, "ASSAULT")] == [modality]


def test_a_village_that_a_state_is_accused_of_shelling_is_the_accusers() -> None:
    assert ("alleged", {"RUR"}, {"SYL"}) in told(f"{S} accused {R} of shelling a village.", "ASSAULT")


def test_joint_drills_are_no_mobilisation() -> None:
    assert told(f"{R} and {S} will hold joint naval drills.", "AGREE") == [("planned", {"RUR", "SYL"}, set())]


@pytest.mark.parametrize("broken", ["broke a truce", "broke the ceasefire"])
def test_a_truce_is_broken_by_force(broken: str) -> None:
    assert told(f"{R} {broken} with {S}.", "ASSAULT") == [("asserted", {"RUR"}, {"SYL"})]


@pytest.mark.parametrize("order", ["will deploy troops to its border", "did not declare martial law"])
def test_what_a_state_has_not_done_at_home_is_news(order: str) -> None:
    assert [r.modality for r in code(f"{R} {order}.")] == ["planned" if "will" in order else "denied"]


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        (f"Minister: {R} bombed {S}", "named_speaker", "Minister"),
        (f"{R} bombed {S}: {B}", "named_speaker", "Borduria"),
        (f"{B}: {R} bombed {S}", "narrator", None),
    ],
)
def test_a_headline_names_its_speaker_by_a_colon(text: str, kind: str, speaker: str | None) -> None:
    (report,) = (r for r in article(text, roles=["title"]).coded(0.0) if r.type == "ASSAULT")
    assert (report.attribution, report.speaker) == (kind, speaker)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} signed the treaty with {S}, officials said.", "anonymous_official"),
        (f"Sources in {B} said {R} had bombed {S}.", "anonymous_official"),
        (f"The treaty said {R} had bombed {S}.", "document"),
    ],
)
def test_what_was_signed_says_nothing(text: str, kind: str) -> None:
    assert {r.attribution for r in code(text, floor=0.0)} == {kind}
