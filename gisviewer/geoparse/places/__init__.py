"""Places that are not those of a name: borders, and what is told by a distance, a direction or a coast."""
