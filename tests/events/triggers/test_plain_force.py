"""Blows and shows of force as newspapers tell them plainly: whose missile it was, who came under whose fire."""

import pytest
from marked import BN, RN, SN, B, R, S, article, countries


def told(kind: str, text: str) -> list[tuple[set[str], set[str]]]:
    return [(countries(r.actors), countries(r.recipients)) for r in article(text).reports if r.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        f"A {RN} missile hit a market in {S}.",
        f"A {RN} missile hit a market in {S}, killing six people.",
        f"Six {SN} clerks were killed when a {RN} rocket hit a market.",
        f"{RN} shells landed on a market in {S}.",
        f"A {RN} rocket landed in a playground in {S}.",
        f"A {RN} missile ploughed into a block of flats in {S}.",
        f"A {RN} bomb destroyed a school in {S}.",
        f"A barrage of {RN} missiles hit {S}.",
        f"{RN} bombers dropped bunker-buster bombs on a plant in {S}.",
        f"{S} was pounded with {RN} missiles and drones overnight.",
        f"{RN} strikes kill 12 in {S}.",
        f"{R} struck an oil refinery in {S}.",
    ],
)
def test_a_missile_is_of_whom_it_is_called_after(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in told("ASSAULT", text)


@pytest.mark.parametrize(
    "text",
    [
        f"Villages in southern {S} came under {RN} artillery fire overnight.",
        f"{SN} troops came under {RN} fire near the river.",
    ],
)
def test_who_comes_under_fire_is_fired_at(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in told("ASSAULT", text)


@pytest.mark.parametrize(
    "text",
    [
        f"A storm hit {S} on Monday.",
        f"A {RN} plane landed on a road in {S}.",
        f"The {RN} singer's tour hit {S}.",
        f"{S} was hit by floods.",
        f"Flights from {S} were hit by {RN} strikes over pay.",
        f"{S} was hit by a {RN} rail strike.",
        f"{RN} wheat prices hit a record in {S}.",
    ],
)
def test_what_only_strikes_so_to_say_is_no_blow(text: str) -> None:
    assert told("ASSAULT", text) == []


def test_a_bomb_of_a_headline_is_of_the_place_where_it_went_off() -> None:
    actors = [countries(r.actors) for r in article(f"{RN} bomb destroys market", roles=["title"]).reports]
    assert actors in ([], [set()])


@pytest.mark.parametrize(
    "text",
    [
        f"{R} sent two more aircraft carriers to the gulf.",
        f"{R} has sent more warships to the gulf.",
        f"{R} ordered an aircraft carrier to the gulf.",
        f"{R} dispatched a second carrier group to the gulf.",
        f"A {RN} aircraft carrier entered the gulf on Monday.",
        f"{RN} warships headed for the gulf.",
        f"{R} flew bombers over the gulf.",
        f"{R} has put its armed forces on maximum alert.",
    ],
)
def test_ships_that_are_sent_are_a_show_of_force_and_nobody_is_done_to(text: str) -> None:
    assert told("MOBILIZE", text) == [({"RUR"}, set())]


@pytest.mark.parametrize(
    "text",
    [
        f"The {RN} club ordered two strikers to the bench.",
        f"A {RN} cruise ship entered the gulf on Monday.",
        f"{R} sent two more swimmers to the games.",
        f"{RN} tourists headed for the gulf.",
    ],
)
def test_who_only_goes_somewhere_shows_no_force(text: str) -> None:
    assert told("MOBILIZE", text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The {SN} town of Brodno fell to {RN} forces.",
        f"{RN} agents seized a plane belonging to {S}.",
        f"{RN} agents seized a tanker owned by {S}.",
        f"Since May, {R} has blocked all aid to {S}.",
    ],
)
def test_what_is_taken_is_taken_from_whose_it_is(text: str) -> None:
    assert ({"RUR"}, {"SYL"}) in told("COERCE", text)


def test_whom_a_ban_names_behind_the_verb_it_is_done_to() -> None:
    assert told("COERCE", f"{R} barred [Sylvanians]{{NORP:SYL=Sylvania}} from the mosque.") == [({"RUR"}, {"SYL"})]


def test_numbers_of_arms_are_no_act() -> None:
    assert told("ASSAULT", f"{R} shipped 1,800 bombs to {S}.") == []


@pytest.mark.parametrize(
    "text", [f"{R} and {S} traded strikes for a fifth day.", f"{R} exchanged missile strikes with {S}."]
)
def test_who_trades_blows_strikes_as_the_other_does(text: str) -> None:
    assert told("ASSAULT", text) == [({"RUR", "SYL"}, set())]


def test_prisoners_of_war_are_no_war() -> None:
    text = f"{SN} prisoners of war were beaten by {RN} guards."
    assert told("ASSAULT", text) == [({"RUR"}, {"SYL"})]


def test_what_is_shut_down_is_said_in_the_phrase_itself() -> None:
    assert told("COERCE", f"{R} shut down the internet.") == [({"RUR"}, set())]


def test_bystanders_are_not_named_for_the_third_state() -> None:
    assert told("ASSAULT", f"{B} said a {RN} missile hit a market in {S}.") == [({"RUR"}, {"SYL"})]
    assert told("ASSAULT", f"A {RN} missile hit a {BN} ship near {S}.") == [({"RUR"}, {"BOR"})]
