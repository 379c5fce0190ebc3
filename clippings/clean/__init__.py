"""Cleaning: from a dump to labelled blocks and the stories found on the page."""
