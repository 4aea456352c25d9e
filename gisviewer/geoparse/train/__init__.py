"""Training of the recognizers and the resolver: `python -m gisviewer.geoparse.train`; needs the `train` extra."""
