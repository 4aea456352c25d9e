"""Names to places, points to areas, pairs of states to borders; and the builder of geodata/."""
