"""Gold by hand: annotated page sources, and the dumps and stand-off answers they render to."""
