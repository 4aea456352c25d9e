"""Which words name places: a small transformer, a linear model and the gazetteer itself."""
