"""Subjects and objects from surface order: what stands in for a dependency parse until there is one."""

from clippings.events.arguments.accused import charged_before, charged_by
from clippings.events.arguments.beside import (
    before_object,
    first_free,
    is_done_to,
    is_object,
    is_of_somebody,
    is_town_taken,
    owner_of_noun,
    says,
    whoever_does,
    whose_noun,
)
from clippings.events.arguments.fronted import main_subject
from clippings.events.arguments.makers import VEHICLES, whose_shot
from clippings.events.arguments.objects import before_aside
from clippings.events.phrases.adjuncts import STRIKES, is_by_blast, skip_adjuncts, struck_with, told_aside
from clippings.events.phrases.clauses import (
    NO_HEAD,
    USE,
    clause_start,
    described_before,
    doing_before,
    first_of_series,
    infinitive_before,
    participles_before,
    plan_foiled,
    told_before,
    using,
)
from clippings.events.phrases.parties import Candidate
from clippings.events.phrases.phrases import CLAUSAL, Phrases
from clippings.events.phrases.states import is_spot
from clippings.events.words.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    RELATIVE,
    REPORTING,
    SPOT,
    STOP,
    SUBORDINATOR,
    is_participle,
    word_set,
)
from clippings.events.words.tokens import CLOSE
from clippings.events.words.voice import is_passive

_QUOTES = CLOSE | {"'", "’"}
_OWNING_UP = word_set("admitted admits admit admitting denied denies deny denying acknowledged acknowledges")
_SUSPECTED = word_set("suspected accused convicted guilty suspicion charge charges charged charging")
_PLANS = word_set("plan plans intention intentions readiness willingness decision")
_EFFORTS = word_set(
    "attempt attempts effort efforts bid bids campaign drive plan plans decision refusal threat threats"
)
_FELLOWS = word_set("ally rival backer critic supporter partner insider heavyweight stalwart loyalist")
# 'Forces loyal to X.'
_LOYAL = frozenset({"loyal", "allied", "close", "linked", "opposed", "hostile"})
_LIST = CONJUNCTION | {","}
_AROUND = SPOT | {"around", "outside"}
_MEET = word_set(
    "meet meets met visit visits visited summon summons summoned telephone telephones telephoned phone phones phoned "
    "contact contacts contacted"
)


