"""What can go wrong that is not our bug, and the exit code that says which."""

DONE, BUG, USAGE, UNREADABLE, INVALID = 0, 1, 2, 3, 4


class InputError(Exception):
    """Input is missing or cannot be read. The message says what, where and what to do, in one line."""


class InvalidError(Exception):
    """Tables, an edition or a release break the contract. The message says which and where, a line each."""
