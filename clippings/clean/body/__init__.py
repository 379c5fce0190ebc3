"""Which lines of a page are its story: the model, and what is read by it."""
