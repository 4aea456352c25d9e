"""What happened: events of sentences, with place, day, actors and numbers, made into incidents."""
