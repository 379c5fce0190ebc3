"""Capitals that stand for a government: `Ankara said`, `between Ankara and Damascus`, `Ankara’s approach`."""

from clippings.entities.cues import SAID, word_set
from clippings.entities.proposal import Line, Proposal

PLACE_BEFORE = word_set(
    "in near outside around inside at leave left reach reached visit visited into through central downtown "
    "across toward towards entered entering captured bombed shelled"
)
SIDES_BEFORE = word_set(
    "between with by against that as while and urged pressed told accused warned asked both but criticized "
    "criticised condemned blamed thanked thank pressured urging accusing halt stop make force if whether "
    "because although unless until when once unlike than on for since however says where before after"
)
CLAUSE_STARTS = frozenset('"“‘;:,—–•')
NO_VERBS = word_set("and or in on at of for from to near s the a an with by as daily talks time times residents based")
GIVEN = word_set(
    "assistance support aid help weapons arms equipment loans message messages warning warnings offer response"
)
ACTS = SAID | word_set(
    "is was has had will would could can may might should must does did wants sees views seeks considers "
    "believes fears hopes insists remains continues supports backs denies accuses rejects rejected decided "
    "pledged condemned welcomed agreed refused signed sent summoned expelled recalled closed opened imposed "
    "lifted recognised recognized offered demanded maintains regards expects plans intends warns urges says "
    "appears opposes launched threatened suspended pressed pushed reiterated confirmed faces needs"
)
ORGANS_AFTER = word_set("government regime authorities administration officials cabinet leadership diplomats")
PLACE_AFTER = word_set("airport university street suburbs outskirts countryside residents neighbourhood neighborhood")
POSSESSIVE = frozenset({"'s", "’s"})


def stands_for_government(line: Line, proposal: Proposal) -> bool:
    """Whether a capital's name means the government there."""
    folds, texts = line.tokens.folds, line.tokens.texts
    start, end = proposal.start, proposal.end
    before = folds[start - 1] if start else ""
    before2 = folds[start - 2] if start > 1 else ""
    after = folds[end] if end < len(folds) else ""
    after2 = texts[end + 1] if end + 1 < len(texts) else ""
    if before in PLACE_BEFORE or after in PLACE_AFTER or is_dateline(line, proposal):
        return False
    if after == "," and before not in SIDES_BEFORE:
        return after2 in ("which", "whose")
    if after in ORGANS_AFTER or after in ACTS or before in SIDES_BEFORE:
        return True
    if end < len(texts) and texts[end] in POSSESSIVE:
        return True
    if before == "to":
        return before2 in GIVEN
    if start == 0 or before in CLAUSE_STARTS:
        # Subject of a clause: a verb or adverb comes next.
        return after.isalpha() and texts[end].islower() and (after not in NO_VERBS or (after == "and" and start == 0))
    return after == "-" or before == "-"


def is_dateline(line: Line, proposal: Proposal) -> bool:
    """`ANKARA (Agency) —`, `Ankara, Nov. 2 –`: where the report was written."""
    if proposal.start:
        return False
    texts = line.tokens.texts
    after = texts[proposal.end] if proposal.end < len(texts) else ""
    named_month = proposal.end + 1 < len(texts) and texts[proposal.end + 1][0].isupper()
    return after in ("(", "—", "–", ":") or (after == "," and named_month) or (texts[0].isupper() and len(texts[0]) > 1)
