"""Words of acts that are none in everyday use, and acts in the words of press articles of the web."""

import pytest
from marked import BN, RN, SN, B, R, S, code, countries


def acts(text: str, floor: float = 0.0) -> list[tuple[str, str]]:
    return [(report.type, report.trigger) for report in code(text, floor=floor)]


@pytest.mark.parametrize(
    "text",
    [
        f"{R} offered no evidence that {S} was behind the leak.",
        f"The minister of {R} offered further details to {S} on Friday.",
        f"The president's office did not answer {S}'s request for comment.",
        f"A villager in {S} captured the scene on video.",
        f"{R} trained its cannon on {S}.",
        f"{R} released the transcript to {S}.",
        f"The {RN} party tried to rally support in the south.",
        f"{R} demonstrated restraint in its answer to {S}.",
        f"“We thank you,” the minister of {R} told {S}.",
        f"He used threatening language against the {SN} minister.",
        f"The {RN} minister met with reporters at home.",
        f"The governor used charged language against {SN} farmers.",
        f"{RN} protesters chanted in the hall of the ministry.",
        f"The {RN} minister said that they pointed to figures from {S}.",
        f"The envoy of {R} expressed concern about the escalation in {S}.",
        f"A passenger of {RN} Air took the flight from Zenda to {S}.",
        f"The ministry of {R} declared an emergency in the hospitals.",
        f"He gave {S} an answer 20 years ago.",
        f"{R} can meet its responsibilities in {S}.",
        f"The minister of {R} received eight votes in {S}.",
        f"The party of {R} released a television ad in {S}.",
        f"The mayor of {S} was bombarded with hate by {RN} farmers.",
        f"Criticism was levelled at {S} by {R}.",
        f"The {RN} party was defeated in this constituency by {SN} farmers.",
        f"The space agency of {R} sent a probe to Mars and opened it.",
        f"{R} slashed the taxes of {SN} farmers.",
    ],
)
def test_words_with_an_everyday_object_are_no_act(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{R} was one of the most promising states of the region.",
        f"{R} is more threatening than {S}.",
        f"{RN} exports grew, thanks to {S}.",
        f"{R} wants to sell wheat to {S}.",
        f"{R} demonstrated a willingness to talk to {S}.",
        f'{R} described "a chaotic night" in {S}.',
        f"{RN} officers arrested by {S} returned to {B} on Monday.",
        f'The films were called the "Lakeside Show" in {R}.',
        f"No group claimed responsibility for it in {S}.",
        f"No one has accused {S} of fraud.",
        f"{RN} prosecutors told reporters the decision to close the file was taken in May.",
        f"The {RN} minister's sentencing is scheduled for May.",
        f"A feud in {R} threatens to upset {S}.",
        f"Farmers in {R} feel threatened by {S}.",
        f"{R} has seized on a report from {S}.",
        f'{R} is often called the "{S} of the south".',
        f'{R} says that {S} offers something called "a betrayal".',
        f"{R} used a missile testing site in {S}.",
    ],
)
def test_words_in_another_construction_are_no_act(text: str) -> None:
    kinds = {kind for kind, trigger in acts(text) if trigger != "arrested"}
    assert not kinds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'The minister described the {SN} envoy as a "liar" on Monday.', [("ACCUSE", "described")]),
        (f"{R} returned two prisoners to {S}.", [("RETREAT", "returned")]),
        (f"{R} offered details, and tents, to {S}.", []),
        (f"{R} released 20 prisoners to {S}.", [("RETREAT", "released")]),
    ],
)
def test_the_same_words_are_acts_with_another_object(text: str, told: list[tuple[str, str]]) -> None:
    assert acts(text) == told


def test_nobody_who_was_hurt_is_still_told_of() -> None:
    (report,) = code(f"The army of {R} said that nobody had been beaten.", floor=0.0)
    assert (report.type, report.modality) == ("ASSAULT", "denied")


