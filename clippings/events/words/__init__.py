"""The words of a sentence: where they stand, and what kind of word each is."""
