"""The trigger lexicon: forms, codes and what a bad row says."""

from collections import defaultdict
from pathlib import Path

import pytest

from clippings.registry.contexts import load_contexts
from clippings.registry.inflect import noun_forms, verb_forms
from clippings.registry.roles import load_roles
from clippings.registry.triggers import load_triggers

HEADER = "words,pos,frame,recipient,type,mode,cue,unless,source\n"


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("sign", {"sign", "signs", "signed", "signing"}),
        ("ban", {"ban", "bans", "banned", "banning"}),
        ("withdraw", {"withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"}),
        ("ratify", {"ratify", "ratifies", "ratified", "ratifying"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("shell", {"shell", "shells", "shelled", "shelling"}),
        ("visit", {"visit", "visits", "visited", "visiting"}),
    ],
)
def test_verb_forms(verb: str, forms: set[str]) -> None:
    assert set(verb_forms(verb)) == forms


def test_noun_forms() -> None:
    assert noun_forms("strike") == ("strike", "strikes")
    assert noun_forms("treaty") == ("treaty", "treaties")
    assert noun_forms("talks") == ("talks",)


def test_every_row_of_the_lexicon_says_where_its_reading_comes_from(root: Path) -> None:
    triggers = load_triggers(root / "dataset/registry/triggers.csv")
    senses = {sense.row: sense for patterns in triggers.values() for p in patterns for sense in p.senses}
    assert len(senses) > 1000
    assert all(
        sense.source and sense.frame in {"act", "mutual", "charge", "undergo", "happen"} for sense in senses.values()
    )


def test_no_reading_stands_twice(root: Path) -> None:
    triggers = load_triggers(root / "dataset/registry/triggers.csv")
    senses = {sense.row: sense for patterns in triggers.values() for p in patterns for sense in p.senses}
    rows = defaultdict(list)
    for row, sense in senses.items():
        rows[sense.words, sense.pos, sense.type, sense.cue, sense.unless].append(row)
    assert [lines for lines in rows.values() if len(lines) > 1] == []


def test_longest_phrase_comes_first(root: Path) -> None:
    triggers = load_triggers(root / "dataset/registry/triggers.csv")
    lengths = [len(pattern.rest) for pattern in triggers["called"]]
    assert lengths == sorted(lengths, reverse=True)


def test_code_outside_the_codebook_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "triggers.csv"
    path.write_text(HEADER + "sign,v,mutual,with,SUPPORT,phone,,,test\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 2: SUPPORT/phone"):
        load_triggers(path)


def test_context_outside_the_codebook_is_named(tmp_path: Path) -> None:
    path = tmp_path / "contexts.csv"
    path.write_text("word,context,for,source\nfog,weather,,test\n", encoding="utf-8")
    with pytest.raises(ValueError, match="weather"):
        load_contexts(path)


def test_roles_prefer_the_longer_phrase(root: Path) -> None:
    roles = load_roles(root / "dataset/registry/roles.csv")
    assert roles["prime"][0].words in {("prime", "minister"), ("prime", "ministers")}
    assert next(r for r in roles["army"] if r.words == ("army",)).sector == "MIL"


def test_an_office_that_one_state_has_is_of_that_state(root: Path) -> None:
    roles = load_roles(root / "dataset/registry/roles.csv")
    assert {role.country for role in roles["pontiff"]} == {"VAT"} and roles["army"][-1].country is None


def test_words_that_bar_a_reading_are_read_apart(tmp_path: Path) -> None:
    path = tmp_path / "triggers.csv"
    path.write_text(HEADER + "offer,v,act,obj,AGREE,,,prize* !evidence,test\n", encoding="utf-8")
    (pattern,) = load_triggers(path)["offered"]
    assert pattern.barred
    assert (pattern.senses[0].unless, pattern.senses[0].never) == (("prize*",), ("evidence",))
