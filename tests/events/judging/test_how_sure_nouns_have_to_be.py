"""How sure a report has to be that only may be, or that a noun names."""

from marked import R, S, code


def test_what_only_may_be_has_to_be_likelier() -> None:
    text = f"Later on, as some have it, {R} may expel clerks from {S}."
    assert code(text) == ()
    assert [report.type for report in code(text, floor=0.2)] == ["SANCTION"]
    # Where a sentence begins with who may do it to another state, it is what the sentence tells.
    assert [report.type for report in code(f"{R} may expel clerks from {S}.")] == ["SANCTION"]


def test_a_noun_for_talks_has_to_be_likelier() -> None:
    text = "The minister's talks are seldom short."
    assert code(text) == ()
    assert [report.type for report in code(text, floor=0.2)] == ["CONSULT"]


def test_talks_of_two_states_are_likely() -> None:
    assert [report.type for report in code(f"The talks between {R} and {S} were long.")] == ["CONSULT"]


def test_what_is_weighed_is_told_though_unsure() -> None:
    (report,) = code(f"{R} is weighing sanctions against {S}.")
    assert (report.type, report.modality) == ("SANCTION", "hypothetical")
