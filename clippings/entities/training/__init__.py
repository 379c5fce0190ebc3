"""Train the typer of names on our own articles and on open corpora. Not needed to run it."""
