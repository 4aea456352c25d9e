"""The builders of geodata/: run by hand when the sources change, never by users."""
