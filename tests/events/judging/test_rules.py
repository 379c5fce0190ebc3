"""Each rule of the codebook with a sentence that turns on it."""

import pytest
from marked import B, R, S, code, countries, only


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
        (f"{R} will pardon a smuggler from {S}.", "CONCEDE", None),
        (f"{R} and {S} shared intelligence on smugglers.", "COOPERATE", None),
        (f"{R} began naval exercises off its coast.", "MOBILIZE", "troops"),
        (f"{R} held military exercises near its border with {S}.", "MOBILIZE", "troops"),
        (f"{R} lodged a formal protest with {S} over the fishing limits.", "ACCUSE", "disapprove"),
        (f"A court in {R} ordered a firm from {S} to pay damages.", "SANCTION", None),
        (f"{R} paid reparations to {S}.", "AID", None),
        (f"Rebels in {R} captured two soldiers of {S}.", "ASSAULT", "abduct"),
        (f"A court in {R} issued an arrest warrant for a general from {S}.", "THREATEN", "arrest"),
        (f"{R} refused entry to a delegation from {S}.", "REJECT", None),
        (f"{R} deported a smuggler to {S}.", "COERCE", "deport"),
        (f"{R} cancelled a meeting with {S}.", "REJECT", "meet"),
        (f"{R} sent soldiers to {S} to help flood victims.", "AID", None),
        (f"Students in {R} marched to demand lower fees.", "PROTEST", "demo"),
        (f"Soldiers from {R} rescued hostages in {S}.", "AID", None),
        (f"{R} dropped its demand that {S} apologise.", "CONCEDE", None),
        (f"{R} said it had no plans to withdraw its troops from {S}.", "REJECT", "yield"),
        (f"{R} said it was premature to discuss a withdrawal from {S}.", "REJECT", "yield"),
        (f"{R} said {S} had not met the conditions of the pact.", "ACCUSE", "allege"),
        (f"The president of {R} was ousted by rebels.", "ASSAULT", None),
        (f"The ouster of the president of {R} surprised {S}.", "ASSAULT", None),
        (f"The president of {R} fled to {S}.", "RETREAT", "withdraw"),
        (f"{R} scaled back its attacks on {S}.", "RETREAT", None),
        (f"A conference in {R} called for a review of the constitution of {S}.", "REQUEST", "change"),
        (f"{R} trained soldiers of {S}.", "AID", None),
        (f"{R} has armed rebels in {S}.", "AID", None),
        (f"{R} agreed to a ceasefire with {S}.", "CONCEDE", None),
        (f"A ceasefire between {R} and {S} took effect on Monday.", "RETREAT", "ceasefire"),
        (f"{R} announced a ceasefire with {S}.", "CONCEDE", None),
        (f"{R} granted aid workers access to {S}.", "RETREAT", "access"),
        (f"The defence minister of {R} resigned.", "RETREAT", "resign"),
        (f"The rebels of {R} handed in their weapons.", "RETREAT", "disarm"),
        (f"{R} apologised to {S}.", "CONCEDE", None),
        (f"{R} granted asylum to a poet from {S}.", "AID", None),
        (f"{R} extradited a smuggler to {S}.", "COOPERATE", None),
        (f"{R} expelled two diplomats of {S}.", "SANCTION", "expel"),
        (f"{R} broke off diplomatic relations with {S}.", "SANCTION", "discontinue"),
        (f"{R} imposed a curfew in its capital.", "COERCE", "curfew"),
        (f"{R} declared martial law.", "COERCE", "martial-law"),
        (f"{R} blocked a news site from {S}.", "COERCE", "censor"),
        (f"Hackers from {R} attacked a bank in {S}.", "COERCE", "cyber"),
        (f"{R} threatened to close its border with {S}.", "THREATEN", "restrict"),
        (f"{R} threatened to arrest the mayor of {S}.", "THREATEN", "arrest"),
        (f"{R} threatened to cut ties with {S}.", "THREATEN", "relations"),
        (f"{R} investigated a firm from {S} over bribes.", "ACCUSE", "investigate"),
        (f"{R} sued {S} over the dam.", "ACCUSE", "allege"),
        (f"{R} mediated talks between {S} and {B}.", "CONSULT", "third-party"),
        (f"The president of {R} phoned the president of {S}.", "CONSULT", "phone"),
        (f"The president of {R} visited {S}.", "CONSULT", "visit"),
        (f"Leaders of {R}, {S} and {B} met at a summit.", "CONSULT", "multilateral"),
        (f"{R} recognised {S}.", "SUPPORT", None),
        (f"{R} ratified the treaty with {S}.", "SUPPORT", None),
        (f"Drivers in {R} blocked the road to the capital.", "PROTEST", "obstruct"),
        (f"Prisoners in {R} began a hunger strike.", "PROTEST", "hunger"),
        (f"{R} bombed the harbour of {S}.", "ASSAULT", "explosives"),
        (f"Gunmen from {R} abducted a farmer from {S}.", "ASSAULT", "abduct"),
        (f"A suicide bomber killed four people in {R}.", "ASSAULT", "suicide-attack"),
        (f"A drone from {R} hit a bridge in {S}.", "ASSAULT", "drone"),
        (f"Police in {R} fired tear gas at students.", "ASSAULT", "crowd-control"),
        (f"{R} put its army on high alert.", "MOBILIZE", "troops"),
        (f"{R} deployed missiles along its coast.", "MOBILIZE", "weapons"),
    ],
)
def test_type_and_mode(text: str, kind: str, mode: str | None) -> None:
    assert [(report.type, report.mode) for report in code(text)] == [(kind, mode)]


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


@pytest.mark.parametrize(
    "text",
    [
        f"{R} considers the rebels of {S} a threat.",
        f"{R} designates the group in {S} a terrorist organisation.",
        f"Troops of {R} are stationed in {S}.",
        f"{R} is backed by {S}.",
        f"People in {R} celebrated in the streets.",
        f"Relations between {R} and {S} are strong.",
        f"{S} is ruining trade and threatening {R}'s brittle stability, a miller said.",
        f"Between farmers of {R} and armed [Lakeland]{{NORP:SYL}} groups lies a river.",
    ],
)
def test_what_stands_or_is_felt_is_no_event(text: str) -> None:
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
