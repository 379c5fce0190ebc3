"""Words that tell whether a stop ends a sentence."""

# fmt: off
# What a person is called before his name.
TITLES = frozenset({
    "adm", "amb", "atty", "brig", "capt", "cdr", "cmdr", "col", "cpl", "cpt", "doç", "dr", "fr", "gen", "gov",
    "hon", "insp", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mx", "pfc", "pres", "prof", "pvt",
    "rep", "reps", "rev", "sen", "sens", "sgt", "sheikh", "spc", "sr", "supt", "tümg",
})
# A name or a number follows these: the stop is never the end.
BEFORE_NAME = TITLES | {
    "ft", "mt", "st", "ste", "vs", "cf", "dept", "e.g", "i.e", "viz", "ca", "approx", "est", "op", "sh", "av",
    "hüc", "alb", "org",
}
# As these, but only where a number follows: "No." is also an answer, "fig." also a fruit.
BEFORE_NUMBER = frozenset({
    "no", "nos", "n°", "nº", "art", "arts", "sec", "secs", "ch", "chap", "fig", "figs", "p", "pp", "para", "vol",
    "vols", "pt", "ext", "tel", "nr", "rs", "cl", "cap", "line",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
})
# Words that open sentences and do not continue names, so that "U.S. But" is an end and "U.S. Treasury" is none.
OPENERS = frozenset({
    "A", "About", "According", "Across", "After", "All", "Also", "Although", "Among", "An", "And", "Another",
    "Any", "Are", "As", "At", "Because", "Before", "Both", "But", "By", "Can", "Could", "Despite", "Did", "Do",
    "Does", "During", "Each", "Earlier", "Even", "Every", "Few", "For", "From", "Had", "Has", "Have", "He",
    "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "Is", "It", "Its", "Last", "Later",
    "Let", "Like", "Many", "Meanwhile", "More", "Moreover", "Most", "My", "Neither", "Nobody", "None", "Not",
    "Nothing", "Now", "On", "Once", "One", "Only", "Other", "Others", "Our", "Over", "Please", "Several",
    "She", "Should", "Since", "So", "Some", "Still", "Such", "That", "The", "Their", "Then", "There", "These",
    "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Two", "Under", "Unless", "Until",
    "Was", "We", "Were", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "Will", "With",
    "Without", "Would", "Yesterday", "Yet", "You", "Your",
})
# fmt: on


def stops_nothing(word: str, following: str) -> bool:
    """Whether a stop behind a word in small letters is no end, going by the first letter or digit that follows."""
    return word in BEFORE_NAME or (word in BEFORE_NUMBER and following.isdigit())
