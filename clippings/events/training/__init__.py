"""Learning who did what to whom from our annotated articles."""
