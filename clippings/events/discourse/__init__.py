"""Whom pronouns and other short words stand for, by what the article has said before."""
