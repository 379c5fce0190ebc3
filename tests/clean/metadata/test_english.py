"""A text that is plainly English is told by its joining words, and no other language is taken for it."""

import pytest

from clippings.clean.metadata.english import reads_english

ENGLISH = (
    "The council of the town said on Monday that it would mend the bridge before the winter, and that the work "
    "should take no more than a month, as the stones are there already."
)
OTHERS = (
    "Le conseil de la ville a dit lundi que le pont serait réparé avant l'hiver et que les travaux ne dureraient pas "
    "plus d'un mois, car les pierres sont déjà sur place et les ouvriers attendent.",
    "A câmara da cidade disse na segunda que a ponte vai ser reparada antes do inverno e que os trabalhos não devem "
    "durar mais do que um mês, pois as pedras já estão no lugar.",
    "De raad van de stad zei maandag dat de brug voor de winter wordt hersteld en dat het werk niet langer dan een "
    "maand duurt, want de stenen liggen er al en is in orde.",
)


def test_plain_english_is_known() -> None:
    assert reads_english(ENGLISH)


@pytest.mark.parametrize("text", [*OTHERS, "", "The bridge", " ".join(OTHERS)])
def test_nothing_else_is_taken_for_english(text: str) -> None:
    assert not reads_english(text)
