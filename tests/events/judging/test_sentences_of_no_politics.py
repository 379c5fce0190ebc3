"""Sport, shows, trade, beasts, weather and tales: their words of acts tell of none, those beside politics do."""

from pathlib import Path

import pytest
from articles import as_sentences
from marked import R, S, code

from clippings.entities.detect import find_mentions
from clippings.events.code import code_article
from clippings.registry.load import load_registry


def told(text: str) -> set[str]:
    """What types of acts a sentence tells of."""
    return {report.type for report in code(text, floor=0.0)}


@pytest.mark.parametrize(
    "text",
    [
        "The league banned the goalkeeper for three games.",
        "The club rejected a bid for its winger.",
        f"The striker blamed his bad knee after {R} lost.",
        "The club sacked its coach after five defeats.",
        "The actress praised her co-star.",
        "The rapper hit back at his sister in a new song.",
        "The chef refused to use frozen fish.",
        "The film was condemned by critics as dull.",
        "The carmaker agreed to buy a rival.",
        "Shareholders rejected the merger.",
    ],
)
def test_what_is_done_in_sport_shows_and_trade_is_no_act(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The {R} government banned the striker.", "COERCE"),
        (f"Police in {S} arrested the striker of the club.", "COERCE"),
        ("A singer was killed by soldiers.", "ASSAULT"),
        (f"The actress accused the president of {S} of theft.", "ACCUSE"),
        (f"{R} condemned the film as an insult.", "ACCUSE"),
        (f"The minister rejected the merger of the two banks in {S}.", "REJECT"),
        (f"The club called on {R} to return to the talks.", "REQUEST"),
    ],
)
def test_where_rulers_and_force_come_in_it_is_an_act(text: str, kind: str) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A shark attacked a swimmer off the coast.",
        f"A clerk from {R} was killed by dogs.",
        f"A clerk from {R} was killed by a large pack of hungry dogs.",
        "Fog closed the airport for six hours.",
        "Snow blocked the road to the valley.",
        f"Strong winds attacked the north of {S}.",
        f"In the film, a soldier kills the king of {S}.",
        f"The novel tells how rebels stormed the palace in {S}.",
    ],
)
def test_what_beasts_weather_and_tales_do_is_no_act(text: str) -> None:
    assert not told(text) & {"ASSAULT", "COERCE", "PROTEST"}


@pytest.mark.parametrize(
    "text",
    [
        f"Police with dogs searched two farms in {S}.",
        f"The [Tigers]{{ORG:SYL}} attacked a post in {R}.",
        f"Troops in the snow attacked a post in {R}.",
        f"The army closed the airport in {S} for six hours.",
        f"A cell planted bombs by the road in {S}.",
        f"The novel angered rebels who stormed the palace in {S}.",
        f"In the film district, soldiers killed a baker from {S}.",
    ],
)
def test_what_people_do_beside_them_is(text: str) -> None:
    assert told(text) & {"ASSAULT", "COERCE"}


@pytest.mark.parametrize(
    "text", [f"Most voters blame {R} for the price of bread.", "In the north 84 percent of whites backed the senator."]
)
def test_what_a_people_thinks_is_no_act(text: str) -> None:
    assert not told(text)


def test_what_it_votes_is() -> None:
    assert "SUPPORT" in told(f"Voters in {R} supported the pact with {S} by 71 percent in a referendum.")


@pytest.mark.parametrize(
    ("who", "kind"), [("Villagers", "PROTEST"), ("Students", "PROTEST"), ("Police", "COERCE"), ("The army", "COERCE")]
)
def test_a_road_that_civilians_shut_down_is_a_protest(who: str, kind: str) -> None:
    assert told(f"{who} shut down the main road in {S}.") == {kind}


def test_a_league_of_states_plays_no_matches(root: Path) -> None:
    facts = load_registry(root / "dataset" / "registry")
    sentences = as_sentences("Key players in the Arab League condemned Syria over the flooded valleys.")
    (report,) = code_article(sentences, find_mentions(sentences, facts), None, facts).reports
    assert report.type == "ACCUSE"
