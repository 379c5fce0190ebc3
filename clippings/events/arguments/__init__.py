"""Who did it to whom by word order."""
