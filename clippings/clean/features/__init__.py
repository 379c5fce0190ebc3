"""What is seen of each line: its characters and words, its neighbours, what ties it to others."""
