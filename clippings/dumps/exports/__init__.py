"""Exports of press databases: many documents in one text, each with its fields around it."""
