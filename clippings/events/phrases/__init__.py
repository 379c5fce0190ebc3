"""The phrases of a sentence: which of them may be parties, and of which country and sector they are."""
