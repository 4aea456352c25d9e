"""When: phrases of a text to intervals of the calendar."""
