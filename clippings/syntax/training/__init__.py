"""How the parser of `clippings.syntax` is trained."""
