"""The registry as package data, so that an installed Clippings carries the facts people curate."""
