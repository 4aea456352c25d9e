"""Articles in: one reader for each file format, all giving an `Article`."""