def subject(phrases: Phrases, index: int, depth: int = 0) -> Candidate | None:
    """The phrase that does what the verb at `index` says, by word order; None where nothing fits."""
    words = phrases.words
    j = skip_adjuncts(words, index - 1)
    if depth > 3:
        return None
    if (does := main_subject(phrases, index)) is not None or j < 0:
        return does
    word = words.low(j)
    if (opening := described_before(words, index, j)) is not None:
        # 'The soldiers who guarded a bridge were killed': they were.
        return subject(phrases, opening + 1, depth + 1)
    for opening in participles_before(words, index, j):
        described = phrases.ending.get(opening)
        if described is not None and described.kind != "adjective" and not described.owner:
            # 'Troops backed by X have shelled Y': they have.
            return _head(phrases, described)
    if word == "to":
        controller = phrases.ending.get(j)
        if controller is None and words.low(j - 1) == ",":
            # 'Told X, a friend of Y, to leave': X is to.
            controller = before_aside(phrases, j - 1)
        if controller is None:
            if words.low(j - 1) in _EFFORTS and (trying := whose_noun(phrases, j - 1)) is not None:
                # "X's attempts to oust Y."
                return trying
            if plan_foiled(words, j):
                # 'Police foiled a plot to shell a bank.'
                return None
            used = using(words, j)
            if words.low(j - 1) in _PLANS and words.low(j - 2) in REPORTING:
                # 'X announced plans to leave.'
                used = j - 2
            return subject(phrases, j - 1 if used is None else used, depth + 1)
        if (met := before_object(phrases, controller, _MEET | USE)) is not None:
            return subject(phrases, met, depth + 1)
        by = controller.first - 1 - (words.low(controller.first - 1) in DETERMINER)
        if words.low(by) == "by" and words.low(by - 1) in _EFFORTS:
            # 'Attempts by X to oust Y.'
            return controller
        return controller if phrases.governed(controller) is None else _clause_subject(phrases, controller.first)
    if (candidate := phrases.ending.get(j + 1)) is not None and not candidate.owner:
        if is_spot(candidate) and phrases.governed(candidate) in _AROUND and is_by_blast(words, index):
            return None
        bare = words.low(index).endswith("ing") and j == index - 1
        if bare and is_town_taken(phrases, candidate):
            return first_free(phrases, index)
        # 'A team is in X looking into it': X does not.
        bare &= not (is_spot(candidate) and candidate.kind == "name" and phrases.governed(candidate) in SPOT)
        return candidate if bare else _head(phrases, candidate)
    if word == "that" and words.low(index).endswith("ing"):
        # 'Found that suing a clerk costs much' says of nobody that he sued.
        return None
    if word in RELATIVE:
        before = j - 1 if words.low(j - 1) != "," else j - 2
        antecedent = phrases.ending.get(before + 1)
        if antecedent is None:
            # 'Six were killed in bombing that destroyed a school': they destroyed nothing.
            blow = words.low(before) in STRIKES and words.low(index) not in AUXILIARY
            return whose_noun(phrases, before) or (None if blow else _clause_subject(phrases, j))
        if word == "who" and (antecedent.party.entity_id or "").startswith("GPE:"):
            # 'Miners in X, who …'
            return _head(phrases, antecedent)
        if is_spot(antecedent) and phrases.governed(antecedent) in _AROUND:
            # 'The bombing in X that killed ten' is not X's.
            return _head(phrases, antecedent)
        # 'Members of X who' are meant, but of 'the widows of farmers who' the farmers, of 'a part of X, which' X.
        which = word == "which" and not is_of_somebody(phrases, antecedent)
        whole = which or antecedent.person or (antecedent.kind == "role" and antecedent.plural)
        return antecedent if whole or phrases.governed(antecedent) != "of" else _head(phrases, antecedent)
    if word == "," and not words.low(index).endswith("ing"):
        if (opens := told_aside(words, j)) is not None:
            # 'The rebels, officials said, shelled a town': they did.
            return subject(phrases, opens, depth + 1)
        named = phrases.ending.get(j)
        if named is not None and any(words.low(k) == "," for k in range(named.first, named.last)):
            # 'A group, the Lake Guard, claimed …' is one phrase.
            return _head(phrases, named)
        if (outer := before_aside(phrases, j)) is not None:
            return _head(phrases, outer)
        if named is not None and words.low(named.first - 1) == ",":
            # 'A blast in the capital, X, killed two.'
            return subject(phrases, named.first - 1, depth + 1)
    if words.low(index).endswith("ing") and word in _LIST:
        first = first_of_series(words, j)
        if first is None and is_by_blast(words, index):
            return None
        return subject(phrases, first, depth + 1) if first is not None else first_free(phrases, index)
    if word == "of" and (charged := charged_by(phrases, j)) is not None:
        return charged
    if word in {"of", "for"} and (charged := charged_before(phrases, j)) is not None:
        return charged
    if word == "by" and words.low(index).endswith("ing") and (doing := doing_before(words, j)) is not None:
        # 'Accused X of breaking the law by selling arms': X sold them.
        return subject(phrases, doing, depth + 1)
    # Of 'accused X's "militia" of' it ends before the quotation mark.
    told_at = skip_adjuncts(words, j - 1 - (words.low(j - 1) in _QUOTES)) + 1
    if word in {"of", "for", "from"} and (accused := phrases.ending.get(told_at)) is not None:
        # 'X was accused by Y of jamming': X did.
        if phrases.governed(accused) == "by":
            return _undergoer(phrases, accused, depth)
        return accused if phrases.governed(accused) not in SPOT else _clause_subject(phrases, accused.first)
    if (
        word in {"of", "for", "in"}
        and words.low(index).endswith("ing")
        and (one := owner_of_noun(phrases, j)) is not None
    ):
        return one
    if word in {"of", "for", "with"} and (suspect := _suspect(phrases, j, depth)) is not None:
        return suspect
    if is_by_blast(words, index):
        # 'A blast hit a convoy' does not say whose it was, whoever told of it; 'an X missile' does.
        maker = phrases.ending.get(j)
        return maker if maker is not None and not is_spot(maker) else whose_shot(phrases, j)
    if word in _OWNING_UP and words.low(index).endswith("ing"):
        # 'X admitted stealing.'
        return subject(phrases, j, depth + 1)
    if word.replace("-", "").isalpha() and word not in NO_HEAD:
        return _noun_before(phrases, j)
    if word in CONJUNCTION and is_participle(words.low(j - 1)) and is_passive(words, j - 1, "past"):
        # 'Were damaged or destroyed': both were.
        return subject(phrases, j - 1, depth + 1)
    if word in CONJUNCTION and (first := infinitive_before(words, index, j)) is not None:
        # 'Sent to storm a post and kill the guards': those sent kill.
        return subject(phrases, first, depth + 1)
    if word in CONJUNCTION and words.low(index + 1) == "that" and (told := told_before(words, j)) is not None:
        # 'X said that Y was late and warned that …': X warned.
        return subject(phrases, told, depth + 1)
    return _clause_subject(phrases, index)


