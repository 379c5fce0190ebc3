"""Those whom an attack hit, told of again: the same made it; and what is struck at."""

import pytest
from marked import BN, RN, SN, B, S, code, countries


def sides(kind: str, *texts: str) -> list[tuple[set[str], set[str]]]:
    coded = code(*texts, floor=0.0)
    return [(countries(r.actors), countries(r.recipients)) for r in coded if r.type == kind]


@pytest.mark.parametrize(
    "again",
    ["The soldiers were shot near a mill on Friday.", "Two other soldiers were wounded.", "A third soldier was hurt."],
)
def test_the_same_hit_those_who_are_told_of_again(again: str) -> None:
    attack = f"{RN} rebels killed two {SN} soldiers."
    assert sides("ASSAULT", f"{S} was quiet.", attack, again)[-1][0] == {"RUR"}


def test_others_may_have_been_hit_by_others() -> None:
    attack = f"{RN} rebels killed two {SN} soldiers."
    assert sides("ASSAULT", f"{S} was quiet.", attack, "Four policemen were shot in a bar.")[-1][0] == set()


def test_who_strikes_at_something_hits_it() -> None:
    text = f"{RN} rebels struck at the {SN} embassy, killing two guards."
    assert ({"RUR"}, {"SYL"}) in sides("ASSAULT", f"{B} was quiet.", text)


def test_a_claim_says_not_who_else_was_hit() -> None:
    text = f"{RN} rebels claimed responsibility for the assault which they call an answer to raids on {BN} farmers."
    told = f"{B} and {S} were quiet.", f"Gunmen killed a {SN} guard.", text
    assert next(hit for by, hit in sides("ASSAULT", *told) if by == {"RUR"}) <= {"SYL"}


def test_the_raids_of_a_coalition_are_of_no_one_country() -> None:
    assert sides("ASSAULT", f"{S} was quiet.", "Coalition air strikes killed six farmers.") == [(set(), {"SYL"})]
