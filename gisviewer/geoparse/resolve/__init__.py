"""Which place a name means: candidates, what speaks for each, and the ranker that weighs it."""
