"""Incidents and layers out: data files and the self-contained page, each with its provenance."""
