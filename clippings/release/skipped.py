"""A check that cannot be made here."""


class Skipped(Exception):  # noqa: N818 - no error: the check is not made
    """Why a check was not made, on one line."""
