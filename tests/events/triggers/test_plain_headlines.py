"""Headlines that leave their auxiliaries out: who will do it, who quits what, and what 'blasts' hits."""

import pytest
from marked import RN, SN, R, S, article, countries


def told(text: str) -> list[tuple[str, set[str], set[str], str]]:
    return [
        (r.type, countries(r.actors), countries(r.recipients), r.modality)
        for r in article(text, roles=["title"]).reports
    ]


def test_workers_who_are_to_strike_have_not_done_so() -> None:
    assert told(f"{RN} rail workers to strike on Thursday") == [("PROTEST", {"RUR"}, set(), "planned")]


def test_troops_to_leave_will_leave() -> None:
    assert ("CONCEDE", {"RUR"}, {"SYL"}, "planned") in told(f"{RN} troops to leave {S}")


def test_of_calls_to_sign_nobody_says_that_it_will_be_done() -> None:
    assert not any(kind == "AGREE" for kind, *_ in told(f"{RN} calls to sign pact with {S} grow"))


def test_troops_quit_a_land() -> None:
    assert ("RETREAT", {"RUR"}, {"SYL"}, "asserted") in told(f"{RN} troops quit {S}")


@pytest.mark.parametrize("target", [f"{SN} drills", f"{SN} sanctions", f"{SN} court ruling"])
def test_whoever_blasts_what_is_done_bombs_nobody(target: str) -> None:
    kinds = [kind for kind, *_ in told(f"{R} blasts {target}")]
    assert "ASSAULT" not in kinds


def test_drones_are_fired_at_a_land() -> None:
    assert told(f"{R} fired 50 drones at {S} overnight") == [("ASSAULT", {"RUR"}, {"SYL"}, "asserted")]


def test_a_state_is_recognised_as_one() -> None:
    assert told(f"{R} recognised {S} as a state") == [("SUPPORT", {"RUR"}, {"SYL"}, "asserted")]


def test_whoever_stops_short_of_shelling_does_not_shell() -> None:
    assert ("ASSAULT", {"RUR"}, {"SYL"}, "denied") in told(f"{R} stopped short of shelling a {SN} town")


def test_nobody_is_threatened_in_his_own_troops() -> None:
    assert told(f"{R} threatened to withdraw its troops from {S}")[0][2] == {"SYL"}


def test_firms_listed_with_banks_are_whose_the_banks_are() -> None:
    texts = (f"{R} slept.", f"{R} has blacklisted 30 more {SN} banks, 100 tankers and 12 individuals.")
    assert [countries(r.recipients) for r in article(*texts).reports] == [{"SYL"}]
