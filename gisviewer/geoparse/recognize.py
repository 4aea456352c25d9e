"""The door to toponym recognition: a recognizer by its name."""

from __future__ import annotations

from gisviewer.gazetteer.api import NameIndex
from gisviewer.geoparse.api import Recognizer
from gisviewer.geoparse.recognize_gazetteer import GazetteerRecognizer

RECOGNIZERS = ("accurate", "fast", "gazetteer")
"""The names that the settings and the command line take."""


def open_recognizer(name: str, names: NameIndex) -> Recognizer:
    """The recognizer of one of RECOGNIZERS.

    Raises:
        ValueError: there is none of that name.
        ModelError: its model is missing or damaged.
    """
    if name not in RECOGNIZERS:
        raise ValueError(f"there is no recognizer “{name}”, only {', '.join(RECOGNIZERS)}")
    return GazetteerRecognizer(names)
