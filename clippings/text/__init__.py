"""Text: language, sentences, quotations."""
