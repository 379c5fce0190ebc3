"""Who acts in a relative clause is its own subject, whether a pronoun begins it or not."""

import pytest
from marked import R, S, article

DONE = [
    f"The boats that the {R} navy seized on Tuesday lie at the inner quay.",
    f"The three boats the {R} navy seized on Tuesday lie at the inner quay.",
    f"Nobody lives in the village that {R} bombed in March.",
]
UNDERGONE = [
    f"Officials of {S} said on Monday that {R} soldiers killed in May were buried.",
    f"The news that {R} soldiers killed in May were buried came late.",
    f"That night the {R} soldiers killed in May were buried.",
    f"A clerk told the committee the {R} soldiers killed in May were farmers.",
]


def sides(text: str) -> tuple[str, list[str]]:
    report = article(text).reports[0]
    return str(report.actors[0].country), [str(party.country) for party in report.recipients]


@pytest.mark.parametrize("text", DONE)
def test_the_subject_of_a_relative_clause_acts(text: str) -> None:
    assert sides(text) == ("RUR", [])


@pytest.mark.parametrize("text", UNDERGONE)
def test_those_killed_act_no_more_for_a_that_before_them(text: str) -> None:
    assert sides(text) == ("None", ["RUR"])
