"""What the labels of the open corpora can mean in our types."""

from clippings.entities.training.marked import PLACES, Name

PERSON, ORG = Name(frozenset({"PERSON"})), Name(frozenset({"ORG"}))
PLACE, EVENT = Name(PLACES), Name(frozenset({"EVENT"}))
PEOPLE = Name(frozenset({"NORP"}))
REST = frozenset({"NORP", "EVENT", "LAW", "PRODUCT"})
OTHER = Name(REST, optional=True)
# A label that is neither person, body nor place: it may be anything of ours or nothing, and teaches nothing.
ANYTHING = Name(frozenset({"PERSON", "ORG", *PLACES, *REST, "NOTHING"}), optional=True)
