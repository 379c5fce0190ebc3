"""The words that may tell of an act, and which reading of them holds."""
