"""Events: who did what to whom, when, where, who says so, and which reports are of one event."""
