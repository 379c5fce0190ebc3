"""Syntax: tags and dependency trees of sentences, by a small model of our own."""
