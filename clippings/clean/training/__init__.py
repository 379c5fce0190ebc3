"""How the line labeller is trained; needs the `train` extra, and is not needed to run it."""
