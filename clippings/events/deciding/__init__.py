"""Who did it to whom, of all who may have: what word order says, weighed by what was learned."""
