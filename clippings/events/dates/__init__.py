"""When it happened, and when an article was published that does not say."""
