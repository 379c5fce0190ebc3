"""Whether a trigger reports an event, and of which type it is by the codebook."""
