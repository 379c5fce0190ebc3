"""The registry: facts people curate, read once and handed to every step. One loader for each file."""