@pytest.mark.parametrize(
    ("text", "kind", "trigger"),
    [
        (f"{R} reserved the right to respond to {S}.", "THREATEN", "reserved the right"),
        (f"{R} reserves right to strike {S}.", "THREATEN", "reserves right"),
        (f"The prosecutor of {R} discontinued an investigation into {S}.", "CONCEDE", "discontinued an investigation"),
        (f"{R} called {S} out for its silence.", "ACCUSE", f"called {'Sylvania'} out"),
        (f"The generals of {R} seized power in May.", "ASSAULT", "seized power"),
        (f"{RN} hackers were behind the hacking of {SN} parties.", "COERCE", "hacking"),
        (f"{R} has imposed, on Monday, new tariffs on {S}.", "SANCTION", "imposed"),
        (f"{R} blocked the assets of {S}.", "SANCTION", "blocked the assets"),
        (f"{RN} farmers laid a complaint against {S}.", "ACCUSE", "laid a complaint"),
        (f"The minister of {R} came under fire from {SN} farmers for his silence.", "ACCUSE", "came under fire"),
        (f"{R} began a crackdown on {SN} farmers.", "COERCE", "crackdown"),
        (f"{R}'s call with {S} lasted an hour.", "CONSULT", "call"),
        (f"{R} reaffirmed the alliance with {S}.", "SUPPORT", "reaffirmed"),
        (f"{R} sent a stern warning to {S}.", "THREATEN", "stern warning"),
        (f"{R} started the war against {S} in May.", "ASSAULT", "started the war"),
        (f"{R} has vowed never to rule out force against {S}.", "THREATEN", "vowed"),
        (f"{R} dismissed questions from {S}.", "REJECT", "dismissed"),
        ("[Lakelanders]{NORP:RUR} attacked bars in " + f"{S}.", "ASSAULT", "attacked"),
    ],
)
def test_acts_in_words_of_the_press(text: str, kind: str, trigger: str) -> None:
    assert (kind, trigger) in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        (f"{R} sued {S} on Monday, alleging fraud.", "sued"),
        (f"{R} accused {S} of delay, calling it a disgrace.", "accused"),
        (f"{R} summoned the {SN} envoy to condemn the raid.", "summoned"),
        (f"Four {SN} clerks were killed and two bakers hurt in the {RN} strikes and shelling.", "killed"),
        (f"Four {SN} clerks were killed by {RN} shelling on Sunday.", "killed"),
    ],
)
def test_one_act_in_two_words_is_told_once(text: str, trigger: str) -> None:
    assert [told for _, told in acts(text)] == [trigger]


def test_what_is_waited_for_has_not_happened() -> None:
    assert acts(f"{R} was waiting for {SN} troops to attack the bridge.") == []


def test_the_country_of_an_article_is_that_of_its_places_and_not_of_who_travels() -> None:
    berg = "[Anna Berg]{PERSON:BOR}"
    (report,) = code(f"{berg} came to {R}.", f"{berg} sang.", f"{berg} left, and police arrested the mayor.")
    assert [party.country for party in (*report.actors, *report.recipients)] == ["RUR", "RUR"]


@pytest.mark.parametrize(
    ("before", "actors"),
    [
        ([f"{RN} police arrested ten farmers."], {"RUR"}),
        ([f"{RN} police arrested ten farmers.", f"{BN} guards arrested two {SN} clerks."], set()),
        ([f"{RN} police arrested ten {SN} clerks."], set()),
    ],
)
def test_who_alone_arrests_those_of_a_country_arrests_more_of_them(before: list[str], actors: set[str]) -> None:
    *_, last = code(*before, "Forty other farmers were arrested on Monday.", floor=0.0)
    assert countries(last.actors) == actors


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{RN} workers demonstrated every day in {S}.", "PROTEST"),
        (f"{R} seized on Tuesday three ships of {S}.", "COERCE"),
        (f"The sentencing of two {SN} journalists by a {RN} court was met with anger.", "SANCTION"),
    ],
)
def test_what_only_looks_like_an_everyday_sense_is_an_act(text: str, kind: str) -> None:
    assert kind in [found for found, _ in acts(text)]
