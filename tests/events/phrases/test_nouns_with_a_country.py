"""Whose act a noun names that has a country before it and people behind it: 'an X strike by miners'."""

from marked import RN, B, R, S, article, countries


def told(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    return [(countries(r.actors), countries(r.recipients)) for r in article(*texts).reports if r.type == kind]


def test_miners_who_strike_are_of_the_country_before_the_strike() -> None:
    texts = (f"{B} slept, and {B} woke.", f"{B} fears a {RN} strike by miners.")
    assert [actors for actors, _ in told("PROTEST", *texts)] == [{"RUR"}]


def test_troops_that_are_withdrawn_are_of_the_country_before_the_withdrawal() -> None:
    text = f"The {RN} withdrawal of troops from {S} ended on Friday."
    assert told("RETREAT", text) == [({"RUR"}, {"SYL"})]


def test_a_bloc_is_of_no_one_country() -> None:
    texts = (f"{R} closed a mill, and {R} slept.", "The bloc met in a mill on Sunday.")
    assert all(actors == set() for actors, _ in told("CONSULT", *texts))
