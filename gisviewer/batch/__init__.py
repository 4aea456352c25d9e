"""A corpus without a window."""