def _suspect(phrases: Phrases, j: int, depth: int) -> Candidate | None:
    """Who is held to have done what follows: 'arrested X on suspicion of', 'X, suspected of', 'X was fined for'."""
    before = phrases.words.low(j - 1)
    if before in _SUSPECTED:
        return phrases.ending.get(j - 1) or subject(phrases, j - 1 - (phrases.words.low(j - 2) == "on"), depth + 1)
    if (held := phrases.ending.get(j)) and _SUSPECTED & set(phrases.words.lows[max(0, held.first - 2) : held.first]):
        # 'Prosecutors charged X with killing a nurse': X did.
        return held
    plain = before.endswith("ed") and phrases.words.low(j) != "with"
    return subject(phrases, j - 1, depth + 1) if plain else None


def _undergoer(phrases: Phrases, doer: Candidate, depth: int) -> Candidate | None:
    """To whom it is done by somebody: X of 'X, accused by Y of' and of 'X was fined by Y for'."""
    participle = doer.first - 2 - (phrases.words.low(doer.first - 1) in DETERMINER)
    return phrases.ending.get(participle) or subject(phrases, participle, depth + 1)


def _noun_before(phrases: Phrases, j: int) -> Candidate | None:
    """The party behind an ordinary noun that ends at `j`: its owner, or what 'in the northern town' hangs on."""
    words = phrases.words
    driven = words.low(j) in VEHICLES  # 'They fled after a truck drove through.'
    for k in range(j, max(-1, j - 8), -1):
        candidate = phrases.ending.get(k + 1)
        if candidate is not None:
            maker = phrases.ending.get(candidate.first - 1) if candidate.kind == "adjective" else None
            if maker is not None and maker.owner:
                # "X's Sylvanian branch."
                return maker
            compound = k == j - 1 and candidate.kind == "name" and phrases.governed(candidate) not in SPOT
            whole = (
                compound
                or candidate.owner
                or (candidate.kind == "adjective" and phrases.governed(candidate) not in SPOT)
            )
            return candidate if whole else _head(phrases, candidate)
        low = words.low(k)
        if low in STOP or (low in SUBORDINATOR and (low not in CLAUSAL or driven)) or low in REPORTING:
            return None
        if low == ",":
            return before_aside(phrases, k)
        if low in CONJUNCTION or low in AUXILIARY:
            return _clause_subject(phrases, k)
    return None


def _head(phrases: Phrases, candidate: Candidate) -> Candidate | None:
    """Climb from 'X' in 'the army of X' or 'troops in X' to the phrase it hangs on; None where that is no party."""
    for _ in range(3):
        preposition = phrases.governed(candidate)
        beside = phrases.ending.get(candidate.first - 1) if phrases.words.low(candidate.first - 1) == "and" else None
        if beside is not None and (struck := struck_with(phrases.words, beside.first - 1)) is not None:
            # 'Raids on X and Y.'
            return whose_noun(phrases, struck)
        if preposition is None:
            return whoever_does(phrases, candidate) or candidate
        index = candidate.first - 1
        while phrases.words.low(index) != preposition:
            index -= 1
        above = phrases.ending.get(index - (phrases.words.low(index - 1) in _LOYAL))
        if above is None and (struck := struck_with(phrases.words, index)) is not None:
            # "X's raids on the town of Y killed two": Y killed nobody.
            return whose_noun(phrases, struck)
        if above is None:
            outer = _clause_subject(phrases, candidate.first)
            if outer is None and any(says(phrases, c) for c in phrases.all if c.last < candidate.first):
                # 'Police said a blast in X …'
                return None
            if outer is not None and phrases.governed(outer) is None:
                return outer
            # 'A plan drafted by X says.'
            return None if preposition == "by" and is_participle(phrases.words.low(index - 1)) else candidate
        candidate = above
    return candidate


def _clause_subject(phrases: Phrases, index: int) -> Candidate | None:
    """The first phrase of the clause that hangs on no preposition; else of the sentence."""
    start = clause_start(phrases.words, index)
    free = [
        c
        for c in phrases.all
        if c.last <= index and c.kind != "adjective" and not c.owner and phrases.governed(c) is None
        # 'She has slammed X, backed Y' and 'regime ally X'.
        if not is_object(phrases, c) and not (phrases.words.low(c.last) in _FELLOWS and c.last + 1 in phrases.at)
    ]
    inside = [c for c in free if c.first >= start]
    if inside:
        return inside[0]
    owners = [c for c in phrases.all if start <= c.first and c.last <= index and (c.owner or c.kind == "adjective")]
    if owners and phrases.governed(owners[0]) is None and not is_done_to(phrases, owners[0]):
        return owners[0]
    goes_on = phrases.words.low(skip_adjuncts(phrases.words, index - 1)) in _LIST
    return next((c for c in free if goes_on or not says(phrases, c)), None)
