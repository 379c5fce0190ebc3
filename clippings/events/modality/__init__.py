"""Whether an act is told as fact, plan, claim, denial or possibility."""
