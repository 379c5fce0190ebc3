"""Reading: from files of any kind to dumps, each a text with a name and a hash."""
