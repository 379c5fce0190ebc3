"""Who did it where only a bare word before the act says so, where both sides fell, and where many are told of."""

import pytest
from marked import LEXICON, RN, SN, R, S, code, countries


def done(text: str, *before: str) -> list[tuple[set[str], set[str]]]:
    """Actors and recipients of the last sentence's acts of force, by country."""
    reports = code(*before, text, floor=0.0)
    last = max(report.sentence_id for report in reports) if not before else reports[-1].sentence_id
    return [
        (countries(r.actors), countries(r.recipients)) for r in reports if r.type == "ASSAULT" and r.sentence_id == last
    ]


BLOWS = ["army shelling", "rebel attacks", "a police shooting", "government air strikes", "an army operation"]


@pytest.mark.parametrize("blow", BLOWS)
def test_whoever_stands_before_the_blow_dealt_it(blow: str) -> None:
    text = f"Six {SN} farmers were killed in {blow} on Monday."
    assert done(text, f"{R} was quiet.") == [({"RUR"}, {"SYL"})]


def test_shelling_that_killed_is_one_act() -> None:
    assert done(f"Army shelling in {S} killed four clerks.") == [({"SYL"}, {"SYL"})]


@pytest.mark.parametrize("fell", ["were killed in the fighting", "died in separate clashes"])
def test_both_sides_fell_in_their_fight(fell: str) -> None:
    assert done(f"Nine {RN} soldiers and two {SN} rebels {fell} on Monday.") == [({"RUR", "SYL"}, set())]


def test_those_of_one_side_fell_by_others() -> None:
    assert done(f"Nine {RN} soldiers and two {SN} clerks were killed in the fighting.")[0][1] == {"RUR", "SYL"}


@pytest.mark.parametrize("many", ["tribesmen", "crewmen", "children"])
def test_many_are_called_by_their_plural(many: str) -> None:
    assert many in LEXICON.roles


def test_police_act_on_a_day() -> None:
    text = f"A {SN} daily says police Thursday arrested two {SN} clerks."
    (report,) = [r for r in code(f"{R} was quiet. {R} slept.", text, floor=0.0) if r.type == "COERCE"]
    assert [party.sector for party in report.actors] == ["COP"]


@pytest.mark.parametrize("subject", ["The neighborhoods", "As expected, suburbs"])
def test_nobody_told_of_before_does_what_others_do(subject: str) -> None:
    reports = code(f"{R} and {SN} rebels attacked a town.", f"{subject} criticized {S}.", floor=0.0)
    assert [countries(r.actors) for r in reports if r.type == "ACCUSE"] == [set()]


def test_one_among_the_hurt_hurt_nobody() -> None:
    text = f"A {SN} soldier was killed and four others, including a {RN} soldier, were wounded in the fighting."
    assert all("RUR" not in acting for acting, _ in done(text))


def test_a_threat_from_somebody_is_his() -> None:
    text = f"{R} closed its embassy following a threat from a [Lake Guard]{{ORG}} splinter group."
    assert [r for r in code(text, floor=0.0) if r.type == "THREATEN" and countries(r.actors) == {"RUR"}] == []


def test_whose_union_tells_of_it_did_not_do_it() -> None:
    text = f"{R}'s main labor union says two {SN} clerks were deported."
    assert [countries(r.actors) for r in code(text, floor=0.0) if r.type == "COERCE"] == [set()]
