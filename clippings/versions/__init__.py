"""Versions: what changed between two editions, and whether the version number admits it."""
