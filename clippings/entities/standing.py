"""Capitals that stand for a government: `Ankara said`, `between Ankara and Damascus`, `Ankara’s approach`."""

from clippings.entities.cues import word_set
from clippings.entities.proposal import Line, Proposal

PLACE_BEFORE = word_set(
    "in near outside around inside at leave left reach reached visit visited to into through central downtown"
)
SIDES_BEFORE = word_set(
    "between with by from against for that as while and urged pressed told accused warned asked both"
)
ACTS = word_set(
    "is was has had will would could can may might should must does did says said wants sees views seeks considers "
    "believes fears hopes insists remains continues supports backs denies denied accuses accused rejects rejected "
    "announced warned urged called signed agreed refused decided pledged vowed thanked asked condemned welcomed"
)
PLACE_AFTER = word_set("airport university street suburbs outskirts countryside residents neighbourhood neighborhood")


def stands_for_government(line: Line, proposal: Proposal) -> bool:
    """Whether a capital's name means the government there."""
    tokens = line.tokens
    before = tokens.folds[proposal.start - 1] if proposal.start else ""
    before2 = tokens.folds[proposal.start - 2] if proposal.start > 1 else ""
    after = tokens.folds[proposal.end] if proposal.end < len(tokens) else ""
    after2 = tokens.folds[proposal.end + 1] if proposal.end + 1 < len(tokens) else ""
    if before in PLACE_BEFORE or after in PLACE_AFTER or (after == "," and after2[:1].isupper()):
        return False
    if proposal.start == 0 and (after in ("(", ",", "—", "–", "-", ":") or tokens.texts[proposal.start].isupper()):
        return False
    if after in ("'s", "’s") or after in ACTS or before in SIDES_BEFORE:
        return True
    if after == "-" or before == "-":
        return True
    return after == "and" and before2 != "in"
