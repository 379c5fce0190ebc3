"""Sectors: what a body is in public life by the words of its own name, `Lakeland Senate`, where nothing else tells."""

from collections.abc import Mapping

_OF = frozenset({"of", "for", "on"})
# A body of several kinds of word is what the first of these says: a police department is police.
_KINDS: tuple[tuple[str, str], ...] = (
    ("COP", "police constabulary gendarmerie sheriff carabinieri"),
    ("LEG", "senate congress parliament legislature duma knesset bundestag riksdag sejm house subcommittee"),
    ("JUD", "court tribunal judiciary"),
    ("MIL", "army navy guard coastguard forces marines corps brigade battalion regiment division squadron fleet"),
    ("MED", "hospital clinic"),
    ("EDU", "university college school academy"),
    ("JRN", "times post news herald tribune journal gazette magazine television newspaper"),
    ("PTY", "party republicans democrats republican democrat"),
    ("BUS", "inc corp corporation company ltd plc airlines airways airline bank motors industries holdings"),
    ("REL", "church diocese archdiocese synagogue"),
    (
        "GOV",
        "ministry department agency administration bureau government directorate treasury cabinet authority "
        "municipality secretariat",
    ),
)
_SECTORS: Mapping[str, str] = {word: sector for sector, words in _KINDS for word in words.split()}
_RANKS: Mapping[str, int] = {sector: rank for rank, (sector, _) in enumerate(_KINDS)}
# A chamber's committee is of the chamber.
_CHAMBERS = frozenset({"house", "senate", "congressional", "parliamentary"})
_COMMITTEES = frozenset({"committee", "subcommittee", "panel"})
# Those who work: 'Dockers' Union'; but the Customs Union is none of theirs.
_UNIONS = frozenset({"union", "federation", "guild", "brotherhood", "congress"})
_WORKING = frozenset({"workers", "trade", "trades", "labour", "labor", "teachers", "nurses", "employees", "drivers"})
# Whose names only sound so: the Salvation Army, the Electoral College, the Opera House, the Bank of a state.
_OTHERS = frozenset({"salvation", "electoral", "opera", "publishing", "task", "world", "central", "the"})


def sector_of_name(name: str) -> str | None:
    """The sector that the words of a body's name say: the head's of `Court of Lakeland`, the last of others."""
    words = name.casefold().replace(".", "").split()
    if words[-1:] and words[-1] in _COMMITTEES and not _CHAMBERS.isdisjoint(words):
        return "LEG"
    if _UNIONS.intersection(words) and any(word in _WORKING or word.endswith(("s'", "s’")) for word in words):
        return "LAB"
    if words == ["white", "house"]:
        return "GOV"
    end = next((place for place, word in enumerate(words) if word in _OF), len(words))
    if not _OTHERS.isdisjoint(words) or (end < len(words) and words[end - 1] == "bank"):
        return None
    head = words[max(0, end - 2) : end]
    found = [kind for word in head if (kind := _SECTORS.get(word)) and (word == head[-1] or kind == "COP")]
    return min(found, key=_RANKS.__getitem__, default=None)
