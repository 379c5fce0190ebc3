"""Each rule of the codebook with a sentence that turns on it."""

import pytest
from marked import code, countries, only

R, S = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}"


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        (f"{R} will provide training to {S}.", "AGREE", None),
        (f"{R} and {S} signed a treaty on eel fishing.", "SUPPORT", None),
        (f"{R} and {S} held talks on eels.", "CONSULT", None),
        (f"{R} vowed to bomb {S}.", "THREATEN", "violence"),
        (f"{R} promised to withdraw its troops from {S}.", "CONCEDE", None),
        (f"{R} withdrew its troops from {S}.", "RETREAT", "withdraw"),
        (f"{R} asked {S} for help.", "REQUEST", "assist"),
        (f"{R} urged {S} to withdraw its soldiers.", "REQUEST", "yield"),
        (f"{R} refused to meet {S}.", "REJECT", "meet"),
        (f"{R} condemned {S}.", "ACCUSE", "disapprove"),
        (f"{R} summoned the ambassador of {S}.", "ACCUSE", "disapprove"),
        (f"{R} recalled its ambassador from {S}.", "SANCTION", "withdraw"),
        (f"{R} imposed sanctions on {S}.", "SANCTION", "discontinue"),
        (f"{R} lifted sanctions on {S}.", "RETREAT", None),
        (f"{R} occupied the islands of {S}.", "COERCE", "seize"),
        (f"{R} blockaded {S}.", "COERCE", "restrict"),
        (f"{R} pardoned a smuggler from {S}.", "CONCEDE", None),
        (f"{R} released a prisoner from {S}.", "RETREAT", "release"),
        (f"{R} sent medicine and tents to {S}.", "AID", None),
        (f"{R} and {S} held joint exercises in the strait.", "COOPERATE", None),
        (f"{R} massed tanks along the border with {S}.", "MOBILIZE", "troops"),
        (f"{R} carried out airstrikes on {S}.", "ASSAULT", "aerial"),
        (f"Workers in {R} went on strike.", "PROTEST", "strike"),
        (f"Students in {R} marched against the fee.", "PROTEST", "demo"),
        (f"A court in {R} sentenced a smuggler to two years.", "SANCTION", "convict"),
        (f"Police in {R} arrested a smuggler.", "COERCE", "arrest"),
    ],
)
def test_type_and_mode(text: str, kind: str, mode: str | None) -> None:
    assert (kind, mode) in [(report.type, report.mode) for report in code(text)]


@pytest.mark.parametrize(
    "text",
    [
        f"The band from {R} struck a chord in {S}.",
        f"In March, {R} had rain.",
        f"A striker from {R} signed for a club in {S}.",
        f"{R} beat {S} by two points in the league.",
        f"The fire in {R} burned coal.",
    ],
)
def test_everyday_senses_are_not_events(text: str) -> None:
    assert code(text) == ()


def test_content_of_an_act_is_not_coded_beside_it() -> None:
    assert [r.type for r in code(f"{R} called for a ceasefire with {S}.")] == ["REQUEST"]


def test_what_is_signed_is_not_coded_beside_the_signing() -> None:
    assert len(code(f"{R} signed an agreement with {S}.")) == 1


def test_captions_and_nothing_else_are_left_out() -> None:
    from marked import article

    text = f"{R} signed an agreement with {S}."
    coded = article(text, text, roles=("title", "caption")).reports
    assert [report.sentence_id for report in coded] == [article(text).sentences[0].sentence_id]


def test_nobody_named_is_said_and_not_dropped() -> None:
    report = only(f"The embassy of {S} was torched.")
    assert [(p.name, p.sector) for p in report.actors] == [("unknown", "UNK")]
    assert countries(report.recipients) == {"SYL"}
