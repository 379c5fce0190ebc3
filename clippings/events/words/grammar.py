"""Closed classes of English that surface patterns lean on until a parse supplies syntax."""

from clippings.registry.inflect import PASTS


def word_set(words: str) -> frozenset[str]:
    """Words separated by white space, as a set."""
    return frozenset(words.split())


DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
BE = word_set("am is are was were be been being 's 're got get gets getting isn't wasn't aren't weren't")
RECURRING = word_set("always consistently constantly continually frequently often regularly repeatedly routinely")
HAVE = word_set("has have had having hasn't haven't hadn't 've")
DO = word_set("do does did don't doesn't didn't")
FUTURE = word_set("will shall 'll won't")
MODAL = word_set("would could can may might should must cannot can't couldn't wouldn't")
AUXILIARY = BE | HAVE | DO | FUTURE | MODAL
NEGATION = word_set(
    "not n't never no nobody none neither nor without cannot can't won't wouldn't couldn't didn't doesn't "
    "don't hasn't haven't hadn't isn't aren't wasn't weren't"
)
DETERMINER = word_set(
    "the a an this that these those its his her their our your my some any no every each another both all "
    "several few many most more such two three four five"
)
PREPOSITION = word_set(
    "of in on at to from by with for against into over under after before during between among across "
    "near around through towards toward about along outside inside behind beyond within without amid "
    "despite via per upon following onto off alongside including like"
)
CONJUNCTION = word_set("and or but nor & plus")
RELATIVE = word_set("who which that whom whose where")
SUBORDINATOR = word_set(
    "that because while when after before although though if unless since until as whereas where whether "
    "once so which who whose but than"
)
PRONOUN = word_set("he she they it we i him her them us")
CLOSED = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY | SUBORDINATOR | PRONOUN | NEGATION
STOP = word_set('; : — – ( ) " “ ” « » „')
COMPASS = word_set("north south east west northeast northwest southeast southwest")
# What a clause does not reach past.
BORDER = STOP | SUBORDINATOR
ADVERB = word_set(
    "also already again then still just now only later longer soon often even yet ever never not jointly both "
    "repeatedly reportedly allegedly earlier twice once formally officially recently today yesterday "
    "immediately all together then since always sometimes briefly too instead meanwhile thus therefore"
)
PLAN = word_set(
    "plan plans planned planning intend intends intended due set scheduled prepare prepares prepared "
    "preparing expected expects aims aim aiming slated poised ready going decided decide decides bound "
    "vowed"
)
_NOUNS_IN_LY = word_set(
    "assembly family supply reply monopoly weekly monthly daily quarterly anomaly bully apply rally"
)
REPORTING = word_set(
    "said says say saying told tells telling added adds stated states confirmed confirms noted notes "
    "announced announces claimed claims claiming reported reports declared declares insisted insists "
    "argued argues wrote writes explained explains stressed emphasized emphasised according revealed "
    "disclosed testified recalled asserted maintained maintains acknowledged admitted conceded remarked "
    "commented replied alleged alleges reiterated underlined underscored suggested believes believe "
    "believed thinks concluded estimates"
)
# Who, before a noun of force, made it: 'rebel attacks', 'army shelling'.
MAKERS = word_set(
    "rebel militant insurgent guerrilla separatist militia paramilitary army military police government coalition gang "
    "mob commando"
)
# Where somebody is, and not whose he is.
SPOT = frozenset({"in", "at", "near"})
# What is told may follow these with no 'that'.
TELLING = word_set("said says say adding believe believes")


def is_adverb(word: str) -> bool:
    """Whether a word is one that may stand between a subject, its auxiliaries and its verb."""
    return word in ADVERB or (word.endswith("ly") and len(word) > 4 and word not in _NOUNS_IN_LY)


def is_participle(word: str) -> bool:
    """Whether a word ends as past participles do."""
    return word in PASTS or (word.endswith("ed") and len(word) > 4)


# Verbs whose base form and third person are never nouns in the news: wherever they stand, they are verbs.
CLEAR_VERB = word_set(
    "abandon abdicate abduct abstain accede accept accuse acknowledge acquit adopt agree allege allocate allow annul "
    "apologise apologize appoint apprehend approve arbitrate arraign assassinate assure attend authorise authorize "
    "banish behead besiege bestow bolster cajole capitulate castigate cede collaborate commandeer commend concede "
    "condemn confer confirm confiscate congratulate convene convey cooperate criticise criticize curtail decapitate "
    "declare decommission decry defend defy delist demobilise demobilize demolish denounce deny deplore deploy deport "
    "depose destroy detain disarm disband discuss dismantle dismiss disperse displace disqualify dissolve donate "
    "emphasise emphasize encircle encourage endorse eradicate establish evacuate evict exonerate expel expropriate "
    "extradite extol facilitate forbid forgive fulfil harass impeach implicate implore impose imprison incarcerate "
    "inaugurate initiate insist install interrogate intimidate invade investigate join kidnap laud liberate "
    "maintain mediate mistreat mobilise mobilize negotiate neutralise neutralize normalise normalize obey occupy "
    "oppose ought oust oversee participate persecute postpone prohibit promote propose prosecute provide punish "
    "quell ratify reaffirm rebuild receive recognise recognize reconstruct redeploy reimpose reinstate reject "
    "relinquish renounce reopen repatriate repel repress repudiate rescind resign resist resume retaliate revoke "
    "seize sever strangle submit suppress suspend swear thank threaten topple undertake unfreeze unveil uphold "
    "vacate vilify violate waive warn withdraw withhold"
)

# Third persons that no noun's plural looks like, of verbs whose base form may be a noun.
CLEAR_THIRD = word_set(
    "accepts admits arrives asks begins brings builds concludes conducts decries delivers disagrees eases enforces "
    "enters expands extends fails gives greets hurls ignores joins keeps kills lambasts lends loses maims organises "
    "organizes pays praises prevents refuses removes renews repeals restores reveals seeks sells sends strengthens "
    "sues takes tells throws tightens undermines welcomes widens"
)

_BODIES = word_set(
    "president opponent resident student agent client superintendent regent official general admiral marshal cardinal "
    "tribunal hospital rival principal capital detective executive representative public cleric republic clinic "
    "critic"
)


def is_body(word: str) -> bool:
    """Whether a word that ends as adjectives do is somebody who acts: 'the government backs', 'an official says'."""
    return word.endswith("ment") or word in _BODIES
