"""Learning what is an event, and who did what to whom, from our annotated articles."""
