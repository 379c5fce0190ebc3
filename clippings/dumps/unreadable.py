"""Why a piece of input cannot become a dump."""


class UnreadableError(Exception):
    """Input that is to be quarantined; the message is the reason, in one line."""
