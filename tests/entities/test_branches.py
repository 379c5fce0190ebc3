"""A body that has one name in several countries is that of the country an article speaks of."""

from collections.abc import Callable

import pytest

from clippings.entities.mention import Mention


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Taleban burned a barn in Kabul.", "AFG"),
        ("The Taleban burned a barn near Peshawar, Pakistan. The Taleban also took two Pakistani goats.", "PAK"),
        ("Clerks of Pakistan and Afghanistan met. Pakistan and Afghanistan blame the Taleban.", "AFG"),
    ],
)
def test_the_name_means_the_branch_of_the_country_told_of(
    find: Callable[..., tuple[Mention, ...]], text: str, country: str
) -> None:
    assert {m.entity.country for m in find(text) if m.text == "Taleban"} == {country}


def test_a_branch_named_after_its_country_is_that_country_s(find: Callable[..., tuple[Mention, ...]]) -> None:
    (branch,) = find("A man of al-Qaida in Iraq was late.")
    assert (branch.text, branch.entity.country) == ("al-Qaida in Iraq", "IRQ")
