"""What every line is that is no text of a story."""
