"""Where each story of a page begins and ends, and what the page says of it."""
