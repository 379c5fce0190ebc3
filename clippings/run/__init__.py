"""Running: the steps in order, on one worker or many, with the same bytes."""
