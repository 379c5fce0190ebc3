"""Who tests arms: a state that the sentence goes on about; and whom those condemn who condemn the launch."""

from dataclasses import replace

import pytest
from marked import R, S, article, countries

COUNCIL = "[Harbour Council]{ORG=Harbour Council}"


def sides(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    """The parties' countries of the reports of a type, where the council is a body of many states."""
    told = article(*texts)
    mentions = tuple(
        replace(m, entity=replace(m.entity, sector="IGO")) if m.text == "Harbour Council" else m for m in told.mentions
    )
    coded = replace(told, mentions=mentions).coded(0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in coded if r.type == kind]


@pytest.mark.parametrize(
    "told",
    ["following its fourth nuclear test", "after it staged two missile launches", "over its series of nuclear tests"],
)
def test_a_body_of_many_states_tests_no_arms(told: str) -> None:
    text = f"The {COUNCIL} imposed sanctions on {R} {told}."
    assert sides("MOBILIZE", f"{R} and {S} were in the news.", text) == [({"RUR"}, set())]


@pytest.mark.parametrize("text", [f"{S} condemned the launch.", f"{S} denounced this latest test as reckless."])
def test_the_launch_is_his_who_launched(text: str) -> None:
    before = f"{R} carried out a missile test on Monday."
    assert sides("ACCUSE", before, f"Fishermen in {S} saw nothing.", "Nobody was hurt.", text) == [({"SYL"}, {"RUR"})]


def test_whoever_tells_another_what_he_would_face_threatens_him() -> None:
    text = f"It came after {S} said {R} would face fire."
    assert sides("THREATEN", f"{R} and {S} were in the news.", text) == [({"SYL"}, {"RUR"})]


def test_he_is_threatened_who_will_face_it_though_a_comma_stands_before() -> None:
    text = f"{R} reopened a fort, an old one, after {S} said {R} would face consequences."
    assert sides("THREATEN", text) == [({"SYL"}, {"RUR"})]
