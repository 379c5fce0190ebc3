"""English word forms: which forms a lexicon's base form takes on a page."""

_IRREGULAR = {
    "arise": "arose arisen", "awake": "awoke awoken", "be": "was been", "beat": "beat beaten",
    "become": "became become", "begin": "began begun", "behead": "beheaded beheaded", "bend": "bent bent",
    "bind": "bound bound", "blow": "blew blown", "break": "broke broken", "bring": "brought brought",
    "build": "built built", "burn": "burned burned", "buy": "bought bought", "catch": "caught caught",
    "come": "came come", "cut": "cut cut", "deal": "dealt dealt", "do": "did done", "draw": "drew drawn",
    "drive": "drove driven", "fall": "fell fallen", "feed": "fed fed", "fight": "fought fought",
    "find": "found found", "flee": "fled fled", "fly": "flew flown", "forbid": "forbade forbidden",
    "forgive": "forgave forgiven", "freeze": "froze frozen", "get": "got got", "give": "gave given",
    "go": "went gone", "hang": "hanged hanged", "have": "had had", "hit": "hit hit", "hold": "held held",
    "hurt": "hurt hurt", "keep": "kept kept", "lay": "laid laid", "lead": "led led", "lean": "leaned leaned",
    "leave": "left left", "lend": "lent lent", "let": "let let", "make": "made made", "meet": "met met",
    "overrun": "overran overrun", "overthrow": "overthrew overthrown", "pay": "paid paid", "plead": "pleaded pleaded",
    "put": "put put", "quit": "quit quit", "retake": "retook retaken", "run": "ran run", "say": "said said",
    "see": "saw seen", "seek": "sought sought", "sell": "sold sold", "send": "sent sent", "set": "set set",
    "shake": "shook shaken", "shoot": "shot shot", "shut": "shut shut", "sink": "sank sunk", "sit": "sat sat",
    "slay": "slew slain", "speak": "spoke spoken", "split": "split split", "spread": "spread spread",
    "stand": "stood stood", "steal": "stole stolen", "step": "stepped stepped", "strike": "struck struck",
    "swap": "swapped swapped", "take": "took taken", "tear": "tore torn", "tell": "told told",
    "throw": "threw thrown", "turn": "turned turned", "undertake": "undertook undertaken",
    "upset": "upset upset", "withdraw": "withdrew withdrawn", "withhold": "withheld withheld",
    "write": "wrote written", "win": "won won", "stab": "stabbed stabbed", "ban": "banned banned",
    "bar": "barred barred", "beg": "begged begged", "slam": "slammed slammed", "rob": "robbed robbed",
    "commit": "committed committed", "abet": "abetted abetted", "gun": "gunned gunned", "drop": "dropped dropped",
    "stop": "stopped stopped", "ship": "shipped shipped", "pull": "pulled pulled", "rebut": "rebutted rebutted",
    "strip": "stripped stripped", "slap": "slapped slapped", "fit": "fitted fitted", "ram": "rammed rammed",
    "nab": "nabbed nabbed", "jam": "jammed jammed", "gag": "gagged gagged", "scrap": "scrapped scrapped",
    "rebuild": "rebuilt rebuilt", "plan": "planned planned", "defer": "deferred deferred", "rip": "ripped ripped",
    "grab": "grabbed grabbed", "club": "clubbed clubbed", "ink": "inked inked", "snub": "snubbed snubbed",
    "airdrop": "airdropped airdropped", "confer": "conferred conferred", "gas": "gassed gassed",
    "kidnap": "kidnapped kidnapped", "intern": "interned interned", "acquit": "acquitted acquitted",
    "admit": "admitted admitted",
    "initial": "initialled initialed", "signal": "signalled signaled", "cancel": "cancelled canceled",
    "counsel": "counselled counseled", "label": "labelled labeled",
    "level": "levelled leveled", "quarrel": "quarrelled",
    "expel": "expelled expelled", "repel": "repelled repelled", "compel": "compelled compelled",
    "rebel": "rebelled rebelled", "transfer": "transferred transferred", "submit": "submitted submitted",
    "deter": "deterred deterred", "patrol": "patrolled patrolled", "control": "controlled controlled",
    "regret": "regretted regretted", "equip": "equipped equipped", "refer": "referred referred",
    "occur": "occurred occurred", "topple": "toppled toppled", "dub": "dubbed dubbed", "urge": "urged urged",
    "travel": "travelled traveled", "permit": "permitted permitted", "rise": "rose risen", "swear": "swore sworn",
    "uphold": "upheld upheld", "oversee": "oversaw overseen", "sweep": "swept swept", "hide": "hid hidden",
    "stick": "stuck stuck", "dig": "dug dug", "cast": "cast cast", "debar": "debarred debarred",
    "disbar": "disbarred disbarred", "wiretap": "wiretapped wiretapped", "entrap": "entrapped entrapped",
    "eavesdrop": "eavesdropped eavesdropped", "browbeat": "browbeat browbeaten",
    "court-martial": "court-martialled court-martialed",
}  # fmt: skip
_THIRD = {"have": "has"}
_DOUBLED = {"begin", "overrun", "forbid"}
_NOUNS = {
    "offensive": ("offensives",), "inquiry": ("inquiries",), "amnesty": ("amnesties",), "child": ("children",),
    "schoolchild": ("schoolchildren",), "wife": ("wives",), "housewife": ("housewives",), "thief": ("thieves",),
}  # fmt: skip


PASTS = frozenset(form for forms in _IRREGULAR.values() for form in forms.split())


def verb_forms(lemma: str) -> dict[str, str]:
    """Each form of a verb with what it is: `base`, `s`, `past` (past tense or participle) or `ing`."""
    if lemma == "be":
        return dict.fromkeys(("am", "are", "is"), "s") | dict.fromkeys(("was", "were", "been"), "past") | {"be": "base"}
    third = _THIRD.get(lemma, lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"))
    stem, past = lemma, lemma + "ed"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith("ee"):
        past = lemma + "d"
    elif lemma.endswith("e"):
        stem, past = lemma[:-1], lemma + "d"
    elif _is_short(lemma):
        past = lemma + lemma[-1] + "ed"
    forms = dict.fromkeys(_IRREGULAR.get(lemma, past).split(), "past")
    if _doubles(lemma, tuple(forms)):
        stem = lemma + lemma[-1]
    forms |= {third: "s", stem + "ing": "ing"}
    forms.setdefault(lemma, "base")
    return forms


def _doubles(lemma: str, past: tuple[str, ...]) -> bool:
    """Whether the last letter doubles before -ing: after one short vowel (`hit`), or as the past tense does."""
    if any(form == lemma + lemma[-1] + "ed" for form in past) or lemma in _DOUBLED:
        return True
    return _is_short(lemma)


def _is_short(lemma: str) -> bool:
    """One vowel and one consonant after it: `drag`, `hit`."""
    return sum(letter in "aeiou" for letter in lemma) == 1 and lemma[-1] in "bdgmnpt" and lemma[-2] in "aeiou"


def noun_forms(lemma: str) -> tuple[str, ...]:
    """Singular and plural of a noun; a noun that is plural already has one form."""
    if lemma in _NOUNS:
        return (lemma, *_NOUNS[lemma])
    if lemma.endswith("man") and lemma != "human":
        return lemma, lemma[:-3] + "men"
    if lemma.endswith("s") and not lemma.endswith("ss"):
        return (lemma,)
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies"
    return lemma, lemma + ("es" if lemma.endswith(("ss", "sh", "ch", "x")) else "s")
