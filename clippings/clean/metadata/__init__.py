"""Who wrote a story, when and where, under which headline, in which outlet and language."""
