"""Words of acts in what firms sell, papers show and people think, which report none, and those that still do."""

import pytest
from marked import B, R, S, code

BERG, FIRM = "[Anna Berg]{PERSON:RUR}", "[Hillford]{ORG:RUR}"


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRM} offers courses in fourteen languages.",
        f"{FIRM} may offer fewer colours than {BERG} would like.",
        f"{FIRM} demonstrated strong growth in {S}.",
        f"Physicists in {R} demonstrated for the first time that eels sleep.",
        f"{BERG} agreed that the bridge to {S} is narrow.",
        f"The consulting firms of {R} are small.",
        f"{BERG} teaches words, then simple sentences, in {R}.",
    ],
)
def test_what_is_sold_shown_and_thought_is_no_act(text: str) -> None:
    assert not code(f"{R} was quiet.", text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{R} offers {S} a loan of ten million crowns.", "AGREE"),
        (f"{R} offered to send {S} two ships.", "AGREE"),
        (f"Thousands demonstrated in {R} on Monday against the law.", "PROTEST"),
        (f"{R} and {S} agreed that talks would resume in May.", "AGREE"),
        (f"A court in {R} sentences the smuggler to ten years in jail.", "SANCTION"),
    ],
)
def test_the_same_words_of_states_and_crowds_are_acts(text: str, kind: str) -> None:
    assert kind in [report.type for report in code(f"{B} was quiet.", text, floor=0.0)]


@pytest.mark.parametrize(
    "text",
    [
        f"Its library sends HTTP requests to {S} and reads what comes back.",
        f"Request quotes from three firms in {R}.",
        f"A moving company in {R} doubled its prices.",
        f"{BERG}, head of {FIRM}, spoke of {S} on an earnings call on May 5.",
    ],
)
def test_what_programs_and_carriers_do_is_no_act(text: str) -> None:
    assert not code(f"{R} was quiet.", text)
