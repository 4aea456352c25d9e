"""The layout of the built gazetteer: what its files hold, shared by the builder and the reader.

Every file lies in `geodata/gazetteer/`; `header.json` lists them with their sizes, so that damage shows at once.
"""

from __future__ import annotations

from enum import IntFlag

import numpy as np

from gisviewer.domain.places import FeatureClass, GeometryKind

FORMAT = 2
"""Raised when a reader of the old files would misread the new ones."""
FOLDER = "gazetteer"
HEADER = "header.json"
FEATURE_CLASSES: tuple[FeatureClass, ...] = tuple(FeatureClass)
GEOMETRY_KINDS: tuple[GeometryKind, ...] = tuple(GeometryKind)
CONTAINERS = (FeatureClass.COUNTRY, FeatureClass.ADMIN1, FeatureClass.ADMIN2, FeatureClass.DISPUTED)
"""The kinds of areas that are told of a point."""
DEGREE = 10_000_000
"""Units of a place's stored coordinates in one degree (about a centimetre each)."""
VERTEX_DEGREE = 10_000
"""Units of a geometry's stored coordinates in one degree (about 11 m each: finer than the sources are exact)."""
LONGEST_EDGE_DEG = 3.0
"""Edges are divided until none is longer, so that a step fits 16 bits."""
CELL_COLUMNS, CELL_ROWS = 360, 180
"""Cells of one degree, from which the smaller ones are made (see `cells`)."""
CELL_LEVELS = 4
"""How often a cell is halved: the smallest are a sixteenth of a degree, about 7 km."""
GEONAMES = "geonames:"
"""The beginning of the identifiers that are GeoNames numbers; all others are texts in `ids.txt`."""

PLACES = np.dtype(
    [
        ("lon", "<i4"),
        ("lat", "<i4"),
        ("population", "<u4"),
        ("names", "<u4"),  # where the place's block of names begins in names.txt
        ("number", "<u4"),  # its GeoNames number, 0 for places with a text identifier
        ("shape", "<i4"),  # its geometry in shapes.npy, -1 for a point
        ("admin1", "<u2"),  # its province: 1 + position among the places with text identifiers, 0 for none
        ("country", "<u2"),  # position in the header's list of alpha-3 codes
        ("feature", "u1"),
        ("capital", "u1"),
        ("geometry", "u1"),
        ("spare", "u1"),
    ]
)
POSTINGS = np.dtype([("place", "<u4"), ("name", "<u2"), ("flags", "<u2")])
SHAPES = np.dtype([("part", "<u4"), ("parts", "<u4"), ("bounds", "<f4", (4,))])

ARRAYS = {
    "places.npy": PLACES,
    "keys.npy": np.dtype("<u8"),
    "key_bits.npy": np.dtype("<u2"),
    "key_starts.npy": np.dtype("<u4"),
    "postings.npy": POSTINGS,
    "shapes.npy": SHAPES,
    "parts.npy": np.dtype("<u4"),
    "rings.npy": np.dtype("<u4"),
    "starts.npy": np.dtype("<i4"),
    "steps.npy": np.dtype("<i2"),
    "cells.npy": np.dtype("<i4"),
    "cell_starts.npy": np.dtype("<u4"),
    "cell_areas.npy": np.dtype("<u4"),
}
TEXTS = ("names.txt", "ids.txt", "extras.json")
HIDDEN = "\t"
"""The first character of a name that finds the place but is not shown as its name (demonyms, abbreviations)."""


class NameFlag(IntFlag):
    """How a name belongs to a place."""

    PREFERRED = 1
    ABBREVIATION = 2
    DEMONYM = 4
    FORMER = 8
    LOOSE = 16
    """The posting stands under a loose key."""
