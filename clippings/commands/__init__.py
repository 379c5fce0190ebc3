"""One command a file. Heavy imports stay inside the functions, so that `clippings --help` is quick."""
