"""Where the lines of a dump are, and how they are read and compared."""
