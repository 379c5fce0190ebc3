"""Lines, and parts of lines, whose own words say that they are no text of a story."""
