"""Measuring: built tables held against stand-off gold."""
