"""Every closed vocabulary of the tables, each value with its definition."""

from schema.codebook import CONTEXTS, EVENT_TYPES, SECTORS

BLOCK_LABELS = {
    "title": "the article's own headline",
    "byline": "who wrote it",
    "dateline": "the place line before the first sentence, where it stands on a line of its own",
    "standfirst": "the summary between headline and body",
    "body": "a paragraph of the article",
    "subheading": "a heading inside the body",
    "caption": "what is said under a picture of the article",
    "teaser": "headline or lead of another story",
    "ticker": "breaking-news line",
    "navigation": "menu, search box, breadcrumb, login",
    "related": "related, most read, read next, in-text 'related' asides",
    "tags": "topics and keywords of the article",
    "share": "share buttons, follow prompts, social counts",
    "legal": "copyright, terms, disclaimer",
    "promo": "apps, newsletters, subscriptions, advertisements, embedded media prompts",
    "comment": "reader comments and their prompts",
    "metadata": "date, source line, reading time, views, section label",
    "other": "none of these",
}
ARTICLE_ROLES = {
    "title": "headline",
    "standfirst": "summary between headline and body",
    "body": "paragraph of the article",
    "subheading": "heading inside the body",
    "caption": "picture caption",
}
SOURCE_KINDS = {
    "agency": "news agency",
    "broadcaster": "television or radio",
    "newspaper": "newspaper, with or without print",
    "website": "news site, magazine or blog",
    "government": "office of a state or of an intergovernmental body",
    "unknown": "not known",
}
RECOGNISED_BY = {
    "signature": "a phrase of the page that the registry lists as the outlet's own",
    "url": "the address of the page",
    "stated": "the record that came with the page",
    "none": "not recognised",
}
RIGHTS = {
    "open": "the text may be published under a stated licence",
    "reserved": "all rights reserved: only facts, codes, names, offsets and hashes are published",
    "unknown": "treated as reserved",
}
PUBLISHED_PRECISION = {
    "minute": "date and time",
    "day": "day",
    "month": "month only, or the order of day and month is undecided",
    "none": "not known",
}
PUBLISHED_BASIS = {
    "stated": "printed on the page or given with the record",
    "inferred": "reasoned from weekdays and dated events; `published_evidence` says how",
    "none": "not known",
}
ENTITY_TYPES = {
    "PERSON": "person",
    "ORG": "organisation: agency, ministry, party, army, armed group, medium, intergovernmental body",
    "GPE": "place with a government: country, province, city",
    "LOC": "region, sea, mountain, named compass region",
    "FAC": "dam, airport, building, square",
    "NORP": "nationality, people, religion, political adherents",
    "EVENT": "named operation, war, forum",
    "LAW": "named agreement, treaty, law",
    "PRODUCT": "named weapon, drug, vehicle, goods",
}
RESOLVED_BY = {
    "registry": "a row of the registry",
    "rule": "a rule within the article (surname, acronym, apposition)",
    "cluster": "mentions of one name, not in the registry",
}
DATE_PRECISION = {
    "day": "a day",
    "month": "a month",
    "year": "a year",
    "range": "from `date_start` to `date_end`",
    "none": "not known",
}
DATE_BASIS = {
    "stated": "written out in the sentence",
    "relative": "resolved against the publication date",
    "cross_article": "carried over from another report, of the same event or the same occasion",
    "none": "not known; never the publication date by default",
}
LOCATION_BASIS = {
    "stated": "named in the sentence, at or before the act",
    "same_act": "carried over from another report of the act in the article, or of what the same did just before",
    "parties": "the one country that all parties of an attack or a protest, or those whom an army strikes, are of",
    "none": "not known",
}
LOCATION_PRECISION = {
    "point": "a building, dam, airport or other spot",
    "city": "a town or city",
    "region": "a province or region inside a country",
    "country": "a country: no coordinates",
    "none": "not known",
}
MODALITY = {
    "asserted": "reported as having happened",
    "planned": "announced or intended for the future",
    "alleged": "claimed by somebody the report does not stand behind",
    "denied": "said not to have happened",
    "hypothetical": "conditional, hoped for or feared",
}
POLARITY = {"+": "the act is affirmed", "-": "the act is denied"}
ATTRIBUTION = {
    "narrator": "the outlet itself",
    "named_speaker": "a person or body that is named",
    "anonymous_official": "officials or sources without a name",
    "other_media": "another outlet",
    "document": "a text: agreement, statement, report",
}
SPEECH = {
    "direct": "between quotation marks",
    "indirect": "in the outlet's words",
}
CODER = {
    "machine": "the pipeline",
    "corrected": "the pipeline, then a person: see dataset/corrections",
}

VOCABULARIES: dict[str, dict[str, str]] = {
    "block_label": BLOCK_LABELS,
    "role": ARTICLE_ROLES,
    "source_kind": SOURCE_KINDS,
    "recognised_by": RECOGNISED_BY,
    "rights": RIGHTS,
    "published_precision": PUBLISHED_PRECISION,
    "published_basis": PUBLISHED_BASIS,
    "entity_type": ENTITY_TYPES,
    "resolved_by": RESOLVED_BY,
    "date_precision": DATE_PRECISION,
    "date_basis": DATE_BASIS,
    "location_basis": LOCATION_BASIS,
    "location_precision": LOCATION_PRECISION,
    "modality": MODALITY,
    "polarity": POLARITY,
    "attribution": ATTRIBUTION,
    "speech": SPEECH,
    "coder": CODER,
    "event_type": {name: row.definition for name, row in EVENT_TYPES.items()},
    "mode": {
        mode: "how " + " or ".join(t for t, row in EVENT_TYPES.items() if mode in row.modes) + " was done"
        for mode in sorted({m for row in EVENT_TYPES.values() for m in row.modes})
    },
    "context": CONTEXTS,
    "sector": SECTORS,
}
