"""Words that stand for somebody told of before, by what they may mean."""

from clippings.events.words.grammar import REPORTING, word_set

PERSON = word_set("he she him her his")
WOMAN = word_set("she her")
LADY = word_set("mrs mrs. ms ms. miss")
COURTESY = LADY | {"mr", "mr."}
GROUP = word_set("they them their")
THING = word_set("it its")
SELF = word_set("we us our i my me")
OBJECT = word_set("him her them it")
OWNERS = word_set("his their its our my")
WHOSE = OWNERS | {"her"}
TELLING_THAT = REPORTING | {"that"}
# In 'X denied Y's charges that it ...' it is X; in '..., said it' as well.
HELD = word_set("charges charge accusations accusation allegations allegation claims claim suspicions reports , ")
BODY = word_set("group movement organisation organization alliance bloc body company agency")
OF_STATE = word_set("body agency organisation organization")
STATE_SECTORS = frozenset({"GOV", "JUD", "LEG", "MIL", "COP", "SPY", "IGO"})
BAND = word_set("group movement alliance")
QUOTED = word_set("sources officials source official")
# Who is of another country than he whose neighbour he is.
ACROSS = word_set("neighbour neighbor neighbours neighbors rival rivals foe enemy colleague counterpart")
OFFICES = word_set("leaders presidents premiers ministers kings chancellors")
# Which say what their makers say.
PAPERS = word_set("statement report letter communique communiqué resolution declaration")
ANY = PERSON | GROUP | THING | SELF | BODY | PAPERS | {"two", "latter", "former"}
# Whoever one may be by what he is called.
ONE = (
    "soldier", "officer", "man", "woman", "journalist", "reporter", "activist", "leader", "minister", "president",
    "envoy", "senator", "lawmaker", "lawyer", "worker", "teacher", "student", "teenager", "boy", "girl", "cleric",
    "priest", "singer", "writer", "businessman", "engineer", "doctor", "nurse", "driver", "pilot", "fisherman",
    "politician", "diplomat", "ambassador", "commander", "general", "colonel", "judge", "mayor", "governor",
    "suspect", "prisoner", "hostage", "bomber", "gunman", "attacker", "owner",
    "captain", "chief", "head", "director", "professor", "scientist", "researcher", "aide", "adviser",
)  # fmt: skip
# Bodies that are 'they' though they are one.
MANY = ("forces", "troops", "police", "authorities")
_WOMEN = word_set("woman girl mother daughter sister wife widow queen princess actress duchess grandmother aunt nun")
_MEN = word_set("man boy father son brother husband widower king prince grandfather uncle monk gunman policeman")


def sex_of(name: str) -> bool | None:
    """Whether the last word of what somebody is called says that it is a woman, or that it is a man."""
    head = name.rpartition(" ")[2].lower()
    return True if head in _WOMEN else False if head in _MEN else None
