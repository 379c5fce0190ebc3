"""Entities: who and what is named, and which names are one thing."""
